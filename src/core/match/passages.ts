import { amountConcept, amountsIn } from '../annotate/amounts.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import { meantBy, mentionsIn } from '../annotate/lexicon.ts';
import { numeralsIn } from '../annotate/numerals.ts';
import { supported } from '../annotate/support.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import type { Folded } from '../text/fold.ts';
import { sentencesOf, type Span } from '../text/sentences.ts';
import { isWord, termsOf } from '../text/terms.ts';
import type { Snippet } from './match.ts';

/** A passage longer than this is cut around what answers. */
const longest = 240;

/** An article's text made ready for its passages to be shown, once. */
export interface Prepared {
  readonly entry: CorpusEntry;
  readonly title: Folded;
  readonly text: Folded;
  terms(): readonly Span[];
  sentences(): readonly Span[];
  /** Where the text names a concept (`country:KR` also by its people and its capital). */
  mentionsOf(concept: string): readonly Span[];
}

/** Prepares an entry; what few queries need is made when it is first needed. */
export function prepared(entry: CorpusEntry, knowledge: Knowledge): Prepared {
  const { article, reading } = entry;
  const text = knowledge.fold(article.text);
  const language = knowledge.languages.get(reading.language ?? '');
  let terms: readonly Span[] | undefined;
  let sentences: readonly Span[] | undefined;
  let mentions: ReadonlyMap<string, readonly Span[]> | undefined;
  return {
    entry, text, title: knowledge.fold(article.title),
    terms: () => (terms ??= termsOf(text.plain)),
    sentences: () => (sentences ??= sentencesOf(text.normal, language?.code ?? 'en', language?.abbreviations ?? new Set(), language?.openings)),
    mentionsOf: (concept) => {
      mentions ??= mentionsByConcept(article.text, language);
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
  const highlights = merged(answers.filter((span) => span.start >= window.start && span.end <= window.end), text.plain)
    .map((span): [number, number] => [text.toSource(span.start) - start, text.toSource(span.end) - start]);
  return { text: entry.article.text.slice(start, end), start, highlights };
}

/** Whether a folded phrase stands somewhere as whole words; in scripts without spaces, as it is. */
export function holds(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const isSpaced = isWord(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isSpaced || !isWord(text[at - 1] ?? '')) return true;
  }
  return false;
}

function mentionsByConcept(source: string, language: Knowledge['languages'] extends ReadonlyMap<string, infer Language> ? Language | undefined : never): ReadonlyMap<string, readonly Span[]> {
  const byConcept = new Map<string, Span[]>();
  if (!language) return byConcept;
  const add = (concept: string, { start, end }: Span): void => {
    const spans = byConcept.get(concept);
    if (spans) spans.push({ start, end });
    else byConcept.set(concept, [{ start, end }]);
  };
  const text = language.fold(source);
  const all = mentionsIn(text, language.lexicon);
  for (const mention of supported([{ text, mentions: all }])[0] ?? []) add(`${meantBy(mention.kind)}:${mention.value}`, mention);
  for (const amount of amountsIn(text, numeralsIn(text, language, all, 0, text.plain.length), all)) {
    add(amountConcept(amount), amount);
    if (amount.unit !== 'count') add(amountConcept({ value: amount.value, unit: 'count' }), amount);
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

/** Spans that overlap, or have but a space between them, as one. */
function merged(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && (span.start <= last.end || text.slice(last.end, span.start) === ' ')) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
