import { saidBy } from '../carriers.ts';
import { countryName, type Writing } from '../languages.ts';

/** What a reader may want of a search, each measured by itself. */
export const classes = [
  'exact names', 'no diacritics', 'minimal pairs', 'one typo', 'two typos', 'prefix', 'word order', 'phrase', '-word', 'amounts',
  'Korean', 'Japanese', 'Chinese', 'Thai', 'Unicode forms', 'across languages', 'filters', 'nonsense',
] as const;
export type QueryClass = (typeof classes)[number];

/** An article that is made to answer a query, or to look as if it did: what is planted in the text of an article like all others. */
export interface Planted {
  readonly writing: Writing;
  /** What it opens with, in this order. */
  readonly lead?: readonly string[];
  /** What it says anywhere. */
  readonly sentences: readonly string[];
  readonly title?: string;
  /** The country that the whole article is about. */
  readonly partner?: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** Queries of one meaning, with the articles that answer them and the ones that nearly do. */
export interface Planting {
  readonly class: QueryClass;
  readonly queries: readonly string[];
  readonly right: readonly Planted[];
  readonly near: readonly Planted[];
  /** What a right article says to the letter, and no other does: one of each line, in NFC. */
  readonly proof: readonly (readonly string[])[];
  /** What it must not say. */
  readonly lacks?: string;
  /** What its header says besides. */
  readonly where?: { readonly language?: string; readonly after?: string };
  /** Whether whoever contains the proof answers: else only the planted ones are asked for their proof (a filter on what was understood). */
  readonly understood?: boolean;
}

/** Articles, one in each writing, in which someone of a name says something; every other has the name in its title too. */
export function naming(name: string, ...inWritings: readonly Writing[]): Planted[] {
  return inWritings.map((writing, i) => planted(writing, [saidBy(name, writing, i)], i % 2 === 1 ? saidBy(name, writing, i + 1).replace(/[.。]$/, '') : undefined));
}

/** An article with sentences of its own. */
export function planted(writing: Writing, sentences: readonly string[], title?: string, more: Pick<Planted, 'partner' | 'published'> = {}): Planted {
  return { writing, sentences, ...(title !== undefined && { title }), ...more };
}

/** What reports on a visit say whatever was agreed: an article of these is about a country, for people as for an engine. */
const ties: Partial<Record<Writing, { readonly title: (country: string) => string; readonly sentences: (country: string) => readonly string[] }>> = {
  vi: {
    title: (country) => `Việt Nam và ${country} tăng cường quan hệ song phương`,
    sentences: (country) => [`Bộ trưởng Ngoại giao ${country} và Việt Nam nhất trí tăng cường quan hệ song phương.`, `Đại sứ ${country} tại Việt Nam cùng dự.`, `Hai nước đánh giá cao quan hệ hữu nghị giữa Việt Nam và ${country}.`],
  },
  en: {
    title: (country) => `Vietnam and ${country} strengthen bilateral relations`,
    sentences: (country) => [`The foreign ministers of Vietnam and ${country} agreed to strengthen bilateral relations.`, `The ambassador of ${country} to Vietnam was present.`, `The two countries spoke highly of the friendship between Vietnam and ${country}.`],
  },
  id: {
    title: (country) => `Vietnam dan ${country} memperkuat hubungan bilateral`,
    sentences: (country) => [`Menteri Luar Negeri Vietnam dan ${country} sepakat memperkuat hubungan bilateral.`, `Duta Besar ${country} untuk Vietnam turut hadir.`, `Kedua negara menghargai persahabatan antara Vietnam dan ${country}.`],
  },
  nl: {
    title: (country) => `Vietnam en ${country} versterken bilaterale betrekkingen`,
    sentences: (country) => [`De ministers van Buitenlandse Zaken van Vietnam en ${country} kwamen overeen de bilaterale betrekkingen te versterken.`, `De ambassadeur van ${country} in Vietnam was erbij.`, `Beide landen prezen de vriendschap tussen Vietnam en ${country}.`],
  },
};

/** An article about Vietnam's ties with a country that says besides what is planted. */
export function tied(writing: Writing, partner: string, sentences: readonly string[] = [], more: Pick<Planted, 'published'> = {}): Planted {
  const country = countryName(partner, writing);
  const about = ties[writing];
  return { ...planted(writing, sentences, about?.title(country), { partner, ...more }), lead: about?.sentences(country) ?? [] };
}

/** Articles that have the parts of a name, each in another sentence: all the words are there, the name is not. */
export function scattering(parts: readonly string[], writing: Writing, times: number): Planted[] {
  return Array.from({ length: times }, (_, i) => planted(writing, parts.map((part, j) => saidBy(part, writing, i + j)), i % 2 === 1 ? saidBy(parts[0] ?? '', writing, i).replace(/[.。]$/, '') : undefined));
}
