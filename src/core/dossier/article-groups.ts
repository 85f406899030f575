import type { CorpusEntry } from '../corpus/entry.ts';
import { labelOf } from '../corpus/entry.ts';
import { areEditions } from '../match/editions.ts';

/** Articles in groups: the editions of one article are together. Groups and the articles in each: the latest first. */
export function articleGroups(entries: readonly CorpusEntry[]): readonly (readonly CorpusEntry[])[] {
  const groups: CorpusEntry[][] = [];
  for (const entry of entries.toSorted((a, b) => published(b).localeCompare(published(a)) || a.id.localeCompare(b.id))) {
    const group = groups.find((known) => known.some((other) => areEditions(entry, other)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** When an article was published or, where nobody said, when what it reports took place; empty where neither is known. */
export function published(entry: CorpusEntry): string {
  return labelOf(entry).published ?? '';
}
