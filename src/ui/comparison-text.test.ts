import { expect, test } from 'vitest';
import type { Fact } from '../core/corpus/fact.ts';
import type { Comparison } from '../core/match/compare.ts';
import { besideText, comparisonText } from './comparison-text.ts';
import { signedPercent } from './formats.ts';
import { stringsFor } from './strings/strings-for.ts';

const claim: Comparison['claim'] = { kind: 'trade.turnover', partner: 'KR', value: 81.5e9, unit: 'USD', year: 2024, quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } };
const against: Fact = {
  kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024,
  sources: [{ id: 'a', title: 'A', language: 'vi', publisher: 'Nhân Dân', published: '2025-08-13', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } }],
};

const register = [{ id: 'r', title: 'Ties', language: 'en', publisher: 'Yonhap', published: '2022-12-05', url: 'https://example.org' }];
const level: Fact = { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022, date: '2022-12-05', register, sources: [] };
const differing: Partial<Comparison> = { relation: 'differs', against, difference: -5.998 };
const older: Partial<Comparison> = { relation: 'earlier', against: level, claim: { ...claim, kind: 'relations.level', value: 'strategic_partnership' } };

test.each<readonly [string, Partial<Comparison>, string]>([
  ['en', { relation: 'same', against: { ...against, value: 81.5e9 } }, 'Also in Nhân Dân, 13 August 2025'],
  ['en', { relation: 'same', against: { ...against, value: 81e9, approximation: 'more_than' } }, 'Also in Nhân Dân, 13 August 2025: more than US$81 billion in 2024'],
  ['en', differing, 'Nhân Dân, 13 August 2025: US$86.7 billion in 2024. This page’s figure is 6% lower'],
  ['vi', differing, 'Nhân Dân, 13 tháng 8 năm 2025: 86,7 tỷ USD năm 2024. Số liệu trên trang này thấp hơn 6%'],
  ['id', differing, 'Nhân Dân, 13 Agustus 2025: US$86,7 miliar pada 2024. Angka di halaman ini 6% lebih rendah'],
  ['nl', { ...differing, difference: 6.38 }, 'Nhân Dân, 13 augustus 2025: 86,7 miljard dollar in 2024. Het cijfer op deze pagina is 6,4% hoger'],
  ['en', { relation: 'differs', against }, 'Nhân Dân, 13 August 2025: US$86.7 billion in 2024'],
  ['en', { relation: 'earlier', against }, 'On record for a later year: US$86.7 billion in 2024 (Nhân Dân, 13 August 2025)'],
  ['en', { relation: 'later', against }, 'On record for an earlier year: US$86.7 billion in 2024 (Nhân Dân, 13 August 2025)'],
  ['en', older, 'On record as the level after this one: comprehensive strategic partnership since 2022 (the register: Yonhap, 5 December 2022)'],
  ['en', { ...older, relation: 'later' }, 'On record as the level until now: comprehensive strategic partnership since 2022 (the register: Yonhap, 5 December 2022)'],
  ['en', { relation: 'differs', against: level }, 'The register: Yonhap, 5 December 2022: comprehensive strategic partnership since 2022'],
  ['nl', { relation: 'same', against: level, claim: { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022, quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } } }, 'Ook in het register: Yonhap, 5 december 2022'],
  ['en', { relation: 'new' }, 'Not on record until now'],
])('%s, %o: %s', (language, part, text) => {
  expect(comparisonText({ claim, relation: 'new', ...part }, stringsFor([language])).replaceAll('\u00a0', ' ')).toBe(text);
});

test('another figure on record is told with who says it', () => expect(besideText(against, stringsFor(['en']))).toBe('Also on record: US$86.7 billion in 2024 (Nhân Dân, 13 August 2025)'));

test.each<readonly [number, string]>([[6.38, '+6.4%'], [-0.42, '−0.42%'], [-33.4, '−33%'], [250, '+250%']])('a difference of %d percent reads %s', (percent, text) => {
  expect(signedPercent(percent, stringsFor(['en']))).toBe(text);
});

test('a record without a publisher is known by its site, or else by its title', () => {
  const source = { id: 'a', title: 'Titel', language: 'nl', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } };
  const text = (url: string | undefined): string =>
    comparisonText({ claim, relation: 'differs', against: { ...against, sources: [url === undefined ? source : { ...source, url }] } }, stringsFor(['en']));
  expect(text('https://www.vietnam.vn/nl/a')).toBe('vietnam.vn: US$86.7 billion in 2024');
  expect(text('javascript:alert(1)')).toBe('Titel: US$86.7 billion in 2024');
  expect(text(undefined)).toBe('Titel: US$86.7 billion in 2024');
});
