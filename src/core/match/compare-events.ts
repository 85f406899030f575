import type { VisitForm } from '../concepts.ts';
import { yearOf } from '../corpus/fact-series.ts';
import type { Fact } from '../corpus/fact.ts';
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
  const begun = record.about(claim.partner).find((fact) => beginnings.has(fact.kind) && Number((fact.date ?? String(fact.year ?? fact.value)).slice(0, 4)) === year - Number(claim.value));
  return begun ? { relation: 'same', against: begun } : { relation: 'new' };
};

const beginnings: ReadonlySet<string> = new Set(['relations.established', 'relations.normalised', 'relations.level']);

/** The days of a visit: those on record that it shares a day with are of the same one. */
export const visitDates: Way = (claim, record) => {
  const [from, to] = daysOf(claim.value);
  const shared = record.alike(claim).all.filter((fact) => daysOf(fact.value)[0] <= to && daysOf(fact.value)[1] >= from);
  const isWithin = ({ value }: Fact) => (daysOf(value)[0] <= from && daysOf(value)[1] >= to) || (from <= daysOf(value)[0] && to >= daysOf(value)[1]);
  const same = shared.find(({ value }) => value === claim.value) ?? shared.find(isWithin);
  const against = same ?? shared[0];
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

/** First and last day, month or year of an interval, such that texts compare as times do. */
function daysOf(value: string | number): [string, string] {
  const [from = '', to = from] = String(value).split('/');
  return [from, `${to}~`.slice(0, 11)];
}

function daysApart(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? Infinity : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
