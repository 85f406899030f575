/** How a script sets its words apart, which decides where a word may begin and end. */
export type LetterClass = 'none' | 'digit' | 'spaced' | 'hangul' | 'unspaced';

/** The class of the UTF-16 unit at an offset; outside the text: `none`. */
export function letterClass(text: string, offset: number): LetterClass {
  const code = text.charCodeAt(offset);
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? 'digit' : (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'spaced' : 'none';
  if (Number.isNaN(code)) return 'none';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if (unspaced.test(text[offset] ?? '')) return 'unspaced';
  return letter.test(text[offset] ?? '') ? 'spaced' : 'none';
}

/** Whether a word can begin here. */
export function startsWord(text: string, offset: number): boolean {
  const here = letterClass(text, offset);
  return here === 'unspaced' || here === 'hangul' || here === 'none' || letterClass(text, offset - 1) !== here;
}

/** Whether a word can end before this offset: in scripts without spaces, and before a Korean particle, it always can. */
export function endsWord(text: string, offset: number): boolean {
  const last = letterClass(text, offset - 1);
  return last === 'unspaced' || last === 'hangul' || last === 'none' || letterClass(text, offset) !== last;
}

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const letter = /[\p{L}\p{M}]/u;
