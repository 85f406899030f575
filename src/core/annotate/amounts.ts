import type { Approximation } from '../reading/claim.ts';
import type { Folded } from '../text/fold.ts';
import type { Mention } from './lexicon.ts';
import type { Numeral } from './numerals.ts';

/** A number with what it is a number of. */
export interface Amount {
  readonly value: number;
  /** ISO 4217, `percent`, or `count` where nothing is said. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly approximation?: Approximation;
  /** The numeral it is made of. */
  readonly numeral: Numeral;
}

/** The amounts of a sentence: numerals with the scale words and units beside them. */
export function amountsIn(text: Folded, numerals: readonly Numeral[], mentions: readonly Mention[]): Amount[] {
  const beside = (kind: Mention['kind']) => mentions.filter((mention) => mention.kind === kind);
  const [scales, currencies, units, approximations] = [beside('scale'), beside('currency'), beside('unit'), beside('approx')];
  const gap = (from: number, to: number) => to >= from && to - from <= 3 && /^[ -]{0,3}$/.test(text.plain.slice(from, to));
  return numerals.map((numeral) => {
    let { start, end, value } = numeral;
    for (let next; (next = scales.find((scale) => scale.start >= end && gap(end, scale.start)));) {
      value *= Number(next.value);
      end = next.end;
    }
    const after = [...currencies, ...units].find((unit) => unit.start >= end && gap(end, unit.start)) ?? percentSign(text, end);
    const before = after ? undefined : currencies.find((currency) => currency.end <= start && gap(currency.end, start));
    const unit = after ?? before;
    if (after) end = after.end;
    if (before) start = before.start;
    const approximation = approximations.find((approx) => approx.end <= start && gap(approx.end, start))?.value as Approximation | undefined;
    return {
      value: rounded(value), unit: unit?.value ?? 'count', start, end, numeral,
      ...(approximation && { approximation }),
    };
  });
}

function percentSign(text: Folded, at: number): { value: string; start: number; end: number } | undefined {
  const sign = /^ ?%/.exec(text.plain.slice(at, at + 2));
  return sign ? { value: 'percent', start: at, end: at + sign[0].length } : undefined;
}

/** `81.5 × 1e9` is 81500000000, not 81499999999.99. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
