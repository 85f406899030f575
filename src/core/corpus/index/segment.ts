/** One way to write a word, and the documents that have it. */
export interface Form {
  /** The word folded: what it is found by. */
  readonly plain: string;
  /** The word in small letters with its diacritics. */
  readonly exact: string;
  /** How many documents have it. */
  readonly count: number;
  /** Their numbers, in order. */
  documents(): ArrayLike<number>;
}

/** A folded word of the vocabulary that looks like another one. */
export interface Near {
  readonly plain: string;
  readonly edits: number;
}

/** Documents with the words they have; an index is made of several. Documents are numbered from 0. */
export interface Segment {
  readonly size: number;
  idOf(document: number): string;
  /** Days from 1970 to when it was published; {@link unknownDay} where that is not known. */
  dayOf(document: number): number;
  /** The forms of a folded word. */
  formsOf(plain: string): readonly Form[];
  /** Folded words that begin with a text, the shortest first, not the text itself. */
  beginningWith(prefix: string, most: number): readonly string[];
  /** Folded words that are one edit from a word; or up to two, and begin like it: who mistypes a word twice has begun it right. */
  alike(plain: string, most: 1 | 2): readonly Near[];
  /** Whether two words, by their {@link pairOf}, stand side by side; of those that do not, one in seven is said to. */
  hasPair(document: number, pair: number): boolean;
  /** Visits all forms, in no order. */
  eachForm(visit: (form: Form) => void): void;
  /** The filter of a document's pairs, as {@link pairsOf} makes it. */
  pairsIn(document: number): Uint8Array;
}

/** The day of a document without a date. */
export const unknownDay = -0x8000_0000;

/** Terms that are no words of a text: concepts, and words that stand in a title. No word begins like them. */
export const conceptMark = '\u0001';
export const titleMark = '\u0002';

/** Whether a term is a word as written, not a mark; those are found whole or not at all. */
export function isWritten(term: string): boolean {
  return term.charCodeAt(0) > 0x20;
}
