import type { ClaimKey } from '../core/match/match.ts';

/** A stretch of a quote, to the letter. */
export interface Excerpt {
  readonly text: string;
  /** Whether words were left out before it, and after it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/**
 * The part of a long quote that says a figure: a sentence of diplomacy can be eighty words long, and the figure its last.
 * The whole quote where it is short, or where the figure is not written in digits.
 */
export function excerpt(quote: string, { value }: Pick<ClaimKey, 'value'>): Excerpt {
  const place = quote.length > longest ? placeOf(value, quote) : undefined;
  if (!place) return { text: quote, cut: { before: false, after: false } };
  const start = startBefore(place.start, quote);
  const end = endAfter(place.end, quote);
  return { text: quote.slice(start, end), cut: { before: start > 0, after: end < quote.length } };
}

/** A quote of this length is five lines of the popup. */
const longest = 240;
/** How far on either side of the figure a clause is looked for. */
const reach = 150;
/** Half of a clause without its other half says nothing: at least this much stands on either side. */
const least = 40;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the digits of a value are written: 86.7e9 as `86.7`, `86,7`; 350000 as `350.000`, `350 000`, `35` (만); a date by its year. */
function placeOf(value: number | string, quote: string): Place | undefined {
  const digits = typeof value === 'string' ? value.match(/^\d{4}/u) ?? [] : scales.map((scale) => value / scale).filter((part) => part >= 1 && Number(part.toFixed(3)) === part).map(String);
  for (const number of digits.toSorted((a, b) => b.length - a.length)) {
    const found = new RegExp(String.raw`(?<![\d.,])${pattern(number)}(?![.,]?\d)`, 'u').exec(quote);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Units, thousands, and the scales of every language that we read: 만, juta, 億, billion, nghìn tỷ. */
const scales = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];

function pattern(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, String.raw`[.,\s]?`);
  return fraction === undefined ? grouped : String.raw`${grouped}[.,]${fraction}`;
}

/** The first word after the last break of a clause within reach, or else the first whole word. */
function startBefore(place: number, quote: string): number {
  const from = Math.max(0, place - reach);
  if (from === 0) return 0;
  const before = quote.slice(from, place - least);
  const breaks = [...before.matchAll(/[;:.!?—–]\s|,\s/gu)].at(-1) ?? /\s/u.exec(before);
  return breaks ? from + breaks.index + breaks[0].length : from;
}

function endAfter(place: number, quote: string): number {
  const to = Math.min(quote.length, place + reach);
  if (to === quote.length) return to;
  const after = quote.slice(place + least, to);
  const breaks = /[;.!?,](?=\s)/u.exec(after) ?? [...after.matchAll(/\s/gu)].at(-1);
  return breaks ? place + least + breaks.index : to;
}
