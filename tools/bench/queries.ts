import type { Article } from '../../src/core/corpus/article.ts';
import { filterQueries } from './queries/filters.ts';
import { meaningQueries } from './queries/meaning.ts';
import { nameQueries } from './queries/names.ts';
import type { Planting, QueryClass } from './queries/planting.ts';
import { scriptQueries } from './queries/scripts.ts';

/** Everything that is asked, with what is planted to answer it. */
export const plantings: readonly Planting[] = [...nameQueries, ...scriptQueries, ...meaningQueries, ...filterQueries];

/** A query with the articles that answer it: what a contestant is given, and what it is scored by. */
export interface Query {
  readonly class: QueryClass;
  /** As the reader types it. */
  readonly source: string;
  /** Without the filters `lang:`, `after:`, `partner:` …: what a library without a language of queries can be asked. */
  readonly words: string;
  /** What any host would filter by, with the fields that it has. */
  readonly where: NonNullable<Planting['where']>;
  /** The ids of the right answers; none where nothing is right. */
  readonly right: readonly string[];
}

/** The words of a query without its filters. */
export function wordsOf(source: string): string {
  return source.replace(/(?:^|\s)[a-z]+:\S+/g, ' ').trim();
}

/** Whether an article says what the answer to a planting says: by plain search, with no engine's help. */
export function proves({ proof, lacks, where = {} }: Planting, { title, text, language, published = '' }: Article): boolean {
  const all = `${title}\n${text}`.normalize('NFC');
  return proof.every((ways) => ways.some((way) => (/^\d/.test(way) ? isNumberIn(all, way) : all.includes(way)))) && (lacks === undefined || !all.includes(lacks))
    && (where.language === undefined || language === where.language) && (where.after === undefined || published.slice(0, 4) > where.after);
}

/** Whether a text has a number with what follows it: `173 tỷ` is not in `5.173 tỷ`. */
function isNumberIn(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) if (!/[\d.,]/.test(text[at - 1] ?? '')) return true;
  return false;
}
