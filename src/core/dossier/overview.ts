import type { CorpusEntry } from '../corpus/entry.ts';
import type { Fact } from '../corpus/fact.ts';
import type { ClaimRecord } from '../corpus/record.ts';
import { articleGroups } from './article-groups.ts';
import { entriesOn, levelNow, levelsIn, type Step } from './dossier.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';

/** One country at a glance. */
export interface OverviewRow {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  readonly level?: Step;
  /** How many articles there are; editions of one count once. */
  readonly articles: number;
  /** The last meeting or milestone. */
  readonly last?: Extract<TimelineEntry, { readonly kind: 'meeting' | 'milestone' }>;
}

/** Every country that the articles or the record know, by its code. */
export function overviewOf(entries: readonly CorpusEntry[], record: ClaimRecord): readonly OverviewRow[] {
  const countries = new Set([...record.facts.map(({ partner }) => partner), ...entries.flatMap(({ reading }) => reading.partners.map(({ country }) => country))]);
  countries.delete('VN');
  return [...countries].toSorted().map((country) => rowOf(country, entriesOn(country, entries), record.about(country)));
}

function rowOf(country: string, own: readonly CorpusEntry[], facts: readonly Fact[]): OverviewRow {
  const level = levelNow(levelsIn(facts));
  const last = timelineOf(country, own, facts).filter((entry) => entry.kind === 'meeting' || entry.kind === 'milestone').at(-1);
  return { country, ...(level && { level }), articles: articleGroups(own).length, ...(last && { last }) };
}
