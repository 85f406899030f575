import { expect, test } from 'vitest';
import type { Fact } from '../core/corpus/fact.ts';
import type { OverviewRow } from '../core/dossier/overview.ts';
import { withDossier } from '../ui/strings/dossier/page-strings.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { shownCountries, type OverviewView } from './overview-rows.ts';

const level = (value: string, since: string): NonNullable<OverviewRow['level']> => ({ fact: { kind: 'relations.level', partner: 'KR', value, sources: [] }, since });
const begun = (date: string): NonNullable<OverviewRow['last']> => ({ kind: 'milestone', date, fact: { kind: 'relations.established', partner: 'KR', value: date, sources: [] } satisfies Fact });
const rows: readonly OverviewRow[] = [
  { country: 'DE', articles: 0, level: level('strategic_partnership', '2011'), last: begun('2011-10-11') },
  { country: 'KR', articles: 3, level: level('comprehensive_strategic_partnership', '2022'), last: begun('2025-08-10/2025-08-13') },
  { country: 'LA', articles: 1, level: level('special_relationship', '1962'), last: begun('1962') },
  { country: 'NL', articles: 0, level: level('comprehensive_partnership', '2019') },
  { country: 'JP', articles: 2, level: level('comprehensive_strategic_partnership', '2023') },
  { country: 'UA', articles: 0 },
];
const shown = (view: Partial<OverviewView>, language = 'en') => shownCountries(rows, { text: '', by: 'country', isDescending: false, ...view }, withDossier(stringsFor([language]))).map(({ country }) => country).join(' ');

test.each<[Partial<OverviewView>, string, string]>([
  [{}, 'en', 'DE JP LA NL KR UA'],
  [{}, 'vi', 'DE NL KR LA JP UA'],
  [{ isDescending: true }, 'en', 'UA KR NL LA JP DE'],
  [{ by: 'articles', isDescending: true }, 'en', 'KR JP LA DE NL UA'],
  [{ by: 'last', isDescending: true }, 'en', 'KR DE LA JP NL UA'],
  [{ by: 'level', isDescending: true }, 'en', 'LA KR JP DE NL UA'],
])('sorted %j (%s)', (view, language, order) => {
  expect(shown(view, language)).toBe(order);
});

test.each([['korea', 'KR'], ['han quoc', 'KR'], ['Hàn Quốc', 'KR'], ['zuid', 'KR'], ['KR', 'KR'], ['duc', 'DE'], ['đức', 'DE'], ['jepang', 'JP'], ['japon', ''], ['la', 'LA NL'], ['', 'DE JP LA NL KR UA']])('found by “%s”', (text, found) => {
  expect(shown({ text })).toBe(found);
});
