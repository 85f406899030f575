import { annotate, type Annotated, type Sentence } from '../annotate/annotate.ts';
import { amountConcept, isSought } from '../annotate/amounts.ts';
import type { Knowledge, Person } from '../annotate/knowledge.ts';
import { meantBy } from '../annotate/lexicon.ts';
import { topics, type ConceptKind, type Topic } from '../concepts.ts';
import type { Article } from '../corpus/article.ts';
import { languageOf } from '../text/language.ts';
import { home } from './countries.ts';
import type { Claim } from './claim.ts';
import { claimsIn } from './claims.ts';
import { tiesIn, weights, type Evidence, type Partner } from './ties.ts';
import type { Event } from './visit-claims.ts';

/** What we understood of one article. */
export interface Reading {
  /** The language it was read in; absent where none of the known ones is likely, and then nothing else is known. */
  readonly language?: string;
  /** Whether it is about Vietnam's bilateral ties. */
  readonly bilateral: boolean;
  /** How sure that is, from 0 to 1. */
  readonly score: number;
  /** With whom, weightiest first; none where it is not bilateral. */
  readonly partners: readonly Partner[];
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly event: Event;
  readonly claims: readonly Claim[];
  /**
   * Everything that it names, whatever it is about: `country:KR`, `visit:state_visit`, `amount:1.5e11 USD`; levels, visits and pledges also with the
   * countries and the years in their sentence, `pledge:net_zero 2050`. Each once, sorted.
   */
  readonly concepts: readonly string[];
}

/** A reading with the sentences that it rests on, for those who ask why. */
export interface ExplainedReading extends Reading {
  readonly evidence: readonly Evidence[];
  readonly title: Annotated;
  readonly body: Annotated;
}

/** A text of fewer sentences may well be about ties and claim nothing. */
const shortText = 4;

const nothing: Reading = { bilateral: false, score: 0, partners: [], people: [], topics: [], event: {}, claims: [], concepts: [] };

/** Reads an article in its language, or the one that its text is recognised to be in. */
export function readArticle(article: Article, knowledge: Knowledge): Reading {
  const explained = explain(article, knowledge);
  if (!explained) return nothing;
  const { evidence: _evidence, title: _title, body: _body, ...reading } = explained;
  return reading;
}

/** Reads an article and keeps the evidence; `undefined` where its language is not known. */
export function explain(article: Article, knowledge: Knowledge): ExplainedReading | undefined {
  const language = knowledge.languages.get(article.language ?? '') ?? knowledge.languages.get(languageOf(article.text, knowledge) ?? '');
  if (!language) return undefined;
  const { title, body, captions } = annotate(article, language);
  const repeated = body.sentences.some(({ place }) => place === 'title');
  const sentences = [...(repeated ? [] : title.sentences), ...body.sentences];
  const ties = tiesIn(sentences, knowledge);
  const { score, evidence } = ties;
  const reference = article.event?.split('/')[0] ?? article.published;
  const found = ties.bilateral ? claimsIn(body.sentences, { text: body.text, knowledge, partners: ties.partners, reference }) : { claims: [], event: {} };
  // A longer text that hardly speaks of ties and says nothing that is kept does so in passing.
  const bilateral = ties.bilateral && (score >= weights.sure || found.claims.length > 0 || sentences.length < shortText);
  const { claims, event, partners } = bilateral ? { ...found, ...ties } : { claims: [], event: {}, partners: [] };
  return {
    language: language.code, bilateral, score, partners, evidence, title, body,
    people: bilateral ? peopleIn([...sentences, ...captions.sentences], knowledge) : [],
    topics: bilateral ? topicsIn([...sentences, ...captions.sentences]) : [],
    event: article.event === undefined ? event : { ...event, dates: article.event },
    claims: claims.map((claim) => inSource(claim, article, body)),
    concepts: conceptsIn([...title.sentences, ...body.sentences, ...captions.sentences]),
  };
}

/** What a word of a language can name that one searches for. */
const bound: ReadonlySet<ConceptKind> = new Set(['level', 'visit', 'pledge']);
const named: ReadonlySet<ConceptKind> = new Set(['country', 'people', 'capital', 'short', 'person', 'body', 'level', 'visit', 'pledge', 'topic']);

function conceptsIn(sentences: readonly Sentence[]): string[] {
  const concepts = new Set<string>();
  for (const { mentions, amounts, dates } of sentences) {
    const countries = mentions.filter(({ kind, value }) => meantBy(kind) === 'country' && value !== home).map(({ value }) => value);
    const beside = new Set([...countries, ...dates.flatMap(({ from, to }) => [from.year, to?.year]).filter((year) => year !== undefined)]);
    for (const { kind, value } of mentions) {
      if (!named.has(kind)) continue;
      const concept = `${meantBy(kind)}:${value}`;
      concepts.add(concept);
      if (bound.has(kind)) for (const other of beside) concepts.add(`${concept} ${other}`);
    }
    for (const amount of amounts) if (isSought(amount)) concepts.add(amountConcept(amount));
  }
  return [...concepts].toSorted();
}

/** The claim with its quote as the source has it, where the source is not in normal form. */
function inSource(claim: Claim, { text }: Article, { text: folded }: Annotated): Claim {
  const [start, end] = [folded.toSource(claim.start), folded.toSource(claim.end)];
  return { ...claim, quote: text.slice(start, end), start, end, focus: { start: folded.toSource(claim.focus.start) - start, end: folded.toSource(claim.focus.end) - start } };
}

function peopleIn(sentences: readonly Sentence[], { people }: Knowledge): Person[] {
  return ranked(sentences, 'person').flatMap(([id]) => people.get(id) ?? []);
}

/** The topics that are named at least twice, or prominently; an article of one paragraph has each once. */
function topicsIn(sentences: readonly Sentence[]): Topic[] {
  const least = sentences.length > 8 ? 2 : 1;
  return ranked(sentences, 'topic').filter(([topic, points]) => points >= least || topic === 'consulate').flatMap(([id]) => topics.find((topic) => topic === id) ?? []);
}

/** The values of a kind with their points by place, those with the most first. */
function ranked(sentences: readonly Sentence[], kind: 'person' | 'topic'): [string, number][] {
  const points = new Map<string, number>();
  for (const { mentions, place } of sentences) {
    for (const { kind: found, value } of mentions) if (found === kind) points.set(value, (points.get(value) ?? 0) + weights.place[place]);
  }
  return [...points].toSorted((a, b) => b[1] - a[1]);
}
