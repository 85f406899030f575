import type { Span } from '../core/text/sentences.ts';

/** A stretch of a quote, to the letter. */
export interface Excerpt {
  readonly text: string;
  /** Whether words were left out before it, and after it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/**
 * The part of a long quote around the words that say it: a sentence of diplomacy can be eighty words long, and the figure
 * its last. The whole quote where it is short. `focus` is where those words are in the quote.
 */
export function excerpt(quote: string, focus: Span): Excerpt {
  if (quote.length <= longest) return { text: quote, cut: { before: false, after: false } };
  const start = startBefore(focus.start, quote);
  const end = endAfter(focus.end, quote);
  return { text: quote.slice(start, end), cut: { before: start > 0, after: end < quote.length } };
}

/** A quote of this length is five lines of the popup. */
const longest = 240;
/** How far on either side of the figure a clause is looked for. */
const reach = 150;
/** Half of a clause without its other half says nothing: at least this much stands on either side. */
const least = 40;

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
