import { describe, expect, test } from 'vitest';
import type { CorpusEntry } from '../corpus/entry.ts';
import { recordOf } from '../corpus/record.ts';
import type { Claim } from '../reading/claim.ts';
import { compare } from './compare.ts';

type Said = Pick<Claim, 'kind' | 'value'> & Partial<Claim>;
const claim = (part: Said): Claim => ({ partner: 'KR', quote: 'q', start: 0, end: 1, focus: { start: 0, end: 1 }, ...part });
const usd = (kind: Claim['kind'], value: number, year?: number): Said => ({ kind, value: value * 1e9, unit: 'USD', ...(year !== undefined && { year }) });

function entry(id: string, published: string, ...claims: readonly Said[]): CorpusEntry {
  const reading = { language: 'en', bilateral: true, score: 1, partners: [], people: [], topics: [], event: {}, concepts: [] };
  return { id, article: { title: id, text: '', published }, reading: { ...reading, claims: claims.map(claim) } };
}

const source = { id: 'register', publisher: 'Agency', title: 'Ties', url: 'https://example.org/1', published: '2022-12-05', language: 'en' };
const level = (value: string, date: string, partner = 'KR') => ({ partner, kind: 'relations.level', value, date, sources: [source] }) as const;
const record = recordOf([
  entry('visit', '2025-08-14', usd('trade.target', 150, 2030), usd('trade.turnover', 81.5, 2024), { kind: 'people', value: 350_000, unit: 'count', approximation: 'more_than' },
    { kind: 'visit.form', value: 'state_visit' }, { kind: 'visit.dates', value: '2025-08-10/2025-08-13' }, { kind: 'agreements.signed', value: 52, unit: 'count' }),
  entry('customs', '2025-02-03', usd('trade.turnover', 86.7, 2024), { kind: 'trade.growth', value: 12, unit: 'percent', year: 2024 }),
  entry('talks', '2022-07-13', usd('trade.target', 100, 2023), { kind: 'relations.anniversary', value: 30, unit: 'years' }, { kind: 'relations.established', value: '1992-12-22', year: 1992 }),
  entry('call', '2024-04-02', { kind: 'visit.form', value: 'call' }),
  entry('yen', '2025-03-01', { kind: 'aid.oda', partner: 'JP', value: 50e9, unit: 'JPY', converted: { value: 330e6, unit: 'USD' }, year: 2024 }, { kind: 'aid.oda', partner: 'JP', value: 900e6, unit: 'USD', year: 2024 }),
  entry('pledge', '2023-11-30', { kind: 'pledge', value: 'net_zero', year: 2050 }, { kind: 'pledge', value: 'host_apec', year: 2045 }),
  entry('misread', '2025-06-01', { kind: 'relations.level', value: 'strategic_partnership', year: 2024 }),
], [
  level('comprehensive_partnership', '2001-08'), level('strategic_cooperative_partnership', '2009-10'), level('comprehensive_strategic_partnership', '2022-12-05'),
  level('strategic_partnership', '2013-06-25', 'TH'), level('enhanced_strategic_partnership', '2019-11-04', 'TH'), level('comprehensive_strategic_cooperative_partnership', '2008-06-01', 'CN'),
]);

describe('a claim of a page of 2026 against the record', () => {
  test.each<[string, Said, string, (string | number)?]>([
    ['the same target', usd('trade.target', 150, 2030), 'same', 150e9],
    ['the target of before, which is on record', usd('trade.target', 100, 2023), 'same', 100e9],
    ['a target for a year before', usd('trade.target', 120, 2026), 'earlier', 150e9],
    ['another target for the same year', usd('trade.target', 200, 2030), 'differs', 150e9],
    ['a target whose year is not said', usd('trade.target', 150), 'same', 150e9],
    ['another amount for the same year: the nearest', usd('trade.turnover', 83, 2024), 'differs', 81.5e9],
    ['one of two that are on record for a year', usd('trade.turnover', 86.7, 2024), 'same', 86.7e9],
    ['another target whose year is not said', usd('trade.target', 200), 'differs', 150e9],
    ['a sum in the currency that the record gives beside its own', { kind: 'aid.oda', partner: 'JP', value: 330e6, unit: 'USD', year: 2024 }, 'same', 50e9],
    ['the amount, said to be exceeded', { ...usd('trade.turnover', 81.5, 2024), approximation: 'more_than' }, 'same', 81.5e9],
    ['the year before', usd('trade.turnover', 76, 2023), 'earlier', 81.5e9],
    ['the year after', usd('trade.turnover', 90, 2025), 'later', 81.5e9],
    ['another currency', { kind: 'trade.turnover', value: 90e9, unit: 'EUR', year: 2024 }, 'new'],
    ['another currency, with the one on record beside it', { kind: 'trade.turnover', value: 120e12, unit: 'KRW', converted: { value: 86.7e9, unit: 'USD' }, year: 2024 }, 'same', 86.7e9],
    ['another partner', { ...usd('trade.turnover', 81.5, 2024), partner: 'JP' }, 'new'],
    ['a growth of another size', { kind: 'trade.growth', value: 9, unit: 'percent', year: 2024 }, 'differs', 12],
    ['a count that is said to be exceeded on record', { kind: 'people', value: 352_000, unit: 'count' }, 'same', 350_000],
    ['a count of a later day', { kind: 'people', value: 400_000, unit: 'count' }, 'later', 350_000],
    ['a measure that nobody has', usd('investment.fdi', 92), 'new'],
    ['a pledge for another year', { kind: 'pledge', value: 'net_zero', year: 2045 }, 'earlier', 'net_zero'],
    ['another pledge', { kind: 'pledge', value: 'high_income', year: 2045 }, 'new'],
    ['the day of beginning', { kind: 'relations.established', value: '1992-12-22' }, 'same', '1992-12-22'],
    ['only its year', { kind: 'relations.established', value: '1992' }, 'same', '1992-12-22'],
    ['another day of beginning', { kind: 'relations.established', value: '1992-12-21' }, 'differs', '1992-12-22'],
    ['an anniversary of what began so many years before', { kind: 'relations.anniversary', value: 35, unit: 'years', year: 2027 }, 'same', '1992-12-22'],
    ['one that was told in its year', { kind: 'relations.anniversary', value: 30, unit: 'years', year: 2022 }, 'same', 30],
    ['one of nothing on record', { kind: 'relations.anniversary', value: 60, unit: 'years' }, 'new'],
    ['a visit of the same days', { kind: 'visit.dates', value: '2025-08-10/2025-08-13' }, 'same', '2025-08-10/2025-08-13'],
    ['a day of that visit', { kind: 'visit.dates', value: '2025-08-11' }, 'same', '2025-08-10/2025-08-13'],
    ['days of which some are those', { kind: 'visit.dates', value: '2025-08-12/2025-08-15' }, 'differs', '2025-08-10/2025-08-13'],
    ['a visit after it', { kind: 'visit.dates', value: '2026-01-01' }, 'new'],
    ['a visit before it', { kind: 'visit.dates', value: '2025-08-01/2025-08-05' }, 'new'],
  ])('%s', (_name, said, relation, against) => {
    const [comparison] = compare([claim(said)], record, '2026-01-02');
    expect([comparison?.relation, comparison?.against?.value]).toEqual([relation, against]);
  });
});

describe('a level speaks of the day of the page, or of the year that it is said with', () => {
  const upgraded = 'comprehensive_strategic_partnership';
  test.each<[string, Said, string | undefined, string, (string | undefined)?]>([
    ['the level of today', { kind: 'relations.level', value: upgraded }, '2026-01-02', 'same', upgraded],
    ['one that a higher one has followed', { kind: 'relations.level', value: 'strategic_cooperative_partnership' }, '2026-01-02', 'earlier', upgraded],
    ['one that is not on record, and below today\'s', { kind: 'relations.level', value: 'strategic_partnership' }, '2026-01-02', 'earlier', upgraded],
    ['the same, on a page without a date', { kind: 'relations.level', value: 'strategic_partnership' }, undefined, 'earlier', upgraded],
    ['a level in its own time', { kind: 'relations.level', value: 'strategic_cooperative_partnership' }, '2022-07-13', 'same', 'strategic_cooperative_partnership'],
    ['a level in the year that it is said with', { kind: 'relations.level', value: 'strategic_cooperative_partnership', year: 2009 }, '2026-01-02', 'same', 'strategic_cooperative_partnership'],
    ['a level with another year', { kind: 'relations.level', value: upgraded, year: 2023 }, '2026-01-02', 'differs', upgraded],
    ['a level that nobody has told yet', { kind: 'relations.level', value: 'special_relationship' }, '2026-01-02', 'later', upgraded],
    ['a level that comes with its year', { kind: 'relations.level', value: 'special_relationship', year: 2026 }, '2026-01-02', 'later', upgraded],
    ['another level in the year of one on record', { kind: 'relations.level', value: 'special_relationship', year: 2022 }, '2026-01-02', 'differs', upgraded],
    ['a level of before anything on record', { kind: 'relations.level', value: 'strategic_partnership', year: 1999 }, '2026-01-02', 'earlier', 'comprehensive_partnership'],
    ['the name before, of two of one height', { kind: 'relations.level', value: 'strategic_partnership', partner: 'TH' }, '2021-01-02', 'earlier', 'enhanced_strategic_partnership'],
    ['another name of one height', { kind: 'relations.level', value: upgraded, partner: 'CN' }, '2026-01-02', 'differs', 'comprehensive_strategic_cooperative_partnership'],
    ['a level with a country that nothing is known of', { kind: 'relations.level', value: upgraded, partner: 'FJ' }, '2026-01-02', 'new', undefined],
  ])('%s', (_name, said, published, relation, against) => {
    const [comparison] = compare([claim(said)], record, published);
    expect([comparison?.relation, comparison?.against?.value]).toEqual([relation, against]);
  });
});

describe('what belongs to one meeting is set beside reports of the same one', () => {
  test.each<[string, Said, string | undefined, string]>([
    ['the form', { kind: 'visit.form', value: 'state_visit' }, '2025-08-12', 'same'],
    ['another form', { kind: 'visit.form', value: 'official_visit' }, '2025-08-12', 'differs'],
    ['a call within a visit', { kind: 'visit.form', value: 'call' }, '2025-08-12', 'new'],
    ['a visit after a call', { kind: 'visit.form', value: 'official_visit' }, '2024-04-10', 'new'],
    ['the same form of another visit', { kind: 'visit.form', value: 'state_visit' }, '2026-05-02', 'new'],
    ['what was signed', { kind: 'agreements.signed', value: 50, unit: 'count' }, '2025-08-12', 'differs'],
    ['what was signed elsewhere', { kind: 'agreements.signed', value: 52, unit: 'count' }, '2026-05-02', 'new'],
    ['of a page without a date', { kind: 'agreements.signed', value: 52, unit: 'count' }, undefined, 'new'],
  ])('%s', (_name, said, published, relation) => expect(compare([claim(said)], record, published)[0]?.relation).toBe(relation));
});

test('a figure that differs says by how much, and what else is on record for its year', () => {
  const [comparison] = compare([claim(usd('trade.turnover', 90, 2024))], record, '2026-01-02');
  expect(comparison?.against?.value).toBe(86.7e9);
  expect(comparison?.difference).toBeCloseTo(3.806, 3);
  expect(comparison?.besides?.map(({ value }) => value)).toEqual([81.5e9]);
});

test('the figures of another year are all shown', () => {
  expect(compare([claim(usd('trade.turnover', 90, 2025))], record)[0]?.besides?.map(({ value }) => value)).toEqual([86.7e9]);
});

test('a figure that agrees shows the other one all the same', () => {
  expect(compare([claim(usd('trade.turnover', 86.7, 2024))], record)[0]?.besides?.map(({ value }) => value)).toEqual([81.5e9]);
});

test('what stands beside a figure is another one, and no list', () => {
  const target = (value: number, year: number): Said => usd('trade.target', value, year);
  const many = recordOf([entry('many', '2025', target(10, 2030), target(20, 2030), target(30, 2030), target(40, 2030), target(50, 2035))]);
  const beside = (value: number, year: number) => compare([claim(target(value, year))], many)[0]?.besides?.map((fact) => Number(fact.value) / 1e9);
  expect(beside(10, 2030)).toEqual([20, 30, 40]);
  expect(beside(50, 2035)).toBeUndefined();
  const close = recordOf([entry('close', '2025', usd('trade.turnover', 86.7, 2024), { ...usd('trade.turnover', 86, 2024), approximation: 'more_than' })]);
  expect(compare([claim(usd('trade.turnover', 86.7, 2024))], close)[0]?.besides).toBeUndefined();
});

test('a target that another has followed shows it', () => {
  expect(compare([claim(usd('trade.target', 100, 2023))], record)[0]?.besides?.map(({ value, year }) => [value, year])).toEqual([[150e9, 2030]]);
});
