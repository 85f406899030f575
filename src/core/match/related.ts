import { amountConcept } from '../annotate/amounts.ts';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import { aboutClaim, dayOf } from '../corpus/index/entry-terms.ts';
import type { SearchIndex } from '../corpus/index/search-index.ts';
import { conceptMark, unknownDay } from '../corpus/index/segment.ts';
import { claimId, keyOf } from '../corpus/record.ts';
import type { Claim } from '../reading/claim.ts';
import type { Reading } from '../reading/reading.ts';
import { areEditions, bareAddress, canBeOne, isGeneral, leftOut, type ReadArticle } from './editions.ts';
import type { Match, Reason } from './match.ts';

/**
 * What each shared thing weighs. Being about the same event outweighs all the rest together, so that reports of one
 * visit come first whatever their language; a person or topic that every article has says little, one that few have much.
 */
export const weights = {
  edition: 14,
  event: 10,
  /** Added where it is told in another language. */
  otherLanguage: 1,
  partner: 3,
  person: 1.2, mostOfPeople: 3,
  claim: 1.2, mostOfClaims: 4,
  topic: 0.4, mostOfTopics: 2,
  /** Of an article on other partners that names this one too, and has a rare topic or person in common with it. */
  otherPartner: 0.4,
} as const;

/** How far apart two reports of one event may be published, where no date of the event is known. */
const sameEventDays = 21;

/** Of an article years away so much is left of its worth. */
const longAgo = { days: 730, part: 0.8 } as const;

/** How many of the likeliest are looked at in full. */
const candidates = 60;

/** From here a person or a topic is rare: fewer than the square root of all articles have it. */
const rare = 0.5;

/**
 * The articles of a corpus that belong to one, best first, each with its reasons: those on the same partner, and of those on others
 * the few that have something particular in common with it. Editions of one article are one match. Not the article itself; none for
 * an article that is not about Vietnam's ties.
 */
export function relatedTo(article: ReadArticle, { index, entryOf }: Corpus): Match[] {
  if (!article.reading.bilateral) return [];
  const all = Math.log(1 + index.size);
  const rarity = (term: string) => Math.log(1 + index.size / Math.max(1, countOf(index, term))) / all;
  const found = likeliest(index, article, rarity).flatMap((id): { match: Match; entry: CorpusEntry }[] => {
    const entry = entryOf(id);
    const match = entry && !sameArticle(entry.article, article.article) ? matchOf(article, entry, rarity) : undefined;
    return entry && match ? [{ match, entry }] : [];
  });
  return withEditions(found.toSorted((a, b) => b.match.score - a.match.score || (a.match.id < b.match.id ? -1 : 1)));
}

/** The ids of the articles that have most in common with one, by what the index knows of them. */
function likeliest(index: SearchIndex, { article, reading }: ReadArticle, rarity: (term: string) => number): string[] {
  const scores = new Float32Array(index.documents);
  const add = (term: string, weight: number, isNear: (document: number) => boolean = () => true): void => {
    for (const form of index.formsOf(conceptMark + term)) {
      const documents = form.documents();
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        if (isNear(document)) scores[document] = (scores[document] ?? 0) + weight;
      }
    }
  };
  const day = dayOf({ article });
  for (const { country, weight } of reading.partners) add(`partner:${country}`, weights.partner * weight);
  for (const { id } of reading.people) add(`person:${id}`, weights.person * rarity(`person:${id}`));
  for (const topic of reading.topics) add(`topic:${topic}`, weights.topic * rarity(`topic:${topic}`));
  for (const claim of reading.claims) add(claimTerm(claim), weights.claim);
  for (const form of new Set(reading.event.form === undefined ? [] : [reading.event.form, 'visit', 'talks'])) {
    add(`visit:${form}`, weights.event / 2, (document) => Math.abs(index.dayOf(document) - day) <= 2 * sameEventDays);
  }
  for (const document of index.removed) scores[document] = 0;
  const best: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    const score = (scores[document] ?? 0) * closeness(day, index.dayOf(document));
    scores[document] = score;
    const last = best.at(-1);
    if (score === 0 || (best.length === candidates && last !== undefined && score <= (scores[last] ?? 0))) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--;
    best.splice(place, 0, document);
    if (best.length > candidates) best.pop();
  }
  return best.map((document) => index.idOf(document));
}

/** What an index has of a claim. */
function claimTerm(claim: Claim): string {
  return typeof claim.value === 'number' ? `~${amountConcept({ value: claim.value, unit: claim.unit ?? 'count' })}` : aboutClaim(claim)[1] ?? '';
}

/** How many articles have a concept. */
function countOf(index: SearchIndex, term: string): number {
  return index.formsOf(conceptMark + term).reduce((sum, { count }) => sum + count, 0);
}

/** What is left of an article's worth for how long before or after it was published. */
function closeness(a: number, b: number): number {
  if (a === unknownDay || b === unknownDay) return longAgo.part;
  return 1 - (1 - longAgo.part) * Math.min(1, Math.abs(a - b) / longAgo.days);
}

/** Why an article of the corpus belongs to another; `undefined` where it does not. */
function matchOf({ article, reading }: ReadArticle, entry: CorpusEntry, rarity: (term: string) => number): Match | undefined {
  const partners = reading.partners.flatMap(({ country, weight }): Reason[] => {
    const other = entry.reading.partners.find((partner) => partner.country === country);
    return other ? [{ kind: 'partner', partner: country, weight: weights.partner * Math.max(0.3, Math.min(1, weight + other.weight - 0.5)) }] : [];
  });
  const people = sharedPeople(reading, entry.reading, rarity);
  const topics = sharedTopics(reading, entry.reading, rarity);
  if (partners.length === 0 && !haveParticular(reading, entry.reading, [...people, ...topics])) return undefined;
  const because = [
    ...(areEditions({ article, reading }, entry) ? [{ kind: 'edition' as const, language: entry.reading.language ?? 'und', weight: weights.edition }] : []),
    ...sharedEvent({ article, reading }, entry),
    ...partners,
    ...capped(people, weights.mostOfPeople),
    ...capped(sharedClaims(reading, entry.reading), weights.mostOfClaims),
    ...capped(topics, weights.mostOfTopics),
  ].toSorted((a, b) => b.weight - a.weight);
  const score = because.reduce((sum, { weight }) => sum + weight, 0) * closeness(dayOf({ article }), dayOf(entry)) * (partners.length > 0 ? 1 : weights.otherPartner);
  return { id: entry.id, score: round(score), because: because.map((reason) => ({ ...reason, weight: round(reason.weight) })) };
}

/** Whether an article on other partners names one of this article's, and has two rare persons or topics in common with it. */
function haveParticular({ partners }: Reading, { bilateral, concepts }: Reading, shared: readonly Reason[]): boolean {
  const isRare = ({ kind, weight }: Reason) => weight >= rare * (kind === 'person' ? weights.person : weights.topic);
  return bilateral && partners.some(({ country }) => concepts.includes(`country:${country}`)) && shared.filter(isRare).length >= 2;
}

/** Editions of one article as one match, the best of them, with the others and what they leave out or add. */
function withEditions(found: readonly { readonly match: Match; readonly entry: CorpusEntry }[]): Match[] {
  const groups: { match: Match; entry: CorpusEntry; others: CorpusEntry[] }[] = [];
  for (const { match, entry } of found) {
    const group = groups.find((other) => [other.entry, ...other.others].some((edition) => areEditions(edition, entry)));
    if (group) group.others.push(entry);
    else groups.push({ match, entry, others: [] });
  }
  return groups.map(({ match, entry, others }) => (others.length === 0 ? match : {
    ...match,
    editions: others.map((other) => ({ id: other.id, language: other.reading.language ?? 'und', lacks: leftOut(other, entry), adds: leftOut(entry, other) })),
  }));
}

/** The same visit or talks: a partner, and days that overlap; or, without days, the same form and people at the same time. */
function sharedEvent(a: ReadArticle, b: CorpusEntry): Reason[] {
  const partner = a.reading.partners.find(({ country }) => b.reading.partners[0]?.country === country)?.country;
  const [one, other] = [a.reading.event, b.reading.event];
  if (partner === undefined || partner !== a.reading.partners[0]?.country || one.form === undefined || other.form === undefined || !canBeOne(one.form, other.form)) return [];
  const overlap = one.dates !== undefined && other.dates !== undefined && overlaps(one.dates, other.dates);
  const people = a.reading.people.filter(({ id }) => b.reading.people.some((person) => person.id === id));
  const day = (article: Article, dates: string | undefined) => dates?.split('/')[0] ?? article.published;
  const close = (one.dates === undefined || other.dates === undefined) && people.length > 0 && withinDays(day(a.article, one.dates), day(b.article, other.dates), sameEventDays);
  if (!overlap && !close) return [];
  const form = isGeneral(one.form) ? other.form : one.form;
  const dates = other.dates ?? one.dates;
  const languages = [...new Set([a.reading.language, b.reading.language].flatMap((language) => language ?? []))];
  return [{ kind: 'event', partner, form, ...(dates !== undefined && { dates }), languages, weight: weights.event + (languages.length > 1 ? weights.otherLanguage : 0) }];
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

function sameArticle(a: Article, b: Article): boolean {
  return a.url !== undefined && b.url !== undefined ? bareAddress(a.url) === bareAddress(b.url) : a.text === b.text;
}

function sharedPeople(a: Reading, b: Reading, rarity: (term: string) => number): Reason[] {
  return a.people.filter(({ id }) => b.people.some((person) => person.id === id))
    .map(({ id, name }) => ({ kind: 'person', person: id, name, weight: weights.person * rarity(`person:${id}`) }));
}

function sharedTopics(a: Reading, b: Reading, rarity: (term: string) => number): Reason[] {
  return a.topics.filter((topic) => b.topics.includes(topic)).map((topic) => ({ kind: 'topic', topic, weight: weights.topic * rarity(`topic:${topic}`) }));
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
