import { amountConcept, amountsIn } from '../annotate/amounts.ts';
import type { Knowledge, Language } from '../annotate/knowledge.ts';
import { meantBy, mentionsIn } from '../annotate/lexicon.ts';
import { numeralsIn } from '../annotate/numerals.ts';
import { supported } from '../annotate/support.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import type { Folded } from '../text/fold.ts';
import { linesOf, sentencesOf, type Span } from '../text/sentences.ts';
import { termsOf } from '../text/terms.ts';
import type { Snippet } from './match.ts';

/** A passage longer than this is cut around what answers. */
const longest = 240;

/** An article's text made ready for its passages to be shown, once. */
export interface Prepared {
  readonly entry: CorpusEntry;
  readonly title: Folded;
  readonly text: Folded;
  terms(): readonly Span[];
  /** The sentences of a line. */
  sentencesIn(line: Span): readonly Span[];
  /** Where the text names a concept (`country:KR` also by its people and its capital). */
  mentionsOf(concept: string): readonly Span[];
}

/** Prepares an entry; what few queries need is made when it is first needed. */
export function prepared(entry: CorpusEntry, knowledge: Knowledge): Prepared {
  const { article, reading } = entry;
  const text = knowledge.fold(article.text);
  const language = knowledge.languages.get(reading.language ?? '');
  let terms: readonly Span[] | undefined;
  let mentions: ReadonlyMap<string, readonly Span[]> | undefined;
  let amounts: ReadonlyMap<string, readonly Span[]> | undefined;
  return {
    entry, text, title: knowledge.fold(article.title),
    terms: () => (terms ??= termsOf(text.plain)),
    sentencesIn: (line) => sentencesOf(text.normal.slice(line.start, line.end), language?.code ?? 'en', language?.abbreviations ?? new Set(), language?.openings)
      .map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
    mentionsOf: (concept) => {
      if (!language) return [];
      const known = concept.startsWith('amount:') ? (amounts ??= amountsByConcept(article.text, language)) : (mentions ??= mentionsByConcept(article.text, language));
      return known.get(concept) ?? [];
    },
  };
}

/** The sentence that holds most of the answer, cut to a readable length, with what to highlight in it. */
export function snippetOf({ text, entry, sentencesIn }: Prepared, answers: readonly Span[]): Snippet {
  const most = (spans: readonly Span[]): Span => spans.reduce<{ span: Span; holds: number }>((best, span) => {
    const inside = answers.filter((answer) => answer.start >= span.start && answer.end <= span.end);
    const held = new Set(inside.map((answer) => text.plain.slice(answer.start, answer.end))).size + inside.reduce((sum, answer) => sum + answer.end - answer.start, 0) / 1000;
    return held > best.holds ? { span, holds: held } : best;
  }, { span: spans[0] ?? { start: 0, end: 0 }, holds: 0 }).span;
  // Only the line is taken apart: telling sentences takes longer than all else here.
  const line = most(linesOf(text.normal).filter(({ start, end }) => end > start));
  const best = most(sentencesIn(line));
  const window = windowAround(best, answers.find((span) => span.start >= best.start && span.end <= best.end), text.normal);
  const [start, end] = [text.toSource(window.start), text.toSource(window.end)];
  const highlights = merged(answers.filter((span) => span.start >= window.start && span.end <= window.end), text.plain)
    .map((span): [number, number] => [text.toSource(span.start) - start, text.toSource(span.end) - start]);
  return { text: entry.article.text.slice(start, end), start, highlights };
}

function mentionsByConcept(source: string, language: Language): ReadonlyMap<string, readonly Span[]> {
  const text = language.fold(source);
  const mentions = supported([{ text, mentions: mentionsIn(text, language.lexicon) }])[0] ?? [];
  return grouped(mentions.map((mention) => [`${meantBy(mention.kind)}:${mention.value}`, mention]));
}

function amountsByConcept(source: string, language: Language): ReadonlyMap<string, readonly Span[]> {
  const text = language.fold(source);
  const mentions = mentionsIn(text, language.lexicon);
  // A number without a unit is any of that size.
  return grouped(amountsIn(text, numeralsIn(text, language, mentions, 0, text.plain.length), mentions)
    .flatMap((amount) => [...new Set([amountConcept(amount), amountConcept({ value: amount.value, unit: 'count' })])].map((concept): [string, Span] => [concept, amount])));
}

function grouped(named: readonly (readonly [concept: string, span: Span])[]): ReadonlyMap<string, readonly Span[]> {
  const byConcept = new Map<string, Span[]>();
  for (const [concept, { start, end }] of named) {
    const spans = byConcept.get(concept);
    if (spans) spans.push({ start, end });
    else byConcept.set(concept, [{ start, end }]);
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
