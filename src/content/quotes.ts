import type { Span } from '../core/text/sentences.ts';
import { lettersIn, PageText, textNodesOf } from './page-text.ts';

/**
 * Where quotes stand in a page: the ranges of each, in order, and none where it does not. They are verbatim of the text
 * that was taken out of the page: there they may run over elements and line breaks, in another Unicode form. `article` is
 * that text, by which one occurrence is told from another.
 */
export function rangesOf(quotes: readonly string[], document: Document, article = ''): Range[][] {
  const nodes = textNodesOf(document);
  const lines = article.split('\n').map(lettersIn).filter((line) => line !== '');
  const seen = new PageText(nodes.filter((node) => node.seen));
  let all: PageText | undefined;
  return quotes.map(lettersIn).map((quote) => {
    if (quote === '') return [];
    const unbroken = occurrences(seen.letters, quote).map((span) => [span]);
    const place = nearest(unbroken.length > 0 ? unbroken : interrupted(seen, quote), quote, seen, lines);
    if (place) return place.map((span) => seen.rangeOf(span));
    // What was taken out of the page may hold what the page hides: a note that opens on a word.
    const whole = (all ??= new PageText(nodes));
    const partlySeen = occurrences(whole.letters, quote).filter(({ start, end }) => whole.isSeen(start) || whole.isSeen(end - 1));
    return nearest(partlySeen.map((span) => [span]), quote, whole, lines)?.map((span) => whole.rangeOf(span)) ?? [];
  });
}

/** Where a quote stands among the letters of a page: in one piece, or in several with something between them. */
type Place = readonly Span[];

/** Of several occurrences the one in the article: a list or a box beside it may have the same sentence. */
function nearest(found: readonly Place[], quote: string, page: PageText, lines: readonly string[]): Place | undefined {
  if (found.length < 2) return found[0];
  const expected = beginningOf(lines, page.letters) + Math.max(0, lines.join('').indexOf(quote));
  const distance = ([first]: Place) => Math.abs((first?.start ?? 0) - expected);
  return found.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Where the article begins in the page, by those of its lines that stand there once: the middle one of what they say. */
function beginningOf(lines: readonly string[], page: string): number {
  let before = 0;
  const said = lines.flatMap((line) => {
    const place = page.indexOf(line);
    const begins = place >= 0 && page.indexOf(line, place + 1) < 0 ? [place - before] : [];
    before += line.length;
    return begins;
  });
  return said.toSorted((a, b) => a - b)[said.length >> 1] ?? 0;
}

function occurrences(page: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let start = page.indexOf(quote); start >= 0; start = page.indexOf(quote, start + quote.length)) spans.push({ start, end: start + quote.length });
  return spans;
}

/** By how many letters a sentence is known at its beginning, and how many that are not its own may stand inside it. */
const [known, mostBetween] = [8, 80];

/** Where a sentence stands with something inside it that was not taken for text (a button, a note): elements of their own, which are passed over. */
function interrupted(page: PageText, quote: string): Place[] {
  return occurrences(page.letters, quote.slice(0, known)).flatMap((begin) => {
    let own: Place = [];
    let matched = 0;
    for (const node of page.nodesFrom(begin.start)) {
      const [letters, rest] = [page.letters.slice(node.start, node.end), quote.slice(matched)];
      if (letters.startsWith(rest)) return [joined(own, { start: node.start, end: node.start + rest.length })];
      if (rest.startsWith(letters)) {
        own = joined(own, node);
        matched += letters.length;
      }
      if (matched === 0 || node.end - begin.start - matched > mostBetween) break;
    }
    return [];
  });
}

/** A place and what goes on from it: one piece with the last where nothing stands between. */
function joined(place: Place, next: Span): Place {
  const last = place.at(-1);
  return last?.end === next.start ? [...place.slice(0, -1), { start: last.start, end: next.end }] : [...place, next];
}
