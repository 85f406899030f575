import type { Comparison } from './compare.ts';
import { relations, type Relation } from './relation.ts';

/** A sentence of the page and how what it says stands to the record. */
export interface Mark {
  /** The sentence, verbatim but for its Unicode form and its white space. */
  readonly quote: string;
  readonly relation: Relation;
}

/** The sentences of a page's comparisons in the order of its text, each once: where one says several things, what is strongest of them counts. */
export function marksOf(comparisons: readonly Comparison[]): Mark[] {
  const strongest = new Map<string, Relation>();
  for (const { claim: { quote }, relation } of comparisons.toSorted((a, b) => a.claim.start - b.claim.start)) {
    const other = strongest.get(quote);
    if (other === undefined || relations.indexOf(relation) < relations.indexOf(other)) strongest.set(quote, relation);
  }
  return [...strongest].map(([quote, relation]) => ({ quote, relation }));
}

/** Marks as they arrive; what is none is left out. */
export function marksFrom(value: unknown): Mark[] {
  return Array.isArray(value) ? value.filter(isMark) : [];
}

function isMark(value: unknown): value is Mark {
  return typeof value === 'object' && value !== null && 'quote' in value && typeof value.quote === 'string' && 'relation' in value && (relations as readonly unknown[]).includes(value.relation);
}
