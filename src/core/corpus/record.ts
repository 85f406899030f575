import type { ClaimKey } from '../match/match.ts';
import type { Fact, FactSource } from '../match/page-view.ts';
import type { Claim } from '../reading/claim.ts';
import { labelOf, type CorpusEntry } from './entry.ts';

/** What is known: every claim of the corpus once, with all who make it, the earliest first. */
export function recordOf(entries: readonly CorpusEntry[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const entry of entries) {
    for (const claim of entry.reading.claims) {
      const key = claimId(claim);
      const fact = facts.get(key);
      const sources = [...(fact?.sources ?? []), sourceOf(entry, claim)].toSorted((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'));
      facts.set(key, { ...keyOf(claim), ...(claim.approximation && { approximation: claim.approximation }), ...fact, sources });
    }
  }
  return [...facts.values()];
}

/** The part of a claim that makes it the same statement as another. */
export function keyOf({ kind, partner, value, unit, year }: ClaimKey): ClaimKey {
  return { kind, partner, value, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }) };
}

/** A text that two claims share if, and only if, they are the same statement. */
export function claimId({ kind, partner, value, unit, year }: ClaimKey): string {
  // A level or a beginning is the same statement whether or not its year is said beside it.
  const dated = kind === 'relations.level' || kind === 'relations.established' || kind === 'relations.normalised' ? '' : year ?? '';
  return [kind, partner, value, unit ?? '', dated].join('|');
}

function sourceOf(entry: CorpusEntry, { quote, start, end, focus }: Claim): FactSource {
  return { ...labelOf(entry), quote, start, end, focus };
}
