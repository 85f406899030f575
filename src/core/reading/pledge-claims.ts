import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import { countriesIn } from './countries.ts';
import type { Span } from '../text/sentences.ts';
import { clauseEndsBetween, referenceYear, type Draft, type Rule, type SentenceContext } from './draft.ts';

/** What a country says that it will be or do by a year. */
export const pledgeClaims: Rule = (sentence, context) => [
  ...(['net_zero', 'high_income'] as const).flatMap((pledge): Draft[] => {
    const said = mentionsOf(sentence, 'pledge', pledge)[0];
    const years = context.years.filter((candidate) => candidate.year >= 2025);
    const yearFirst = (years[0]?.start ?? Infinity) < (mentionsOf(sentence, 'pledge')[0]?.start ?? 0);
    const year = said && nearest(said, years, yearFirst);
    return said && year ? [{ kind: 'pledge', value: pledge, at: said, year: year.year }] : [];
  }),
  ...hosts(sentence, context),
];

/** Who hosts APEC when: each year with the country named closest before it (`in Korea in 2025 and in Vietnam in 2027`). */
function hosts(sentence: Sentence, context: SentenceContext): Draft[] {
  const apec = mentionsOf(sentence, 'gathering', 'apec')[0];
  if (!apec || (!has(sentence, 'act', 'host') && !has(sentence, 'gathering', 'summit') && apec.end - apec.start <= 4)) return [];
  // What was hosted is no pledge. "At APEC 2017, Vietnam and New Zealand agreed on a plan for 2017–2020": neither says who hosts.
  const years = context.years.filter(({ start, end, year }) => start >= apec.start && year >= (referenceYear(context) ?? 0) && !sentence.dates.some((date) => date.to && date.start <= start && date.end >= end));
  const apart = (one: Span, other: Span) => clauseEndsBetween(context, one.end, other.start);
  return years.flatMap((named, i): Draft[] => {
    const { year, start, end } = named;
    const after = Math.max(apec.start, years[i - 1]?.end ?? 0);
    const countries = countriesIn(sentence, context.knowledge).filter(({ mention }) => mention.kind !== 'person');
    const subject = countries.findLast(({ mention }) => mention.end <= apec.start && apec.start - mention.end <= 40);
    const host = (years.length === 1 && has(sentence, 'act', 'host') ? subject : undefined) ?? countries.findLast(({ mention }) => mention.start >= after && mention.end <= start && !apart(mention, named))
      ?? countries.find(({ mention }) => mention.start >= end && mention.start - end <= 25 && !apart(named, mention));
    return host ? [{ kind: 'pledge', value: 'host_apec', at: named, year, partner: host.country }] : [];
  });
}

/** The nearest year, one that follows before one that precedes. */
function nearest<T extends { readonly start: number; readonly end: number }>(to: { readonly start: number; readonly end: number }, candidates: readonly T[], yearFirst = false): T | undefined {
  const distance = ({ start, end }: T) => (start >= to.end ? (start - to.end) * (yearFirst ? 2 : 1) : (to.start - end) * (yearFirst ? 1 : 2));
  return candidates.toSorted((a, b) => distance(a) - distance(b)).find((candidate) => distance(candidate) <= 100);
}
