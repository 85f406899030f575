import type { Person } from '../annotate/knowledge.ts';
import { visitForms, type VisitForm } from '../concepts.ts';
import { day, daysOf, isAsPrecise, shareDay, type Days } from '../corpus/days.ts';
import { byPublished, labelOf, type ArticleLabel, type CorpusEntry } from '../corpus/entry.ts';
import type { FactSource } from '../corpus/fact.ts';
import { canBeOne, isGeneral } from '../match/editions.ts';
import { articleGroups } from './article-groups.ts';

/** One visit, call or talks, with all articles that report it. */
export interface Meeting {
  /** ISO 8601-2: a day, an interval, or as precise as is known. */
  readonly date: string;
  /** Whether no text says when it took place: then the date is that of the earliest report. */
  readonly reported?: true;
  readonly form: VisitForm;
  /** Those that the reports name, those that most of them name first. */
  readonly people: readonly Person[];
  /** The reports, the earliest first; with the words that say its dates or its form, where there are such. */
  readonly sources: readonly (FactSource | ArticleLabel)[];
}

/** What one text tells of a meeting. */
export interface Report {
  readonly form: VisitForm;
  readonly date: string;
  /** Whether the text itself says the date; otherwise it is the day that the text was published. */
  readonly said: boolean;
}

type FiledReport = Report & { readonly entry: CorpusEntry; readonly days: Days };

/** A report follows its meeting within so many days. */
const aftermath = 14;

/** Every meeting with a country (ISO 3166-1 alpha-2) that some articles report, once, the earliest first. */
export function meetingsWith(country: string, entries: readonly CorpusEntry[]): readonly Meeting[] {
  const editions = new Map(articleGroups(entries).flatMap((group) => group.map((entry) => [entry, group] as const)));
  const groups: FiledReport[][] = [];
  for (const report of entries.flatMap((entry) => reportOf(country, entry) ?? []).toSorted(byRank)) {
    // Set beside the first alone: of those that follow, each could lead on to another meeting.
    const group = groups.find((known) => (known[0] && canBeTold(report, known[0]) && shareDay(report.days, known[0].days)) || known.some(({ entry }) => editions.get(entry) === editions.get(report.entry)));
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups.map((group) => meetingOf(country, group)).toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Whether two texts report one meeting: of the same form, as far as they say it, and on days that they share. */
export function areOne(a: Report, b: Report): boolean {
  const [one, other] = [reach(a), reach(b)];
  return one !== undefined && other !== undefined && canBeTold(a, b) && shareDay(one, other);
}

/** What says its date gathers what does not, and a stay of several days what says one of them. */
function byRank(a: Report, b: Report): number {
  return Number(b.said) - Number(a.said) || Number(b.date.includes('/')) - Number(a.date.includes('/')) || a.date.localeCompare(b.date);
}

/** Whether two forms, as they are told, can be those of one meeting. */
function canBeTold(a: Report, b: Report): boolean {
  const sameDays = a.said && b.said && a.date === b.date;
  if (!canBeOne(a.form, b.form) && !(sameDays && isJourney(a.form) && isJourney(b.form))) return false;
  // A report of which only the year is known could be of any meeting in it.
  return a.form === b.form || ![a, b].some(({ said, date }) => !said && !isAsPrecise(date, 'month'));
}

/** What an article tells of a meeting with a country; of several partners, an article's event is the first one's. */
function reportOf(country: string, entry: CorpusEntry): FiledReport | undefined {
  const { article, reading } = entry;
  const own = reading.claims.filter(({ partner }) => partner === country);
  const claimed = (kind: 'visit.form' | 'visit.dates') => own.find((claim) => claim.kind === kind)?.value;
  const event = reading.partners[0]?.country === country ? reading.event : {};
  const form = visitForms.find((known) => known === claimed('visit.form')) ?? event.form;
  const dates = claimed('visit.dates') ?? event.dates;
  const date = dates === undefined ? article.published : String(dates);
  if (!form || date === undefined) return undefined;
  const report: Report = { form, date, said: dates !== undefined };
  const days = reach(report);
  return days && { ...report, entry, days };
}

/** Call and online talks take nobody anywhere. */
const isJourney = (form: VisitForm) => form !== 'call' && form !== 'online_talks';

/** The days on which what is reported may have been. */
function reach({ date, said }: Report): Days | undefined {
  const days = daysOf(date);
  return days && !said ? [days[0] - aftermath * day, days[1]] : days;
}

function meetingOf(country: string, group: readonly FiledReport[]): Meeting {
  const [first, ...others] = group;
  const best = others.reduce((known, next) => (tellsMore(next, known) ? next : known), first as FiledReport);
  const forms = group.map(({ form }) => form);
  const form = mostFrequent(forms.filter((one) => !isGeneral(one))) ?? best.form;
  const sources = group.map(({ entry }) => sourceOf(country, entry)).toSorted(byPublished);
  return { date: best.date, ...(!best.said && { reported: true }), form, people: peopleOf(group), sources };
}

/** Said before published, more precise before less, an interval before one of its days, and else the earlier. */
function tellsMore(a: Report, b: Report): boolean {
  if (a.said !== b.said) return a.said;
  if (isAsPrecise(a.date, 'day') !== isAsPrecise(b.date, 'day')) return isAsPrecise(a.date, 'day');
  if (a.said && a.date.includes('/') !== b.date.includes('/')) return a.date.includes('/');
  return a.date < b.date;
}

function mostFrequent<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function peopleOf(group: readonly FiledReport[]): readonly Person[] {
  const counts = new Map<string, { readonly person: Person; count: number }>();
  for (const person of group.flatMap(({ entry }) => entry.reading.people)) {
    const known = counts.get(person.id);
    if (known) known.count++;
    else counts.set(person.id, { person, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ person }) => person);
}

function sourceOf(country: string, entry: CorpusEntry): FactSource | ArticleLabel {
  const own = entry.reading.claims.filter(({ partner }) => partner === country);
  const claim = own.find(({ kind }) => kind === 'visit.dates') ?? own.find(({ kind }) => kind === 'visit.form');
  if (!claim) return labelOf(entry);
  const { quote, start, end, focus } = claim;
  return { ...labelOf(entry), quote, start, end, focus };
}
