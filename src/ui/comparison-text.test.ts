import { expect, test } from 'vitest';
import type { Comparison, Fact } from '../core/match/page-view.ts';
import { comparisonText } from './comparison-text.ts';
import { stringsFor } from './strings/strings-for.ts';

const claim: Comparison['claim'] = { kind: 'trade.turnover', partner: 'KR', value: 81.5e9, unit: 'USD', year: 2024, quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } };
const against: Fact = {
  kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024,
  sources: [{ id: 'a', title: 'A', language: 'vi', publisher: 'Nhân Dân', published: '2025-08-13', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } }],
};

test.each<readonly [string, Comparison['relation'], string]>([
  ['en', 'same', 'As on record'],
  ['en', 'differs', 'Differs from Nhân Dân, which says US$86.7 billion in 2024'],
  ['vi', 'differs', 'Khác với Nhân Dân, nguồn này ghi 86,7 tỷ USD năm 2024'],
  ['id', 'differs', 'Berbeda dari Nhân Dân, yang menyebut US$86,7 miliar pada 2024'],
  ['nl', 'differs', 'Wijkt af van Nhân Dân: daar staat 86,7 miljard dollar in 2024'],
  ['en', 'earlier', 'On record for a later year: US$86.7 billion in 2024 (Nhân Dân)'],
  ['en', 'later', 'On record for an earlier year: US$86.7 billion in 2024 (Nhân Dân)'],
  ['en', 'new', 'Not on record until now'],
])('%s, %s: %s', (language, relation, text) => {
  const comparison: Comparison = relation === 'new' ? { claim, relation } : { claim, relation, against };
  expect(comparisonText(comparison, stringsFor([language])).replaceAll('\u00a0', ' ')).toBe(text);
});

test('a record without a publisher is known by its site, or else by its title', () => {
  const source = { id: 'a', title: 'Titel', language: 'nl', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } };
  const text = (url: string | undefined): string =>
    comparisonText({ claim, relation: 'differs', against: { ...against, sources: [url === undefined ? source : { ...source, url }] } }, stringsFor(['en']));
  expect(text('https://www.vietnam.vn/nl/a')).toBe('Differs from vietnam.vn, which says US$86.7 billion in 2024');
  expect(text('javascript:alert(1)')).toBe('Differs from Titel, which says US$86.7 billion in 2024');
  expect(text(undefined)).toBe('Differs from Titel, which says US$86.7 billion in 2024');
});
