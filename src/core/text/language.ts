import type { ConceptKind } from '../concepts.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import { mentionsIn } from '../annotate/lexicon.ts';
import { fold } from './fold.ts';

/** The share of a text's words that must be function words of its language: in running text it is a third and more. */
const leastShare = 0.12;
/** A text shorter than this may have too few function words; then the terms that it has in a language decide. */
const shortText = 1000;
/** The terms that are a language's own, not names and numbers that many languages share. */
const telling: ReadonlySet<ConceptKind> = new Set(['act', 'count', 'level', 'measure', 'role', 'sense', 'setting', 'tie', 'time', 'topic', 'visit']);

/**
 * The language of a text by its function words, `undefined` where none of the known ones is likely.
 * Reads the first 4,000 letters: more changes nothing.
 */
export function languageOf(text: string, knowledge: Knowledge): string | undefined {
  const sample = fold(text.slice(0, 4000));
  const words = sample.lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const shares = [...knowledge.languages.values()].map((language) => {
    const known = words.filter((word) => language.functionWords.has(word));
    // How many different ones matters as much as how often: names and loans repeat one word.
    return { language, share: known.length / Math.max(words.length, 1) + new Set(known).size / 100 };
  }).toSorted((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first && first.share >= leastShare && first.share >= 1.5 * (second?.share ?? 0)) return first.language.code;
  if (text.length > shortText) return first && first.share >= leastShare ? first.language.code : undefined;
  const covered = shares.map(({ language, share }) => {
    const terms = mentionsIn(sample, language.lexicon).filter(({ kind }) => telling.has(kind));
    return { code: language.code, letters: terms.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(text.length, 1) + share };
  }).toSorted((a, b) => b.letters - a.letters);
  return covered[0] && covered[0].letters >= leastShare ? covered[0].code : undefined;
}
