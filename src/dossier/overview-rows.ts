import { levels, type Level } from '../core/concepts.ts';
import type { OverviewRow } from '../core/dossier/overview.ts';
import { plain } from '../core/text/fold.ts';
import { countryName, inOrder } from '../ui/formats.ts';
import { stringsByLanguage } from '../ui/strings/strings-for.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

export type OverviewColumn = 'country' | 'level' | 'articles' | 'last';

/** Which countries are shown, and in which order. */
export interface OverviewView {
  readonly text: string;
  readonly by: OverviewColumn;
  readonly isDescending: boolean;
}

/** The countries whose name in any language of the interface, or whose code, has what was typed, whatever the diacritics; sorted. */
export function shownCountries(rows: readonly OverviewRow[], { text, by, isDescending }: OverviewView, strings: PageStrings): readonly OverviewRow[] {
  const typed = plain(text).trim();
  const shown = rows.filter(({ country }) => typed === '' || namesOf(country).some((name) => name.startsWith(typed) || name.includes(` ${typed}`) || (typed.length > 2 && name.includes(typed))));
  const compare = comparing(by, strings);
  const order = inOrder(strings);
  const byName = (a: OverviewRow, b: OverviewRow) => order(countryName(a.country, strings), countryName(b.country, strings));
  return shown.toSorted((a, b) => (isDescending ? compare(b, a) : compare(a, b)) || byName(a, b));
}

function namesOf(country: string): readonly string[] {
  let known = names.get(country);
  if (!known) names.set(country, (known = [...new Set([country, ...Object.values(stringsByLanguage).map((strings) => countryName(country, strings))].map(plain))]));
  return known;
}
const names = new Map<string, readonly string[]>();

function comparing(by: OverviewColumn, strings: PageStrings): (a: OverviewRow, b: OverviewRow) => number {
  switch (by) {
    case 'country': return (a, b) => inOrder(strings)(countryName(a.country, strings), countryName(b.country, strings));
    case 'level': return (a, b) => closeness(a) - closeness(b) || (b.level?.since ?? '').localeCompare(a.level?.since ?? '');
    case 'articles': return (a, b) => a.articles - b.articles;
    case 'last': return (a, b) => (a.last?.date ?? '').localeCompare(b.last?.date ?? '');
  }
}

/** The list of levels begins with the closest but one: a special relationship stands above all. */
function closeness({ level }: OverviewRow): number {
  if (!level) return -1;
  const at = levels.indexOf(level.fact.value as Level);
  return level.fact.value === 'special_relationship' ? levels.length : levels.length - 1 - at;
}
