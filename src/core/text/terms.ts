import { lowerCased, normalForm } from './fold.ts';
import { letterClass, type LetterClass } from './letters.ts';
import type { Span } from './sentences.ts';

/**
 * Visits what a text is searched by, in order: its words; of scripts without spaces, and of Korean, whose words carry particles, each
 * two neighbouring letters (`한국은` is `한국`, `국은`); of such a letter alone, itself.
 */
export function eachTerm(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const script = classAt(text, at);
    const start = at++;
    if (script === none) continue;
    while (at < length && classAt(text, at) === script) at++;
    if (script === word || at - start === 1) visit(start, at);
    else for (let from = start; from < at - 1; from++) visit(from, from + 2);
  }
}

/** The terms of a text, as {@link eachTerm} visits them. */
export function termsOf(text: string): Span[] {
  const terms: Span[] = [];
  eachTerm(text, (start, end) => terms.push({ start, end }));
  return terms;
}

/** Whether a term is a word, not two letters of a script whose words are not told apart. */
export function isWord(term: string): boolean {
  return classAt(term, 0) === word;
}

/** Whether what stands at an offset belongs to no word; what is past the end does not. */
export function isLetterless(text: string, offset: number): boolean {
  return offset < text.length && classAt(text, offset) === none;
}

/** Letters and digits of scripts with spaces are one word (`g20`); so are runs of one of the other scripts. */
const numbers: Readonly<Record<LetterClass, number>> = { none: 1, spaced: 2, digit: 2, hangul: 3, unspaced: 4 };
const { none, spaced: word } = numbers;

/** The class of each unit, 0 for not yet asked. */
const classes = new Uint8Array(0x10000);

function classAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const known = classes[code] ?? 0;
  return known > 0 ? known : (classes[code] = numbers[letterClass(text, offset)]);
}

/** A text as its terms are told apart: in normal form and small letters, its digits in ASCII. */
export function termText(source: string): string {
  return lowerCased(normalForm(source)).replace(/[\uff10-\uff19\u0e50-\u0e59\u0ed0-\u0ed9\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
