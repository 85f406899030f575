import type { Knowledge } from '../annotate/knowledge.ts';
import { mentionsIn, type Mention } from '../annotate/lexicon.ts';
import { plain } from '../text/fold.ts';
import { linesOf, type Span } from '../text/sentences.ts';
import type { Article } from './article.ts';

/** A scraped text taken apart, as offsets without the white space around them. */
export interface Cleaned {
  /** The article's own lines. */
  readonly own: readonly Span[];
  /** What stands under pictures. */
  readonly captions: readonly Span[];
}

/** Takes a scraped text apart, line by line: what is the article's own, what are captions; the rest is the page's. */
export function cleaned(source: string, title: string | undefined, knowledge: Knowledge): Cleaned {
  const text = knowledge.fold(source);
  const lines = linesOf(text.normal).map(({ start, end }): Line => {
    const words = text.normal.slice(start, end);
    const span = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
    return { ...span, words: words.trim(), marks: words.trim() === '' ? [] : mentionsIn(text, knowledge.noise, span) };
  }).filter(({ words }) => words !== '');
  const titled = title === undefined ? -1 : lines.findIndex(({ words }) => sameWords(words, title));
  const own = lines.slice(titled + 1 > lines.length / 2 ? 0 : titled + 1);
  const seen = new Set(title === undefined ? [] : [plain(title)]);
  const tail = tailOf(own);
  const inSource = ({ start, end }: Span): Span => ({ start: text.toSource(start), end: text.toSource(end) });
  const kept = own.filter((line, i) => {
    const repeated = seen.has(plain(line.words));
    seen.add(plain(line.words));
    return !repeated && i < tail && !isNoise(line);
  });
  return { own: kept.map(inSource), captions: own.slice(0, tail).filter(isCaption).map(inSource) };
}

/** An article taken out of a page, without what its site put between its paragraphs. */
export function cleanedArticle(article: Article, knowledge: Knowledge): Article {
  const { own, captions } = cleaned(article.text, article.title, knowledge);
  const lines = (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end));
  const all = [...(article.captions ?? []), ...lines(captions)];
  return { ...article, text: lines(own).join('\n') || article.text, ...(all.length > 0 && { captions: all }) };
}

interface Line extends Span {
  readonly words: string;
  readonly marks: readonly Mention[];
}

/** A line longer than this is a paragraph, whatever words it has. */
const longestMark = 240;
const address = /^(?:https?:\/\/\S+|(?:www\.)?[\w-]+(?:\.[a-z]{2,})+)$/i;
const ended = /[.!?…。！？។៕:;"”»)]$/;

function isCaption({ words, marks }: Line): boolean {
  return words.length <= longestMark && marks.some(({ value }) => value === 'caption');
}

/** A caption, an advertisement mark, a source link, a bare address: marked as such, and no paragraph. */
function isNoise(line: Line): boolean {
  const { words, marks, start } = line;
  if (address.test(words) || !/\p{L}/u.test(words)) return true;
  if (words.length > longestMark) return false;
  if (isCaption(line)) return true;
  return marks.some((mark) => {
    const leads = mark.start - start <= 1;
    switch (mark.value) {
      case 'byline': return leads && words.length < 80;
      case 'source_link': return leads || /https?:\/\//.test(words);
      case 'site': return true;
      default: return leads && (words.length < 80 || mark.value === 'hotline') || (!ended.test(words) && words.length < 120);
    }
  });
}

/**
 * Where the page's own end begins: at the first mark of comments, rating, login, related news or source link after which
 * no sentence comes, with the author's name right before it.
 */
function tailOf(lines: readonly Line[]): number {
  const sentence = lines.findLastIndex((line) => ended.test(line.words) && line.words.length > 60 && !isNoise(line));
  // A caption stands between paragraphs as well, and in Thai no stop tells that there are more.
  const mark = lines.findIndex((line, i) => i > sentence && isNoise(line) && !isCaption(line));
  if (mark < 0) return lines.length;
  const isName = (line: Line | undefined) => line !== undefined && line.words.length <= 40 && !ended.test(line.words);
  let tail = mark;
  while (tail - 1 > sentence && isName(lines[tail - 1])) tail--;
  return tail;
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => plain(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words(a) === words(b);
}
