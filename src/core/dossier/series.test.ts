import { expect, test } from 'vitest';
import type { Fact } from '../corpus/fact.ts';
import { seriesOf } from './series.ts';

const told = (published: string): Fact['sources'][number] => ({ id: published, title: '', language: 'en', published, quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } });
const fact = (kind: Fact['kind'], value: number, rest: Partial<Fact> = {}): Fact => ({ kind, partner: 'KR', value, sources: [], ...rest });
const drawn = (...facts: readonly Fact[]) => seriesOf(facts).map(({ measure, unit, points }) => [measure, unit, points.map(({ year, value, kind, published }) => [year, value, kind, ...(published ? ['published'] : [])])]);

test('targets and actual figures of trade are one series, and two counts of one year both stay', () => {
  expect(drawn(
    fact('trade.target', 150, { unit: 'USD', year: 2030 }), fact('trade.turnover', 87, { unit: 'USD', year: 2024 }),
    fact('trade.turnover', 81, { unit: 'USD', year: 2024 }), fact('trade.target', 100, { unit: 'USD', year: 2023 }),
  )).toEqual([['trade', 'USD', [[2023, 100, 'target'], [2024, 81, 'actual'], [2024, 87, 'actual'], [2030, 150, 'target']]]]);
});

test('each currency has a series of its own, the one with more figures first', () => {
  expect(drawn(fact('trade.turnover', 5, { unit: 'EUR', year: 2024 }), fact('trade.turnover', 7, { unit: 'USD', year: 2023 }), fact('trade.turnover', 8, { unit: 'USD', year: 2024 })))
    .toEqual([['trade', 'USD', [[2023, 7, 'actual'], [2024, 8, 'actual']]], ['trade', 'EUR', [[2024, 5, 'actual']]]]);
});

test('a figure of no year stands at the year it was last published; a target for none, and what nobody dated, nowhere', () => {
  expect(drawn(
    fact('people', 350_000, { unit: 'count', sources: [told('2024-01'), told('2025-08')] }), fact('people', 300_000, { unit: 'count', year: 2022 }),
    fact('people', 1, { unit: 'count' }), fact('trade.target', 1, { unit: 'USD', sources: [told('2025')] }),
  )).toEqual([['people', 'count', [[2022, 300_000, 'actual'], [2025, 350_000, 'actual', 'published']]]]);
});

test('one figure is no series, except of trade', () => {
  expect(drawn(fact('investment.fdi', 92, { unit: 'USD', year: 2024 }), fact('trade.growth', 3, { unit: 'percent', year: 2024 }), fact('trade.target', 150, { unit: 'USD', year: 2030 }))).toEqual([['trade', 'USD', [[2030, 150, 'target']]]]);
});
