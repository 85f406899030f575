import { expect, test } from 'vitest';
import { markedParagraphs, markedPieces, type Range } from './marked-pieces.ts';

/** `a [b] c`: brackets stand for marks. */
const shown = (text: string, ranges: readonly Range[]): string =>
  markedPieces(text, ranges).map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece)).join('');

test.each<readonly [string, readonly Range[], string]>([
  ['Hàn Quốc', [], 'Hàn Quốc'],
  ['Hàn Quốc', [[0, 3]], '[Hàn] Quốc'],
  ['Hàn Quốc', [[4, 8]], 'Hàn [Quốc]'],
  ['Hàn Quốc', [[0, 8]], '[Hàn Quốc]'],
  ['Hàn Quốc', [[4, 8], [0, 3]], '[Hàn] [Quốc]'],
  ['Hàn Quốc', [[0, 5], [3, 8]], '[Hàn Quốc]'],
  ['Hàn Quốc', [[4, 99]], 'Hàn [Quốc]'],
  ['Hàn Quốc', [[90, 99]], 'Hàn Quốc'],
  ['Hàn Quốc', [[2, 2]], 'Hàn Quốc'],
  ['', [[0, 3]], ''],
])('%j with %j: %s', (text, ranges, marked) => expect(shown(text, ranges)).toBe(marked));

test('pieces know where they start', () => {
  expect(markedPieces('a bc d', [[2, 4]]).map(({ start }) => start)).toEqual([0, 2, 4]);
});

test('a paragraph has its own share of the marks; empty lines are no paragraphs', () => {
  const paragraphs = markedParagraphs('one\n\ntwo three\nfour', [[9, 18]]);
  expect(paragraphs.map(({ text, ranges }) => shown(text, ranges))).toEqual(['one', 'two [three]', '[fou]r']);
  expect(paragraphs.map(({ start }) => start)).toEqual([0, 5, 15]);
});
