import type { Level } from '../concepts.ts';
import type { ClaimKind } from '../reading/claim.ts';
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

/** Whether facts of a kind tell of a step: relations began or became normal, or a level of them was reached. */
export function isMilestone(kind: ClaimKind): boolean {
  return kind === 'relations.established' || kind === 'relations.normalised' || kind === 'relations.level';
}

/** The day, month or year of a milestone (ISO 8601), as the register or an article has it; of a level it may be unknown. */
export function milestoneDate({ kind, value, date, year }: Fact): string | undefined {
  return date ?? (kind === 'relations.level' ? year?.toString() : String(value));
}

/**
 * Whether a fact, if it is a level, is a step that relations took, as far as the facts on the same country know: they do not step down, so what articles
 * alone have below a level that the register has from before is a word for something else, or a misreading.
 */
export function isStep(level: Fact, facts: readonly Fact[]): boolean {
  return level.kind !== 'relations.level' || level.register !== undefined || !facts.some((other) => other.kind === 'relations.level' && other.register !== undefined && heightOf(other) > heightOf(level) && (milestoneDate(other) ?? '') <= (milestoneDate(level) ?? ''));
}
