/** How a script sets its words apart, which decides where a word may begin and end. */
export type LetterClass = 'none' | 'digit' | 'spaced' | 'hangul' | 'unspaced';

/** The class of the UTF-16 unit at an offset; outside the text: `none`. */
export function letterClass(text: string, offset: number): LetterClass {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return 'none';
  const known = classes[code];
  if (known !== undefined && known > 0) return names[known - 1] ?? 'none';
  const found = classOf(code);
  classes[code] = names.indexOf(found) + 1;
  return found;
}

const names: readonly LetterClass[] = ['none', 'digit', 'spaced', 'hangul', 'unspaced'];
/** What each unit was found to be, 0 for not yet asked: a text asks for each of its letters several times. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): LetterClass {
  const letter = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if (unspaced.test(letter)) return 'unspaced';
  return spaced.test(letter) ? 'spaced' : 'none';
}

/** Whether a word can begin here. */
export function startsWord(text: string, offset: number): boolean {
  const here = letterClass(text, offset);
  if (here === 'unspaced' && leads.test(text[offset - 1] ?? '')) return false;
  return here === 'unspaced' || here === 'hangul' || here === 'none' || letterClass(text, offset - 1) !== here;
}

/** Whether a word can end before this offset: in scripts without spaces, and before a Korean particle, it always can. */
export function endsWord(text: string, offset: number): boolean {
  const last = letterClass(text, offset - 1);
  if (last === 'unspaced' && follows.test(text[offset] ?? '')) return false;
  return last === 'unspaced' || last === 'hangul' || last === 'none' || letterClass(text, offset) !== last;
}

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const spaced = /[\p{L}\p{M}]/u;
/** What belongs to the letter after it: the vowels written before a Thai or Lao consonant, and the sign that subscribes a Khmer one. */
const leads = /[\u0e40-\u0e44\u0ec0-\u0ec4\u17d2]/;
/** What belongs to the letter before it: marks, and the vowels written after a Thai or Lao consonant. */
const follows = /[\p{M}\u0e30\u0e32\u0e33\u0eb0\u0eb2\u0eb3\u0ebd]/u;
