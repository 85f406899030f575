import type { ClaimRecord } from '../corpus/record.ts';
import type { Claim, ClaimKind } from '../reading/claim.ts';
import { agree, differenceInPercent } from './agreement.ts';
import { anniversary, beginning, ofEvent, visitDates } from './compare-events.ts';
import { level } from './compare-levels.ts';
import { factYear, yearOf, type Way } from './comparable.ts';
import type { Comparison, Fact } from './page-view.ts';

/** Each claim of a page against what is on record; `published` is the day of the page (ISO 8601), as far as it is known. */
export function compare(claims: readonly Claim[], record: ClaimRecord, published?: string): Comparison[] {
  return claims.map((claim): Comparison => {
    const { relation, against, besides } = ways[claim.kind](claim, record, published);
    const difference = relation === 'differs' && against ? differenceInPercent(claim, against) : undefined;
    return { claim, relation, ...(against && { against }), ...(difference !== undefined && { difference }), ...(besides && besides.length > 0 && { besides: besides.slice(0, mostBesides) }) };
  });
}

/** More than these beside one figure are a history, which the dossier tells. */
const mostBesides = 3;

/** Of a measure there is one figure a year: another of that year differs, one of another year came before or after. */
const figure: Way = (claim, record, published) => {
  const alike = record.alike(claim).filter((fact) => claim.kind !== 'pledge' || fact.value === claim.value);
  const same = nearest(alike.filter((fact) => isAgreed(claim, fact, published)), claim);
  const ofThatYear = alike.filter((fact) => fact !== same && isOfThatYear(claim, fact, published));
  const against = same ?? nearest(ofThatYear, claim);
  if (against) return { relation: same ? 'same' : 'differs', against, besides: [...ofThatYear.filter((fact) => fact !== against && !agree(fact, against)), ...laterTarget(claim, against, alike)] };
  const closest = ofNearestYear(claim, alike, published);
  if (!closest) return { relation: 'new' };
  const [year, other] = [yearOf(claim, published), factYear(closest)];
  const others = alike.filter((fact) => fact !== closest && factYear(fact) === other && !agree(fact, closest));
  return { relation: year === undefined || other === undefined ? 'differs' : year < other ? 'earlier' : 'later', against: closest, besides: others };
};

const ways: Readonly<Record<ClaimKind, Way>> = {
  'trade.target': figure, 'trade.turnover': figure, 'trade.export': figure, 'trade.import': figure, 'trade.growth': figure,
  'investment.fdi': figure, 'aid.oda': figure, projects: figure, companies: figure, people: figure, pledge: figure,
  'relations.level': level, 'relations.established': beginning, 'relations.normalised': beginning, 'relations.anniversary': anniversary,
  'agreements.signed': ofEvent, 'visit.form': ofEvent, 'visit.dates': visitDates,
};

/** Whether a fact is the same figure for the same time; one whose year is not said may be the year's before it was told. */
function isAgreed(claim: Claim, fact: Fact, published: string | undefined): boolean {
  if (claim.kind === 'pledge' ? claim.year !== fact.year : !agree(claim, fact)) return false;
  if (claim.year === fact.year) return true;
  if (claim.year !== undefined && fact.year !== undefined) return false;
  const [year, other] = [yearOf(claim, published), factYear(fact)];
  return claim.kind === 'trade.target' || year === undefined || other === undefined || Math.abs(year - other) <= 1;
}

function isOfThatYear(claim: Claim, fact: Fact, published: string | undefined): boolean {
  const [year, other] = [yearOf(claim, published), factYear(fact)];
  return year === undefined || other === undefined || year === other;
}

/** The fact whose value is nearest; of several, the one that most say. */
function nearest(facts: readonly Fact[], { value }: Claim): Fact | undefined {
  const distance = (fact: Fact) => (typeof value === 'number' && typeof fact.value === 'number' ? Math.abs(fact.value - value) : 0);
  return facts.toSorted((a, b) => distance(a) - distance(b) || b.sources.length - a.sources.length)[0];
}

/** The fact of the year nearest to that of a claim, the later of two; of aims the last, which is the one that holds. */
function ofNearestYear(claim: Claim, facts: readonly Fact[], published: string | undefined): Fact | undefined {
  const year = claim.kind === 'trade.target' ? Infinity : yearOf(claim, published) ?? Infinity;
  const years = facts.map((fact) => factYear(fact) ?? 0).toSorted((a, b) => (year === Infinity ? b - a : Math.abs(a - year) - Math.abs(b - year) || b - a));
  return facts.filter((fact) => (factYear(fact) ?? 0) === years[0]).toSorted((a, b) => b.sources.length - a.sources.length)[0];
}

/** The aim that has come after the one that is compared. */
function laterTarget(claim: Claim, against: Fact, alike: readonly Fact[]): readonly Fact[] {
  const after = Math.max(claim.year ?? 0, against.year ?? 0);
  const last = claim.kind === 'trade.target' && after > 0 ? alike.filter(({ year }) => year !== undefined && year > after).toSorted((a, b) => Number(b.year) - Number(a.year))[0] : undefined;
  return last ? [last] : [];
}
