import { factYear, yearOf, type FactSeries } from '../corpus/fact-series.ts';
import type { Fact } from '../corpus/fact.ts';
import type { ClaimRecord } from '../corpus/record.ts';
import type { Claim, ClaimKind } from '../reading/claim.ts';
import { agree, differenceInPercent, farthest } from './agreement.ts';
import { anniversary, beginning, ofEvent, visitDates } from './compare-events.ts';
import { level } from './compare-levels.ts';
import type { Relation } from './relation.ts';

/** A claim on the page against the record. Never a verdict: two figures can both be right. */
export interface Comparison {
  readonly claim: Claim;
  readonly relation: Relation;
  /** The fact on record that it is compared with; absent when `new`. */
  readonly against?: Fact;
  /** How much the page's figure is above (or, negative, below) that of the record, in percent of the latter, where they differ. */
  readonly difference?: number;
  /** What else the record has of the same: another figure for the same year, or the aim that came after. */
  readonly besides?: readonly Fact[];
}

/** Each claim of a page against what is on record; `published` is the day of the page (ISO 8601), as far as it is known. */
export function compare(claims: readonly Claim[], record: ClaimRecord, published?: string): Comparison[] {
  return claims.map((claim): Comparison => {
    const { relation, against, besides } = ways[claim.kind](claim, record, published);
    const difference = relation === 'differs' && against ? differenceInPercent(claim, against) : undefined;
    return { claim, relation, ...(against && { against }), ...(difference !== undefined && { difference }), ...(besides && besides.length > 0 && { besides: besides.slice(0, mostBesides) }) };
  });
}

/** How claims of a kind are set against the record. */
export type Way = (claim: Claim, record: ClaimRecord, published: string | undefined) => Pick<Comparison, 'relation' | 'against' | 'besides'>;

/** More than these beside one figure are a history, which the dossier tells. */
const mostBesides = 3;

/** Of a measure there is one figure a year: another of that year differs, one of another year came before or after. */
const figure: Way = (claim, record, published) => inCurrencies(claim).map((one) => figureIn(one, record, published)).toSorted((a, b) => strength.indexOf(a.relation) - strength.indexOf(b.relation))[0] ?? { relation: 'new' };

/** Of two currencies that a text gives, the one that the record has more to say of. */
const strength: readonly Relation[] = ['same', 'differs', 'later', 'earlier', 'new'];

function inCurrencies(claim: Claim): readonly Claim[] {
  const { converted, ...said } = claim;
  return converted ? [claim, { ...said, ...converted }] : [claim];
}

const figureIn: Way = (claim, record, published) => {
  const series = record.alike(claim);
  const year = yearOf(claim, published);
  const ofThatYear = year === undefined ? undefined : [year, undefined];
  const same = agreeing(claim, series, year);
  const against = same ?? series.nearest(Number(claim.value), ofThatYear);
  if (against) return { relation: same ? 'same' : 'differs', against, besides: [...others(against, series), ...laterTarget(claim, against, series)] };
  const other = nearestYear(claim, year, series);
  const [first] = series.of(other);
  if (!first) return { relation: 'new' };
  return { relation: year === undefined || other === undefined ? 'differs' : year < other ? 'earlier' : 'later', against: first, besides: others(first, series) };
};

const ways: Readonly<Record<ClaimKind, Way>> = {
  'trade.target': figure, 'trade.turnover': figure, 'trade.export': figure, 'trade.import': figure, 'trade.growth': figure,
  'investment.fdi': figure, 'aid.oda': figure, projects: figure, companies: figure, people: figure, pledge: figure,
  'relations.level': level, 'relations.established': beginning, 'relations.normalised': beginning, 'relations.anniversary': anniversary,
  'agreements.signed': ofEvent, 'visit.form': ofEvent, 'visit.dates': visitDates,
};

/** The nearest fact that says the same for the same time; one whose year is not said may be that of the year before it was told. */
function agreeing(claim: Claim, series: FactSeries, year: number | undefined): Fact | undefined {
  if (typeof claim.value === 'string') return series.of(year).find((fact) => fact.year === claim.year);
  const value = claim.value;
  const years = year === undefined ? undefined : [year - 1, year, year + 1, undefined];
  const isSoDated = (fact: Fact) => claim.year === fact.year || claim.year === undefined || fact.year === undefined;
  const distance = (fact: Fact) => Math.abs(Number(fact.value) - value);
  const near = series.within(farthest, value, years).filter(isSoDated);
  return near.toSorted((a, b) => distance(a) - distance(b) || b.sources.length - a.sources.length).find((fact) => agree(claim, fact));
}

/** What other figures there are for the year of one, those first that most say. */
function others(against: Fact, series: FactSeries): readonly Fact[] {
  const year = factYear(against);
  const found: Fact[] = [];
  for (const fact of year === undefined ? [] : series.of(year)) {
    if (found.length === mostBesides) break;
    if (fact !== against && !agree(fact, against)) found.push(fact);
  }
  return found;
}

/** The year nearest to that of a claim, the later of two; of aims the last, which is the one that holds. */
function nearestYear(claim: Claim, year: number | undefined, series: FactSeries): number | undefined {
  const wanted = claim.kind === 'trade.target' ? Infinity : year ?? Infinity;
  const distance = (one: number) => (wanted === Infinity ? -one : Math.abs(one - wanted));
  return series.years().toSorted((a, b) => distance(a) - distance(b) || b - a)[0];
}

/** The aim that has come after the one that is compared. */
function laterTarget(claim: Claim, against: Fact, series: FactSeries): readonly Fact[] {
  const after = Math.max(claim.year ?? 0, against.year ?? 0);
  const last = claim.kind === 'trade.target' && after > 0 ? Math.max(...series.years()) : 0;
  return last > after ? series.of(last).slice(0, 1) : [];
}
