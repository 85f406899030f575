/**
 * One idea of what a letter is. The three views have the same length, so an offset in one is an offset in all;
 * only a text that is not in Unicode normal form C needs {@link Folded.toSource} to find its way back.
 */
export interface Folded {
  /** The text in normal form C, white space and dashes as they are. */
  readonly normal: string;
  /** Lower case, diacritics kept, Vietnamese tone marks in one place (`hoà` = `hòa`). */
  readonly lower: string;
  /** Lower case without diacritics, `đ` = `d`, full-width and Asian digits as ASCII. */
  readonly plain: string;
  /** The offset in the text as it came, for an offset in a view. */
  toSource(offset: number): number;
}

/** Letters of a script that are other spellings of others, one for one (traditional and simplified Chinese), in pairs. */
export interface Variants {
  readonly letters: RegExp;
  readonly plain: ReadonlyMap<string, string>;
}

/** Variants from a text of pairs, each the letter and what is taken for it. */
export function variantsFrom(pairs: string): Variants {
  const taken = new Map(Array.from({ length: pairs.length / 2 }, (_, i): [string, string] => [pairs[2 * i] ?? '', pairs[2 * i + 1] ?? '']));
  return { letters: new RegExp(`[${[...taken.keys()].join('')}]`, 'g'), plain: taken };
}

/** The views of a text on which everything is matched. */
export function fold(source: string, variants?: Variants): Folded {
  if (ascii.test(source)) {
    const lower = source.replaceAll('\t', ' ').toLowerCase();
    return { normal: source, lower, plain: lower, toSource: (offset) => offset };
  }
  const normal = normalForm(source);
  const tidy = tonesInOnePlace(lowerCased(normal).replace(marks, (c) => plainMark[c] ?? c));
  const lower = variants ? tidy.replace(variants.letters, (letter) => variants.plain.get(letter) ?? letter) : tidy;
  return { normal, lower, plain: lower.replace(accented, plainLetter), toSource: backTo(source, normal) };
}

// oxlint-disable-next-line no-control-regex -- tab and line breaks are text
const ascii = /^[\t\n\r -~]*$/;

/**
 * Normal form C, half-width Katakana and Hangul in full width (`ﾍﾞﾄﾅﾑ` = `ベトナム`), without the zero-width spaces that mark where a Khmer or Lao line may break, and with one spelling of
 * what looks the same: Lao `ໍາ` is `ຳ` (and Thai `ํา` is `ำ`), `ຫນ ຫມ ຫລ` are `ໜ ໝ ຫຼ`; in Khmer the subscript `រ` comes last,
 * subscript `ដ` is `ត`, `ំា` is `ាំ`, `ឲ` is `ឱ`.
 */
export function normalForm(source: string): string {
  const normal = source.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '').replace(/[\uff66-\uffdc]+/g, (narrow) => narrow.normalize('NFKC'));
  return /[\u0e00-\u0eff\u1780-\u17ff]/.test(normal) ? normal
    .replace(/[\u0ecd]([\u0ec8-\u0ecb]?)\u0eb2/g, '$1\u0eb3').replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0eab\u0e99/g, '\u0edc').replace(/\u0eab\u0ea1/g, '\u0edd').replace(/\u0eab\u0ea5/g, '\u0eab\u0ebc')
    .replace(/\u17d2\u178a/g, '\u17d2\u178f').replace(/\u17d2\u179a(\u17d2[\u1780-\u17a2])/g, '$1\u17d2\u179a')
    .replace(/\u17c6\u17b6/g, '\u17b6\u17c6').replace(/\u17b2/g, '\u17b1') : normal;
}

/** The folded form of a word or a query: lower case, no diacritics. */
export function plain(text: string): string {
  return fold(text).plain;
}

/** Lower case of the same length: two capitals grow when lowered. */
export function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

const plainMark: Record<string, string> = {
  '\u00a0': ' ', '\u2007': ' ', '\u2009': ' ', '\u202f': ' ', '\u3000': ' ', '\t': ' ', '\u2010': '-', '\u2011': '-', '\u00ad': '-',
  '\u2027': '·', '\u2219': '·', '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"',
};
const marks = /[\u00a0\u2007\u2009\u202f\u3000\t\u2010\u2011\u00ad\u2027\u2219\u2018\u2019\u02bc\u201c\u201d\u201e]/g;

/** Latin letters with marks, `ё`, full-width forms, and the digits of Thai, Lao and Khmer. */
const accented = /[\u00c0-\u024f\u1e00-\u1eff\u0451\uff01-\uff5e\u0e50-\u0e59\u0ed0-\u0ed9\u17e0-\u17e9]/g;
const letters = new Map<string, string>([['đ', 'd'], ['ø', 'o'], ['ł', 'l'], ['ß', 's'], ['ı', 'i'], ['æ', 'a'], ['œ', 'o'], ['ё', 'е'], ['ð', 'd'], ['þ', 't']]);

function plainLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const code = letter.charCodeAt(0);
  const digit = [0x0e50, 0x0ed0, 0x17e0].find((zero) => code >= zero && code < zero + 10);
  const base = digit === undefined ? letter.normalize(code >= 0xff01 ? 'NFKD' : 'NFD')[0] ?? letter : String(code - digit);
  letters.set(letter, base);
  return base;
}

/** `hoà`, `khoẻ`, `thuỷ` are also written `hòa`, `khỏe`, `thủy`; the second is taken. */
function tonesInOnePlace(lower: string): string {
  return lower.replace(/(?<![qg])([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}\p{M}])/gu, (whole, first: string, second: string) => {
    if (first === 'u' && !/[yỳýỷỹỵ]/.test(second)) return whole;
    if (first === 'o' && /[yỳýỷỹỵ]/.test(second)) return whole;
    const [base, tone] = second.normalize('NFD');
    return tone === undefined || base === undefined ? whole : (first + tone).normalize('NFC') + base;
  });
}

function backTo(source: string, normal: string): (offset: number) => number {
  if (source === normal) return (offset) => offset;
  let offsets: Uint32Array | undefined;
  return (offset) => (offsets ??= offsetsOf(source, normal))[offset] ?? source.length;
}

/** For each offset of the normal form, the offset in the source, cluster by cluster. */
function offsetsOf(source: string, normal: string): Uint32Array {
  const offsets = new Uint32Array(normal.length + 1);
  let at = 0;
  let from = 0;
  for (const { 0: cluster } of source.matchAll(/(?:\u0eab(?=[\u0e99\u0ea1\u0ea5]))?[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff\uff9e\uff9f]*(?:(?<=[\u0ecd\u0e4d][\u0ec8-\u0ecb\u0e48-\u0e4b]?)[\u0eb2\u0e32])?|[\p{M}\u1160-\u11ff]/gsu)) {
    const { length } = normalForm(cluster);
    for (let i = 0; i < length; i++) offsets[at + i] = from;
    at += length;
    from += cluster.length;
  }
  offsets[at] = from;
  return offsets;
}
