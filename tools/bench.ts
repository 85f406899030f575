import { compileKnowledge } from '../src/build/knowledge.ts';
import { knowledgeFrom } from '../src/core/annotate/knowledge.ts';
import { looksLikeArticle } from '../src/core/gate.ts';
import { relatedTo } from '../src/core/match/related.ts';
import { searcherOf } from '../src/core/match/search.ts';
import { readArticle } from '../src/core/reading/reading.ts';
import { print } from './command-line.ts';
import { loadCorpus } from './corpus.ts';

/** Times what a reader waits for; the ratio to one plain pass over the same text holds on any machine. */
const data = compileKnowledge();
const knowledge = knowledgeFrom(data);
const corpus = loadCorpus(knowledge);
const [entry] = corpus.entries;
if (!entry) throw new Error('the corpus is empty');

const sized = (length: number) => {
  const text = `${entry.article.text}\n`.repeat(Math.ceil(length / entry.article.text.length)).slice(0, length);
  return { ...entry.article, text, language: entry.reading.language ?? 'vi' };
};
const search = searcherOf(corpus.entries, knowledge);

print('what                                  median ms   × one plain pass');
for (const [name, length, runs] of [['read 3 KB', 3000, 200], ['read 100 KB', 100_000, 20], ['read 1 MB', 1_000_000, 3]] as const) {
  const article = sized(length);
  row(name, median(runs, () => readArticle(article, knowledge)), median(runs, () => plainPass(article.text)));
}
row('make language data ready (one language)', median(10, () => knowledgeFrom(data).languages.get('vi')?.lexicon));
row('related', median(200, () => relatedTo(entry, corpus.entries)));
for (const query of ['bui than son', '150 tỷ usd', 'Zuid-Korea', 'net zero 2050']) row(`search ${query}`, median(100, () => search(query)));
row('open the search', median(10, () => searcherOf(corpus.entries, knowledge)));
row('gate', median(1000, () => looksLikeArticle({ path: '/a-b-c-d-e-123456.html', jsonLdTypes: ['NewsArticle'], ogType: 'article', headingLength: 60, paragraphLengths: [100, 200, 300] })));

function row(name: string, time: number, plain?: number): void {
  print(`${name.padEnd(40)} ${time.toFixed(3).padStart(8)}${plain === undefined ? '' : `   ${(time / plain).toFixed(1).padStart(6)}`}`);
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
  }).slice(3).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
