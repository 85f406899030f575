import type { ConceptKind } from '../concepts.ts';
import type { Folded } from '../text/fold.ts';
import { expanded } from './forms.ts';
import { endsWord, isWithinKatakana, letterClass, startsWord } from '../text/letters.ts';
import { linesOf, type Span } from '../text/sentences.ts';

/** A concept found in a text. */
export interface Mention {
  readonly kind: ConceptKind;
  readonly value: string;
  /** UTF-16 offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** The form means this concept only where something else supports it. */
  readonly ambiguous: boolean;
  /** Two letters that stand for two countries, where the second does not begin a name of its own: `中美`, but not in `过程中美国`. */
  readonly compound: boolean;
}

/** Forms by what their first letters hash to. */
export interface Lexicon {
  readonly forms: ReadonlyMap<number, readonly Form[]>;
  /** By what a text's next letter or two hash to: a bit for each number of letters that forms beginning so are found by. */
  readonly beginnings: Uint8Array;
}

/** One way to write a concept. */
interface Form {
  readonly kind: ConceptKind;
  readonly value: string;
  /** Folded; a space stands for white space, `*` for the rest of a word. */
  readonly pattern: string;
  /** The form with its diacritics in lower case, where they must agree; with its capitals where `cased`. */
  readonly exact: string | undefined;
  readonly cased: boolean;
  readonly ambiguous: boolean;
  readonly compound: boolean;
}

/** Forms are found by their first letters, spaces among them: by so many at most (in Vietnamese hundreds of forms begin with one syllable). */
const longestKey = 8;

/**
 * A lexicon of the forms in lines of `form|form`, a line for each concept; `foldText`: how the texts are folded that it is for;
 * `diacritics`: whether plain forms must agree in theirs.
 */
export function lexiconOf(concepts: readonly string[], lines: string, foldText: (text: string) => Folded, diacritics: boolean): Lexicon {
  const forms = new Map<number, Form[]>();
  const beginnings = new Uint8Array(0x10000);
  // Folded as one text: its views have the same length, so each form stands at the same place in all.
  const text = foldText(lines);
  linesOf(text.plain).forEach((line, i) => {
    const [kind = '', value = ''] = (concepts[i] ?? '').split(/:(.*)/s);
    if (kind === 'word' || kind === 'letter') return;
    for (const span of formSpans(text.plain, line)) {
      for (const form of formsAt(text, span, kind as ConceptKind, value, diacritics)) {
        const length = keyLengthOf(form.pattern);
        const key = keyOf(form.pattern, length);
        const beginning = keyOf(form.pattern, Math.min(2, length)) & 0xffff;
        beginnings[beginning] = (beginnings[beginning] ?? 0) | (1 << (length - 1));
        const others = forms.get(key);
        if (others) others.push(form);
        else forms.set(key, [form]);
      }
    }
  });
  return { forms, beginnings };
}

/** Where the forms of a line stand, between bars. */
function formSpans(plain: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let next = start; next < end;) {
    const bar = plain.indexOf('|', next);
    const stop = bar < 0 || bar > end ? end : bar;
    spans.push({ start: next, end: stop });
    next = stop + 1;
  }
  return spans;
}

/** A form with its mark read, and all that it stands for with optional letters. */
function formsAt({ normal, lower, plain }: Folded, { start, end }: Span, kind: ConceptKind, value: string, diacritics: boolean): Form[] {
  // A lone `~` is one between the ends of a range.
  const mark = end - start > 1 ? plain[start] : undefined;
  const from = mark === '~' || mark === '=' || mark === '+' ? start + 1 : start;
  const cased = mark === '=';
  const exact = cased ? expanded(normal.slice(from, end)) : diacritics ? expanded(lower.slice(from, end)) : undefined;
  return expanded(plain.slice(from, end)).map((pattern, i) => ({ kind, value, pattern, exact: exact?.[i], cased, ambiguous: mark === '~', compound: mark === '+' }));
}

/** Lexicons as one: the names that languages share are made once, and looked up together with a language's own words. */
export function joined([own, ...shared]: readonly [Lexicon, ...Lexicon[]]): Lexicon {
  const forms = new Map(own.forms);
  const beginnings = own.beginnings.slice();
  for (const lexicon of shared) {
    for (const [key, names] of lexicon.forms) forms.set(key, [...(forms.get(key) ?? []), ...names]);
    lexicon.beginnings.forEach((bits, i) => { beginnings[i] = (beginnings[i] ?? 0) | bits; });
  }
  return { forms, beginnings };
}

/** How to look for mentions. */
export interface MentionOptions {
  readonly start?: number;
  readonly end?: number;
  /** For what people type: capitals and diacritics need not agree, except in one-syllable names. */
  readonly lenient?: boolean;
}

/** The concepts in a text or a stretch of it, in order; of forms of one family the longest wins where they overlap. */
export function mentionsIn(text: Folded, { forms, beginnings }: Lexicon, { start = 0, end = text.plain.length, lenient = false }: MentionOptions = {}): Mention[] {
  const found: Mention[] = [];
  const { plain } = text;
  for (let at = start; at < end; at++) {
    const first = hashed(0, plain.charCodeAt(at));
    const bits = (beginnings[first & 0xffff] ?? 0) & 1 | (beginnings[hashed(first, plain.charCodeAt(at + 1)) & 0xffff] ?? 0) & ~1;
    if (bits === 0 || !startsWord(plain, at)) continue;
    let key = 0;
    for (let i = at, letters = 0; bits >> letters !== 0 && i < plain.length; i++) {
      const code = plain.charCodeAt(i);
      // Several spaces are one.
      if (code === space && i > at && plain.charCodeAt(i - 1) === space) continue;
      key = hashed(key, code);
      const candidates = bits & (1 << letters) ? forms.get(key) : undefined;
      letters++;
      if (!candidates) continue;
      for (const form of candidates) {
        const stop = matchEnd(text, at, form, lenient && form.kind !== 'short');
        if (stop <= at || stop > end || (meantBy(form.kind) === 'country' && isWithinKatakana(plain, at, stop))) continue;
        // Those that begin at one place stand with the longest first.
        const mention: Mention = { kind: form.kind, value: form.value, start: at, end: stop, ambiguous: form.ambiguous, compound: form.compound };
        let place = found.push(mention) - 1;
        for (let before; (before = found[place - 1]) && before.start === at && before.end < stop; place--) {
          found[place] = before;
          found[place - 1] = mention;
        }
      }
    }
  }
  return withoutShadowed(found, plain);
}

const [space, star] = [0x20, 0x2a];

/** How many letters a form is found by: up to the first that may vary. */
function keyLengthOf(pattern: string): number {
  const fixed = /^[^*]*/.exec(pattern.slice(0, longestKey))?.[0] ?? '';
  const blank = fixed.indexOf(' ');
  // Where words are not set apart, a text may leave out the space that a form has.
  return blank > 0 && letterClass(fixed, blank - 1) === 'unspaced' ? blank : Math.max(1, fixed.length);
}

function keyOf(pattern: string, length: number): number {
  let key = 0;
  for (let i = 0; i < length; i++) key = hashed(key, pattern.charCodeAt(i));
  return key;
}

/** A small integer; two beginnings may share one, which costs a look and no more. */
const hashed = (key: number, code: number) => (Math.imul(key, 31) + code * 0x9e5 + 1) & 0x3fffffff;

/** The end of a form that stands at an offset, or -1. */
function matchEnd({ normal, lower, plain }: Folded, start: number, { pattern, exact, cased }: Form, lenient: boolean): number {
  const views = cased ? normal : lower;
  let at = start;
  for (let i = 0; i < pattern.length; i++) {
    const wanted = pattern.charCodeAt(i);
    if (wanted === star) {
      while (letterClass(plain, at) === 'spaced') at++;
    } else if (wanted === space) {
      // Scripts without spaces between words set them around names, or do not.
      if (plain.charCodeAt(at) !== space && !(letterClass(plain, at) === 'unspaced' && letterClass(plain, at - 1) === 'unspaced')) return -1;
      while (plain.charCodeAt(at) === space) at++;
    } else if (plain.charCodeAt(at) === wanted) {
      if (exact !== undefined && !lenient && views.charCodeAt(at) !== exact.charCodeAt(i)) return -1;
      at++;
    } else {
      return -1;
    }
  }
  return endsWord(plain, at) ? at : -1;
}

/** The kind of concept that a mention stands for: a people, a capital and a short name mean their country. */
export function meantBy(kind: ConceptKind): ConceptKind {
  return kind === 'people' || kind === 'capital' || kind === 'short' ? 'country' : kind;
}

/** Who and where are one family: `Korea Utara` is no `Korea`, a minister named Đức is no Germany, and `US$` no country. */
const families: Partial<Record<ConceptKind, string>> = {
  country: 'who', people: 'who', capital: 'who', short: 'who', person: 'who', body: 'who', currency: 'who', name: 'who',
};

function withoutShadowed(sorted: readonly Mention[], plain: string): Mention[] {
  const last = new Map<string, Mention>();
  const kept: Mention[] = [];
  sorted.forEach((mention, i) => {
    const { kind, start, end } = mention;
    const family = families[kind] ?? kind;
    if (family === 'who' && ((mention.compound && givesWay(mention, sorted, i)) || isUnit(start, plain, sorted, i))) return;
    const longer = last.get(family);
    if (longer && start < longer.end && (start !== longer.start || end !== longer.end)) return;
    // Two spellings may fold to one.
    if (longer && start === longer.start && isAmongLast(mention, kept)) return;
    last.set(family, mention);
    kept.push(mention);
  });
  return kept;
}

/** Whether the same concept stands at the same place among those that begin there, which are the last. */
function isAmongLast({ kind, value, start, end }: Mention, mentions: readonly Mention[]): boolean {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const other = mentions[i];
    if (!other || other.start !== start) return false;
    if (other.end === end && other.kind === kind && other.value === value) return true;
  }
  return false;
}

/** Whether a name begins within a compound of letters and goes on beyond it. */
function givesWay({ end }: Mention, sorted: readonly Mention[], i: number): boolean {
  for (let j = i + 1; j < sorted.length; j++) {
    const other = sorted[j];
    if (!other || other.start >= end) return false;
    if (other.end > end && !other.compound && families[other.kind] === 'who') return true;
  }
  return false;
}

/** Whether a letter counts what the figure before it says: the `日` of `13日中国` is a day and no Japan. */
function isUnit(start: number, plain: string, sorted: readonly Mention[], i: number): boolean {
  if (letterClass(plain, start - 1) !== 'digit' || letterClass(plain, start) === 'spaced') return false;
  for (let j = i + 1; j < sorted.length && sorted[j]?.start === start; j++) if (sorted[j]?.kind === 'time') return true;
  return false;
}
