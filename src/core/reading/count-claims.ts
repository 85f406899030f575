import type { Amount } from '../annotate/amounts.ts';
import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import type { Mention } from '../annotate/lexicon.ts';
import type { ClaimKind } from './claim.ts';
import { letterClass } from '../text/letters.ts';
import { clauseEndsBetween, type Context, type Rule } from './draft.ts';

/** What is counted, the least count that is a figure about ties (and not of one delegation), and what else must be said. */
const counted: Record<string, { kind: ClaimKind; least: number; when: (sentence: Sentence) => boolean }> = {
  agreements: { kind: 'agreements.signed', least: 2, when: isSigned },
  projects: { kind: 'projects', least: 10, when: () => true },
  // Those who travel along are a delegation.
  companies: { kind: 'companies', least: 100, when: (sentence) => !has(sentence, 'visit') },
  community: { kind: 'people', least: 1000, when: () => true },
  students: { kind: 'people', least: 1000, when: () => true },
  visitors: { kind: 'people', least: 1000, when: () => true },
  workers: { kind: 'people', least: 1000, when: () => true },
};

/** "6 investment projects": what is counted right after the number is invested in, however few. */
function isInvestment({ end }: Amount, sentence: Sentence): boolean {
  return mentionsOf(sentence, 'measure', 'investment').some(({ start }) => start >= end && start - end <= 4);
}

/** Whether something is signed, and not only to be. */
function isSigned(sentence: Sentence): boolean {
  const intended = [...mentionsOf(sentence, 'sense', 'plan'), ...mentionsOf(sentence, 'sense', 'target')];
  return mentionsOf(sentence, 'act', 'sign').some((act) => !intended.some(({ end }) => end <= act.start && act.start - end <= 25));
}

/** Agreements signed, projects, companies and people, counted by a number beside them. */
export const countClaims: Rule = (sentence, context) => sentence.amounts.flatMap((amount) => {
  if (amount.unit !== 'count' || !Number.isInteger(amount.value)) return [];
  if (sentence.dates.some(({ start, end }) => amount.start >= start && amount.end <= end)) return [];
  // "Sixty years of cooperation and agreements" counts years.
  if (mentionsOf(sentence, 'time').some(({ start }) => start >= amount.end && start - amount.end <= 2)) return [];
  const noun = nounAfter(amount.end, sentence, context) ?? nounBefore(amount, sentence, context) ?? peopleBefore(amount.start, sentence);
  const rule = noun && counted[noun.value];
  if (!rule || amount.value < (isInvestment(amount, sentence) ? 2 : rule.least) || !rule.when(sentence)) return [];
  return [{ kind: rule.kind, at: amount, value: amount.value, unit: 'count', ...(amount.approximation && { approximation: amount.approximation }) }];
});

/** The counted thing that follows a number, with at most a word or two between ("50 new cooperation documents"). */
function nounAfter(end: number, sentence: Sentence, context: Context): Mention | undefined {
  const next = mentionsOf(sentence, 'count').find(({ start }) => start >= end && start - end <= 16 && !clauseEndsBetween(context, end, start));
  return next && sentence.amounts.some(({ start }) => start >= end && start < next.start) ? undefined : next;
}

/** People may be named first: `cộng đồng người Việt Nam tại Séc có khoảng 100.000 người`. */
function peopleBefore(start: number, sentence: Sentence): Mention | undefined {
  const previous = mentionsOf(sentence, 'count').findLast(({ end }) => end <= start && start - end <= 60);
  if (!previous || counted[previous.value]?.kind !== 'people') return undefined;
  // "6500 students, 2400 persons of whom": they are counted already.
  if (sentence.amounts.some(({ unit, end }) => unit === 'count' && end <= previous.start && previous.start - end <= 16)) return undefined;
  return sentence.amounts.some((amount) => amount.start >= previous.end && amount.end < start) ? undefined : previous;
}

/**
 * The counted thing right before a number, as Khmer, Lao and Thai count ("ឯកសារចំនួន ១២"); nothing but "about" may stand between,
 * or a particle where the number ends its clause (`프로젝트는 444개,`).
 */
function nounBefore({ start, end }: Amount, sentence: Sentence, { text: { plain } }: Context): Mention | undefined {
  const approximation = mentionsOf(sentence, 'approx').find((approx) => approx.end <= start && start - approx.end <= 1);
  const from = approximation?.start ?? start;
  const closes = letterClass(plain, end) !== 'spaced' && /^ ?\p{L}?[,.;、。，；]/u.test(plain.slice(end, end + 3));
  return mentionsOf(sentence, 'count').findLast((noun) => noun.end <= from && (from - noun.end <= 1 || (closes && /^(?:\p{L}{1,2}) ?$/u.test(plain.slice(noun.end, from)))));
}
