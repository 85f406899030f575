import { plain } from '../../src/core/text/fold.ts';
import type { IsTaken } from './names.ts';
import { plantings, wordsOf } from './queries.ts';
import { reservedCountriesIn } from './reserved-text.ts';

/** Whether a name would be taken for one that a query asks for: the same without diacritics, the beginning of it, or two letters away; or for a country that one asks for. */
export function takenNames(): IsTaken {
  const phrases = plantings.flatMap(({ queries, proof }) => [...queries.map((query) => plain(wordsOf(query).normalize('NFKC').replace(/["-]/g, ''))), ...proof.flat().map(plain)]);
  const words = [...new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word.length >= 5 && /^[a-zа-я]+$/.test(word)))].map((word) => ({ word, letters: lettersOf(word) }));
  const names = [...new Set(phrases)].filter((phrase) => phrase.length > 1 && phrase.length < 40);
  const spaced = new Map<string, string[]>();
  for (const phrase of names.filter((name) => /[a-zа-я]/.test(name))) spaced.set(beginning(phrase), [...(spaced.get(beginning(phrase)) ?? []), phrase]);
  const others = names.filter((phrase) => !/[a-zа-я]/.test(phrase));
  return (name) => {
    // Names of several words are made of syllables that make no country.
    if (!name.includes(' ') && reservedCountriesIn(name).length > 0) return true;
    const folded = plain(name);
    if (!/[a-zа-я]/.test(folded)) return folded.length > 1 && others.some((phrase) => phrase.includes(folded) || folded.includes(phrase));
    if (spaced.get(beginning(folded))?.some((phrase) => folded.startsWith(phrase) || (phrase.startsWith(folded) && folded.includes(' ')))) return true;
    if (folded.includes(' ')) return false;
    const letters = lettersOf(folded);
    return words.some(({ word, letters: its }) => folded.startsWith(word)
      || (Math.abs(word.length - folded.length) <= 2 && missing(letters, its) <= 2 && missing(its, letters) <= 2 && distance(word, folded) <= 2));
  };
}

/** Which letters a word has, a bit each: words that are two letters away lack at most two of each other's. */
const lettersOf = (word: string) => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

function missing(a: number, b: number): number {
  let count = 0;
  for (let bits = a & ~b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

const beginning = (phrase: string) => phrase.slice(0, 2);

/** How many letters must be added, taken or changed to make one word the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
