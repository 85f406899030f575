import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import { dated, isoDate, isoInterval, type DateMention, type PartialDate } from '../annotate/dates.ts';
import type { Mention } from '../annotate/lexicon.ts';
import { visitForms, type VisitForm } from '../concepts.ts';
import { apart, type Span } from '../text/sentences.ts';
import { countriesIn, home, type CountryMention } from './countries.ts';
import { weights } from './ties.ts';
import { clauseEndsBetween, referenceYear, type Context, type Draft } from './draft.ts';

/** The meeting that an article reports. */
export interface Event {
  readonly form?: VisitForm;
  /** A date or an interval, ISO 8601-2. */
  readonly dates?: string;
}

/** How much a form says: of two that are named as often, the more definite one is the event's. */
const definite: Record<VisitForm, number> = {
  state_visit: 1.3, official_visit: 1.2, online_talks: 1.2, call: 1.2, working_visit: 1.1, friendly_visit: 1.1, visit: 0.15, talks: 0.15,
};

/** A claim about a visit with the sentence that makes it. */
export type VisitDraft = Draft & { readonly sentence: Sentence };

/** The event of an article, and the claims that say so, from all its sentences in order; on a trip to two, each partner's own. */
export function visitClaims(sentences: readonly Sentence[], context: Context): { event: Event; drafts: VisitDraft[] } {
  const visits = context.partners.map(({ country }) => visitOf(country, sentences, context));
  return { event: visits[0]?.event ?? {}, drafts: visits.flatMap(({ drafts }) => drafts) };
}

function visitOf(partner: string, all: readonly Sentence[], context: Context): { event: Event; drafts: VisitDraft[] } {
  const sentences = context.partners.length === 1 ? all : all.filter((sentence) => concerns(sentence, partner, context));
  // What is said of one partner alone goes before what is said of several.
  const own = sentences === all ? [] : sentences.filter((sentence) => isAboutOne(sentence, context));
  const ownForm = formIn(own, context);
  const form = ownForm && definite[ownForm] > 1 ? ownForm : formIn(sentences, context);
  if (!form) return { event: {}, drafts: [] };
  const drafts: VisitDraft[] = [];
  const isOwn = (visit: Mention, sentence: Sentence) => context.partners.length === 1 || !isNearerAnother(visit, sentence, partner, context);
  const said = sentences.find((sentence) => mentionsOf(sentence, 'visit', form).some((visit) => isOwn(visit, sentence)));
  const at = said && mentionsOf(said, 'visit', form).find((visit) => isOwn(visit, said));
  if (said && at && definite[form] > 1) drafts.push({ kind: 'visit.form', value: form, at, sentence: said, partner });
  const journey = datesOf(sentences, form, partner, context);
  const stay = datesOf(own, form, partner, context);
  const when = stay && journey && isWithin(stay.value, journey.value) ? stay : journey;
  if (when) drafts.push({ kind: 'visit.dates', value: when.value, at: when.at, sentence: when.sentence, partner });
  return { event: { form, ...(when && { dates: when.value }) }, drafts };
}

/** The form that sentences name oftenest and most definitely. */
function formIn(sentences: readonly Sentence[], context: Context): VisitForm | undefined {
  const points = new Map<VisitForm, number>();
  // In a report on talks a visit of months ago is another.
  const talks = sentences.some((sentence) => sentence.place !== 'body' && has(sentence, 'visit', 'talks'));
  for (const sentence of sentences) {
    if (isOfAnother(sentence, context) || (talks && sentence.place === 'body' && isLongAgo(sentence, context))) continue;
    for (const { value, start } of mentionsOf(sentence, 'visit')) {
      const form = isInvitedTo(start, sentence) ? undefined : visitForms.find((known) => known === value);
      if (form) points.set(form, (points.get(form) ?? 0) + weights.place[sentence.place] * definite[form]);
    }
  }
  return [...points].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether a visit is what somebody is invited to; who comes at an invitation is there. */
function isInvitedTo(visit: number, sentence: Sentence): boolean {
  return !has(sentence, 'act', 'guest') && mentionsOf(sentence, 'act', 'invite').some(({ end }) => end <= visit && visit - end <= 80);
}

/** Whether a sentence speaks of another visit than the one reported: one that somebody is invited to or hopes for, or one of an earlier year. */
function isOfAnother(sentence: Sentence, context: Context): boolean {
  // Who comes from one day to another has accepted.
  const invited = has(sentence, 'act', 'invite') && !sentence.dates.some(({ to }) => to?.day !== undefined);
  if (sentence.place === 'body' && (invited || has(sentence, 'sense', 'plan'))) return true;
  const now = referenceYear(context);
  // When a level was reached is not when the visit is.
  const ofLevel = (date: Span) => mentionsOf(sentence, 'level').some((level) => apart(level, date) <= 60 && mentionsOf(sentence, 'visit').every((visit) => apart(visit, date) > apart(level, date)));
  const dates = sentence.dates.filter((date) => !ofLevel(date));
  const years = dates.flatMap(({ from, to }) => to?.year ?? from.year ?? []);
  if (now === undefined || dates.length === 0) return false;
  // "Last 29 November": its year is said beside it.
  const isLast = ({ start }: Span) => mentionsOf(sentence, 'relative', '-1').some(({ end }) => end <= start && start - end <= 1);
  const full = dates.map((date) => (date.from.year === undefined && date.from.month !== undefined && isLast(date) ? dated(date, `${now - 1}-${String(date.from.month).padStart(2, '0')}`) : date));
  return years.every((year) => year < now - 1) && full.every((date) => {
    const iso = date?.from.year === undefined ? undefined : isoInterval(date);
    return iso !== undefined && (Number(iso.slice(0, 4)) < now - 1 || (iso.length > 4 && !isNear(iso, context.reference)));
  });
}

/** Whether all the dates of a sentence lie months before the text's. */
function isLongAgo({ dates }: Sentence, { reference }: Context): boolean {
  return reference !== undefined && dates.length > 0 && dates.every(({ from, to }) => {
    const date = isoDate(to ?? from);
    return date !== undefined && date < reference && date.length > 4 && !isNear(date, reference);
  });
}

/** Whether a sentence is about one partner of several: it names that one, or none of them and so the whole journey. */
function concerns(sentence: Sentence, partner: string, context: Context): boolean {
  const named = partnersIn(sentence, context);
  return named.size === 0 || named.has(partner);
}

const isAboutOne = (sentence: Sentence, context: Context) => partnersIn(sentence, context).size === 1;

function partnersIn(sentence: Sentence, { knowledge, partners }: Context): ReadonlySet<string> {
  return new Set(countriesIn(sentence, knowledge).map(({ country }) => country).filter((country) => partners.some((partner) => partner.country === country)));
}

/** Whether a visit is told of another partner than this one: that stands nearer, and this one not along with it. */
function isNearerAnother(visit: Span, sentence: Sentence, partner: string, { knowledge, partners }: Context): boolean {
  const named = countriesIn(sentence, knowledge).filter(({ country }) => partners.some((other) => other.country === country));
  const [nearest] = named.toSorted((a, b) => apart(a.mention, visit) - apart(b.mention, visit));
  if (!nearest || nearest.country === partner) return false;
  const journeys = [...mentionsOf(sentence, 'visit'), ...mentionsOf(sentence, 'act', 'travel')];
  const isAlong = ({ country, mention }: CountryMention) => country === partner && apart(mention, nearest.mention) <= weights.listedWithin
    && !journeys.some(({ start }) => start > Math.min(mention.end, nearest.mention.end) && start < Math.max(mention.start, nearest.mention.start));
  return !named.some(isAlong);
}

/** The days of the event: an interval beside a visit, from the day of arrival to the last, or the day of talks. */
function datesOf(sentences: readonly Sentence[], form: VisitForm, partner: string, context: Context): { value: string; at: Span; sentence: Sentence } | undefined {
  for (const [i, sentence] of sentences.entries()) {
    for (const date of sentence.dates) {
      if (date.from.day === undefined) continue;
      const stay = stayFrom(date, sentences.slice(i, i + 3), context);
      if ((!stay && !isDayOf(date, sentence, form, context)) || isElsewhere(date, sentence, partner, context)) continue;
      const full = dated(stay ?? date, context.reference);
      const value = full && isoInterval(full);
      if (full && value && isNear(value, context.reference) && (full.to?.year ?? 0) - (full.from.year ?? 0) <= 1) return { value, at: date, sentence };
    }
  }
  return undefined;
}

/** Whether days lie within an interval of ISO 8601-2. */
function isWithin(days: string, interval: string): boolean {
  const [start = '', end = start] = interval.split('/');
  const [first = '', last = first] = days.split('/');
  return start <= first && last <= end;
}

/** "He arrived on the 24th for an official visit. He stays until the 28th": the day of arrival and the last, said soon after. */
function stayFrom({ from, to, end }: DateMention, [sentence, ...following]: readonly Sentence[], { text }: Context): Pick<DateMention, 'from' | 'to'> | undefined {
  if (!sentence || to || !has(sentence, 'act', 'travel') || !has(sentence, 'visit')) return undefined;
  const until = ({ start }: Span) => /[\p{L}\p{M}]/u.test(text.plain[start] ?? '');
  for (const next of [sentence, ...following]) {
    if (next !== sentence && !has(next, 'visit') && !has(next, 'act', 'travel')) continue;
    const last = next.dates.find((date) => date.from.day !== undefined && !date.to && (next !== sentence || date.start > end)
      && mentionsOf(next, 'range', 'to').some((word) => until(word) && word.end <= date.start && date.start - word.end <= 6));
    const days = last && { from: { ...last.from, ...from }, to: { ...from, ...last.from } };
    if (days && isInOrder(days)) return days;
  }
  return undefined;
}

/** Whether an interval without years begins before it ends. */
function isInOrder({ from, to }: { readonly from: PartialDate; readonly to: PartialDate }): boolean {
  const day = ({ month = 0, day: number = 0 }: PartialDate) => month * 31 + number;
  return (from.year === undefined || to.year === undefined || from.year === to.year) && day(from) < day(to) && day(to) - day(from) <= 31;
}

/** Whether a date is the visit's, and not that of a summit, of talks during it, or of the report. */
function isDayOf(date: DateMention, sentence: Sentence, form: VisitForm, context: Context): boolean {
  const away = (mention: Mention) => apart(mention, date);
  const visits = [...mentionsOf(sentence, 'visit'), ...mentionsOf(sentence, 'act', 'travel')];
  const nearest = Math.min(...visits.map(away));
  const isDefinite = visits.some(({ value }) => (definite[value as VisitForm] ?? 0) > 1);
  if (!isDefinite && mentionsOf(sentence, 'gathering').some((gathering) => away(gathering) < nearest)) return false;
  if (form === 'call' || form === 'online_talks') return visits.some(({ start, end }) => date.end <= start || date.start - end <= 240) && !isDateline(date, sentence, context);
  if (date.to) return visits.length > 0;
  return definite[form] > 1 && !has(sentence, 'act', 'meet', 'receive', 'talk') && mentionsOf(sentence, 'visit', form).some((visit) => date.start >= visit.end && date.start - visit.end <= 20);
}

/** Whether a date stands in the bracket that a report opens with: `(中央社河內25日專電)`. */
function isDateline({ start }: Span, sentence: Sentence, { text }: Context): boolean {
  return /^\([^)]*$/.test(text.plain.slice(sentence.start, start));
}

/** Whether a date is that of a visit to another country: the one nearest to it, where a sentence has several of both. */
function isElsewhere(date: Span, sentence: Sentence, partner: string, context: Context): boolean {
  const foreign = countriesIn(sentence, context.knowledge).filter(({ country }) => country !== home);
  if (sentence.dates.length < 2) return isOfJourney(foreign, context);
  const [nearest] = foreign
    .filter(({ mention }) => !(mention.end <= date.start && clauseEndsBetween(context, mention.end, date.start)))
    .toSorted((a, b) => apart(a.mention, date) - apart(b.mention, date));
  // "To Russia and Belarus from 26 June": the days are both's.
  const along = nearest && countriesIn(sentence, context.knowledge).some(({ country, mention }) => country === partner && apart(mention, nearest.mention) <= weights.listedWithin && !sentence.dates.some(({ start }) => start >= Math.min(mention.end, nearest.mention.end) && start <= Math.max(mention.start, nearest.mention.start)));
  return nearest !== undefined && nearest.country !== partner && !along && apart(nearest.mention, date) <= 40;
}

/** Whether countries are listed of which some are no partners: the one date is that of a journey to all. */
function isOfJourney(foreign: readonly CountryMention[], { partners }: Context): boolean {
  const isPartner = (country: string) => partners.some((partner) => partner.country === country);
  return foreign.some(({ country, mention }, i) => {
    const next = foreign[i + 1];
    return next !== undefined && next.country !== country && isPartner(country) !== isPartner(next.country) && next.mention.start - mention.end <= 6;
  });
}

/** Within three months of the day the text is dated: other visits are history. */
function isNear(date: string, reference: string | undefined): boolean {
  if (reference === undefined) return true;
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 6);
  return Math.abs(months(date) - months(reference)) <= (reference.length > 4 ? 3 : 12);
}
