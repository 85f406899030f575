import type { VisitForm } from '../concepts.ts';
import { day, daysOf, shareDay, type Days } from '../corpus/days.ts';
import { yearOf } from '../corpus/fact-series.ts';
import { isMilestone, milestoneDate } from '../corpus/milestones.ts';
import { agree } from './agreement.ts';
import type { Way } from './compare.ts';

/** Days between two reports of one visit: of a month that is all that is known of a date, its first counts. */
const sameEvent = 45;

/** Of one visit these are different forms; talks or a call may be a part of any. */
const formal: readonly (VisitForm | number | string)[] = ['state_visit', 'official_visit', 'working_visit', 'friendly_visit'] satisfies readonly VisitForm[];

/** The day on which relations began or became normal: there is one. */
export const beginning: Way = (claim, record) => {
  const alike = record.alike(claim).all.toSorted((a, b) => String(b.value).length - String(a.value).length);
  const same = alike.find((fact) => agree(claim, fact));
  const against = same ?? alike[0];
  return against ? { relation: same ? 'same' : 'differs', against, besides: alike.filter((fact) => !agree(fact, against)) } : { relation: 'new' };
};

/** A round number of years: on record where it was told of the same year, or where something began as many years before. */
export const anniversary: Way = (claim, record, published) => {
  const year = yearOf(claim, published);
  const told = record.alike(claim).all.find((fact) => fact.value === claim.value && yearOf(fact, fact.sources[0]?.published) === year);
  if (told || year === undefined) return told ? { relation: 'same', against: told } : { relation: 'new' };
  const begun = record.about(claim.partner).find((fact) => isMilestone(fact.kind) && Number(milestoneDate(fact)?.slice(0, 4)) === year - Number(claim.value));
  return begun ? { relation: 'same', against: begun } : { relation: 'new' };
};

/** The days of a visit: those on record that it shares a day with are of the same one. */
export const visitDates: Way = (claim, record) => {
  const days = daysOf(String(claim.value));
  const told = record.alike(claim).all.map((fact) => ({ fact, days: daysOf(String(fact.value)) }));
  const shared = told.filter((other) => other.fact.value === claim.value || (days && other.days && shareDay(other.days, days)));
  const same = (shared.find(({ fact }) => fact.value === claim.value) ?? shared.find((other) => days && other.days && isOneWithin(other.days, days)))?.fact;
  const against = same ?? shared[0]?.fact;
  return against ? { relation: same ? 'same' : 'differs', against } : { relation: 'new' };
};

/** What was signed at a meeting, or what kind of meeting it was: set beside what was told of the same one. */
export const ofEvent: Way = (claim, record, published) => {
  const near = record.alike(claim).all.filter((fact) => fact.sources.some((source) => daysApart(source.published, published) <= sameEvent));
  const same = near.find((fact) => agree(claim, fact));
  const other = claim.kind === 'visit.form' && !formal.includes(claim.value) ? undefined : near.find(({ kind, value }) => kind !== 'visit.form' || formal.includes(value));
  const against = same ?? other;
  return against ? { relation: same ? 'same' : 'differs', against } : { relation: 'new' };
};

/** Whether one of two stretches of days lies within the other. */
function isOneWithin(a: Days, b: Days): boolean {
  return (a[0] - b[0]) * (a[1] - b[1]) <= 0;
}

function daysApart(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? Infinity : Math.abs(Date.parse(a) - Date.parse(b)) / day;
}
