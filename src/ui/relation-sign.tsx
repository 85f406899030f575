import type { JSX } from 'preact';
import type { Comparison } from '../core/match/page-view.ts';

/** How a figure can stand to the record: what sets the two side by side comes first, what only one of them has comes last. */
export const relations = ['differs', 'later', 'earlier', 'same', 'new'] as const satisfies readonly Comparison['relation'][];

/** Each has a shape of its own, so that colour is not the only sign. */
const signs: Readonly<Record<Comparison['relation'], string>> = { differs: '≠', later: '→', earlier: '←', same: '=', new: '+' };

/** The sign of a relation; what it means stands beside it in words. */
export function RelationSign({ relation }: Pick<Comparison, 'relation'>): JSX.Element {
  return <span class="sign" data-sign={relation} aria-hidden="true">{signs[relation]}</span>;
}
