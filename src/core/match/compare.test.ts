import { describe, expect, test } from 'vitest';
import type { Claim } from '../reading/claim.ts';
import { compare } from './compare.ts';
import type { Fact } from './page-view.ts';

const source = { id: 'a', title: 'A', language: 'id', published: '2025-08-14', quote: 'q', start: 0, end: 1, focus: { start: 0, end: 1 } };
const fact = (part: Pick<Fact, 'kind' | 'value'> & Partial<Fact>): Fact => ({ partner: 'KR', sources: [source], ...part });
const claim = (part: Pick<Claim, 'kind' | 'value'> & Partial<Claim>): Claim => ({ partner: 'KR', quote: 'q', start: 0, end: 1, focus: { start: 0, end: 1 }, ...part });

const target = fact({ kind: 'trade.target', value: 150e9, unit: 'USD', year: 2030 });
const turnover = fact({ kind: 'trade.turnover', value: 81.5e9, unit: 'USD', year: 2024 });
const level = fact({ kind: 'relations.level', value: 'comprehensive_strategic_partnership', year: 2022 });
const begun = fact({ kind: 'relations.established', value: '1992-12-22', year: 1992 });
const people = fact({ kind: 'people', value: 350_000, unit: 'count' });
const record = [target, turnover, level, begun, people];

describe('compare', () => {
  test.each<[string, Claim, string, Fact | undefined]>([
    ['the same target', claim({ kind: 'trade.target', value: 150e9, unit: 'USD', year: 2030 }), 'same', target],
    ['the same amount, said to be exceeded', claim({ kind: 'trade.turnover', value: 81.5e9, unit: 'USD', year: 2024, approximation: 'more_than' }), 'differs', turnover],
    ['another amount for the same year', claim({ kind: 'trade.turnover', value: 86.7e9, unit: 'USD', year: 2024 }), 'differs', turnover],
    ['the year before', claim({ kind: 'trade.turnover', value: 76e9, unit: 'USD', year: 2023 }), 'earlier', turnover],
    ['the year after', claim({ kind: 'trade.turnover', value: 90e9, unit: 'USD', year: 2025 }), 'later', turnover],
    ['another currency', claim({ kind: 'trade.turnover', value: 90e9, unit: 'EUR', year: 2024 }), 'new', undefined],
    ['another partner', claim({ kind: 'trade.turnover', partner: 'JP', value: 81.5e9, unit: 'USD', year: 2024 }), 'new', undefined],
    ['a level without its year', claim({ kind: 'relations.level', value: 'comprehensive_strategic_partnership' }), 'same', level],
    ['a level reached before', claim({ kind: 'relations.level', value: 'strategic_partnership', year: 2009 }), 'earlier', level],
    ['another day of beginning', claim({ kind: 'relations.established', value: '1992-12-21', year: 1992 }), 'differs', begun],
    ['a count of a later day', claim({ kind: 'people', value: 400_000, unit: 'count' }), 'later', people],
    ['a measure that nobody has', claim({ kind: 'investment.fdi', value: 92e9, unit: 'USD' }), 'new', undefined],
  ])('%s', (_name, said, relation, against) => {
    const [comparison] = compare([said], record, '2026-01-02');
    expect(comparison?.relation).toBe(relation);
    expect(comparison?.against).toBe(against);
  });

  test('a visit is told, not compared', () => expect(compare([claim({ kind: 'visit.form', value: 'state_visit' })], record)).toEqual([]));
});
