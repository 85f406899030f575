import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { compileKnowledge } from '../src/build/knowledge.ts';
import { resultsOf, type Result, type Stage } from './bench/comparison.ts';
import { filesIn, writeArticles, writeReadings } from './bench/corpus-files.ts';
import { builtInto, type Engine } from './bench/engine.ts';
import { contestants, type ContestantName } from './bench/jobs.ts';
import { pageOf } from './bench/page.ts';
import { installPeers, peersFolder } from './bench/peers.ts';
import { readerTable } from './bench/reader.ts';
import { queriesTo } from './bench/small.ts';
import { aligned, classTable, costTable, extrasTable } from './bench/tables.ts';
import { callOf, print, runCommand, UsageError } from './command-line.ts';

const usage = 'npm run bench -- [--quick] [--size N]… [--only NAME]… [--cache FOLDER]';
const seed = 4;

/**
 * Measures what a reader waits for, and the search beside the libraries that people would pick instead. The full run writes docs/benchmarks.md.
 * `--size` and `--only` measure a part; with `--cache` the articles and their readings are kept for the next run: empty the folder when the engine reads otherwise.
 */
await runCommand(async () => {
  const { values } = callOf(usage, { quick: { type: 'boolean', default: false }, size: { type: 'string', multiple: true }, only: { type: 'string', multiple: true }, cache: { type: 'string' } });
  const sizes = values.size?.map(Number) ?? (values.quick ? [5, 1000] : [5, 1000, 10_000, 50_000]);
  const only = values.only?.map(nameOf) ?? [...contestants];
  if (sizes.some((size) => size !== 5 && !(size >= 1000))) throw new UsageError(`--size wants 5, or a number from 1000; usage: ${usage}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-bench-'));
  const kept = values.cache ?? folder;
  const start = Date.now();
  const onStep = (step: string) => process.stderr.write(`${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${step}\n`);
  try {
    onStep('building');
    const { engine, script } = await builtInto(path.join(folder, 'built'));
    const part = values.size !== undefined || values.only !== undefined;
    const reader = part ? undefined : readerTable(engine, compileKnowledge());
    if (only.some((name) => name !== 'bang-giao' && !name.startsWith('fuse'))) {
      onStep('installing the peers');
      const failed = installPeers();
      if (failed !== undefined) onStep(`the peers could not be installed, the run goes on without: ${failed}`);
    }
    mkdirSync(kept, { recursive: true });
    const stages = await stagesOf(sizes, { engine, script, folder: kept, reads: only.includes('bang-giao'), quick: values.quick, onStep });
    const results: Result[] = [];
    for await (const result of resultsOf(stages, { script, folder, peers: peersFolder, seed, only, onStep })) results.push(result);
    const costs = sizes.map((size) => costTable(results, size));
    const byClass = sizes.map((size) => classTable(results, size));
    const extras = extrasTable(results);
    print(...[reader, ...costs.flatMap((table, i) => [table, byClass[i]]), extras].flatMap((table) => (table ? aligned(table) : [])));
    if (reader && !values.quick) writePage({ results, reader, costs, byClass, extras });
    onStep('done');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The corpora of the sizes, written where the processes read them. */
async function stagesOf(sizes: readonly number[], { engine, script, folder, reads, quick, onStep }: {
  readonly engine: Engine; readonly script: string; readonly folder: string; readonly reads: boolean; readonly quick: boolean; readonly onStep: (step: string) => void;
}): Promise<Stage[]> {
  const largest = Math.max(...sizes);
  const many = filesIn(folder, String(largest));
  if (largest > 5 && !existsSync(many.articles)) {
    onStep(`writing ${largest} articles`);
    await writeArticles(many, largest, seed);
  }
  if (largest > 5 && reads && !existsSync(many.readings)) {
    onStep(`reading ${largest} articles`);
    await writeReadings(script, many, largest);
  }
  const few = filesIn(folder, '5');
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  writeFileSync(few.articles, lines(engine.corpus.entries.map(({ id, article }) => ({ id, article }))));
  writeFileSync(few.readings, lines(engine.corpus.entries.map(({ reading }) => reading)));
  writeFileSync(few.queries, JSON.stringify(queriesTo(engine.corpus.entries)));
  return sizes.map((size) => ({ size, files: size === 5 ? few : many, share: quick ? 6000 : size > 10_000 ? 100_000 : size > 1000 ? 60_000 : 20_000 }));
}

function writePage(measured: Omit<Parameters<typeof pageOf>[0], 'date' | 'machine'>): void {
  const folder = path.join(import.meta.dirname, '../docs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'benchmarks.md'), pageOf({ ...measured, date: new Date().toISOString().slice(0, 10), machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version.slice(1)}` }));
}

function nameOf(name: string): ContestantName {
  const known = contestants.find((one) => one === name);
  if (known === undefined) throw new UsageError(`--only wants one of ${contestants.join(', ')}, not "${name}"`);
  return known;
}
