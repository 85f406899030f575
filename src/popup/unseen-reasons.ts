import type { Found, Reason } from '../core/match/match.ts';
import type { ClaimKey } from '../core/reading/claim.ts';

/**
 * The reasons that the marked passage does not show already, the strongest few: a word that stands elsewhere or was read as another,
 * a statement, and what words mean that are not written there as they were typed.
 */
export function unseenReasons({ because, snippet: { highlights } }: Pick<Found, 'because' | 'snippet'>): readonly Reason[] {
  const written = new Set(because.flatMap((reason) => (reason.kind === 'words' ? [reason.words] : [])));
  const claims = because.flatMap((reason) => (reason.kind === 'claim' ? [reason.claim] : []));
  const isUnseen = (reason: Reason): boolean => {
    switch (reason.kind) {
      case 'words': return reason.how === 'fuzzy' || reason.in === 'publisher' || highlights.length === 0;
      // What a statement says needs no second telling.
      case 'meaning': return !written.has(reason.words) && !claims.some((claim) => says(claim, reason.concept));
      default: return true;
    }
  };
  // How a word was read explains what it means.
  return because.filter(isUnseen).toSorted((a, b) => Number(a.kind === 'meaning') - Number(b.kind === 'meaning')).slice(0, mostTold);
}

const mostTold = 2;

/** Whether a statement has what is meant for its value: `amount:150000000000 USD`, `pledge:net_zero`. */
function says({ value }: ClaimKey, concept: string): boolean {
  return concept.replace(/^[^:]*:/, '').replace(/ .*/, '') === String(value);
}
