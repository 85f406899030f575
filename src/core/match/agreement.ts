import type { Fact } from '../corpus/fact.ts';
import type { Claim } from '../reading/claim.ts';

type Said = Pick<Claim, 'value' | 'unit' | 'approximation' | 'converted'>;

/**
 * Whether two values say the same, as far as their words go: "more than 350,000" is no other figure than 352,000, 87 billion none than
 * 86.7, and a year none than a day in it. Sums in two currencies agree only where a text gives one of them in the other's.
 */
export function agree(a: Said, b: Said | Fact): boolean {
  if (typeof a.value === 'string' || typeof b.value === 'string') return String(a.value).startsWith(String(b.value)) || String(b.value).startsWith(String(a.value));
  const values = inOneUnit(a, b);
  if (!values) return false;
  const [x, y] = values;
  if (x === y) return true;
  const apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y));
  if (!a.approximation && !b.approximation) return apart <= rounding.part && isRounded(x, y);
  if (apart > (a.approximation && b.approximation ? bothVague : reach)) return false;
  const [[fromA, toA], [fromB, toB]] = [rangeOf(x, a.approximation), rangeOf(y, b.approximation)];
  return fromA <= toB && fromB <= toA;
}

/** How much the first is above the second, in percent of the second; of shares and names there is no such thing. */
export function differenceInPercent(a: Said, b: Said | Fact): number | undefined {
  const values = a.unit === 'percent' || a.unit === 'years' ? undefined : inOneUnit(a, b);
  return values && values[1] !== 0 ? ((values[0] - values[1]) / Math.abs(values[1])) * 100 : undefined;
}

/** Both values in a unit that both texts give. */
function inOneUnit(a: Said, b: Said | Fact): [number, number] | undefined {
  // Nearly always it is their own, and records are long.
  if (a.unit === b.unit && typeof a.value === 'number' && typeof b.value === 'number') return [a.value, b.value];
  const pairs = [[a, b.converted], [a.converted, b], [a.converted, b.converted]] as const;
  const found = pairs.find(([one, other]) => one && other && one.unit === other.unit && typeof one.value === 'number' && typeof other.value === 'number');
  return found && [Number(found[0]?.value), Number(found[1]?.value)];
}

/** "More than 9,000" and "nearly 10,000" may both be true of one figure, and still are not the same. */
const bothVague = 0.05;
/** How far a figure reaches that is said to be exceeded, as a part of it: "more than 80 billion" is no 95. */
const reach = 0.1;
/** No two figures agree that are farther from each other, as a part of either. */
export const farthest = reach / (1 - reach);
/** A rounded figure is no farther than this from what it rounds, and small counts are not rounded. */
const rounding = { part: 0.01, least: 1000 };

/** What an approximate figure may stand for: up to its last digit that is no nought, and never far. */
function rangeOf(value: number, approximation: Said['approximation']): [number, number] {
  const step = Math.min(lastDigit(value), reach * Math.abs(value));
  switch (approximation) {
    case 'more_than': return [value, value + step];
    case 'nearly': return [value - step, value];
    case 'about': return [value - step / 2, value + step / 2];
    case undefined: return [value, value];
  }
}

/** Whether one of two exact figures is the other, rounded to where its digits end. */
function isRounded(x: number, y: number): boolean {
  const unit = Math.max(lastDigit(x), lastDigit(y));
  const least = Math.min(Math.abs(x), Math.abs(y));
  return least >= rounding.least && Math.abs(x - y) <= unit / 2;
}

/** The worth of the last digit that is no nought: of 86.7 billion, a hundred million. */
function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(Number(value.toPrecision(9))).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
