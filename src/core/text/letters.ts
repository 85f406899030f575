/** How a script sets its words apart, which decides where a word may begin and end. */
export type LetterClass = 'none' | 'digit' | 'spaced' | 'hangul' | 'unspaced';

/** The class of the UTF-16 unit at an offset; outside the text: `none`. */
export function letterClass(text: string, offset: number): LetterClass {
  return names[traitsAt(text, offset) & classBits] ?? 'none';
}

/** Whether a word can begin here. */
export function startsWord(text: string, offset: number): boolean {
  const here = traitsAt(text, offset) & classBits;
  const before = traitsAt(text, offset - 1);
  if (here === unspaced) return (before & leads) === 0;
  return here === hangul || here === none || (before & classBits) !== here;
}

/** Whether a word can end before this offset: in scripts without spaces, and before a Korean particle, it always can. */
export function endsWord(text: string, offset: number): boolean {
  const last = traitsAt(text, offset - 1) & classBits;
  const next = traitsAt(text, offset);
  if (last === unspaced) return (next & follows) === 0;
  return last === hangul || last === none || (next & classBits) !== last;
}

/** Whether a short katakana name stands within a longer katakana word: the `タイ` of `タイムズ` is no Thailand. */
export function isWithinKatakana(text: string, start: number, end: number): boolean {
  return end - start <= 3 && ((isKatakana(text[start]) && isKatakana(text[start - 1])) || (isKatakana(text[end - 1]) && isKatakana(text[end])));
}

const isKatakana = (letter = '') => letter >= 'ァ' && letter <= 'ー' && letter !== '・';

const names: readonly LetterClass[] = ['none', 'digit', 'spaced', 'hangul', 'unspaced'];
const [none, hangul, unspaced] = [0, 3, 4];
const classBits = 7;
/** What belongs to the letter after it: the vowels written before a Thai or Lao consonant, and the sign that subscribes a Khmer one. */
const leads = 8;
/** What belongs to the letter before it: marks, and the vowels written after a Thai or Lao consonant. */
const follows = 16;
const known = 32;

/** What each unit was found to be, 0 for not yet asked: a text asks for each of its letters several times. */
const traits = new Uint8Array(0x10000);

function traitsAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return none;
  const found = traits[code] ?? 0;
  return found > 0 ? found : (traits[code] = traitsOf(code));
}

function traitsOf(code: number): number {
  const letter = String.fromCharCode(code);
  return known | names.indexOf(classOf(letter))
    | (/[\u0e40-\u0e44\u0ec0-\u0ec4\u17d2]/.test(letter) ? leads : 0)
    | (/[\p{M}\u0e30\u0e32\u0e33\u0eb0\u0eb2\u0eb3\u0ebd]/u.test(letter) ? follows : 0);
}

function classOf(letter: string): LetterClass {
  if (/[0-9]/.test(letter)) return 'digit';
  if (/[가-힣]/.test(letter)) return 'hangul';
  if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(letter)) return 'unspaced';
  return /[\p{L}\p{M}]/u.test(letter) ? 'spaced' : 'none';
}
