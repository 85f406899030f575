import { describe, expect, test } from 'vitest';
import { latencyOf, percentile, recallAt5, reciprocalRank, scoreOf, scoresByClass, type Answer } from './score.ts';

const right = ['a', 'b', 'c'];
const answer = (of: Answer['query']['class'], its: readonly string[], found: readonly string[], milliseconds = 1): Answer => ({ query: { class: of, source: '', words: '', where: {}, right: its }, found, milliseconds });

describe('recall@5', () => {
  test.for([
    [['a', 'b', 'c'], 1], [['x', 'a', 'y', 'z', 'b', 'c'], 2 / 3], [['x'], 0], [[], 0],
  ] as const)('%j: %d', ([found, recall]) => {
    expect(recallAt5({ right }, found)).toBeCloseTo(recall);
  });

  test('of more than five right ones, five are all that can be', () => {
    expect(recallAt5({ right: [...'abcdefg'] }, [...'abcde'])).toBe(1);
  });

  test('where nothing is right, only nothing is', () => {
    expect([recallAt5({ right: [] }, []), recallAt5({ right: [] }, ['a'])]).toEqual([1, 0]);
  });
});

describe('reciprocal rank', () => {
  test.for([
    [['a', 'x'], 1], [['x', 'y', 'b'], 1 / 3], [[...'0123456789', 'a'], 0], [[], 0],
  ] as const)('%j: %d', ([found, rank]) => {
    expect(reciprocalRank({ right }, found)).toBeCloseTo(rank);
  });

  test('where nothing is right, only nothing is', () => {
    expect([reciprocalRank({ right: [] }, []), reciprocalRank({ right: [] }, ['a'])]).toEqual([1, 0]);
  });
});

test('scores are means, over all and by class', () => {
  const answers = [answer('prefix', ['a'], ['a']), answer('prefix', ['a'], ['x', 'a']), answer('phrase', ['a'], [])];
  expect(scoreOf(answers)).toEqual({ recall: 2 / 3, mrr: 0.5 });
  expect(Object.fromEntries(scoresByClass(answers))).toEqual({ prefix: { recall: 1, mrr: 0.75 }, phrase: { recall: 0, mrr: 0 } });
  expect(scoreOf([])).toEqual({ recall: 0, mrr: 0 });
});

test('latency is that of half and of all but one in twenty, with the class of the slowest', () => {
  const answers = Array.from({ length: 20 }, (_, i) => answer(i === 19 ? 'phrase' : 'prefix', [], [], i + 1));
  expect(latencyOf(answers)).toEqual({ p50: 10, p95: 19, slowest: 'phrase' });
  expect(percentile([3, 1, 2], 0.5)).toBe(2);
  expect(percentile([], 0.5)).toBeNaN();
});
