import { amountsIn, type Amount } from '../annotate/amounts.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import { meantBy, mentionsIn, type Mention } from '../annotate/lexicon.ts';
import { numeralsIn } from '../annotate/numerals.ts';
import { fold } from '../text/fold.ts';

/** A query as understood in every language at once: typed without diacritics, without capitals. */
export interface Query {
  readonly text: string;
  /** Lower case with the diacritics that were typed. */
  readonly lower: string;
  readonly plain: string;
  readonly words: readonly Word[];
  readonly concepts: readonly QueryConcept[];
  readonly amounts: readonly Pick<Amount, 'value' | 'unit' | 'start' | 'end'>[];
  readonly years: readonly { readonly year: number; readonly start: number; readonly end: number }[];
}

/** A word of a query, folded, with its offsets. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A concept that words of the query mean. */
export interface QueryConcept extends Pick<Mention, 'kind' | 'value' | 'start' | 'end'> {
  readonly words: string;
}

const meaningful: ReadonlySet<Mention['kind']> = new Set(['country', 'people', 'capital', 'person', 'body', 'level', 'visit', 'pledge', 'topic']);

/** Understands a query. */
export function queryFrom(source: string, { languages }: Knowledge): Query {
  const text = fold(source.trim().replace(/\s+/g, ' '));
  const concepts = new Map<string, QueryConcept>();
  const amounts = new Map<string, Query['amounts'][number]>();
  for (const language of languages.values()) {
    const mentions = mentionsIn(language.fold(text.normal), language.lexicon, { lenient: true });
    for (const { kind, value, start, end } of mentions.filter((mention) => meaningful.has(mention.kind) && (!mention.ambiguous || mention.end - mention.start === text.plain.length))) {
      const concept = { kind: meantBy(kind), value, start, end, words: text.normal.slice(start, end) };
      concepts.set(`${concept.kind}:${value}:${start}-${end}`, concept);
    }
    for (const { value, unit, start, end } of amountsIn(text, numeralsIn(text, language, mentions, 0, text.plain.length), mentions)) {
      if (unit !== 'count' || value >= 10_000) amounts.set(`${value}:${unit}`, { value, unit, start, end });
    }
  }
  const years = [...text.plain.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(({ 0: year, index }) => ({ year: Number(year), start: index, end: index + 4 }));
  const words = [...text.plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  return { text: text.normal, lower: text.lower, plain: text.plain, words, concepts: withoutParts([...concepts.values()]), amounts: [...amounts.values()], years };
}

/** `Korea` within `Zuid-Korea` is no concept of its own, whichever language knows it. */
function withoutParts(concepts: readonly QueryConcept[]): QueryConcept[] {
  return concepts.filter(({ kind, start, end }) => !concepts.some((other) => other.kind === kind && other.start <= start && other.end >= end && other.end - other.start > end - start));
}
