import type { Folded } from '../text/fold.ts';
import { letterClass } from '../text/letters.ts';
import type { Mention } from './lexicon.ts';

/** The mentions of one sentence and the text that their offsets are in. */
export interface Mentioned {
  readonly text: Folded;
  readonly mentions: readonly Mention[];
}

/**
 * Each sentence's mentions without those that may mean something else and that nothing supports. An ambiguous form
 * (`~Lam`, `~Jordan`) counts where the article has another form of the concept or a role stands before it; a short
 * country name (`=Mỹ`, `=Anh`) or one that is a given name too (`~Jordan`) where it is no part of a longer name.
 */
export function supported(sentences: readonly Mentioned[]): readonly (readonly Mention[])[] {
  const uncertain = ({ ambiguous, kind }: Mention) => ambiguous || kind === 'short';
  const wanted = new Set(sentences.flatMap(({ mentions }) => mentions.filter(uncertain).map(key)));
  const certain = new Set<string>();
  if (wanted.size > 0) for (const { mentions } of sentences) for (const mention of mentions) if (!uncertain(mention)) certain.add(key(mention));
  return sentences.map(({ text, mentions }) => {
    const words = mentions.some(uncertain) ? mentions.filter(({ kind }) => !small.has(kind)) : [];
    const begins = new Set(words.map(({ start }) => start));
    const ends = new Map(words.map((mention) => [mention.end, mention]));
    return mentions.filter((mention) => {
      if (named.has(mention.kind) && /^\p{Ll}/u.test(text.normal[mention.start] ?? '')) return false;
      if (!uncertain(mention)) return true;
      if (certain.has(key(mention)) || (ends.get(mention.start - 1) ?? ends.get(mention.start))?.kind === 'role') return true;
      return (mention.kind === 'short' || mention.kind === 'country') && standsAlone(mention, text, begins, ends);
    });
  });
}

/** Small words, which with a capital are parts of names: `Thành` in `Lê Thành Trung`. */
const small: ReadonlySet<Mention['kind']> = new Set(['approx', 'number', 'range', 'sense', 'time']);

/** Proper names have a capital in every script that has capitals; `pháp` in `biện pháp` is no country. */
const named: ReadonlySet<Mention['kind']> = new Set(['country', 'capital', 'short', 'person', 'body']);

const key = ({ kind, value }: Mention) => `${kind === 'short' || kind === 'people' ? 'country' : kind}:${value}`;

/** Whether the words beside a short name are no capitalised words of a longer name, and it does not open the sentence. */
function standsAlone({ kind, start, end }: Mention, { normal }: Folded, begins: ReadonlySet<number>, ends: ReadonlyMap<number, Mention>): boolean {
  // Without capitals nothing tells a name from a word.
  if (letterClass(normal, start) !== 'spaced') return false;
  const before = /(\p{L}[\p{L}\p{M}]*) $/u.exec(normal.slice(Math.max(0, start - 24), start))?.[1];
  if (before && /^\p{Lu}/u.test(before) && !ends.has(start - 1)) return false;
  if (/^ \p{Lu}/u.test(normal.slice(end, end + 2)) && !begins.has(end + 1)) return false;
  const opens = start === 0 || /[.!?…"“\n]\s*$/.test(normal.slice(Math.max(0, start - 3), start));
  return !opens || kind === 'country' || /^\s*[-–,]/.test(normal.slice(end, end + 3));
}
