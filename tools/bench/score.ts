import type { Query } from './queries.ts';
import type { QueryClass } from './queries/planting.ts';

/** What a contestant answered to a query, and how long that took (median of its runs, milliseconds). */
export interface Answer {
  readonly query: Query;
  /** Ids, the best first, at most ten. */
  readonly found: readonly string[];
  readonly milliseconds: number;
}

/** How good answers are, from 0 to 1. */
export interface Score {
  readonly recall: number;
  readonly mrr: number;
}

/** How many of the right answers are among the first five, of those that can be; where nothing is right, 1 for nothing. */
export function recallAt5({ right }: Pick<Query, 'right'>, found: readonly string[]): number {
  if (right.length === 0) return found.length === 0 ? 1 : 0;
  return found.slice(0, 5).filter((id) => right.includes(id)).length / Math.min(5, right.length);
}

/** One over the place of the first right answer among ten; 0 where there is none. */
export function reciprocalRank({ right }: Pick<Query, 'right'>, found: readonly string[]): number {
  if (right.length === 0) return found.length === 0 ? 1 : 0;
  const place = found.slice(0, 10).findIndex((id) => right.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The mean over answers. */
export function scoreOf(answers: readonly Answer[]): Score {
  const mean = (score: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + score(answer), 0) / Math.max(1, answers.length);
  return { recall: mean(({ query, found }) => recallAt5(query, found)), mrr: mean(({ query, found }) => reciprocalRank(query, found)) };
}

/** The scores of each class that was asked. */
export function scoresByClass(answers: readonly Answer[]): Map<QueryClass, Score> {
  const classes = [...new Set(answers.map(({ query }) => query.class))];
  return new Map(classes.map((one) => [one, scoreOf(answers.filter(({ query }) => query.class === one))]));
}

/** Half of the queries, and all but one in twenty, take at most so long; the class of the slowest query is named. */
export function latencyOf(answers: readonly Answer[]): { readonly p50: number; readonly p95: number; readonly slowest: QueryClass | undefined } {
  const times = answers.map(({ milliseconds }) => milliseconds);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), slowest: answers.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]?.query.class };
}

/** The smallest of the values that so great a part of them does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? NaN;
}
