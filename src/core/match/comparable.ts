import type { ClaimRecord } from '../corpus/record.ts';
import type { Claim } from '../reading/claim.ts';
import type { Comparison, Fact } from './page-view.ts';

/** How claims of a kind are set against the record. */
export type Way = (claim: Claim, record: ClaimRecord, published: string | undefined) => Pick<Comparison, 'relation' | 'against' | 'besides'>;

/** The year that a figure is for; a count is that of the day it was published, where no year is said; an aim is for the year that is said, or none. */
export function yearOf({ kind, year }: Pick<Claim, 'kind' | 'year'>, published: string | undefined): number | undefined {
  return year ?? (kind === 'trade.target' ? undefined : Number(published?.slice(0, 4)) || undefined);
}

/** The year of a fact, as {@link yearOf} tells it of who said it last. */
export function factYear(fact: Fact): number | undefined {
  return yearOf(fact, fact.sources.at(-1)?.published);
}
