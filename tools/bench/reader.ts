import type { Engine } from './engine.ts';
import { claimingEntries, pageClaims } from './claims.ts';
import type { Table } from './tables.ts';
import { percentile } from './score.ts';

/** Times what a reader waits for on a page; the ratio to one plain pass over the same text holds on any machine. */
export function readerTable({ compare, corpus, corpusOf, knowledge, knowledgeFrom, looksLikeArticle, readArticle, recordOf, relatedTo, searcherOf }: Engine, data: Parameters<Engine['knowledgeFrom']>[0]): Table {
  const [entry] = corpus.entries;
  if (!entry) throw new Error('the corpus is empty');
  const sized = (length: number) => {
    const text = `${entry.article.text}\n`.repeat(Math.ceil(length / entry.article.text.length)).slice(0, length);
    return { ...entry.article, text, language: entry.reading.language ?? 'vi' };
  };
  const opened = corpusOf(corpus.entries, knowledge);
  const search = searcherOf(opened, knowledge);
  const rows: string[][] = [];
  const row = (name: string, time: number, plain?: number) => rows.push([name, time.toFixed(3), plain === undefined ? '' : (time / plain).toFixed(1)]);
  for (const [name, length, runs] of [['read 3 KB', 3000, 200], ['read 100 KB', 100_000, 20], ['read 1 MB', 1_000_000, 3]] as const) {
    const article = sized(length);
    row(name, median(runs, () => readArticle(article, knowledge)), median(runs, () => plainPass(article.text)));
  }
  row('make language data ready (one language)', median(10, () => knowledgeFrom(data).languages.get('vi')?.lexicon));
  row('related', median(200, () => relatedTo(entry, opened)));
  for (const query of ['bui than son', '150 tỷ usd', 'Zuid-Korea', 'net zero 2050']) row(`search ${query}`, median(100, () => search(query)));
  row('open the search', median(10, () => searcherOf(corpusOf(corpus.entries, knowledge), knowledge)));
  const library = claimingEntries(100_000);
  const record = recordOf(library, corpus.register);
  row('set 20 claims against a record of 100,000', median(50, () => compare(pageClaims, record, '2026-11-01')));
  row('make that record', median(5, () => recordOf(library, corpus.register)));
  row('gate', median(1000, () => looksLikeArticle({ path: '/a-b-c-d-e-123456.html', jsonLdTypes: ['NewsArticle'], ogType: 'article', headingLength: 60, paragraphLengths: [100, 200, 300] })));
  return { title: 'What a reader waits for', head: ['', 'median ms', '× one plain pass'], rows, notes: [] };
}

/** The least that any reading of a text costs: each letter looked at once, words told apart. */
function plainPass(text: string): number {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}

function median(runs: number, task: () => unknown): number {
  const times = Array.from({ length: runs + 3 }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).slice(3);
  return percentile(times, 0.5);
}
