import type { ConceptKind } from '../concepts.ts';
import type { Knowledge, Language } from '../annotate/knowledge.ts';
import { mentionsIn } from '../annotate/lexicon.ts';
import { fold } from './fold.ts';

/** The share of a text's words that must be function words of its language: in running text it is a third and more. */
const leastShare = 0.12;
/** A text shorter than this may have too few function words; then the terms that it has in a language decide. */
const shortText = 1000;
/** The terms that are a language's own, not names and numbers that many languages share. */
const telling: ReadonlySet<ConceptKind> = new Set(['act', 'count', 'level', 'measure', 'role', 'sense', 'setting', 'tie', 'time', 'topic', 'visit']);

/** Texts in other scripts hold Latin names and quotes, hardly ever the other way round; and a letter of theirs says more. */
const otherScripts = 2.5;
/** Languages whose scripts cover a text about as well as the best do compete by their words. */
const coverageMargin = 0.1;

/**
 * The language of a text: by script first, then by function words; `undefined` where none of the known ones is likely.
 * Reads the first 4,000 letters: more changes nothing.
 */
export function languageOf(text: string, knowledge: Knowledge): string | undefined {
  const sample = fold(text.slice(0, 4000));
  const candidates = byScript(sample.normal, [...knowledge.languages.values()]);
  const [only] = candidates;
  if (!only || only.scripts[0] !== 'Latin') return only?.code;
  const words = sample.lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const shares = candidates.map((language) => {
    const known = words.filter((word) => language.functionWords.has(word));
    // How many different ones matters as much as how often: names and loans repeat one word.
    return { language, share: known.length / Math.max(words.length, 1) + new Set(known).size / 100 };
  }).toSorted((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first && first.share >= leastShare && first.share >= 1.5 * (second?.share ?? 0)) return first.language.code;
  if (text.length > shortText) return first && first.share >= leastShare ? first.language.code : undefined;
  const covered = shares.map(({ language, share }) => {
    const terms = mentionsIn(language.fold(sample.normal), language.lexicon).filter(({ kind }) => telling.has(kind));
    return { code: language.code, letters: terms.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(text.length, 1) + share };
  }).toSorted((a, b) => b.letters - a.letters);
  return covered[0] && covered[0].letters >= leastShare ? covered[0].code : undefined;
}

/**
 * The languages whose scripts cover most of the letters; of two that cover as much the one with fewer scripts (Chinese
 * has only Han letters, Japanese others beside them).
 */
function byScript(text: string, languages: readonly Language[]): Language[] {
  const letters = (text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) + ((text.match(/(?!\p{Script=Latin})[\p{L}\p{M}]/gu)?.length ?? 0) * (otherScripts - 1));
  if (letters === 0) return [];
  const counts = new Map<string, number>();
  const countOf = (script: string) => {
    let count = counts.get(script);
    if (count === undefined) counts.set(script, (count = (text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0) * (script === 'Latin' ? 1 : otherScripts)));
    return count;
  };
  const covered = languages.map((language) => ({ language, share: language.scripts.reduce((sum, script) => sum + countOf(script), 0) / letters }));
  const best = Math.max(...covered.map(({ share }) => share));
  if (best < 0.3) return [];
  const near = covered.filter(({ share }) => share >= best - coverageMargin).map(({ language }) => language);
  const fewest = Math.min(...near.map(({ scripts }) => scripts.length));
  return near.filter(({ scripts }) => scripts.length === fewest);
}
