import { byPublished, type CorpusEntry } from '../corpus/entry.ts';
import type { Fact, FactSource } from '../corpus/fact.ts';
import { isMilestone, isStep, milestoneDate } from '../corpus/milestones.ts';
import type { PageView } from '../match/page-view.ts';
import { areOne, meetingsWith, type Meeting, type Report } from './meetings.ts';

/** The page that is being read, as far as its place in time goes. */
export type Here = Pick<PageView, 'title' | 'published' | 'event' | 'partners'>;

/** Something that happened between Vietnam and a country; `date` is ISO 8601-2, as precise as is known. */
export type TimelineEntry = { readonly date: string } & (
  /** Relations began or were normalised, or a level of them was reached. */
  | { readonly kind: 'milestone'; readonly fact: Fact }
  /** A visit, a call or talks, with what was signed there; `here`: what the page being read reports. */
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly agreements: readonly Fact[]; readonly here?: string }
  | { readonly kind: 'agreements'; readonly fact: Fact }
  | { readonly kind: 'anniversary'; readonly fact: Fact }
  /** The page being read, where it stands alone; `reported`: at the date it was published. */
  | { readonly kind: 'here'; readonly here: string; readonly reported?: true }
);

/** All that happened, the earliest first; `facts` are those on record about the country. */
export function timelineOf(country: string, entries: readonly CorpusEntry[], facts: readonly Fact[], here?: Here): readonly TimelineEntry[] {
  const meetings = meetingsWith(country, entries);
  const signed = facts.filter(({ kind }) => kind === 'agreements.signed').map((fact) => apportioned(fact, meetings));
  const met = meetings.map((meeting): TimelineEntry => ({ kind: 'meeting', date: meeting.date, meeting, agreements: signed.flatMap(({ at }) => at.get(meeting) ?? []) }));
  const others = [
    ...milestonesIn(facts),
    ...signed.flatMap(({ elsewhere }) => elsewhere.flatMap((fact): TimelineEntry[] => dated('agreements', fact, yearOrDay(fact)))),
    ...facts.filter(({ kind }) => kind === 'relations.anniversary').flatMap((fact): TimelineEntry[] => dated('anniversary', fact, anniversaryYear(fact, facts))),
  ];
  return withHere(country, [...met, ...others], here).toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Milestones with a date; what is said less precisely elsewhere goes with what is said precisely: 1973 with 1973-09-21. */
function milestonesIn(facts: readonly Fact[]): TimelineEntry[] {
  const known: { readonly date: string; fact: Fact }[] = [];
  const found = facts.filter((fact) => isMilestone(fact.kind) && isStep(fact, facts)).flatMap((fact) => { const date = milestoneDate(fact); return date === undefined ? [] : [{ date, fact }]; });
  for (const { date, fact } of found.toSorted((a, b) => b.date.length - a.date.length)) {
    const precise = known.find((other) => isSameStep(other.fact, fact) && other.date.startsWith(date));
    if (precise) precise.fact = together(precise.fact, fact);
    else known.push({ date, fact });
  }
  return known.map(({ date, fact }) => ({ kind: 'milestone', date, fact }));
}

const isSameStep = (a: Fact, b: Fact) => a.kind === b.kind && (a.kind !== 'relations.level' || a.value === b.value);

function together(precise: Fact, other: Fact): Fact {
  const register = [...(precise.register ?? []), ...(other.register ?? [])];
  const sources = [...precise.sources, ...other.sources].toSorted(byPublished);
  return { ...precise, sources, ...(register.length > 0 && { register }) };
}

/** A number of agreements, by the meetings that its sources report: what was signed at two may be the same number. */
function apportioned(fact: Fact, meetings: readonly Meeting[]): { readonly at: ReadonlyMap<Meeting, Fact>; readonly elsewhere: readonly Fact[] } {
  const at = new Map<Meeting, Fact>();
  const rest: FactSource[] = [];
  for (const source of fact.sources) {
    const meeting = meetings.find(({ date, sources }) => sources.some(({ id }) => id === source.id) && (fact.year === undefined || date.startsWith(String(fact.year))));
    if (meeting) at.set(meeting, { ...fact, sources: [...(at.get(meeting)?.sources ?? []), source] });
    else rest.push(source);
  }
  return { at, elsewhere: rest.length > 0 || (fact.register && at.size === 0) ? [{ ...fact, sources: rest }] : [] };
}

function dated(kind: 'agreements' | 'anniversary', fact: Fact, date: string | undefined): TimelineEntry[] {
  return date === undefined ? [] : [{ kind, date, fact }];
}

/** The year that is said, or else when the first told of it. */
function yearOrDay({ year, sources }: Fact): string | undefined {
  return year?.toString() ?? sources[0]?.published;
}

/** An anniversary is told of for a while: it was so many years after the beginning, where that is known. */
function anniversaryYear(fact: Fact, facts: readonly Fact[]): string | undefined {
  if (fact.year !== undefined) return String(fact.year);
  const published = Number(fact.sources[0]?.published?.slice(0, 4)) || undefined;
  const years = facts.filter(({ kind }) => isMilestone(kind)).flatMap((step) => Number(milestoneDate(step)?.slice(0, 4)) || []).map((begun) => begun + Number(fact.value));
  const near = published === undefined ? years[0] : years.find((year) => Math.abs(year - published) <= 1);
  return (near ?? published)?.toString();
}

/** The page being read: at the meeting that it reports, or in a place of its own. */
function withHere(country: string, entries: readonly TimelineEntry[], here: Here | undefined): readonly TimelineEntry[] {
  if (!here?.partners.includes(country)) return entries;
  const event = here.partners[0] === country ? here.event : undefined;
  const date = event?.dates ?? here.published;
  if (date === undefined) return entries;
  const own: Report | undefined = event?.form && { form: event.form, date, said: event.dates !== undefined };
  const at = own && entries.find((entry) => entry.kind === 'meeting' && areOne(own, { ...entry.meeting, said: !entry.meeting.reported }));
  if (at) return entries.map((entry) => (entry === at ? { ...at, here: here.title } as TimelineEntry : entry));
  return [...entries, { kind: 'here', date, here: here.title, ...(event?.dates === undefined && { reported: true }) }];
}
