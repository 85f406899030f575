import type { ClaimRecord } from '../corpus/record.ts';
import type { Claim } from '../reading/claim.ts';
import type { Comparison } from './page-view.ts';

/** How claims of a kind are set against the record. */
export type Way = (claim: Claim, record: ClaimRecord, published: string | undefined) => Pick<Comparison, 'relation' | 'against' | 'besides'>;
