import type { Article } from '../corpus/article.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { claimId, keyOf } from '../corpus/record.ts';
import type { Reading } from '../reading/reading.ts';
import type { Match, Reason } from './match.ts';

/**
 * What each shared thing weighs. Being about the same event outweighs all the rest together, so that reports of one
 * visit come first whatever their language; a person or topic that every article has says little, one that few have much.
 */
export const weights = {
  event: 10,
  partner: 3,
  person: 1.2, mostOfPeople: 3,
  claim: 1.2, mostOfClaims: 4,
  topic: 0.4, mostOfTopics: 2,
} as const;

/** How far apart two reports of one event may be published, where no date of the event is known. */
const sameEventDays = 21;

/** An article that has been read. */
export type ReadArticle = Pick<CorpusEntry, 'article' | 'reading'>;

/** The corpus articles that share a partner with an article, best first, each with its reasons. Not the article itself. */
export function relatedTo({ article, reading }: ReadArticle, entries: readonly CorpusEntry[]): Match[] {
  const others = entries.filter((entry) => !sameArticle(entry.article, article));
  const rarity = rarityIn(others);
  return others.flatMap((entry): Match[] => {
    const partners = reading.partners.flatMap(({ country, weight }): Reason[] => {
      const other = entry.reading.partners.find((partner) => partner.country === country);
      return other ? [{ kind: 'partner', partner: country, weight: weights.partner * Math.max(0.3, Math.min(1, weight + other.weight - 0.5)) }] : [];
    });
    if (partners.length === 0) return [];
    const because = [
      ...sharedEvent({ article, reading }, entry),
      ...partners,
      ...capped(sharedPeople(reading, entry.reading, rarity), weights.mostOfPeople),
      ...capped(sharedClaims(reading, entry.reading), weights.mostOfClaims),
      ...capped(sharedTopics(reading, entry.reading, rarity), weights.mostOfTopics),
    ].toSorted((a, b) => b.weight - a.weight);
    return [{ id: entry.id, score: round(because.reduce((sum, { weight }) => sum + weight, 0)), because: because.map((reason) => ({ ...reason, weight: round(reason.weight) })) }];
  }).toSorted((a, b) => b.score - a.score);
}

function sameArticle(a: Article, b: Article): boolean {
  return a.url !== undefined && b.url !== undefined ? bare(a.url) === bare(b.url) : a.text === b.text;
}

const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.|m\.)?/, '').replace(/[#?].*$/, '').replace(/\/$/, '');

/** The same visit or talks: a partner, and days that overlap; or, without days, the same form and people at the same time. */
function sharedEvent(a: ReadArticle, b: CorpusEntry): Reason[] {
  const partner = a.reading.partners.find(({ country }) => b.reading.partners[0]?.country === country)?.country;
  const [one, other] = [a.reading.event, b.reading.event];
  if (partner === undefined || partner !== a.reading.partners[0]?.country || one.form === undefined || other.form === undefined) return [];
  const general = (form: string) => form === 'visit' || form === 'talks';
  if (one.form !== other.form && !general(one.form) && !general(other.form)) return [];
  const overlap = one.dates !== undefined && other.dates !== undefined && overlaps(one.dates, other.dates);
  const people = a.reading.people.filter(({ id }) => b.reading.people.some((person) => person.id === id));
  const day = (article: Article, dates: string | undefined) => dates?.split('/')[0] ?? article.published;
  const close = (one.dates === undefined || other.dates === undefined) && people.length > 0 && withinDays(day(a.article, one.dates), day(b.article, other.dates), sameEventDays);
  if (!overlap && !close) return [];
  const form = general(one.form) ? other.form : one.form;
  const dates = other.dates ?? one.dates;
  const languages = [...new Set([a.reading.language, b.reading.language].flatMap((language) => language ?? []))];
  return [{ kind: 'event', partner, form, ...(dates !== undefined && { dates }), languages, weight: weights.event }];
}

function overlaps(a: string, b: string): boolean {
  const [startA = a, endA = startA] = a.split('/');
  const [startB = b, endB = startB] = b.split('/');
  return startA <= endB && startB <= endA;
}

function withinDays(a: string | undefined, b: string | undefined, days: number): boolean {
  if (a === undefined || b === undefined || a.length < 7 || b.length < 7) return false;
  const time = (date: string) => Date.parse(date.length === 7 ? `${date}-15` : date);
  return Math.abs(time(a) - time(b)) <= days * 86_400_000;
}

/** How much it says that an article has a thing: 1 for what one article has, near 0 for what all have. */
function rarityIn(entries: readonly CorpusEntry[]): (thing: string) => number {
  const counts = new Map<string, number>();
  for (const { reading } of entries) for (const thing of [...reading.people.map(({ id }) => id), ...reading.topics]) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const all = entries.length;
  return (thing) => Math.log(1 + all / (counts.get(thing) ?? 1)) / Math.log(1 + all);
}

function sharedPeople(a: Reading, b: Reading, rarity: (id: string) => number): Reason[] {
  return a.people.filter(({ id }) => b.people.some((person) => person.id === id))
    .map(({ id, name }) => ({ kind: 'person', person: id, name, weight: weights.person * rarity(id) }));
}

function sharedTopics(a: Reading, b: Reading, rarity: (topic: string) => number): Reason[] {
  return a.topics.filter((topic) => b.topics.includes(topic)).map((topic) => ({ kind: 'topic', topic, weight: weights.topic * rarity(topic) }));
}

function sharedClaims(a: Reading, b: Reading): Reason[] {
  const known = new Set(b.claims.map(claimId));
  return a.claims.filter((claim) => !claim.kind.startsWith('visit.') && known.has(claimId(claim)))
    .map((claim) => ({ kind: 'claim', claim: keyOf(claim), weight: weights.claim }));
}

/** Reasons of one kind, each with its share where together they would weigh more than they may. */
function capped(reasons: readonly Reason[], most: number): Reason[] {
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return reasons.map((reason) => ({ ...reason, weight: sum > most ? (reason.weight * most) / sum : reason.weight }));
}

const round = (value: number) => Math.round(value * 1000) / 1000;
