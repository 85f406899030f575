import type { Span } from '../core/text/sentences.ts';
import { lettersIn, PageText, textNodesOf } from './page-text.ts';

/**
 * Where quotes stand in a page, each a range or `undefined` where it does not. They are verbatim of the text that was
 * taken out of the page: there they may run over elements and line breaks, in another Unicode form. `article` is that
 * text, by which one occurrence is told from another.
 */
export function rangesOf(quotes: readonly string[], document: Document, article = ''): (Range | undefined)[] {
  const nodes = textNodesOf(document);
  const lines = article.split('\n').map(lettersIn).filter((line) => line !== '');
  const seen = new PageText(nodes.filter((node) => node.seen));
  let all: PageText | undefined;
  return quotes.map(lettersIn).map((quote) => {
    if (quote === '') return undefined;
    const place = nearest(occurrences(seen.letters, quote), quote, seen, lines) ?? nearest(interrupted(seen, quote), quote, seen, lines);
    if (place) return seen.rangeOf(place.start, place.end);
    // What was taken out of the page may hold what the page hides: a note that opens on a word.
    const whole = (all ??= new PageText(nodes));
    const partlySeen = occurrences(whole.letters, quote).filter(({ start, end }) => whole.isSeen(start) || whole.isSeen(end - 1));
    const hidden = nearest(partlySeen, quote, whole, lines);
    return hidden && whole.rangeOf(hidden.start, hidden.end);
  });
}

/** Of several occurrences the one in the article: a list or a box beside it may have the same sentence. */
function nearest(found: readonly Span[], quote: string, page: PageText, lines: readonly string[]): Span | undefined {
  if (found.length < 2) return found[0];
  const expected = beginningOf(lines, page.letters) + Math.max(0, lines.join('').indexOf(quote));
  const distance = ({ start }: Span) => Math.abs(start - expected);
  return found.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Where the article begins in the page, by those of its lines that stand there once: the middle one of what they say. */
function beginningOf(lines: readonly string[], page: string): number {
  let before = 0;
  const said = lines.flatMap((line) => {
    const [place, other] = occurrences(page, line);
    const begins = place && !other ? [place.start - before] : [];
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
function interrupted(page: PageText, quote: string): Span[] {
  return occurrences(page.letters, quote.slice(0, known)).flatMap(({ start }) => {
    let matched = 0;
    let between = 0;
    for (const { start: from, end } of page.nodesFrom(start)) {
      const [letters, rest] = [page.letters.slice(from, end), quote.slice(matched)];
      if (letters.startsWith(rest)) return [{ start, end: from + rest.length }];
      if (rest.startsWith(letters)) matched += letters.length;
      else between += letters.length;
      if (matched === 0 || between > mostBetween) break;
    }
    return [];
  });
}
