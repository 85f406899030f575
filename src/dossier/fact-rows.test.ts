import { describe, expect, test } from 'vitest';
import type { Fact } from '../core/corpus/fact.ts';
import { withDossier } from '../ui/strings/dossier/page-strings.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { factRows, shownRows, type FactView } from './fact-rows.ts';

const en = withDossier(stringsFor(['en']));
const told = (publisher: string, published: string, quote = ''): Fact['sources'][number] => ({ id: `${publisher} ${published}`, title: 'Title', language: 'vi', publisher, published, quote, start: 0, end: 0, focus: { start: 0, end: 0 } });
const registered = [{ id: 'r', publisher: 'Yonhap', title: 'Ties upgraded', url: 'https://example.org', published: '2022-12-05', language: 'en' }];
const facts: readonly Fact[] = [
  { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030, sources: [told('Nhân Dân', '2022-07', 'Mục tiêu 150 tỷ USD'), told('VOV', '2025')] },
  { kind: 'trade.target', partner: 'KR', value: 100e9, unit: 'USD', year: 2023, sources: [told('VOV', '2022-07')] },
  { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022, date: '2022-12-05', register: registered, sources: [] },
  { kind: 'relations.established', partner: 'KR', value: '1992-12-22', year: 1992, sources: [told('VOV', '2022')] },
  { kind: 'people', partner: 'KR', value: 350_000, unit: 'count', sources: [told('Zing', '2024-02'), told('Zing', '2025-08')] },
  { kind: 'visit.form', partner: 'KR', value: 'state_visit', sources: [told('VOV', '2025-08-14')] },
];
const rows = factRows(facts, en);
const all: FactView = { text: '', kind: '', year: '', by: 'when', isDescending: false };
const shown = (view: Partial<FactView>) => shownRows(rows, { ...all, ...view }, en).map(({ statement }) => statement);

test('a row says what, when, and who says so', () => {
  expect(rows.map(({ statement, figure, when, isPublished, source, others }) => [statement, figure, when, isPublished, source, others])).toEqual([
    ['Trade target US$150 billion by 2030', 'US$150 billion by 2030', '2030', false, 'Nhân Dân', 1],
    ['Trade target US$100 billion by 2023', 'US$100 billion by 2023', '2023', false, 'VOV', 0],
    ['Comprehensive strategic partnership since 2022', 'Comprehensive strategic partnership since 2022', '2022-12-05', false, 'Yonhap', 0],
    ['Relations established on 22 December 1992', 'on 22 December 1992', '1992-12-22', false, 'VOV', 0],
    ['People: 350,000', '350,000', '2025-08', true, 'Zing', 1],
    ['State visit', 'State visit', '2025-08-14', true, 'VOV', 0],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

describe('rows are sorted', () => {
  test.each<[Partial<FactView>, string, string]>([
    [{ by: 'when' }, 'Relations established on 22 December 1992', 'Trade target US$150 billion by 2030'],
    [{ by: 'when', isDescending: true }, 'Trade target US$150 billion by 2030', 'Relations established on 22 December 1992'],
    [{ by: 'statement' }, 'Trade target US$100 billion by 2023', 'State visit'],
    [{ by: 'source' }, 'Trade target US$150 billion by 2030', 'People: 350,000'],
  ])('%j', (view, first, last) => {
    const found = shown(view);
    expect([found[0], found.at(-1)]).toEqual([first, last]);
  });
});

describe('rows are filtered', () => {
  test.each<[Partial<FactView>, number]>([
    [{ kind: 'trade.target' }, 2], [{ year: '2022' }, 1], [{ year: '2025' }, 2], [{ kind: 'trade.target', year: '2030' }, 1],
    [{ text: 'muc tieu' }, 1], [{ text: 'NHAN DAN' }, 1], [{ text: 'target vov' }, 2], [{ text: 'ties upgraded' }, 1], [{ text: 'xyzzy' }, 0], [{ text: '  ' }, 6],
  ])('%j', (view, count) => {
    expect(shown(view)).toHaveLength(count);
  });
});

test('figures of a kind are sorted by what they are worth, not by how they are written', () => {
  const figures = [1.2e9, 950e6, 86.7e9].map((value): Fact => ({ kind: 'trade.turnover', partner: 'KR', value, unit: 'USD', sources: [] }));
  expect(shownRows(factRows(figures, en), { ...all, by: 'statement' }, en).map(({ fact }) => fact.value)).toEqual([950e6, 1.2e9, 86.7e9]);
});
