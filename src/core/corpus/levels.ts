import type { Level } from '../concepts.ts';
import type { Fact } from './fact.ts';

/** How high each level of relations stands; names of one height are told apart, and only the dates say which came first. */
const heights: Readonly<Record<Level, number>> = {
  special_relationship: 4,
  comprehensive_strategic_cooperative_partnership: 3, comprehensive_strategic_partnership: 3,
  strategic_cooperative_partnership: 2, extensive_strategic_partnership: 2, enhanced_strategic_partnership: 2, strategic_partnership: 2,
  comprehensive_cooperative_partnership: 1, comprehensive_partnership: 1,
};

/** How high the level that a claim or a fact names stands; 0 where it names none. */
export function heightOf({ value }: Pick<Fact, 'value'>): number {
  return Object.hasOwn(heights, value) ? heights[value as Level] : 0;
}

/** When a level was reached, ISO 8601 as precise as it is known; empty where it is not. */
export function reachedOn({ date, year }: Pick<Fact, 'date' | 'year'>): string {
  return date ?? (year === undefined ? '' : String(year));
}

/**
 * Whether a fact, if it is a level, is a step that relations took, as far as the facts on the same country know: they do not step down, so what articles
 * alone have below a level that the register has from before is a word for something else, or a misreading.
 */
export function isStep(level: Fact, facts: readonly Fact[]): boolean {
  return level.kind !== 'relations.level' || level.register !== undefined || !facts.some((other) => other.kind === 'relations.level' && other.register !== undefined && heightOf(other) > heightOf(level) && reachedOn(other) <= reachedOn(level));
}
