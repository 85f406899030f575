import type { Knowledge } from '../../src/core/annotate/knowledge.ts';
import type { Claim } from '../../src/core/reading/claim.ts';
import { readArticle, type Reading } from '../../src/core/reading/reading.ts';
import type { Example, LabelledClaim } from './examples.ts';

/** Found, wrongly found and missed. */
export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What reading one example came to. */
export interface Result {
  readonly example: Example;
  readonly reading: Reading;
  readonly language: boolean;
  readonly ties: Count;
  /** Of bilateral examples read as such: whether the partners are exactly right. */
  readonly partners: boolean | undefined;
  readonly claims: ReadonlyMap<string, Count>;
  /** One word for each thing that was not as labelled: `+trade.target KR 150000000000`, `-visit.form KR state_visit`. */
  readonly misses: readonly string[];
}

/** Reads examples and compares them with their labels; borderline ones are left out. */
export function score(examples: readonly Example[], knowledge: Knowledge): Result[] {
  return examples.filter(({ label }) => !label.borderline).map((example) => resultOf(example, knowledge));
}

/** Counts added up. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), { right: 0, wrong: 0, missed: 0 });
}

export const precision = ({ right, wrong }: Count): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Count): number => (right + missed === 0 ? 1 : right / (right + missed));
export const f1 = (count: Count): number => {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

function resultOf(example: Example, knowledge: Knowledge): Result {
  const { label, article } = example;
  const reading = readArticle(article, knowledge);
  const both = label.bilateral && reading.bilateral;
  const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join();
  const found = reading.partners.map(({ country }) => country);
  const partners = both ? same(found, label.partners) : undefined;
  const language = reading.language === label.language || (label.language === 'ms' && reading.language === 'id');
  const claims = new Map<string, Count>();
  const misses: string[] = [];
  if (!language) misses.push(`read as ${reading.language ?? 'nothing'}`);
  if (label.bilateral !== reading.bilateral) misses.push(label.bilateral ? 'not taken' : `taken (${found.join()}, ${reading.score})`);
  if (partners === false) misses.push(`partners ${found.join()}`);
  if (both) compareClaims(reading.claims, label.claims ?? [], claims, misses);
  return { example, reading, language, partners, claims, misses, ties: { right: Number(both), wrong: Number(!label.bilateral && reading.bilateral), missed: Number(label.bilateral && !reading.bilateral) } };
}

function compareClaims(claims: readonly Claim[], wanted: readonly LabelledClaim[], counts: Map<string, Count>, misses: string[]): void {
  const add = (kind: string, count: Partial<Count>) => counts.set(kind, sum([counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 }, { right: 0, wrong: 0, missed: 0, ...count }]));
  const open = [...wanted];
  for (const claim of claims) {
    const at = open.findIndex((label) => label.kind === claim.kind && label.partner === claim.partner && sameValue(label.value, claim.value) && (typeof label.year !== 'number' || claim.year === undefined || claim.year === label.year));
    if (at >= 0) open.splice(at, 1);
    else misses.push(`+${claim.kind} ${claim.partner} ${claim.value} ${claim.year ?? ''}`.trim());
    add(claim.kind, at >= 0 ? { right: 1 } : { wrong: 1 });
  }
  for (const { kind, partner, value, year } of open) {
    misses.push(`-${kind} ${partner} ${value} ${year ?? ''}`.trim());
    add(kind, { missed: 1 });
  }
}

/** Amounts agree within half a percent: 86.7 and 86.70 are one figure. */
function sameValue(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * 0.005;
  return String(a) === String(b);
}
