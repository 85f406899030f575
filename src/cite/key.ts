import type { ArticleLabel } from '../core/corpus/entry.ts';
import { plain } from '../core/text/fold.ts';
import { publisherName } from '../ui/publisher.ts';
import { grouped } from './grouped.ts';

/**
 * A key for each article by its id: publisher, year and the first words of its title in the letters that every program
 * takes (`nhan-dan-2025-het-staatsbezoek-van`). Where two would have the same, each has a letter more, in the order
 * of their ids: the same articles have the same keys in whatever order they are cited.
 */
export function keysOf(labels: readonly ArticleLabel[]): ReadonlyMap<string, string> {
  const groups = grouped(labels.toSorted((a, b) => (a.id < b.id ? -1 : 1)), keyOf);
  const keys = new Map<string, string>();
  const taken = new Set(groups.keys());
  for (const [key, group] of groups) {
    let nth = 0;
    for (const { id } of group) {
      let own = key;
      // What a suffix makes may be another article's own key.
      while (group.length > 1 && taken.has(own)) own = `${key}-${letters(nth++)}`;
      taken.add(own);
      keys.set(id, own);
    }
  }
  return keys;
}

function keyOf(label: ArticleLabel): string {
  const { title, publisher, published, undated, url, id } = label;
  // A name or a title in another script leaves no words: the site, or the id, tells the article apart.
  const who = firstOf(asciiWords(publisher ?? ''), asciiWords(publisherName({ ...(url !== undefined && { url }) }) ?? ''));
  const year = /^\d{4}/u.exec(undated ? '' : published ?? '') ?? [];
  const what = firstOf(asciiWords(title).filter((word) => /[a-z]/u.test(word)).slice(0, most.words), asciiWords(id));
  return [...who, ...year, ...what].join('-').slice(0, most.letters).replace(/-$/u, '') || 'article';
}

const most = { words: 3, letters: 60 };

function firstOf(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.length > 0 ? words : others;
}

function asciiWords(text: string): readonly string[] {
  return plain(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').match(/[a-z\d]+/gu) ?? [];
}

/** `a` to `z`, then `aa`. */
function letters(nth: number): string {
  const letter = String.fromCodePoint(97 + (nth % 26));
  return nth < 26 ? letter : letters(Math.floor(nth / 26) - 1) + letter;
}
