import type { CorpusEntry } from '../../../src/core/corpus/entry.ts';
import type { Query } from '../queries.ts';

/** A search to compare: every one is built, written out, loaded again in another process, and asked the same. */
export interface Contestant {
  /** An index of the articles, as bytes to keep. */
  build(entries: readonly CorpusEntry[]): Promise<{ bytes(): Promise<Uint8Array> }>;
  /** A search out of the bytes: gives the ids of at most so many articles, the best first. */
  load(bytes: Uint8Array, entryOf: (id: string) => CorpusEntry | undefined): Promise<Search>;
  /** Whether it looks into the articles that it finds. */
  readonly readsArticles?: boolean;
  /** What only ours does, timed in milliseconds. */
  extras?(entries: readonly CorpusEntry[], queries: readonly Query[]): Promise<Readonly<Record<string, number>>>;
}

export type Search = ((query: Query, limit: number) => readonly string[]) & {
  /** Bytes that it holds and that the engine's own count of its memory leaves out. */
  readonly hidden?: number;
};

/** What a host keeps of an article beside a library's index, to filter by and to tell whose a result is. */
export interface Fields {
  readonly id: string;
  readonly language: string;
  readonly published: string;
}

export function fieldsOf({ id, article }: CorpusEntry): Fields {
  return { id, language: article.language ?? '', published: article.published ?? '' };
}

/** What a host's own code does with `lang:` and `after:`. */
export function accepts({ where }: Query, { language, published }: Pick<Fields, 'language' | 'published'>): boolean {
  return (where.language === undefined || where.language === language) && (where.after === undefined || published.slice(0, 4) > where.after);
}

/** Lower case without the diacritics of Latin letters and in one form of Unicode: what hosts do before a library that does not. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replaceAll('đ', 'd');
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]{2,}/gu;

/** The words of a text, with pairs of letters where a script has no spaces: a library that splits at spaces finds nothing there otherwise. */
export function wordsOf(text: string): string[] {
  return folded(text).replace(unspaced, (run) => ` ${pairsOf(run).join(' ')} `).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
}

/** A query's words, quotes and `-word` apart, for libraries that can be told of them. */
export function partsOf({ words }: Query): { readonly phrases: readonly string[]; readonly wanted: readonly string[]; readonly unwanted: readonly string[] } {
  const quoted = [...words.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => phrase);
  const rest = words.replace(/"[^"]+"/g, ' ').split(/\s+/).filter(Boolean);
  return { phrases: quoted, wanted: rest.filter((word) => !word.startsWith('-')), unwanted: rest.filter((word) => word.startsWith('-')).map((word) => word.slice(1)) };
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
export const bytesOfJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));
export const jsonOfBytes = <T>(bytes: Uint8Array): T => JSON.parse(decoder.decode(bytes)) as T;
