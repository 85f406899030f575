import type { Approximation, ClaimKind } from '../core/reading/claim.ts';
import { claimSentence } from '../ui/claim-sentence.ts';
import type { Citation, CitedFor } from './citation.ts';
import { factsCited, type Source } from './source.ts';

/** What {@link inJson} writes. What is not known is not there. */
export interface Exported {
  readonly format: 'bang-giao-citations';
  /** Rises when a field changes its meaning or goes, not when one is added. */
  readonly version: 1;
  /** The day on which it was exported: `2026-11-23`. */
  readonly accessed: string;
  /** BCP 47: of the statements. */
  readonly language: string;
  readonly facts: readonly ExportedFact[];
  /** What is cited without a fact. */
  readonly articles: readonly Source[];
}

/** A fact, its values as in a claim: money in base units, dates in ISO 8601-2, levels and visits by their names. */
export interface ExportedFact {
  readonly kind: ClaimKind;
  /** ISO 3166-1 alpha-2. */
  readonly partner: string;
  readonly value: number | string;
  /** ISO 4217 for money; `percent`, `count` or `years`. */
  readonly unit?: string;
  readonly year?: number;
  /** When a level was reached or relations began, ISO 8601 as precise as the register has it. */
  readonly date?: string;
  readonly approximation?: Approximation;
  /** The fact as a sentence, in the reader's language. */
  readonly statement: string;
  readonly sources: readonly Source[];
}

/** Citations as data: each fact with its sources, in the order in which they came, then the articles without a fact. */
export function inJson(citations: readonly Citation[], { strings, accessed }: CitedFor): string {
  const groups = factsCited(citations);
  const exported: Exported = {
    format: 'bang-giao-citations', version: 1, accessed, language: strings.language,
    facts: groups.flatMap(({ said, sources }): readonly ExportedFact[] => {
      if (!said) return [];
      const { kind, partner, value, unit, year, date, approximation } = said;
      return [{
        kind, partner, value, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), ...(date !== undefined && { date }), ...(approximation !== undefined && { approximation }),
        statement: claimSentence(said, strings), sources,
      }];
    }),
    articles: groups.flatMap(({ said, sources }) => (said ? [] : sources)),
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
