import type { Knowledge } from '../annotate/knowledge.ts';
import type { CorpusEntry } from '../corpus/entry.ts';

/** A filter that some of the articles that were found pass, and others do not. */
export interface Facet {
  readonly name: FacetName;
  /** As {@link Filter.values} has it. */
  readonly value: string;
  /** How many pass. */
  readonly count: number;
}

const facetNames = ['partner', 'lang', 'topic'] as const;
type FacetName = (typeof facetNames)[number];

/** By what articles can be told apart: of partners, languages and topics in turn the one that most of them have, then the next; given by name. */
export function facetsOf(entries: readonly CorpusEntry[], { languages }: Pick<Knowledge, 'languages'>, most = 6): readonly Facet[] {
  const byName = facetNames.map((name) => countsOf(entries.map((entry) => valuesOf[name](entry)))
    .filter(([value, count]) => count < entries.length && (name !== 'lang' || languages.has(value)))
    .map(([value, count]): Facet => ({ name, value, count })));
  const inTurn = Array.from({ length: most }, (_, nth) => byName.flatMap((facets) => facets[nth] ?? [])).flat();
  return inTurn.slice(0, most).toSorted((a, b) => facetNames.indexOf(a.name) - facetNames.indexOf(b.name));
}

/** A facet as one types it: `partner:KR`, `topic:development-aid`. */
export function facetText({ name, value }: Facet): string {
  return `${name}:${value.replaceAll('_', '-')}`;
}

const valuesOf: Readonly<Record<FacetName, (entry: CorpusEntry) => readonly string[]>> = {
  partner: ({ reading }) => reading.partners.map(({ country }) => country),
  lang: ({ reading, article }) => [reading.language ?? article.language ?? 'und'],
  topic: ({ reading }) => reading.topics,
};

/** Each value with how many have it, what most have first. */
function countsOf(all: readonly (readonly string[])[]): (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const values of all) for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
