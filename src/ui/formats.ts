import type { Strings, DatePrecision } from './strings/strings.ts';

/** The name of a country (ISO 3166-1 alpha-2) as a heading has it: `Netherlands`. */
export function countryName(code: string, strings: Strings): string {
  return strings.names.countries[code] ?? displayName(code, 'region', strings.language);
}

/** The name of a country as a sentence has it: `the Netherlands`. */
export function countryInSentence(code: string, strings: Strings): string {
  return strings.names.countryInSentence(code, countryName(code, strings));
}

/** The name of a language (BCP 47), able to stand alone: `Dutch`, `Tiếng Hà Lan`, `Bahasa Belanda`. */
export function languageName(tag: string, strings: Strings): string {
  return strings.names.language(tag, displayName(tag, 'language', strings.language));
}

/** The name of a language as a sentence has it: `Dutch`, `tiếng Hà Lan`, `bahasa Belanda`. */
export function languageInSentence(tag: string, strings: Strings): string {
  return strings.names.languageInSentence(languageName(tag, strings));
}

/** Vietnam and its partners (ISO 3166-1 alpha-2) as a heading: `Vietnam–South Korea`. */
export function pairName(partners: readonly string[], strings: Strings): string {
  const vietnam = countryName('VN', strings);
  const others = partners.filter((code) => code !== 'VN').map((code) => countryName(code, strings));
  if (others.length > 1) return strings.names.several(vietnam, listText(others, strings));
  return others[0] === undefined ? vietnam : strings.names.pair(vietnam, others[0]);
}

/** `A, B and C`. */
export function listText(items: readonly string[], { locale }: Strings): string {
  return kept(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);
}

/** `A, B or C`. */
export function oneOfText(items: readonly string[], { locale }: Strings): string {
  return kept(`any ${locale}`, () => new Intl.ListFormat(locale, { type: 'disjunction' })).format(items);
}

/** A number as it is read in a sentence: whole up to a million, with its scale word above (`86.7 billion`). */
export function numberText(value: number, { locale }: Strings): string {
  return Math.abs(value) < 1e6
    ? kept(`number ${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })).format(value)
    : kept(`scale ${locale}`, () => new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 })).format(value);
}

/** A number as short as it can be written, for the scale of a chart: `150B`. */
export function shortNumberText(value: number, { locale, formats }: Strings): string {
  return kept(`short ${locale}`, () => new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: formats.shortScale, maximumFractionDigits: 2 })).format(value);
}

/** The name of a currency (ISO 4217), able to stand alone: `US Dollar`. */
export function currencyName(code: string, strings: Strings): string {
  return sentenceCase(displayName(code, 'currency', strings.language), strings);
}

/** Texts in the order of the reader's language. */
export function inOrder({ locale }: Strings): (a: string, b: string) => number {
  return kept(`order ${locale}`, () => new Intl.Collator(locale, { numeric: true })).compare;
}

/** A percentage from its number: `12.5` is `12.5%`. */
export function percentText(value: number, { locale }: Strings): string {
  return kept(`percent ${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })).format(value / 100);
}

/** A difference as one reads it at a glance: `+6.4%`, `−6%`. Half a percent is told to its first digit, ten to the whole. */
export function signedPercent(percent: number, { locale }: Pick<Strings, 'locale'>): string {
  return kept(`signed ${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'always', maximumSignificantDigits: 2 })).format(percent / 100).replace('-', '\u2212');
}

/** How precise an ISO 8601-2 date or interval is; undefined where it is none. */
export function datePrecision(iso: string): DatePrecision | undefined {
  const parts = ends(iso);
  if (parts.length === 0) return undefined;
  return precisions[Math.min(...parts.map((part) => part.precision))];
}

/**
 * An ISO 8601-2 date as precise as it is (`2025`, `2025-08`, `2025-08-13`) or an interval of two such, as a person
 * writes it; the text itself where it is neither. An interval is as precise as its vaguer end.
 */
export function dateText(iso: string, strings: Strings, length: 'long' | 'short' = 'long'): string {
  const [from, to] = ends(iso);
  const precision = datePrecision(iso);
  if (!from || !precision) return iso;
  const format = dateFormat(precision, length, strings);
  return strings.formats.date(to ? closedUp(format.formatRange(from.date, to.date)) : format.format(from.date));
}

/** The text with a capital first letter. */
export function sentenceCase(text: string, { locale }: Strings): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? text : first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** Days of one month are set `10–13 August`; CLDR's versions, and so the browsers, do not agree on the spaces. */
function closedUp(range: string): string {
  return range.replace(/^(\p{L}+ )?(\d{1,2})\s–\s(?=\d{1,2}[\s,])/u, '$1$2–');
}

interface DateEnd {
  readonly date: Date;
  /** Index in {@link precisions}. */
  readonly precision: number;
}

const precisions = ['year', 'month', 'day'] as const satisfies readonly DatePrecision[];

function ends(iso: string): readonly DateEnd[] {
  const parts = iso.split('/').map(dateEnd);
  return parts.length <= 2 ? parts.filter((part) => part !== undefined) : [];
}

function dateEnd(iso: string): DateEnd | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso.trim());
  if (!found) return undefined;
  const [, year, month, day] = found;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { date, precision: day ? 2 : month ? 1 : 0 };
}

function dateFormat(precision: DatePrecision, length: 'long' | 'short', { locale, formats }: Strings): Intl.DateTimeFormat {
  return kept(`date ${locale} ${precision} ${length}`, () => new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: length === 'long' ? 'long' : formats.shortMonth }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  }));
}

function displayName(code: string, type: 'region' | 'language' | 'currency', language: string): string {
  try {
    return kept(`${type} ${language}`, () => new Intl.DisplayNames(language, { type })).of(code) ?? code;
  } catch {
    return code; // not well-formed: the text of a corpus that somebody wrote by hand
  }
}

/** Making an Intl object costs a hundred times its use, and a list makes hundreds: each is kept. */
const keep = new Map<string, unknown>();
function kept<T>(key: string, make: () => T): T {
  if (!keep.has(key)) keep.set(key, make());
  return keep.get(key) as T;
}
