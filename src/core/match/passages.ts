import type { Knowledge } from '../annotate/knowledge.ts';
import { meantBy, mentionsIn } from '../annotate/lexicon.ts';
import type { CorpusEntry } from '../corpus/corpus.ts';
import { fold, type Folded } from '../text/fold.ts';
import { sentencesOf, type Span } from '../text/sentences.ts';
import type { Snippet } from './match.ts';

/** A passage longer than this is cut around what answers. */
const longest = 240;

/** An article's text made ready to be searched, once. */
export interface Prepared {
  readonly entry: CorpusEntry;
  readonly title: Folded;
  readonly text: Folded;
  readonly publisher: Folded;
  readonly words: ReadonlySet<string>;
  sentences(): readonly Span[];
  /** Where the text names a concept (`country:KR` also by its people and its capital). */
  mentionsOf(concept: string): readonly Span[];
}

/** Prepares an entry; what few queries need is made when it is first needed. */
export function prepared(entry: CorpusEntry, knowledge: Knowledge): Prepared {
  const { article, reading } = entry;
  const text = fold(article.text);
  const title = fold(article.title);
  const language = knowledge.languages.get(reading.language ?? '');
  let sentences: readonly Span[] | undefined;
  let mentions: Map<string, Span[]> | undefined;
  return {
    entry, text, title, publisher: fold(article.publisher ?? ''),
    words: new Set(`${title.plain} ${text.plain}`.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
    sentences: () => (sentences ??= sentencesOf(text.normal, language?.code ?? 'en', language?.abbreviations ?? new Set(), language?.openings)),
    mentionsOf: (concept) => {
      mentions ??= language ? grouped(text, mentionsIn(language.fold(article.text), language.lexicon)) : new Map();
      return mentions.get(concept) ?? [];
    },
  };
}

/** The sentence that holds most of the answer, cut to a readable length, with what to highlight in it. */
export function snippetOf({ text, entry, sentences }: Prepared, answers: readonly Span[]): Snippet {
  const all = sentences();
  let best = all[0] ?? { start: 0, end: 0 };
  let most = -1;
  for (const sentence of all) {
    const inside = answers.filter((span) => span.start >= sentence.start && span.end <= sentence.end);
    const covered = new Set(inside.map((span) => text.plain.slice(span.start, span.end))).size + inside.reduce((sum, span) => sum + span.end - span.start, 0) / 1000;
    if (covered > most) [best, most] = [sentence, covered];
  }
  const window = windowAround(best, answers.find((span) => span.start >= best.start && span.end <= best.end), text.normal);
  const [start, end] = [text.toSource(window.start), text.toSource(window.end)];
  const highlights = merged(answers.filter((span) => span.start >= window.start && span.end <= window.end))
    .map((span): [number, number] => [text.toSource(span.start) - start, text.toSource(span.end) - start]);
  return { text: entry.article.text.slice(start, end), start, highlights };
}

/** All places where a folded phrase stands as whole words. */
export function placesOf(phrase: string, text: string): Span[] {
  const places: Span[] = [];
  if (phrase === '') return places;
  const letter = /[\p{L}\p{M}\p{N}]/u;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const before = letter.test(text[at - 1] ?? '') && letter.test(phrase[0] ?? '');
    if (!before) places.push({ start: at, end: at + phrase.length });
  }
  return places;
}

function grouped(text: Folded, mentions: ReturnType<typeof mentionsIn>): Map<string, Span[]> {
  const byConcept = new Map<string, Span[]>();
  for (const { kind, value, start, end } of mentions) {
    const named = kind === 'country' || kind === 'people' || kind === 'capital' || kind === 'person';
    if (named && /^\p{Ll}/u.test(text.normal[start] ?? '')) continue;
    const concept = `${meantBy(kind)}:${value}`;
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), { start, end }]);
  }
  return byConcept;
}

function windowAround(sentence: Span, answer: Span | undefined, text: string): Span {
  if (sentence.end - sentence.start <= longest) return sentence;
  const middle = answer ? (answer.start + answer.end) / 2 : sentence.start;
  let start = Math.max(sentence.start, Math.min(Math.round(middle - longest / 2), sentence.end - longest));
  let end = Math.min(sentence.end, start + longest);
  // Words are kept whole, in scripts that have spaces.
  if (start > sentence.start) start = Math.min(answer?.start ?? start, (text.indexOf(' ', start) + 1) || start);
  if (end < sentence.end) end = Math.max(answer?.end ?? end, text.lastIndexOf(' ', end) > start ? text.lastIndexOf(' ', end) : end);
  return { start, end };
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
