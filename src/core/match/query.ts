import { amountConcept, amountsIn, isSought } from '../annotate/amounts.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import { meantBy, mentionsIn, type Mention } from '../annotate/lexicon.ts';
import { numeralsIn } from '../annotate/numerals.ts';
import { normalForm, type Folded } from '../text/fold.ts';
import type { Span } from '../text/sentences.ts';
import { isWord, termsOf } from '../text/terms.ts';
import { filtersIn, type Filter, type UnknownFilter } from './filters.ts';

/** Words as understood in every language at once, typed without diacritics, without capitals. */
export interface Words {
  /** As they were typed, in normal form; all offsets are in it. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly parts: readonly Part[];
}

/** What is asked. */
export interface Query extends Words {
  /** What no answer has. */
  readonly excluded: readonly Words[];
  readonly filters: readonly Filter[];
  /** Filters whose value is none that there is. */
  readonly unknown: readonly UnknownFilter[];
  /** Whether the last word may go on: it is still being typed. */
  readonly unfinished: boolean;
}

/** A term of a query ({@link termsOf}). */
export interface Term extends Span {
  /** Folded. */
  readonly plain: string;
  /** In small letters, with the diacritics that were typed. */
  readonly exact: string;
}

/** Terms that are one thing (a name, an amount, a word, a quoted phrase), and what they mean whatever the language. */
export interface Part extends Span {
  /** Indices of its terms. */
  readonly terms: readonly number[];
  /** `country:KR`, `visit:state_visit`, `amount:1.5e11 USD`; none for a word that is only a word. */
  readonly concepts: readonly string[];
  /** In quotation marks: its words stand side by side, as they are. */
  readonly quoted: boolean;
}

/** What a word of a query can mean that an article can be about, or name. */
const meaningful: ReadonlySet<Mention['kind']> = new Set(['country', 'people', 'capital', 'person', 'body', 'level', 'visit', 'pledge', 'topic']);

/** Understands a query: words, `"quoted phrases"`, `-excluded`, and filters (`partner:KR`, `after:2024`). */
export function queryFrom(source: string, knowledge: Knowledge): Query {
  const { rest, filters, unknown } = filtersIn(source, knowledge);
  const { text, quotes, excluded } = marksIn(normalForm(rest.normalize('NFKC')));
  return {
    ...wordsFrom(text, quotes, knowledge), excluded: excluded.map((words) => wordsFrom(words, [], knowledge)), filters, unknown,
    unfinished: /[\p{L}\p{M}\p{N}]$/u.test(text) && quotes.every(({ end }) => end < text.length),
  };
}

/** The words that are left when marks of quotation and exclusion are taken out. */
function marksIn(source: string): { text: string; quotes: readonly Span[]; excluded: readonly string[] } {
  const quotes: Span[] = [];
  const excluded: string[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: minus, 2: quoted, 3: word, index } of source.matchAll(/(?<!\S)(-)?(?:["“”„«»「」『』]([^"“”„«»「」『』]+)["“”«»「」『』]|(?<=-)([^\s"“”„«»「」『』]+))/g)) {
    const words = quoted ?? word ?? '';
    text += source.slice(from, index);
    from = index + whole.length;
    if (minus === undefined) {
      quotes.push({ start: text.length, end: text.length + words.length });
      text += words;
    } else {
      excluded.push(words);
    }
  }
  return { text: (text + source.slice(from)).replace(/["“”„«»「」『』]/g, ' ').trimEnd(), quotes, excluded };
}

function wordsFrom(source: string, quotes: readonly Span[], knowledge: Knowledge): Words {
  const text = knowledge.fold(source);
  const terms = termsOf(text.plain).map(({ start, end }): Term => ({ start, end, plain: text.plain.slice(start, end), exact: text.lower.slice(start, end) }));
  return { text: text.normal, terms, parts: partsOf(terms, quotes, meaningsIn(text, knowledge)) };
}

/** A stretch of a query with what it means. */
interface Meaning extends Span {
  readonly concepts: readonly string[];
}

/** Quoted phrases, then what has a meaning, the longest first, then what is left: words, and what stands together of a script without spaces. */
function partsOf(terms: readonly Term[], quotes: readonly Span[], meanings: readonly Meaning[]): Part[] {
  const parts: Part[] = quotes.map((quote) => ({ ...quote, terms: within(terms, quote), concepts: [], quoted: true }));
  for (const meaning of meanings.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!parts.some((part) => overlap(part, meaning))) parts.push({ ...meaning, terms: within(terms, meaning), quoted: false });
  }
  const known = [...parts];
  terms.forEach((term, i) => {
    if (known.some((part) => overlap(part, term))) return;
    const last = parts.at(-1);
    // Two letters that share one with the two before belong to the same run.
    if (last && !last.quoted && last.concepts.length === 0 && term.start < last.end) parts[parts.length - 1] = { ...last, end: term.end, terms: [...last.terms, i] };
    else parts.push({ start: term.start, end: term.end, terms: [i], concepts: [], quoted: false });
  });
  return parts.toSorted((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const within = (terms: readonly Term[], { start, end }: Span) => terms.flatMap((term, i) => (term.start >= start && term.end <= end ? [i] : []));

/** What the words mean in any of the languages: the concepts of each stretch that has some. */
function meaningsIn(text: Folded, { languages }: Knowledge): Meaning[] {
  const meanings = new Map<string, Meaning & { readonly concepts: string[] }>();
  const add = ({ start, end }: Span, concept: string): void => {
    const key = `${start} ${end}`;
    const known = meanings.get(key);
    if (!known) meanings.set(key, { start, end, concepts: [concept] });
    else if (!known.concepts.includes(concept)) known.concepts.push(concept);
  };
  for (const language of languages.values()) {
    const mentions = mentionsIn(language.fold(text.normal), language.lexicon, { lenient: true });
    for (const mention of mentions) {
      const { kind, value, ambiguous, start, end } = mention;
      if (meaningful.has(kind) && (!ambiguous || end - start === text.plain.length)) add(mention, `${meantBy(kind)}:${value}`);
    }
    if (!/\d/.test(text.plain) && !mentions.some(({ kind }) => kind === 'number' || kind === 'scale')) continue;
    for (const amount of amountsIn(text, numeralsIn(text, language, mentions, 0, text.plain.length), mentions)) {
      if (isSought(amount)) add(amount, amountConcept(amount));
    }
  }
  return [...meanings.values()];
}

/** The years among the words. */
export function yearsIn({ terms }: Words): string[] {
  return terms.map(({ plain }) => plain).filter((plain) => /^(?:19|20)\d\d$/.test(plain));
}

/** Whether a term is a word that may be misspelled, not two letters of one, nor a number. */
export function isSpelled({ plain }: Term): boolean {
  return isWord(plain) && !/\d/.test(plain);
}
