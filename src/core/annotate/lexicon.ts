import type { ConceptKind } from '../concepts.ts';
import { fold, type Folded } from '../text/fold.ts';
import { expanded } from './forms.ts';
import { endsWord, letterClass, startsWord } from '../text/letters.ts';

/** A concept found in a text. */
export interface Mention {
  readonly kind: ConceptKind;
  readonly value: string;
  /** UTF-16 offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** The form means this concept only where something else supports it. */
  readonly ambiguous: boolean;
}

/** Forms by their first letters, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Form[]>;

interface Form {
  readonly kind: ConceptKind;
  readonly value: string;
  /** Folded; a space stands for white space, `*` for the rest of a word. */
  readonly pattern: string;
  /** The form with its diacritics in lower case, where they must agree; with its capitals where `cased`. */
  readonly exact: string | undefined;
  readonly cased: boolean;
  readonly ambiguous: boolean;
}

/**
 * How many letters a form is found by: eight, spaces among them, where it has as many (in Vietnamese hundreds of forms begin
 * with the same syllable), else up to four of its first word.
 */
const keyLengths = [8, 4, 3, 2, 1] as const;

/** A lexicon of the forms in lines of `concept|form|form`; `diacritics`: whether plain forms must agree in theirs. */
export function lexiconOf(terms: string, diacritics: boolean): Lexicon {
  const index = new Map<string, Form[]>();
  for (const line of terms.split('\n')) {
    const [head = '', ...forms] = line.split('|');
    const [concept = ''] = head.split(' ');
    const colon = concept.indexOf(':');
    const kind = concept.slice(0, colon) as ConceptKind;
    if (kind === 'word' || colon < 0) continue;
    for (const text of forms.flatMap(expanded)) {
      const form = formOf(kind, concept.slice(colon + 1), text, diacritics);
      const key = keyOf(form.pattern);
      const others = index.get(key);
      if (others) others.push(form);
      else index.set(key, [form]);
    }
  }
  for (const forms of index.values()) forms.sort(longestFirst);
  return index;
}

/** Two lexicons as one: the names that all languages share are made once, and looked up together with a language's own words. */
export function joined(own: Lexicon, shared: Lexicon): Lexicon {
  const all = new Map(own);
  for (const [key, forms] of shared) all.set(key, [...(own.get(key) ?? []), ...forms].toSorted(longestFirst));
  return all;
}

const longestFirst = (a: Form, b: Form) => b.pattern.length - a.pattern.length;

/** How to look for mentions. */
export interface MentionOptions {
  readonly start?: number;
  readonly end?: number;
  /** For what people type: capitals and diacritics need not agree, except in one-syllable names. */
  readonly lenient?: boolean;
}

/** The concepts in a text or a stretch of it, in order; of forms of one family the longest wins where they overlap. */
export function mentionsIn(text: Folded, lexicon: Lexicon, { start = 0, end = text.plain.length, lenient = false }: MentionOptions = {}): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; at++) {
    if (text.plain.charCodeAt(at) <= 0x20 || !startsWord(text.plain, at)) continue;
    for (const length of keyLengths) {
      if (at + length > text.plain.length) continue;
      for (const form of lexicon.get(keyAt(text.plain, at, length)) ?? []) {
        const stop = matchEnd(text, at, form, lenient && form.kind !== 'short');
        if (stop > at && stop <= end) found.push({ kind: form.kind, value: form.value, start: at, end: stop, ambiguous: form.ambiguous });
      }
    }
  }
  return withoutShadowed(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function formOf(kind: ConceptKind, value: string, text: string, diacritics: boolean): Form {
  const ambiguous = text.startsWith('~');
  const cased = text.startsWith('=');
  const form = ambiguous || cased ? text.slice(1) : text;
  const { normal, lower, plain } = fold(form);
  return { kind, value, pattern: plain, exact: cased ? normal : diacritics && lower !== plain ? lower : diacritics ? plain : undefined, cased, ambiguous };
}

/** What a form is found by: its first letters, up to the first that may vary. */
function keyOf(pattern: string): string {
  const fixed = pattern.slice(0, keyLengths[0]);
  if (fixed.length === keyLengths[0] && !fixed.includes('*')) return fixed;
  return /^[^ *]{1,4}/.exec(pattern)?.[0] ?? pattern.slice(0, 1);
}

/** The letters at an offset, several spaces as one. */
function keyAt(text: string, at: number, length: number): string {
  const key = text.slice(at, at + length);
  return length > 4 && key.includes('  ') ? text.slice(at, at + 2 * length).replace(/ +/g, ' ').slice(0, length) : key;
}

/** The end of a form that stands at an offset, or -1. */
function matchEnd({ normal, lower, plain }: Folded, start: number, form: Form, lenient: boolean): number {
  let at = start;
  for (let i = 0; i < form.pattern.length; i++) {
    const wanted = form.pattern[i];
    if (wanted === '*') {
      while (letterClass(plain, at) === 'spaced') at++;
    } else if (wanted === ' ') {
      // Scripts without spaces between words set them around names, or do not.
      if (plain[at] !== ' ' && !(letterClass(plain, at) === 'unspaced' && letterClass(plain, at - 1) === 'unspaced')) return -1;
      while (plain[at] === ' ') at++;
    } else if (plain[at] === wanted) {
      if (!lenient && form.exact !== undefined && (form.cased ? normal : lower)[at] !== form.exact[i]) return -1;
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

function withoutShadowed(sorted: readonly Mention[]): Mention[] {
  const last = new Map<string, { start: number; end: number }>();
  // Two spellings may fold to one.
  const seen = new Set<string>();
  return sorted.filter((mention) => {
    const family = families[mention.kind] ?? mention.kind;
    const longer = last.get(family);
    const id = `${mention.start} ${mention.end} ${mention.kind}:${mention.value}`;
    if (seen.has(id)) return false;
    seen.add(id);
    if (longer && mention.start < longer.end && (mention.start !== longer.start || mention.end !== longer.end)) return false;
    last.set(family, mention);
    return true;
  });
}
