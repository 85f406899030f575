import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelled, unspelled } from './alphabet.ts';

test('a text in few bytes is the same text again', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('ກ', 'ຂ', 'ា', 'ក្រុង', 'Việt', '|', '\n', '=USD', '~a(b)*')), (pieces) => {
    const text = pieces.join('');
    expect(unspelled(spelled(text))).toBe(text);
  }));
});

test('a letter of three bytes takes one', () => {
  const { letters, text } = spelled('ភ្នំពេញ | ភ្នំ'.replaceAll(' ', ''));
  expect(letters).toHaveLength(7);
  expect(new TextEncoder().encode(text)).toHaveLength(text.length);
});
