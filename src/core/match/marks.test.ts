import { expect, test } from 'vitest';
import type { Comparison } from './compare.ts';
import { marksFrom, marksOf } from './marks.ts';
import type { Relation } from './relation.ts';

const comparison = (quote: string, relation: Relation, start = 0): Comparison => ({
  relation, claim: { kind: 'trade.turnover', partner: 'KR', value: 1, quote, start, end: start + quote.length, focus: { start: 0, end: 0 } },
});

test.each<readonly [readonly Relation[], Relation]>([
  [['same', 'differs'], 'differs'],
  [['differs', 'later'], 'differs'],
  [['earlier', 'later'], 'later'],
  [['same', 'earlier', 'new'], 'earlier'],
  [['new', 'same'], 'same'],
  [['new'], 'new'],
])('a sentence that says things that are %j is marked as what %s', (said, relation) => {
  expect(marksOf(said.map((each) => comparison('A sentence.', each)))).toEqual([{ quote: 'A sentence.', relation }]);
});

test('sentences come as the text has them', () => {
  const marks = marksOf([comparison('Third.', 'new', 50), comparison('First.', 'same', 3), comparison('Second.', 'differs', 20), comparison('First.', 'new', 3)]);
  expect(marks.map(({ quote }) => quote)).toEqual(['First.', 'Second.', 'Third.']);
});

test('no comparisons, no marks', () => expect(marksOf([])).toEqual([]));

test.each<readonly [unknown, number]>([
  [[{ quote: 'A.', relation: 'same' }, { quote: 'B.', relation: 'new' }], 2],
  [[{ quote: 1, relation: 'same' }, { quote: 'B.', relation: 'unlike' }, null, 'C.', {}], 0],
  [undefined, 0],
  [{ quote: 'A.', relation: 'same' }, 0],
])('of %j, %d are marks', (value, count) => expect(marksFrom(value)).toHaveLength(count));
