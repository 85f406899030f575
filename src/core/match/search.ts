import Fuse from 'fuse.js';
import type { Knowledge } from '../annotate/knowledge.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/sentences.ts';
import type { Claim } from '../reading/claim.ts';
import type { Found, Reason } from './match.ts';
import { placesOf, prepared, snippetOf, type Prepared } from './passages.ts';
import { queryFrom, type Query, type QueryConcept, type Word } from './query.ts';

/**
 * What an answer weighs by how well it fits: the words as typed before the words without diacritics before words that
 * look alike; what the words mean, in whatever language, stands between.
 */
export const weights = {
  exact: 60, folded: 50, title: 25, apart: 12,
  partner: 45, person: 45, claim: 55, level: 35, visit: 35, topic: 20, mention: 25,
  fuzzy: 18,
} as const;

/** Less of a query than this answered is no answer. */
const leastCoverage = 0.5;
/** Answers that fit this much worse than the best are noise beside it. */
const leastOfBest = 0.2;
/** Up to here Fuse takes a word for a misspelling of another: one letter in three, measured on names typed in haste. */
const fuzziness = { threshold: 0.34, distance: 20, includeScore: true } as const;

/** A search over compiled articles: `search(query, limit)` gives the best first; an empty query gives nothing. */
export function searcherOf(entries: readonly CorpusEntry[], knowledge: Knowledge): (query: string, limit?: number) => readonly Found[] {
  const articles = entries.map((entry) => prepared(entry, knowledge));
  const vocabulary = [...new Set(articles.flatMap(({ words }) => [...words]))].filter((word) => word.length > 2);
  const words = new Fuse(vocabulary, fuzziness);
  const names = new Fuse(namesIn(entries, knowledge), { ...fuzziness, keys: ['plain'], ignoreLocation: true });
  return (source, limit = 20) => {
    const query = queryFrom(source, knowledge);
    if (query.words.length === 0) return [];
    const guesses = new Map(query.words.map((word) => [word, guessesFor(word, query, articles, words)]));
    const meant = query.concepts.length > 0 ? [] : names.search(query.plain.slice(0, 32), { limit: 2 }).map(({ item }): QueryConcept => ({ ...item, start: 0, end: query.plain.length, words: item.name }));
    const found = articles
      .map((article) => answerOf(article, query, guesses, meant))
      .filter((answer) => answer !== undefined)
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const least = (found[0]?.score ?? 0) * leastOfBest;
    return found.filter(({ score }) => score >= least).slice(0, limit);
  };
}

/** A reason with the words of the query that it answers and where in the text. */
interface Hit {
  readonly reason: Reason;
  readonly covers: readonly Span[];
  readonly answers: readonly Span[];
}

function answerOf(article: Prepared, query: Query, guesses: ReadonlyMap<Word, readonly string[]>, meant: readonly QueryConcept[]): Found | undefined {
  const hits = [...phraseHits(article, query), ...claimHits(article, query), ...conceptHits(article, [...query.concepts, ...meant], meant), ...wordHits(article, query, guesses)];
  if (hits.length === 0) return undefined;
  const covered = query.words.filter((word) => hits.some(({ covers }) => covers.some(({ start, end }) => start <= word.start && end >= word.end)));
  const coverage = covered.reduce((sum, { word }) => sum + word.length, 0) / query.words.reduce((sum, { word }) => sum + word.length, 0);
  if (coverage < leastCoverage) return undefined;
  const because = hits.map(({ reason }) => reason).toSorted((a, b) => b.weight - a.weight);
  const best = because[0]?.weight ?? 0;
  const rest = because.slice(1).reduce((sum, { weight }) => sum + weight, 0);
  const { id, article: { title } } = article.entry;
  return {
    id, title, because, score: Math.round((best + rest * 0.2) * coverage ** 2 * 10) / 10,
    snippet: snippetOf(article, hits.toSorted((a, b) => b.reason.weight - a.reason.weight).flatMap(({ answers }) => answers)),
  };
}

/** The whole query as it stands, with its diacritics or without. */
function phraseHits({ title, text, publisher }: Prepared, query: Query): Hit[] {
  const whole = [{ start: 0, end: query.plain.length }];
  for (const [how, phrase, view] of [['exact', query.lower, 'lower'], ['folded', query.plain, 'plain']] as const) {
    const places = [['title', placesOf(phrase, title[view])], ['text', placesOf(phrase, text[view])], ['publisher', placesOf(phrase, publisher[view])]] as const;
    const hits = places.filter(([, found]) => found.length > 0).map(([place, found]): Hit => ({
      reason: { kind: 'words', words: query.text, how, in: place, weight: weights[how] + (place === 'title' ? weights.title : 0) },
      covers: whole, answers: place === 'text' ? found : [],
    }));
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Words of the query one by one, as they are or as what they look like. */
function wordHits({ title, text, words }: Prepared, query: Query, guesses: ReadonlyMap<Word, readonly string[]>): Hit[] {
  // A word of a longer name (`nhật` in `Nhật Bản`) says nothing on its own.
  const alone = query.words.filter((word) => !query.concepts.some(({ start, end }) => start <= word.start && end >= word.end && end - start > word.word.length));
  const found = alone.flatMap((word): { word: Word; as: string; how: 'folded' | 'fuzzy' }[] => {
    if (words.has(word.word)) return [{ word, as: word.word, how: 'folded' }];
    const as = (guesses.get(word) ?? []).find((guess) => words.has(guess));
    return as === undefined ? [] : [{ word, as, how: 'fuzzy' }];
  });
  if (found.length === 0) return [];
  const adjacent = found.length > 1 ? placesOf(found.map(({ as }) => as).join(' '), text.plain) : [];
  return found.map(({ word, as, how }): Hit => {
    const inTitle = placesOf(as, title.plain).length > 0;
    const weight = (how === 'fuzzy' ? weights.fuzzy : weights.apart + (word.word.length > 3 ? 6 : 0)) * (adjacent.length > 0 ? 1.5 : 1) * (inTitle ? 1.3 : 1);
    return { reason: { kind: 'words', words: as, how, in: inTitle ? 'title' : 'text', weight }, covers: [word], answers: adjacent.length > 0 ? adjacent : placesOf(as, text.plain).slice(0, 20) };
  });
}

/** What words of the query mean, in whatever language the article says it. */
function conceptHits(article: Prepared, concepts: readonly QueryConcept[], guessed: readonly QueryConcept[]): Hit[] {
  const { reading } = article.entry;
  return concepts.flatMap((concept): Hit[] => {
    const id = `${concept.kind}:${concept.value}`;
    const answers = article.mentionsOf(id);
    const known = concept.kind === 'country' ? reading.partners.some(({ country }) => country === concept.value)
      : concept.kind === 'person' ? reading.people.some((person) => person.id === concept.value)
      : concept.kind === 'topic' ? reading.topics.some((topic) => topic === concept.value)
      : reading.claims.some(({ value }) => value === concept.value) || reading.event.form === concept.value;
    const weight = known ? weightOf(concept) : answers.length > 0 ? weights.mention * (concept.kind === 'country' ? 0.4 : 1) : 0;
    if (weight === 0) return [];
    return [{ reason: { kind: 'meaning', concept: id, words: concept.words, weight: guessed.includes(concept) ? weight * 0.6 : weight }, covers: [concept], answers }];
  });
}

function weightOf({ kind }: QueryConcept): number {
  return kind === 'country' ? weights.partner : kind === 'person' ? weights.person : kind === 'level' ? weights.level : kind === 'visit' ? weights.visit : kind === 'pledge' ? weights.claim : weights.topic;
}

/** Claims with an amount of the query, or with its year and what else it means. */
function claimHits({ entry: { reading }, text }: Prepared, query: Query): Hit[] {
  const { amounts, years, concepts } = query;
  return reading.claims.flatMap((claim): Hit[] => {
    const amount = amounts.find(({ value, unit }) => value === claim.value && (unit === claim.unit || (unit === 'count' && claim.unit !== 'percent')));
    const year = years.find((candidate) => candidate.year === claim.year || String(claim.value).includes(String(candidate.year)));
    const concept = concepts.find(({ value }) => value === claim.value);
    const covers = [amount, year, concept].filter((part) => part !== undefined);
    if (!amount && !(year && concept) && !(year && query.words.length === 1)) return [];
    const { kind, partner, value, unit } = claim;
    return [{
      reason: { kind: 'claim', claim: { kind, partner, value, ...(unit !== undefined && { unit }), ...(claim.year !== undefined && { year: claim.year }) }, weight: weights.claim + (year && concept ? 10 : 0) },
      covers, answers: [inViews(claim, text.plain.length)],
    }];
  });
}

const inViews = ({ start, end }: Pick<Claim, 'start' | 'end'>, length: number): Span => ({ start: Math.min(start, length), end: Math.min(end, length) });

/** Words of the corpus that look like a word which it does not have, likeliest first. */
function guessesFor({ word }: Word, { concepts }: Query, articles: readonly Prepared[], vocabulary: Fuse<string>): string[] {
  if (word.length < 3 || /^\d+$/.test(word) || articles.some(({ words }) => words.has(word))) return [];
  if (concepts.some(({ words }) => fold(words).plain.split(' ').includes(word))) return [];
  const starts = articles.flatMap(({ words }) => [...words].filter((known) => known.startsWith(word))).slice(0, 3);
  return [...new Set([...starts, ...vocabulary.search(word, { limit: 5 }).map(({ item }) => item).filter((item) => Math.abs(item.length - word.length) <= 2)])];
}

interface Name extends Pick<QueryConcept, 'kind' | 'value'> {
  readonly name: string;
  readonly plain: string;
}

/** How the people and countries of the corpus are called, for queries that misspell them. */
function namesIn(entries: readonly CorpusEntry[], { languages }: Knowledge): Name[] {
  const people = new Map(entries.flatMap(({ reading }) => reading.people.map(({ id, name }) => [id, name] as const)));
  const countries = new Set(entries.flatMap(({ reading }) => reading.partners.map(({ country }) => country)));
  const codes = [...languages.keys()];
  return [
    ...[...people].map(([value, name]) => ({ kind: 'person' as const, value, name })),
    ...[...countries].flatMap((value) => [...new Set(codes.map((code) => new Intl.DisplayNames(code, { type: 'region' }).of(value) ?? value))].map((name) => ({ kind: 'country' as const, value, name }))),
  ].map((name) => ({ ...name, plain: fold(name.name).plain }));
}
