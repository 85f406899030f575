import type { LanguageData } from '../core/annotate/knowledge.ts';

/** What CLDR knows of a language beside the names of countries, asked through `Intl`: concept → names. */
export function cldrTerms(code: string): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  const add = (concept: string, ...names: readonly (string | undefined)[]) => {
    for (const name of names) {
      const form = name?.normalize('NFC').replaceAll('|', ' ').trim();
      if (form && !(terms.get(concept) ?? []).includes(form)) terms.set(concept, [...(terms.get(concept) ?? []), form]);
    }
  };
  addCurrencies(code, add);
  for (let month = 1; month <= 12; month++) {
    const date = new Date(Date.UTC(2024, month - 1, 15));
    const nameOf = (style: 'long' | 'short', withDay: boolean) =>
      new Intl.DateTimeFormat(code, { month: style, ...(withDay && { day: 'numeric' }), timeZone: 'UTC' }).formatToParts(date).find(({ type }) => type === 'month')?.value;
    // A short month with a capital is an ordinary word without it: "May", "Mar".
    const names = [nameOf('long', false), nameOf('long', true), nameOf('short', false)].filter((name) => name && !/^\d/.test(name));
    add(`month:${month}`, ...names.map((name) => (name && name.length <= 3 && /^\p{Lu}/u.test(name) ? `=${name}` : name)));
  }
  for (const [scale, examples] of [[1e3, [1e3, 2e3, 5e3]], [1e6, [1e6, 2e6, 5e6]], [1e9, [1e9, 2e9, 5e9]], [1e12, [1e12, 2e12, 5e12]]] as const) {
    const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'long' });
    for (const example of examples) {
      const parts = format.formatToParts(example);
      const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value).join('');
      // A language that counts by ten thousands writes 1e9 as 10 × 1e8.
      const power = Math.round(Math.log10(example / Number(digits)));
      if (Number.isFinite(power) && power <= Math.log10(scale)) add(`scale:1e${power}`, parts.find(({ type }) => type === 'compact')?.value);
    }
  }
  const percent = new Intl.NumberFormat(code, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  add('unit:percent', ...[1, 2, 5].map((n) => percent.formatToParts(n).find(({ type }) => type === 'unit')?.value).filter((name) => name !== '%'));
  return terms;
}

/** The marks and the order of numbers and dates in a language. */
export function cldrMarks(code: string): Pick<LanguageData, 'decimal' | 'group' | 'dateOrder' | 'eraOffset'> {
  const parts = new Intl.NumberFormat(code, { useGrouping: true }).formatToParts(1234567.5);
  const order = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(new Date(0)).map(({ type }) => type[0] ?? '').filter((letter) => 'ymd'.includes(letter)).join('');
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: parts.find(({ type }) => type === 'group')?.value ?? ',',
    eraOffset: new Intl.DateTimeFormat(code).resolvedOptions().calendar === 'buddhist' ? 543 : 0,
    dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
  };
}

type Add = (concept: string, ...names: readonly (string | undefined)[]) => void;

function addCurrencies(code: string, add: Add): void {
  for (const currency of currencies) {
    add(`currency:${currency}`, new Intl.DisplayNames(code, { type: 'currency', fallback: 'none' }).of(currency));
    const plural = new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'name' });
    for (const n of [1, 2, 5]) add(`currency:${currency}`, plural.formatToParts(n).find(({ type }) => type === 'currency')?.value);
  }
}

/** The currencies that reports on trade and aid give amounts in. */
export const currencies = ['AUD', 'BRL', 'CAD', 'CHF', 'CNY', 'CZK', 'DKK', 'EUR', 'GBP', 'HKD', 'IDR', 'INR', 'JPY', 'KHR', 'KRW', 'LAK', 'MYR', 'NOK', 'NZD', 'PHP', 'PLN', 'RUB', 'SEK', 'SGD', 'THB', 'TWD', 'USD', 'VND'];
