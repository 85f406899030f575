import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsIn, editsBetween, lettersOf } from './edits.ts';

describe('the edits between', () => {
  test.each([
    ['kishida', 'kishida', 0], ['kisida', 'kishida', 1], ['kishdia', 'kishida', 1], ['kixhida', 'kishida', 1], ['kishidaa', 'kishida', 1],
    ['kisda', 'kishida', 2], ['ishiba', 'kishida', 2], ['thanh', 'than', 1], ['', 'ab', 2], ['abcdef', 'ghijkl', 3],
  ])('%s and %s are %i', (a, b, edits) => expect(editsBetween(a, b, 2)).toBe(edits));

  /** The same by the whole table, as the textbook has it. */
  const byTable = (a: string, b: string): number => {
    const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)));
    const at = (i: number, j: number) => table[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
        const row = table[i];
        if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]), swapped);
      }
    }
    return at(a.length, b.length);
  };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

  test('are those of the whole table, up to the most that is asked for', () => {
    fc.assert(fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => { expect(editsBetween(a, b, most)).toBe(Math.min(byTable(a, b), most + 1)); }));
  });

  test('change at most two letters each in what a word is made of', () => {
    fc.assert(fc.property(word, word, (a, b) => { expect(bitsIn(lettersOf(a) ^ lettersOf(b))).toBeLessThanOrEqual(2 * byTable(a, b)); }));
  });

  test('words longer than anybody types are like nothing', () => expect(editsBetween('a'.repeat(100), 'a'.repeat(100), 2)).toBe(3));
});

test.each([[0, 0], [1, 1], [-1, 32], [0b1011, 3]])('%i has %i bits', (value, bits) => expect(bitsIn(value)).toBe(bits));
