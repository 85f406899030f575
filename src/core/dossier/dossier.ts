import type { Person } from '../annotate/knowledge.ts';
import type { Topic } from '../concepts.ts';
import { labelOf, type ArticleLabel, type CorpusEntry } from '../corpus/entry.ts';
import type { Fact } from '../corpus/fact.ts';
import { isStep, milestoneDate } from '../corpus/milestones.ts';
import type { ClaimRecord } from '../corpus/record.ts';
import type { Event } from '../reading/visit-claims.ts';
import { articleGroups, published } from './article-groups.ts';
import { seriesOf, type Series } from './series.ts';
import { timelineOf, type Here, type TimelineEntry } from './timeline.ts';

/** All that is known of Vietnam's ties with one country. */
export interface Dossier {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  /** The level of relations now: the last that was reached. */
  readonly level?: Step;
  /** Every level, the earliest first. */
  readonly levels: readonly Step[];
  readonly timeline: readonly TimelineEntry[];
  readonly series: readonly Series[];
  /** Everybody whom its articles name, those that most articles name first. */
  readonly people: readonly PersonMet[];
  /** What its articles are about, the most frequent first. */
  readonly topics: readonly { readonly topic: Topic; readonly articles: number }[];
  /** The latest first. */
  readonly articles: readonly DossierArticle[];
  readonly facts: readonly Fact[];
}

/** A level of relations, and since when, as precise as is known; absent where nobody says. */
export interface Step {
  readonly fact: Fact;
  readonly since?: string;
}

/** Somebody whom articles name: in how many (editions of one count once), and the date of the last. */
export interface PersonMet {
  readonly person: Person;
  readonly articles: number;
  readonly last?: string;
}

/** An article with its editions in other languages. */
export interface DossierArticle {
  readonly label: ArticleLabel;
  readonly editions: readonly ArticleLabel[];
  readonly event: Event;
}

/** What some articles and the record know of a country; `here` is the page being read, which stands on the timeline if it is about the country. */
export function dossierOf(country: string, entries: readonly CorpusEntry[], record: ClaimRecord, here?: Here): Dossier {
  const own = entriesOn(country, entries);
  const facts = record.about(country);
  const groups = articleGroups(own);
  const levels = levelsIn(facts);
  const level = levelNow(levels);
  return {
    country, ...(level && { level }), levels, facts,
    timeline: timelineOf(country, own, facts, here), series: seriesOf(facts),
    people: peopleIn(groups), topics: topicsIn(groups), articles: groups.flatMap(articleOf),
  };
}

/** The articles about the ties with a country, or that state something about them. */
export function entriesOn(country: string, entries: readonly CorpusEntry[]): readonly CorpusEntry[] {
  return entries.filter(({ reading: { partners, claims } }) => partners.some((partner) => partner.country === country) || claims.some(({ partner }) => partner === country));
}

/** Every level once: with the register's date, or else the earliest that is said. Those of no date come first. */
export function levelsIn(facts: readonly Fact[]): readonly Step[] {
  const steps = facts.filter((fact) => fact.kind === 'relations.level' && isStep(fact, facts)).map((fact): Step => ({ fact, ...since(fact) }));
  const best = new Map<string, Step>();
  for (const step of steps.toSorted(byAuthority)) if (!best.has(String(step.fact.value))) best.set(String(step.fact.value), step);
  return [...best.values()].toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
}

/** The level that was reached last; where no date is known, the one that was told of last. */
export function levelNow(levels: readonly Step[]): Step | undefined {
  const last = levels.at(-1);
  if (last?.since !== undefined) return last;
  return levels.toSorted((a, b) => lastTold(a).localeCompare(lastTold(b))).at(-1);
}

function since(fact: Fact): { since?: string } {
  const date = milestoneDate(fact);
  return date === undefined ? {} : { since: date };
}

function byAuthority(a: Step, b: Step): number {
  return Number(b.fact.register !== undefined) - Number(a.fact.register !== undefined) || (a.since ?? '9').localeCompare(b.since ?? '9');
}

const lastTold = ({ fact }: Step) => fact.sources.at(-1)?.published ?? '';

function peopleIn(groups: readonly (readonly CorpusEntry[])[]): readonly PersonMet[] {
  const met = new Map<string, { person: Person; articles: number; last: string }>();
  for (const group of groups) {
    const last = group.map(published).toSorted().at(-1) ?? '';
    for (const person of new Map(group.flatMap(({ reading }) => reading.people).map((each) => [each.id, each])).values()) {
      const known = met.get(person.id);
      if (!known) met.set(person.id, { person, articles: 1, last });
      else met.set(person.id, { person, articles: known.articles + 1, last: last > known.last ? last : known.last });
    }
  }
  return [...met.values()].toSorted((a, b) => b.articles - a.articles || b.last.localeCompare(a.last)).map(({ last, ...rest }) => ({ ...rest, ...(last !== '' && { last }) }));
}

function topicsIn(groups: readonly (readonly CorpusEntry[])[]): Dossier['topics'] {
  const counts = new Map<Topic, number>();
  for (const topic of groups.flatMap((group) => [...new Set(group.flatMap(({ reading }) => reading.topics))])) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([topic, articles]) => ({ topic, articles }));
}

function articleOf([main, ...editions]: readonly CorpusEntry[]): DossierArticle[] {
  return main ? [{ label: labelOf(main), editions: editions.map(labelOf), event: main.reading.event }] : [];
}
