import type { Folded } from '../../text/fold.ts';
import { bitsIn, editsBetween, lettersOf } from '../../text/edits.ts';
import { eachTerm, isWord, termText } from '../../text/terms.ts';
import type { CorpusEntry } from '../entry.ts';
import { conceptsOf, dayOf, writtenIn } from './entry-terms.ts';
import { isPairIn, pairsOf, wordHash } from './pairs.ts';
import { conceptMark, isWritten, titleMark, type Form, type Near, type Segment } from './segment.ts';

/** A form that documents can be added to. */
class OpenForm implements Form {
  readonly #documents: number[] = [];
  #last = -1;
  readonly plain: string;
  readonly exact: string;
  readonly hash: number;
  /** The mark of a word that stands in titles. */
  inTitles: OpenForm | undefined;
  constructor(plain: string, exact: string) {
    this.plain = plain;
    this.exact = exact;
    this.hash = wordHash(plain);
  }
  get count(): number {
    return this.#documents.length;
  }
  /** Documents come one after the other; one that has it already is not counted again. */
  add(document: number): void {
    if (this.#last === document) return;
    this.#last = document;
    this.#documents.push(document);
  }
  documents(): readonly number[] {
    return this.#documents;
  }
}

/** A segment that articles are added to, one by one. */
export class OpenSegment implements Segment {
  readonly #ids: string[] = [];
  readonly #days: number[] = [];
  readonly #pairs: Uint8Array[] = [];
  /** By folded word. */
  readonly #forms = new Map<string, OpenForm[]>();
  /** By word as it stands in texts, so that each is folded once. */
  readonly #words = new Map<string, OpenForm>();
  readonly #concepts = new Map<string, OpenForm>();

  readonly #fold: (source: string) => Folded;

  constructor(fold: (source: string) => Folded) {
    this.#fold = fold;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Adds an article with all that it is searched by. */
  add(entry: CorpusEntry): void {
    const document = this.#begin(entry.id, dayOf(entry));
    const words: number[] = [];
    for (const { text: source, title } of writtenIn(entry)) {
      const text = termText(source);
      eachTerm(text, (start, end) => {
        const form = this.#formOf(text.slice(start, end));
        form.add(document);
        words.push(form.hash);
        if (title) (form.inTitles ??= this.#made(titleMark + form.plain, titleMark + form.plain)).add(document);
      });
    }
    for (const concept of conceptsOf(entry)) this.#conceptForm(concept).add(document);
    this.#pairs.push(pairsOf(words));
  }

  /** Adds the documents of another segment that are to be kept. */
  absorb(segment: Segment, isKept: (document: number) => boolean): void {
    const numbers = new Int32Array(segment.size).fill(-1);
    for (let document = 0; document < segment.size; document++) {
      if (!isKept(document)) continue;
      numbers[document] = this.#begin(segment.idOf(document), segment.dayOf(document));
      this.#pairs.push(segment.pairsIn(document).slice());
    }
    segment.eachForm((form) => {
      let own: OpenForm | undefined;
      const documents = form.documents();
      for (let i = 0; i < documents.length; i++) {
        const number = numbers[documents[i] ?? -1] ?? -1;
        if (number >= 0) (own ??= this.#made(form.plain, form.exact)).add(number);
      }
    });
  }

  idOf(document: number): string {
    return this.#ids[document] ?? '';
  }

  dayOf(document: number): number {
    return this.#days[document] ?? 0;
  }

  formsOf(plain: string): readonly Form[] {
    return this.#forms.get(plain) ?? [];
  }

  beginningWith(prefix: string, most: number): readonly string[] {
    return [...this.#forms.keys()].filter((plain) => plain.length > prefix.length && plain.startsWith(prefix)).toSorted((a, b) => a.length - b.length).slice(0, most);
  }

  alike(plain: string, most: 1 | 2): readonly Near[] {
    const letters = lettersOf(plain);
    return [...this.#forms.keys()].flatMap((other): Near[] => {
      if (!isWritten(other) || (most === 2 && other[0] !== plain[0]) || Math.abs(other.length - plain.length) > most || bitsIn(letters ^ lettersOf(other)) > 2 * most || !isWord(other)) return [];
      const edits = editsBetween(plain, other, most);
      return edits > 0 && edits <= most ? [{ plain: other, edits }] : [];
    });
  }

  hasPair(document: number, pair: number): boolean {
    const pairs = this.#pairs[document];
    return pairs !== undefined && isPairIn(pairs, 0, pairs.length, pair);
  }

  eachForm(visit: (form: Form) => void): void {
    for (const forms of this.#forms.values()) forms.forEach(visit);
  }

  pairsIn(document: number): Uint8Array {
    return this.#pairs[document] ?? new Uint8Array();
  }

  #begin(id: string, day: number): number {
    this.#days.push(day);
    return this.#ids.push(id) - 1;
  }

  #formOf(word: string): OpenForm {
    let form = this.#words.get(word);
    if (!form) {
      const { lower, plain } = this.#fold(word);
      this.#words.set(word, (form = this.#made(plain, lower)));
    }
    return form;
  }

  #conceptForm(concept: string): OpenForm {
    let form = this.#concepts.get(concept);
    if (!form) this.#concepts.set(concept, (form = this.#made(conceptMark + concept, conceptMark + concept)));
    return form;
  }

  #made(plain: string, exact: string): OpenForm {
    const forms = this.#forms.get(plain);
    const known = forms?.find((form) => form.exact === exact);
    if (known) return known;
    const form = new OpenForm(plain, exact);
    if (forms) forms.push(form);
    else this.#forms.set(plain, [form]);
    return form;
  }
}
