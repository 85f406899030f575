/** UTF-16 offsets: from the first to before the last. */
export type Range = readonly [start: number, end: number];

/** A stretch of a text that is marked, or is not. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marked: boolean;
}

/** A text cut at the ends of the ranges; ranges may overlap, touch, or reach out of the text. */
export function markedPieces(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > done) pieces.push({ text: text.slice(done, end), start: done, marked });
    done = Math.max(done, end);
  };
  for (const [start, end] of joined(ranges)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}

/** The paragraphs of an article (one a line, empty lines left out), each with its share of the ranges. */
export function markedParagraphs(text: string, ranges: readonly Range[]): readonly { readonly text: string; readonly start: number; readonly ranges: readonly Range[] }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    const within = ranges.filter(([a, b]) => a < from + line.length && b > from).map(([a, b]): Range => [Math.max(0, a - from), b - from]);
    return [{ text: line, start: from, ranges: within }];
  });
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const out: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) out.push([Math.max(0, start), end]);
  }
  return out;
}
