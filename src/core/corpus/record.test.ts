import { expect, test } from 'vitest';
import type { Claim } from '../reading/claim.ts';
import type { CorpusEntry } from './entry.ts';
import { recordOf } from './record.ts';
import type { RegisterFact } from './register.ts';

type Said = Pick<Claim, 'kind' | 'value'> & Partial<Claim>;

function entry(id: string, published: string, ...claims: readonly Said[]): CorpusEntry {
  const reading = { language: 'en', bilateral: true, score: 1, partners: [], people: [], topics: [], event: {}, concepts: [] };
  const full = claims.map((claim): Claim => ({ partner: 'KR', quote: `${id} says so`, start: 0, end: 9, focus: { start: 0, end: 1 }, ...claim }));
  return { id, article: { title: id, text: '', published }, reading: { ...reading, claims: full } };
}

const source = { id: 'agency', publisher: 'Agency', title: 'Ties', url: 'https://example.org/1', published: '2022-12-05', language: 'en' };
const register: RegisterFact[] = [
  { partner: 'KR', kind: 'relations.level', value: 'strategic_cooperative_partnership', date: '2009-10', sources: [source] },
  { partner: 'KR', kind: 'relations.level', value: 'comprehensive_strategic_partnership', date: '2022-12-05', sources: [source] },
];
const upgraded: Said = { kind: 'relations.level', value: 'comprehensive_strategic_partnership' };

test('a statement is one fact, with all who make it, the earliest first', () => {
  const target: Said = { kind: 'trade.target', value: 150e9, unit: 'USD', year: 2030 };
  const { facts } = recordOf([entry('late', '2025-08-14', target), entry('early', '2022-07-13', target), entry('other', '2023', { ...target, year: 2025 })]);
  expect(facts.map(({ year, sources }) => [year, sources.map(({ id }) => id)])).toEqual([[2030, ['early', 'late']], [2025, ['other']]]);
});

test('what the register has and articles say is one fact, with both', () => {
  const { facts } = recordOf([entry('article', '2025', upgraded)], register);
  expect(facts).toHaveLength(2);
  expect(facts[1]).toMatchObject({ year: 2022, date: '2022-12-05', register: [source], sources: [{ id: 'article', quote: 'article says so' }] });
});

test('a level with another year than that on record is a fact of its own', () => {
  const { facts } = recordOf([entry('article', '2025', { ...upgraded, year: 2023 })], register);
  expect(facts.map(({ year, sources }) => [year, sources.length])).toEqual([[2009, 0], [2022, 0], [2023, 1]]);
});

test('a level without its year goes to the one with the earliest, in whatever order they come', () => {
  const [bare, dated, later] = [entry('bare', '2024', upgraded), entry('dated', '2025', { ...upgraded, year: 2022 }), entry('later', '2025', { ...upgraded, year: 2023 })];
  for (const entries of [[bare, dated, later], [later, dated, bare]]) {
    expect(recordOf(entries).facts.map(({ year, sources }) => [year, sources.map(({ id }) => id).toSorted()]).toSorted()).toEqual([[2022, ['bare', 'dated']], [2023, ['later']]]);
  }
});

test('facts are found by their partner, and by what they can be set beside, in either currency', () => {
  const record = recordOf([
    entry('a', '2025', { kind: 'trade.turnover', value: 86.7e9, unit: 'USD', converted: { value: 120e12, unit: 'KRW' } }, { kind: 'trade.turnover', value: 1, unit: 'EUR' }, { kind: 'trade.export', value: 2, unit: 'USD' }),
    entry('b', '2025', { kind: 'trade.turnover', value: 40e9, unit: 'USD', partner: 'JP' }),
  ]);
  expect(record.about('JP').map(({ value }) => value)).toEqual([40e9]);
  const alike = (unit: string) => record.alike({ kind: 'trade.turnover', partner: 'KR', value: 1, unit }).all.map(({ value }) => value);
  expect([alike('USD'), alike('KRW'), alike('JPY')]).toEqual([[86.7e9], [86.7e9], []]);
});
