import { isLetterless, isWord } from './terms.ts';

/** Whether a folded phrase stands somewhere as whole words; in scripts without spaces, as it is. */
export function holds(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  const isSpaced = isWord(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isSpaced || !isWord(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** Whether a text has one word after another, both whole, with no letter and no more than a bracket or a stroke between them. */
export function standBeside(text: string, a: string, b: string): boolean {
  const [isWordA, isWordB] = [isWord(a), isWord(b)];
  for (let at = text.indexOf(a); at >= 0; at = text.indexOf(a, at + 1)) {
    if (isWordA && at > 0 && isWord(text.charAt(at - 1))) continue;
    let next = at + a.length;
    while (next - at - a.length < 3 && isLetterless(text, next)) next++;
    if (next === at + a.length && isWordA && isWordB) continue;
    if (text.startsWith(b, next) && !(isWordB && isWord(text.charAt(next + b.length)))) return true;
  }
  return false;
}
