import type { Fact } from '../corpus/fact.ts';
import { heightOf, isStep, milestoneDate } from '../corpus/milestones.ts';
import type { Way } from './compare.ts';

/**
 * The level of two countries as a page has it. One with its own year is set against that year; one without speaks of the day that the
 * page was published, and is earlier where a higher one had been reached by then.
 */
export const level: Way = (claim, record, published) => {
  const { all } = record.alike(claim);
  const alike = all.filter((fact) => isStep(fact, all)).toSorted((a, b) => since(a).localeCompare(since(b)));
  const own = alike.filter(({ value }) => value === claim.value);
  if (claim.year !== undefined) {
    const year = String(claim.year);
    const same = own.find((fact) => since(fact) === '' || since(fact).startsWith(year));
    if (same) return { relation: 'same', against: same, besides: alike.filter((fact) => since(fact) > year && heightOf(fact) > heightOf(claim)) };
    if (own[0]) return { relation: 'differs', against: own[0] };
    const dated = alike.filter((fact) => since(fact) !== '');
    const at = dated.findLast((fact) => since(fact).slice(0, 4) <= year);
    return at ? { relation: since(at).startsWith(year) ? 'differs' : 'later', against: at } : dated[0] ? { relation: 'earlier', against: dated[0] } : { relation: 'new' };
  }
  const reached = alike.filter((fact) => since(fact) !== '' && isBy(since(fact), published));
  const latest = reached.at(-1) ?? own[0] ?? alike.at(-1);
  if (!latest) return { relation: 'new' };
  if (latest.value === claim.value) return { relation: 'same', against: latest };
  if (heightOf(claim) < heightOf(latest) || reached.some((fact) => fact !== latest && fact.value === claim.value)) return { relation: 'earlier', against: latest, besides: own };
  return { relation: heightOf(claim) > heightOf(latest) ? 'later' : 'differs', against: latest, besides: own };
};

/** When a level was reached, so that texts compare as times do; empty where it is not known. */
const since = (step: Fact) => milestoneDate(step) ?? '';

/** Whether a day, month or year had come by another; where that is not known, everything has. */
function isBy(date: string, day: string | undefined): boolean {
  const length = Math.min(date.length, day?.length ?? 0);
  return day === undefined || date.slice(0, length) <= day.slice(0, length);
}
