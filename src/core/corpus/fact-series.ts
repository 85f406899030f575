import type { Claim } from '../reading/claim.ts';
import type { Fact } from './fact.ts';

/** The year that a figure is for; a count is that of the day it was published, where no year is said; an aim is for the year that is said, or none. */
export function yearOf({ kind, year }: Pick<Claim, 'kind' | 'year'>, published: string | undefined): number | undefined {
  return year ?? (kind === 'trade.target' ? undefined : Number(published?.slice(0, 4)) || undefined);
}

/** The year of a fact, as {@link yearOf} tells it of who said it last. */
export function factYear(fact: Fact): number | undefined {
  return yearOf(fact, fact.sources.at(-1)?.published);
}

/** Facts that can be set beside each other, by the year that they are for, and in each by their value: a record may have thousands of one kind. */
export class FactSeries {
  readonly all: readonly Fact[];
  /** ISO 4217, `count` …: the unit that values are compared in. */
  private readonly unit: string | undefined;
  private readonly byYear: ReadonlyMap<number | undefined, readonly Fact[]>;
  private readonly sorted = new Map<readonly Fact[], Sorted>();

  constructor(facts: readonly Fact[], unit?: string) {
    const byYear = new Map<number | undefined, Fact[]>();
    for (const fact of facts) {
      const year = factYear(fact);
      const known = byYear.get(year);
      if (known) known.push(fact);
      else byYear.set(year, [fact]);
    }
    for (const ofYear of byYear.values()) ofYear.sort((a, b) => b.sources.length - a.sources.length);
    this.all = facts;
    this.unit = unit;
    this.byYear = byYear;
  }

  /** The facts for a year, those first that most say; of `undefined`, those of which it is not known. */
  of(year: number | undefined): readonly Fact[] {
    return this.byYear.get(year) ?? [];
  }

  /** The years that there are facts for, in no order. */
  years(): number[] {
    return [...this.byYear.keys()].filter((year) => year !== undefined);
  }

  /** The facts for some years, or for any, whose value is no farther from another than a part of it. */
  within(part: number, value: number, years?: readonly (number | undefined)[]): readonly Fact[] {
    return this.lists(years).flatMap(({ facts, values }) => {
      const reach = part * Math.abs(value);
      return facts.slice(placeOf(value - reach, values), placeOf(value + reach * (1 + 1e-9), values));
    });
  }

  /** The fact for some years, or for any, whose value is nearest. */
  nearest(value: number, years?: readonly (number | undefined)[]): Fact | undefined {
    const beside = this.lists(years).flatMap(({ facts, values }) => {
      const place = placeOf(value, values);
      return [place - 1, place].flatMap((at) => (facts[at] ? [{ fact: facts[at], distance: Math.abs((values[at] ?? 0) - value) }] : []));
    });
    return beside.toSorted((a, b) => a.distance - b.distance)[0]?.fact;
  }

  private lists(years: readonly (number | undefined)[] | undefined): Sorted[] {
    return (years ? years.map((year) => this.of(year)) : [this.all]).filter((facts) => facts.length > 0).map((facts) => {
      const known = this.sorted.get(facts) ?? sortedIn(this.unit, facts);
      this.sorted.set(facts, known);
      return known;
    });
  }
}

interface Sorted {
  readonly facts: readonly Fact[];
  /** Their values, ascending. */
  readonly values: Float64Array;
}

function sortedIn(unit: string | undefined, facts: readonly Fact[]): Sorted {
  const valued = facts.map((fact) => ({ fact, value: Number((fact.unit === unit ? fact : fact.converted ?? fact).value) })).filter(({ value }) => !Number.isNaN(value)).toSorted((a, b) => a.value - b.value);
  return { facts: valued.map(({ fact }) => fact), values: Float64Array.from(valued, ({ value }) => value) };
}

/** Where a value stands among others that ascend: before the first that is no smaller. */
function placeOf(value: number, values: Float64Array): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
