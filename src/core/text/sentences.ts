import { letterClass } from './letters.ts';

/** A stretch of text by its UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many letters lie between two stretches, whichever comes first. */
export function apart(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/**
 * The sentences of a text, in order, without the white space around them; none crosses a line break.
 * `abbreviations` are the language's words whose full stop does not end a sentence, lower case, with the stop; `openings`,
 * for languages that write no full stop, words that begin one after a space.
 */
export function sentencesOf(text: string, language: string, abbreviations: ReadonlySet<string>, openings: readonly string[] = []): Span[] {
  const segmenter = segmenterOf(language);
  return linesOf(text).filter(({ start, end }) => end > start).flatMap((line) => {
    const spans: Span[] = [];
    for (const { start, end } of segmentsOf(text, line, segmenter)) {
      const previous = spans.at(-1);
      if (previous && !endsSentence(text.slice(previous.start, previous.end), text.slice(start, end), abbreviations)) {
        spans[spans.length - 1] = { start: previous.start, end };
      } else {
        spans.push({ start, end });
      }
    }
    return spans.flatMap((span) => opened(text, span, openings)).flatMap((span) => pieces(text, trimmed(text, span))).filter(({ start, end }) => end > start);
  });
}

/** The lines of a text, without their line breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Whether a sentence ends after `before`: not after an abbreviation or an initial, nor before a small letter or a digit after a short word's stop. */
function endsSentence(before: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  // "(4. Februar", "10.-13. August": the word is what follows the bracket or the hyphen.
  const last = /([^\s([„“«"/–-]+)\s*$/.exec(before.slice(-40))?.[1] ?? '';
  if (!last.endsWith('.')) return true;
  // `5.30.(목)` goes on.
  if (/\d\.$/.test(before) && next.startsWith('(')) return false;
  if (abbreviations.has(last.toLowerCase()) || endsWithAbbreviation(last, abbreviations) || /^\(?\p{Lu}\.$/u.test(last)) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  return !(/^\d/.test(next) && /^\d{1,2}\.$/.test(last));
}

/** Where words are not set apart, the abbreviation is only the end of what looks like one: `เวียดนามกับสปป.`. */
function endsWithAbbreviation(last: string, abbreviations: ReadonlySet<string>): boolean {
  return letterClass(last, 0) === 'unspaced' && [2, 3, 4, 5, 6].some((length) => abbreviations.has(last.slice(-length)));
}

/** How much of a line is segmented at once: what a segmenter takes for a segment grows with the length of the whole. */
const window = 4000;

/** What Unicode's rules take for the sentences of a line. */
function segmentsOf(text: string, line: Span, segmenter: Intl.Segmenter): Span[] {
  const segments: Span[] = [];
  for (let { start } = line; start < line.end;) {
    const stop = Math.min(line.end, start + window);
    const found = Array.from(segmenter.segment(text.slice(start, stop)), ({ segment, index }) => ({ start: start + index, end: start + index + segment.length }));
    // The last may go on past the window: it is segmented again, with what follows it.
    if (stop < line.end && found.length > 1) found.pop();
    segments.push(...found);
    start = found.at(-1)?.end ?? stop;
  }
  return segments;
}

/** No sentence is longer: what is, is a list or no prose, and rules that look at all of a sentence would take their time. */
const longest = 3000;

/** A sentence, cut at white space where it is longer than any sentence is. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  while (end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const at = space > start + longest / 2 ? space : start + longest;
    cut.push(trimmed(text, { start, end: at }));
    start = at;
  }
  return [...cut, trimmed(text, { start, end })];
}

/** Where no full stop is written, a sentence begins at a space before a word that opens one. */
function opened(text: string, { start, end }: Span, openings: readonly string[]): Span[] {
  if (openings.length === 0) return [{ start, end }];
  const spans: Span[] = [];
  for (let space = text.indexOf(' ', start); space >= 0 && space < end; space = text.indexOf(' ', space + 1)) {
    if (space - start < 20 || !openings.some((word) => text.startsWith(word, space + 1))) continue;
    spans.push({ start, end: space });
    start = space + 1;
  }
  return [...spans, { start, end }];
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** A segmenter takes a millisecond to make; a text has many sentences. */
function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return segmenter;
}
const segmenters = new Map<string, Intl.Segmenter>();
