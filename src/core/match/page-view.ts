import type { Person } from '../annotate/knowledge.ts';
import type { Topic, VisitForm } from '../concepts.ts';
import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { labelOf, type ArticleLabel, type CorpusEntry } from '../corpus/entry.ts';
import type { Fact } from '../corpus/fact.ts';
import { withoutOwn, type ClaimRecord } from '../corpus/record.ts';
import type { ClaimKind } from '../reading/claim.ts';
import type { Reading } from '../reading/reading.ts';
import { compare, type Comparison } from './compare.ts';
import { bareAddress } from './editions.ts';
import type { Edition, LeftOut, Match } from './match.ts';
import { relatedTo } from './related.ts';

/** What the popup shows of a page: small enough for `storage.session`, complete without the corpus. */
export interface PageView {
  readonly title: string;
  readonly language: string;
  readonly publisher?: string;
  readonly published?: string;
  /** ISO 3166-1 alpha-2, weightiest first. */
  readonly partners: readonly string[];
  readonly event?: { readonly form?: VisitForm; readonly dates?: string };
  /** The people it names, those it names most first. */
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly related: readonly RelatedArticle[];
  readonly facts: readonly Fact[];
  readonly comparisons: readonly Comparison[];
}

/** A related article with what a list needs to show it. */
export interface RelatedArticle extends Match, ArticleLabel {
  readonly editions?: readonly RelatedEdition[];
}

/** A related article in another language. */
export interface RelatedEdition extends Edition, ArticleLabel {}

/** What is told first of a partner. */
const order: readonly ClaimKind[] = [
  'relations.level', 'trade.target', 'trade.turnover', 'trade.export', 'trade.import', 'trade.growth', 'investment.fdi', 'aid.oda',
  'agreements.signed', 'people', 'companies', 'projects', 'pledge', 'relations.established', 'relations.normalised', 'relations.anniversary',
  'visit.form', 'visit.dates',
];

/** A page beside the record: what it is about, what it is related to, and the facts on record about its partners. */
export function pageViewOf(article: Article, reading: Reading, corpus: Corpus, all: ClaimRecord): PageView {
  const matches = relatedTo({ article, reading }, corpus);
  const related = matches.flatMap((match) => {
    const entry = corpus.entryOf(match.id);
    return entry ? [relatedArticle(match, entry, corpus)] : [];
  });
  const partners = reading.partners.map(({ country }) => country);
  const address = article.url === undefined ? undefined : bareAddress(article.url);
  const record = withoutOwn(all, [...partners, 'VN', ...reading.claims.map(({ partner }) => partner)], ({ url }) => address !== undefined && url?.includes(address) === true && bareAddress(url) === address);
  // Every edition says what it says.
  const told = new Set(matches.flatMap((match) => [match, ...(match.editions ?? [])]).map(({ id }) => id));
  const facts = [...partners, 'VN'].flatMap((partner) => record.about(partner)).filter(({ register, sources }) => register !== undefined || sources.some(({ id }) => told.has(id)));
  return {
    title: article.title, language: reading.language ?? article.language ?? 'und',
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.published !== undefined && { published: article.published }),
    partners, people: reading.people, topics: reading.topics,
    ...((reading.event.form !== undefined || reading.event.dates !== undefined) && { event: reading.event }),
    related, facts: facts.toSorted(byImportance(partners, facts)).slice(0, most.facts).map(shortenedFact), comparisons: compare(reading.claims, record, article.published).map(shortenedComparison),
  };
}

function relatedArticle({ editions, ...match }: Match, entry: CorpusEntry, { entryOf }: Corpus): RelatedArticle {
  const known = (editions ?? []).slice(0, most.editions).flatMap(({ lacks, adds, ...edition }): RelatedEdition[] => {
    const other = entryOf(edition.id);
    return other ? [{ ...labelOf(other), ...edition, lacks: shortened(lacks), adds: shortened(adds) }] : [];
  });
  return { ...labelOf(entry), ...match, ...(known.length > 0 && { editions: known }) };
}

/** More than these is no list that one reads, and all of them are kept for each tab. */
const most = { editions: 8, leftOut: 10, sources: 8, facts: 60 } as const;

function shortened({ people, claims }: LeftOut): LeftOut {
  return { people: people.slice(0, most.leftOut), claims: claims.slice(0, most.leftOut) };
}

function shortenedFact(fact: Fact): Fact {
  return fact.sources.length > most.sources ? { ...fact, sources: fact.sources.slice(0, most.sources) } : fact;
}

function shortenedComparison({ against, besides, ...comparison }: Comparison): Comparison {
  return { ...comparison, ...(against && { against: shortenedFact(against) }), ...(besides && { besides: besides.map(shortenedFact) }) };
}

/** By partner, then by kind, the latest first; a level that another has followed is history, and comes with what began. */
function byImportance(partners: readonly string[], facts: readonly Fact[]): (a: Fact, b: Fact) => number {
  const place = (partner: string) => (partners.includes(partner) ? partners.indexOf(partner) : partners.length);
  const latest = (fact: Fact) => fact.date ?? String(fact.year ?? fact.sources.at(-1)?.published ?? '');
  const levels = facts.filter(({ kind }) => kind === 'relations.level');
  const past = new Set(levels.filter((fact) => levels.some((other) => other.partner === fact.partner && latest(other) > latest(fact))));
  const rank = (fact: Fact) => order.indexOf(past.has(fact) ? 'relations.established' : fact.kind);
  return (a, b) => place(a.partner) - place(b.partner) || rank(a) - rank(b) || latest(b).localeCompare(latest(a));
}
