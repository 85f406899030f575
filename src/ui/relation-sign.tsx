import type { JSX } from 'preact';
import type { Relation } from '../core/match/relation.ts';

/** Each has a shape of its own, so that colour is not the only sign. */
const signs: Readonly<Record<Relation, string>> = { differs: '≠', later: '→', earlier: '←', same: '=', new: '+' };

/** The sign of a relation; what it means stands beside it in words. */
export function RelationSign({ relation }: { readonly relation: Relation }): JSX.Element {
  return <span class="sign" data-sign={relation} aria-hidden="true">{signs[relation]}</span>;
}
