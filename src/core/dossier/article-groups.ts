import { labelOf, type CorpusEntry } from '../corpus/entry.ts';
import { dayFrom } from '../corpus/index/entry-terms.ts';
import { unknownDay } from '../corpus/index/segment.ts';
import { areEditions, bareAddress, editionDays } from '../match/editions.ts';

/** Articles in groups: the editions of one article are together, one in each language. Groups and the articles in each: the latest first. */
export function articleGroups(entries: readonly CorpusEntry[]): readonly (readonly CorpusEntry[])[] {
  const groups: CorpusEntry[][] = [];
  const shelves = new Map<number | string, CorpusEntry[][]>();
  for (const entry of entries.toSorted((a, b) => published(b).localeCompare(published(a)) || a.id.localeCompare(b.id))) {
    const candidates = dayOf(entry.article.published) === unknownDay ? groups : new Set(placesLooked(entry).flatMap((place) => shelves.get(place) ?? []));
    const group = [...candidates].find((known) => known.every((other) => languageOf(other) !== languageOf(entry)) && known.some((other) => areEditions(entry, other)));
    if (group) group.push(entry);
    else groups.push([entry]);
    const own = group ?? groups.at(-1) ?? [];
    for (const place of placesKept(entry)) shelves.set(place, [...(shelves.get(place) ?? []), own]);
  }
  return groups;
}

/** When an article was published or, where nobody said, when what it reports took place; empty where neither is known. */
export function published(entry: CorpusEntry): string {
  return labelOf(entry).published ?? '';
}

const languageOf = ({ article, reading }: CorpusEntry) => reading.language ?? article.language;

/** Where an article is found again: by its day, and by the addresses that it has or names. */
function placesKept({ article: { published: date, url, alternates = [] } }: CorpusEntry): readonly [number, ...string[]] {
  return [dayOf(date), ...(url === undefined ? [] : [bareAddress(url)]), ...alternates.map(bareAddress)];
}

/** Where editions of an article that has a date may be: in the days around it, among those of no date, or under its addresses. */
function placesLooked(entry: CorpusEntry): readonly (number | string)[] {
  const [at, ...addresses] = placesKept(entry);
  const around = Array.from({ length: 2 * editionDays + 1 }, (_each, nth) => at - editionDays + nth);
  return [...around, unknownDay, ...addresses];
}

function dayOf(date: string | undefined): number {
  return date === undefined ? unknownDay : dayFrom(date);
}
