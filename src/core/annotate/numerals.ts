import type { Folded } from '../text/fold.ts';
import type { Language } from './knowledge.ts';
import type { Mention } from './lexicon.ts';

/** A number as written, in figures or words, before scale words and units. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** How many digits it is written with, `0` for a word: `2030` may be a year, `2.030` is none. */
  readonly digits: number;
  readonly plainDigits: boolean;
}

const written = /\d{1,3}(?:([.,'\u00a0 ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2}(?!\d))?(?!\d)|\d+(?:[.,]\d+)?/g;

/** The numbers of a stretch of text, in order. */
export function numeralsIn(text: Folded, language: Pick<Language, 'decimal' | 'group'>, mentions: readonly Mention[], start: number, end: number): Numeral[] {
  const numerals: Numeral[] = [];
  const scales = new Set(mentions.filter(({ kind }) => kind === 'scale').map((scale) => scale.start));
  for (const match of text.plain.slice(start, end).matchAll(written)) {
    const [figures] = match;
    const at = start + match.index;
    const value = numberFrom(figures, language, scales.has(at + figures.length) || scales.has(at + figures.length + 1));
    numerals.push({ value, start: at, end: at + figures.length, digits: figures.replace(/\D/g, '').length, plainDigits: /^\d+$/.test(figures) });
  }
  const words = numeralWords(mentions);
  return words.length === 0 ? numerals : [...numerals, ...words].toSorted((a, b) => a.start - b.start);
}

/**
 * The value of figures. Of two different marks the later is the decimal one; a single mark with three digits after it
 * groups, unless it is the language's decimal mark and cannot be a group (`0,500`, `25.346 billion`).
 */
function numberFrom(figures: string, { decimal }: Pick<Language, 'decimal'>, isScaled: boolean): number {
  const marks = figures.replace(/\d/g, '');
  if (marks === '') return Number(figures);
  const last = marks.at(-1) ?? '';
  const after = figures.length - figures.lastIndexOf(last) - 1;
  const repeated = marks.split(last).length > 2;
  const mixed = new Set(marks).size > 1;
  const isDecimal = mixed ? !repeated : !repeated && (after !== 3 || (last === decimal && (isScaled || /^0\D/.test(figures))) || (last === decimal && figures.length - after - 1 > 3));
  const at = isDecimal ? figures.lastIndexOf(last) : figures.length;
  return Number(`${figures.slice(0, at).replace(/\D/g, '')}.${figures.slice(at + 1)}`);
}

/** Number words, tens and units that follow each other taken together: `hai mươi lăm`. */
function numeralWords(mentions: readonly Mention[]): Numeral[] {
  const numerals: Numeral[] = [];
  for (const mention of mentions) {
    const { kind, value, start, end } = mention;
    // "The two countries" counts nothing.
    if (kind !== 'number' || mentions.some((other) => other.kind === 'tie' && other.start <= start && other.end >= end)) continue;
    const previous = numerals.at(-1);
    if (previous && start - previous.end <= 1 && previous.value % 10 === 0 && previous.value < 100 && Number(value) < 10) {
      numerals[numerals.length - 1] = { ...previous, value: previous.value + Number(value), end };
    } else {
      numerals.push({ value: Number(value), start, end, digits: 0, plainDigits: false });
    }
  }
  return numerals;
}
