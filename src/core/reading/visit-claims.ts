import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import { dated, isoInterval } from '../annotate/dates.ts';
import { visitForms, type VisitForm } from '../concepts.ts';
import type { Span } from '../text/sentences.ts';
import { countriesIn } from './countries.ts';
import { weights } from './ties.ts';
import type { Context, Draft } from './draft.ts';

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
  const points = new Map<VisitForm, number>();
  for (const sentence of sentences) {
    for (const { value } of mentionsOf(sentence, 'visit')) {
      const form = visitForms.find((known) => known === value);
      if (form) points.set(form, (points.get(form) ?? 0) + weights.place[sentence.place] * definite[form] * (has(sentence, 'act', 'invite') && sentence.place === 'body' ? 0.5 : 1));
    }
  }
  const form = [...points].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (!form) return { event: {}, drafts: [] };
  const drafts: VisitDraft[] = [];
  const said = sentences.find((sentence) => has(sentence, 'visit', form));
  const at = said && mentionsOf(said, 'visit', form)[0];
  if (said && at && definite[form] > 1) drafts.push({ kind: 'visit.form', value: form, at, sentence: said, partner });
  const when = datesOf(sentences, form, context);
  if (when) drafts.push({ kind: 'visit.dates', value: when.value, at: when.at, sentence: when.sentence, partner });
  return { event: { form, ...(when && { dates: when.value }) }, drafts };
}

/** Whether a sentence is about one partner of several: it names that one, or it names none and that one is the first. */
function concerns(sentence: Sentence, partner: string, { knowledge, partners }: Context): boolean {
  const named = countriesIn(sentence, knowledge).filter(({ country }) => partners.some((other) => other.country === country));
  return named.length === 0 ? partners[0]?.country === partner : named.some(({ country }) => country === partner);
}

/** The days of the event: an interval beside a visit, or the day of talks. */
function datesOf(sentences: readonly Sentence[], form: VisitForm, context: Context): { value: string; at: Span; sentence: Sentence } | undefined {
  const talks = form === 'call' || form === 'online_talks';
  for (const sentence of sentences) {
    const visits = [...mentionsOf(sentence, 'visit'), ...mentionsOf(sentence, 'act', 'travel')];
    if (visits.length === 0) continue;
    for (const date of sentence.dates) {
      if (date.from.day === undefined || (!date.to && !talks && !(definite[form] > 1 && mentionsOf(sentence, 'visit', form).some((visit) => date.start >= visit.end && date.start - visit.end <= 20)))) continue;
      const full = dated(date, context.reference);
      const value = full && isoInterval(full);
      if (full && value && isNear(value, context.reference) && (full.to?.year ?? 0) - (full.from.year ?? 0) <= 1) return { value, at: date, sentence };
    }
  }
  return undefined;
}

/** Within three months of the day the text is dated: other visits are history. */
function isNear(date: string, reference: string | undefined): boolean {
  if (reference === undefined) return true;
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 6);
  return Math.abs(months(date) - months(reference)) <= (reference.length > 4 ? 3 : 12);
}
