import type { Knowledge } from '../annotate/knowledge.ts';
import { fold } from './fold.ts';

/** The share of a text's words that must be function words of its language: in running text it is a third and more. */
const leastShare = 0.08;

/**
 * The language of a text by its function words, `undefined` where none of the known ones is likely.
 * Reads the first 4,000 letters: more changes nothing.
 */
export function languageOf(text: string, knowledge: Knowledge): string | undefined {
  const words = fold(text.slice(0, 4000)).lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  let best: { code: string; share: number } | undefined;
  for (const { code, functionWords } of knowledge.languages.values()) {
    const known = words.filter((word) => functionWords.has(word));
    // How many different ones matters as much as how often: names and loans repeat one word.
    const share = known.length / Math.max(words.length, 1) + new Set(known).size / 100;
    if (!best || share > best.share) best = { code, share };
  }
  return best && best.share >= leastShare ? best.code : undefined;
}
