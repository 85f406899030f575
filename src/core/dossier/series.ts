import type { Fact } from '../corpus/fact.ts';
import type { ClaimKind } from '../reading/claim.ts';
import { factYear } from '../corpus/fact-series.ts';

/** A measure whose figures can be set beside each other over the years; `trade` has actual figures and targets. */
export type Measure = 'trade' | 'trade.export' | 'trade.import' | 'trade.growth' | 'investment.fdi' | 'aid.oda' | 'people' | 'companies' | 'projects';

/** The figures of a measure in one unit. */
export interface Series {
  readonly measure: Measure;
  /** ISO 4217, `percent` or `count`. */
  readonly unit: string;
  /** The earliest first; where two count one year differently, both. */
  readonly points: readonly Point[];
}

/** One figure at its year. */
export interface Point {
  readonly year: number;
  readonly value: number;
  readonly kind: 'actual' | 'target';
  /** Whether nobody says which year the figure is for: then it stands at the year in which it was last published. */
  readonly published?: true;
  readonly fact: Fact;
}

/** Of how many figures on there is something to see: of trade, one target is. */
const measures: Readonly<Record<Measure, { readonly kinds: readonly ClaimKind[]; readonly least: number }>> = {
  trade: { kinds: ['trade.target', 'trade.turnover'], least: 1 },
  'trade.export': { kinds: ['trade.export'], least: 2 },
  'trade.import': { kinds: ['trade.import'], least: 2 },
  'trade.growth': { kinds: ['trade.growth'], least: 2 },
  'investment.fdi': { kinds: ['investment.fdi'], least: 2 },
  'aid.oda': { kinds: ['aid.oda'], least: 2 },
  people: { kinds: ['people'], least: 2 },
  companies: { kinds: ['companies'], least: 2 },
  projects: { kinds: ['projects'], least: 2 },
};

/** What can be drawn of the facts about a country, a series for each measure and unit, that with the most figures of a measure first. */
export function seriesOf(facts: readonly Fact[]): readonly Series[] {
  return (Object.keys(measures) as Measure[]).flatMap((measure) => {
    const { kinds, least } = measures[measure];
    const points = facts.filter(({ kind }) => kinds.includes(kind)).flatMap((fact) => pointOf(fact) ?? []);
    const units = [...new Set(points.map(({ fact }) => fact.unit ?? 'count'))];
    return units.map((unit): Series => ({ measure, unit, points: points.filter(({ fact }) => (fact.unit ?? 'count') === unit).toSorted((a, b) => a.year - b.year || a.value - b.value) }))
      .filter((series) => series.points.length >= least)
      .toSorted((a, b) => b.points.length - a.points.length);
  });
}

/** A figure of no year, or a target that is for none, has no place. */
function pointOf(fact: Fact): Point | undefined {
  const year = factYear(fact);
  if (year === undefined || typeof fact.value !== 'number') return undefined;
  return { year, value: fact.value, kind: fact.kind === 'trade.target' ? 'target' : 'actual', ...(fact.year === undefined && { published: true }), fact };
}
