import type { Amount } from '../annotate/amounts.ts';
import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import type { DateMention } from '../annotate/dates.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import type { Mention } from '../annotate/lexicon.ts';
import type { Folded } from '../text/fold.ts';
import { letterClass } from '../text/letters.ts';
import type { Span } from '../text/sentences.ts';
import type { Partner } from './ties.ts';
import type { Claim } from './claim.ts';

/** A claim as a rule finds it: the partner and the quote are added for all rules alike. */
export interface Draft extends Pick<Claim, 'kind' | 'value' | 'unit' | 'year' | 'approximation' | 'converted'> {
  /** The words of the folded text that say the value: the country nearest to them is its partner. */
  readonly at: Span;
  /** The country, where the rule knows it. */
  readonly partner?: string;
}

/** What a rule may know beside its sentence. */
export interface Context {
  /** What the offsets of all mentions are in. */
  readonly text: Folded;
  readonly knowledge: Knowledge;
  readonly partners: readonly Partner[];
  /** The day the text is dated, as far as known: its event's first day, or its publication. */
  readonly reference: string | undefined;
}

/** What a rule may know of the sentence that it is asked about, beside its mentions. */
export interface SentenceContext extends Context {
  /** Its years, in order, as {@link yearsIn} finds them. */
  readonly years: readonly Year[];
  /** The sentence before, which may say what a figure measures. */
  readonly previous: Sentence | undefined;
}

/** A rule: what one sentence claims. */
export type Rule = (sentence: Sentence, context: SentenceContext) => Draft[];

/** The year of the day the text is dated. */
export function referenceYear({ reference }: Pick<Context, 'reference'>): number | undefined {
  const year = Number(reference?.slice(0, 4));
  return year > 0 ? year : undefined;
}

/** A year that a sentence names, in figures or as "last year", with its place. */
export interface Year {
  readonly year: number;
  readonly start: number;
  readonly end: number;
  /** The first year of an interval that ends with this one. */
  readonly begun?: number;
  /** Whether it is compared with: "than the 1.5 billion of 2021" is that sum's year and no other figure's. */
  readonly compared?: boolean;
}

/**
 * The years of a sentence, in order; dates within count with their year. A year that is compared with ("up from 2023") is none,
 * nor is the one in which relations began.
 */
export function yearsIn(sentence: Sentence, context: Pick<Context, 'reference' | 'text'>): Year[] {
  if (sentence.dates.length === 0 && !has(sentence, 'relative')) return [];
  const now = referenceYear(context);
  const figures = sentence.amounts.filter(({ unit }) => unit !== 'count');
  // From one sum to another a figure grows in a period; else it is a plan's, or a term's.
  const grows = figures.length > 1 && has(sentence, 'sense', 'from');
  const named = sentence.dates.flatMap((date) => {
    const { from, to, start, end } = date;
    if (isPeriod(date) && !grows) return [];
    const year = to?.year ?? from.year;
    return year === undefined ? [] : [{ year, start, end, ...(to?.year !== undefined && from.year !== undefined && from.year < to.year && { begun: from.year }) }];
  });
  const relative = now === undefined ? [] : mentionsOf(sentence, 'relative').flatMap((mention) => {
    const { value, start, end } = mention;
    const counted = yearsAgo(mention, sentence);
    // "Four years ago"; "more than 40 years ago" and `2030年前` are none.
    if (counted) return counted.approximation || counted.value > 100 ? [] : [{ year: now - counted.value, start: Math.min(start, counted.start), end: Math.max(end, counted.end) }];
    return value === 'ago' ? [] : [{ year: now + Number(value), start, end }];
  });
  const compared = mentionsOf(sentence, 'sense', 'than');
  // "Up 28.5 percent from 2017" compares as "than in 2017" does.
  const isBase = (year: Year) => mentionsOf(sentence, 'sense', 'from').some((from) => year.start >= from.end && year.start - from.end <= 1 && figures.some(({ unit, end }) => unit === 'percent' && from.start >= end && from.start - end <= 2));
  const all = [...named, ...relative];
  // 「昨年の同じ期間に比べ」: where the word for it comes last, more may stand before it, but no other year (`전년 대비`).
  const isComparedLater = (year: Year) => compared.some((than) => letterClass(context.text.plain, than.start) !== 'spaced' && than.start >= year.end && than.start - year.end <= 12
    && ![...figures, ...mentionsOf(sentence, 'time', 'year')].some(({ start }) => start >= year.end && start < than.start) && !all.some(({ start }) => start >= year.end && start <= than.end + 3));
  const isCompared = (year: Year) => isBase(year) || isComparedLater(year) || compared.some((than) => (than.start >= year.end && than.start - year.end <= 2)
    || (year.start >= than.end && year.start - than.end <= 25 && !figures.some(({ start, end }) => start >= than.end && end <= year.start)));
  const hasOwnSum = (year: Year) => figures.some(({ unit, start }) => unit !== 'percent' && start >= year.end && start - year.end <= 2);
  return withoutBeginnings(all, sentence, context)
    .flatMap((year) => (!isCompared(year) ? [year] : hasOwnSum(year) ? [{ ...year, compared: true }] : []))
    .toSorted((a, b) => a.start - b.start);
}

/** Whether a date is a plan's or a term's years ("2024–2027"), and none that something is for. */
export const isPeriod = ({ from, to }: DateMention): boolean => to !== undefined && from.year !== to.year && from.month === undefined;

/** The number of years that lie between: before the words for it (`49 tahun lalu`), or after them and before "years" (`il y a quatre ans`). */
function yearsAgo({ value, start, end }: Mention, sentence: Sentence): Amount | undefined {
  return sentence.amounts.find((amount) => amount.unit === 'count' && Number.isInteger(amount.value) && ((amount.end <= start && start - amount.end <= 2)
    || (value === 'ago' && amount.start > end && amount.start - end <= 2 && mentionsOf(sentence, 'time', 'year').some((year) => year.start >= amount.end && year.start - amount.end <= 1))));
}

/** That year is the beginning's own: not a level's, not a figure's. */
function withoutBeginnings(years: readonly Year[], sentence: Sentence, context: Pick<Context, 'reference' | 'text'>): Year[] {
  const begun = [...mentionsOf(sentence, 'act', 'establish'), ...mentionsOf(sentence, 'act', 'normalise')].map((act) => {
    const distance = ({ start, end }: Year) => (start >= act.end ? start - act.end + (clauseEndsBetween(context, act.end, start) ? 10 : 0) : Math.max(0, act.start - end));
    return years.filter((year) => distance(year) <= 30 && !isFeast(year.year, act, sentence, context)).toSorted((a, b) => distance(a) - distance(b))[0];
  });
  return years.filter((year) => !begun.includes(year));
}

/** Whether a year is that of a feast: "in 2022, 30 years of relations" are of 1992. */
export function isFeast(year: number, { end }: Span, sentence: Sentence, context: Pick<Context, 'reference'>): boolean {
  const feasts = sentence.amounts.filter((amount) => amount.start >= end && amount.start - end <= 3 && mentionsOf(sentence, 'time', 'anniversary').some(({ start }) => start >= amount.end && start - amount.end <= 1));
  return feasts.some(({ value }) => year + value > (referenceYear(context) ?? Infinity) + 5);
}

/** Whether a comma or a stop stands between two places: what is beyond it belongs to another clause. */
export function clauseEndsBetween({ text }: Pick<Context, 'text'>, start: number, end: number): boolean {
  return /[,;:、。，；—]/.test(text.plain.slice(start, end).replace(/\d[.,]\d/g, ''));
}
