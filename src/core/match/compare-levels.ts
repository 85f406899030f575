import type { Level } from '../concepts.ts';
import type { Fact } from '../corpus/fact.ts';
import type { Way } from './compare.ts';

/** How high a level stands; names of one height are told apart, and only the dates say which came first. */
const heights: Readonly<Record<Level, number>> = {
  special_relationship: 4,
  comprehensive_strategic_cooperative_partnership: 3, comprehensive_strategic_partnership: 3,
  strategic_cooperative_partnership: 2, extensive_strategic_partnership: 2, enhanced_strategic_partnership: 2, strategic_partnership: 2,
  comprehensive_cooperative_partnership: 1, comprehensive_partnership: 1,
};

/**
 * The level of two countries as a page has it. One with its own year is set against that year; one without speaks of the day that the
 * page was published, and is earlier where a higher one had been reached by then.
 */
export const level: Way = (claim, record, published) => {
  const alike = record.alike(claim).all.toSorted((a, b) => since(a).localeCompare(since(b)));
  const own = alike.filter(({ value }) => value === claim.value);
  if (claim.year !== undefined) {
    const year = String(claim.year);
    const same = own.find((fact) => since(fact) === '' || since(fact).startsWith(year));
    if (same) return { relation: 'same', against: same, besides: alike.filter((fact) => since(fact) > year && height(fact) > height(claim)) };
    if (own[0]) return { relation: 'differs', against: own[0] };
    const dated = alike.filter((fact) => since(fact) !== '');
    const at = dated.findLast((fact) => since(fact).slice(0, 4) <= year);
    return at ? { relation: since(at).startsWith(year) ? 'differs' : 'later', against: at } : dated[0] ? { relation: 'earlier', against: dated[0] } : { relation: 'new' };
  }
  const reached = alike.filter((fact) => since(fact) !== '' && isBy(since(fact), published));
  const latest = reached.at(-1) ?? own[0] ?? alike.at(-1);
  if (!latest) return { relation: 'new' };
  if (latest.value === claim.value) return { relation: 'same', against: latest };
  if (height(claim) < height(latest) || reached.some((fact) => fact !== latest && fact.value === claim.value)) return { relation: 'earlier', against: latest, besides: own };
  return { relation: height(claim) > height(latest) ? 'later' : 'differs', against: latest, besides: own };
};

/** When a level was reached, as precise as it is known; empty where it is not. */
function since({ date, year }: Fact): string {
  return date ?? (year === undefined ? '' : String(year));
}

/** Whether a day, month or year had come by another; where that is not known, everything has. */
function isBy(date: string, day: string | undefined): boolean {
  const length = Math.min(date.length, day?.length ?? 0);
  return day === undefined || date.slice(0, length) <= day.slice(0, length);
}

function height({ value }: Pick<Fact, 'value'>): number {
  return Object.hasOwn(heights, value) ? heights[value as Level] : 0;
}
