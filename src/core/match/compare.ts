import { claimId } from '../corpus/record.ts';
import type { Claim, ClaimKind } from '../reading/claim.ts';
import type { Comparison, Fact } from './page-view.ts';

/** Kinds of which there is one right now: another value of the same year differs, one of another year came before or after. */
const measured: ReadonlySet<ClaimKind> = new Set([
  'trade.target', 'trade.turnover', 'trade.export', 'trade.import', 'trade.growth', 'investment.fdi', 'aid.oda',
  'projects', 'companies', 'people', 'relations.established', 'relations.normalised', 'relations.level', 'pledge',
]);

/** Each claim of a page against what is on record; visits and anniversaries are told, not compared. */
export function compare(claims: readonly Claim[], record: readonly Fact[], published?: string): Comparison[] {
  return claims.filter(({ kind }) => measured.has(kind) || kind === 'agreements.signed').map((claim): Comparison => {
    const same = record.find((fact) => claimId(fact) === claimId(claim));
    // "More than 50" and "50" are not the same words: both are shown.
    if (same) return { claim, relation: same.approximation === claim.approximation ? 'same' : 'differs', against: same };
    const alike = measured.has(claim.kind) ? record.filter((fact) => isAlike(fact, claim)) : [];
    const year = yearOf(claim, published);
    const ranked = alike.map((fact) => ({ fact, distance: distance(year, factYear(fact)) })).toSorted((a, b) => a.distance - b.distance);
    const nearest = ranked[0];
    if (!nearest) return { claim, relation: 'new' };
    const other = factYear(nearest.fact);
    const relation = year === undefined || other === undefined || year === other ? 'differs' : year < other ? 'earlier' : 'later';
    return { claim, relation, against: nearest.fact };
  });
}

function isAlike(fact: Fact, { kind, partner, unit, value }: Claim): boolean {
  return fact.kind === kind && fact.partner === partner && fact.unit === unit && (kind !== 'pledge' || fact.value === value);
}

/** The year that a claim is for; where none is said, a count or level is that of the day it was published. */
function yearOf({ kind, year }: Pick<Claim, 'kind' | 'year'>, published: string | undefined): number | undefined {
  const said = year ?? (kind.startsWith('relations.') && kind !== 'relations.level' ? undefined : Number(published?.slice(0, 4)) || undefined);
  return kind === 'relations.established' || kind === 'relations.normalised' ? undefined : said;
}

function factYear(fact: Fact): number | undefined {
  return yearOf(fact, fact.sources.at(-1)?.published);
}

function distance(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 1000 : Math.abs(a - b);
}
