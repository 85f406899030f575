import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { compileKnowledge } from '../src/build/knowledge.ts';
import { bangGiaoData } from '../src/build/vite-data.ts';
import { print, runCommand } from './command-line.ts';

/** Times what a reader waits for; the ratio to one plain pass over the same text holds on any machine. */
await runCommand(async () => {
  const { corpus, corpusOf, knowledge, knowledgeFrom, looksLikeArticle, readArticle, relatedTo, searcherOf } = await engine();
  const data = compileKnowledge();
  const [entry] = corpus.entries;
  if (!entry) throw new Error('the corpus is empty');

  const sized = (length: number) => {
    const text = `${entry.article.text}\n`.repeat(Math.ceil(length / entry.article.text.length)).slice(0, length);
    return { ...entry.article, text, language: entry.reading.language ?? 'vi' };
  };
  const opened = corpusOf(corpus.entries, knowledge);
  const search = searcherOf(opened, knowledge);

  print('what                                  median ms   × one plain pass');
  for (const [name, length, runs] of [['read 3 KB', 3000, 200], ['read 100 KB', 100_000, 20], ['read 1 MB', 1_000_000, 3]] as const) {
    const article = sized(length);
    row(name, median(runs, () => readArticle(article, knowledge)), median(runs, () => plainPass(article.text)));
  }
  row('make language data ready (one language)', median(10, () => knowledgeFrom(data).languages.get('vi')?.lexicon));
  row('related', median(200, () => relatedTo(entry, opened)));
  for (const query of ['bui than son', '150 tỷ usd', 'Zuid-Korea', 'net zero 2050']) row(`search ${query}`, median(100, () => search(query)));
  row('open the search', median(10, () => searcherOf(corpusOf(corpus.entries, knowledge), knowledge)));
  row('gate', median(1000, () => looksLikeArticle({ path: '/a-b-c-d-e-123456.html', jsonLdTypes: ['NewsArticle'], ogType: 'article', headingLength: 60, paragraphLengths: [100, 200, 300] })));
});

/** The engine built as the extension's is, in a folder that is gone when it is loaded. */
async function engine(): Promise<typeof import('./bench-engine.ts')> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-bench-'));
  try {
    await build({
      configFile: false, root: path.join(import.meta.dirname, '..'), logLevel: 'error', plugins: [bangGiaoData()], ssr: { noExternal: true },
      build: { ssr: 'tools/bench-engine.ts', outDir: folder, emptyOutDir: true, minify: true, rollupOptions: { output: { entryFileNames: 'engine.mjs' } } },
    });
    return await import(pathToFileURL(path.join(folder, 'engine.mjs')).href) as typeof import('./bench-engine.ts');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
