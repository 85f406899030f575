import { expect, test } from 'vitest';
import { claimKinds } from '../core/reading/claim.ts';
import type { FilterName } from '../core/match/filters.ts';
import { filterText } from './filter-text.ts';
import { stringsFor } from './strings/strings-for.ts';

test.each<readonly [string, FilterName, readonly string[], string]>([
  ['en', 'partner', ['KR'], 'South Korea'],
  ['en', 'partner', ['KR', 'KP'], 'South Korea or North Korea'],
  ['vi', 'lang', ['nl'], 'Tiếng Hà Lan'],
  ['id', 'lang', ['nl'], 'Bahasa Belanda'],
  ['nl', 'topic', ['development_aid'], 'Ontwikkelingshulp'],
  ['en', 'kind', ['trade.target'], 'Trade targets'],
  ['nl', 'kind', ['trade.target', 'trade.turnover'], 'Cijfers over handel'],
  ['id', 'kind', ['visit.form', 'visit.dates'], 'Kunjungan dan pembicaraan'],
  ['en', 'kind', ['aid.oda'], 'Development aid (ODA)'],
  ['en', 'after', ['2024'], 'From 2024'],
  ['en', 'before', ['2025-06'], 'Before Jun 2025'],
  ['vi', 'after', ['2024'], 'Từ năm 2024'],
  ['vi', 'before', ['2025-06'], 'Trước tháng 6/2025'],
  ['vi', 'after', ['2025-06-13'], 'Từ ngày 13/6/2025'],
  ['nl', 'before', ['2025-06-13'], 'Vóór 13 jun 2025'],
])('%s: %s %j is %s', (language, name, values, text) => expect(filterText({ name, values, excluded: false }, stringsFor([language]))).toBe(text));

test.each([['en', 'Not Dutch'], ['vi', 'Trừ tiếng Hà Lan'], ['id', 'Kecuali bahasa Belanda'], ['nl', 'Niet Nederlands']])('%s: what is excluded is %s', (language, text) => {
  expect(filterText({ name: 'lang', values: ['nl'], excluded: true }, stringsFor([language]))).toBe(text);
});

test.each(['en', 'vi', 'id', 'nl'])('%s: every kind that can be typed has a name', (language) => {
  const typed = claimKinds.flatMap((kind) => [kind, kind.split('.')[0] ?? '']);
  const names = typed.map((text) => filterText({ name: 'kind', values: claimKinds.filter((kind) => kind === text || kind.startsWith(`${text}.`)), excluded: false }, stringsFor([language])));
  expect(names.filter((name) => name === '' || name.length > 34)).toEqual([]);
});
