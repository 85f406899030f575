import type { Article } from '../../src/core/corpus/article.ts';
import { wordsOf, type Query } from './queries.ts';
import type { QueryClass } from './queries/planting.ts';

/** Queries to the five bundled articles alone, each with what the right ones say: one of the alternatives of each line. */
const asked: readonly (readonly [of: QueryClass, source: string, ...proof: (readonly string[])[]])[] = [
  ['no diacritics', 'bui thanh son', ['Bùi Thanh Sơn', 'Bui Thanh Son']],
  ['no diacritics', 'dien dam', ['điện đàm']],
  ['exact names', 'Park Jin', ['Park Jin']],
  ['exact names', 'Fumio Kishida', ['Fumio Kishida']],
  ['one typo', 'Kishidda', ['Kishida']],
  ['two typos', 'pembicaran virtul', ['embicaraan telepon virtual', 'Pembicaraan Virtual']],
  ['prefix', 'staatsbezo', ['staatsbezoek', 'Staatsbezoek']],
  ['word order', 'Myung Jae Lee', ['Lee Jae Myung']],
  ['amounts', '150 tỷ USD', ['150 tỷ USD', '150 miliar', '150 miljard']],
  ['across languages', '이재명', ['Lee Jae Myung']],
  ['across languages', 'Zuid-Korea', ['Zuid-Korea', 'Hàn Quốc', 'Korea Selatan']],
  ['nonsense', 'xqzvbnmw'],
];

/** The queries to a few articles, with those that say what is asked for. */
export function queriesTo(entries: readonly { readonly id: string; readonly article: Article }[]): Query[] {
  return asked.map(([of, source, ...proof]) => ({
    class: of, source, words: wordsOf(source), where: {},
    right: proof.length === 0 ? [] : entries.filter(({ article: { title, text } }) => proof.every((ways) => ways.some((way) => `${title}\n${text}`.includes(way)))).map(({ id }) => id),
  }));
}
