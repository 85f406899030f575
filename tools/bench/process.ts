import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { CorpusEntry } from '../../src/core/corpus/entry.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import type { Contestant, Search } from './contestants/contestant.ts';
import type { Entry } from './corpora.ts';
import type { Answered, ContestantName, Job, Report } from './jobs.ts';
import type { Query } from './queries.ts';
import { randomFrom, shuffled } from './random.ts';
import { percentile } from './score.ts';

/** Each contestant is loaded only where it runs: what one costs is not the others' memory. */
async function contestantOf(name: ContestantName): Promise<Contestant> {
  switch (name) {
    case 'bang-giao': return (await import('./contestants/bang-giao.ts')).contestant;
    case 'minisearch': return (await import('./contestants/minisearch.ts')).contestant;
    case 'flexsearch': return (await import('./contestants/flexsearch.ts')).contestant;
    case 'sqlite-fts5': return (await import('./contestants/sqlite-fts5.ts')).contestant;
    case 'ufuzzy': return (await import('./contestants/ufuzzy.ts')).contestant;
    case 'fuse-titles': return (await import('./contestants/fuse.ts')).titles;
    case 'fuse-texts': return (await import('./contestants/fuse.ts')).texts;
  }
}

async function readArticles({ articles, from, to, readings }: Extract<Job, { phase: 'read' }>): Promise<void> {
  const { knowledge, readArticle } = await import('../bench-engine.ts');
  const out = createWriteStream(readings);
  let i = 0;
  for await (const line of linesOf(articles)) {
    if (i >= to) break;
    if (i++ < from) continue;
    const { article } = JSON.parse(line) as Entry;
    if (!out.write(`${JSON.stringify(readArticle(article, knowledge))}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

async function build(job: Extract<Job, { phase: 'build' }>): Promise<void> {
  const contestant = await contestantOf(job.contestant);
  const entries = await entriesOf(job);
  const start = performance.now();
  const built = await contestant.build(entries);
  const time = performance.now() - start;
  const bytes = await built.bytes();
  writeFileSync(job.index, bytes);
  tell({ build: time, size: bytes.byteLength });
}

/** In a process that has not seen the articles: what it holds after loading is the index. */
async function ask(job: Extract<Job, { phase: 'search' }>): Promise<void> {
  const contestant = await contestantOf(job.contestant);
  const queries = JSON.parse(readFileSync(job.queries, 'utf8')) as Query[];
  // What was found is checked against its text, which the extension has in its database: it is no part of the index.
  const entries = contestant.readsArticles ? await entriesOf(job) : [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const before = held();
  let bytes: Uint8Array | undefined = new Uint8Array(readFileSync(job.index));
  const start = performance.now();
  const asked = await contestant.load(bytes, (id) => byId.get(id));
  const load = performance.now() - start;
  bytes = undefined;
  tell({ load, memory: held() + (asked.hidden ?? 0) - before });
  tell({ answers: answersOf(asked, queries, job.deadline) });
  if (contestant.extras) tell({ extras: await contestant.extras(entries, queries) });
}

/** How long the queries are asked again, in milliseconds. */
const again = 5000;

/** Every query once, the classes mixed; then again, warm, while there is time: the median of the later runs counts. */
function answersOf(asked: Search, queries: readonly Query[], deadline: number): Answered[] {
  let end = performance.now() + deadline;
  let told = performance.now();
  const order = shuffled(queries.map((query, i) => ({ query, i, found: [] as readonly string[], times: [] as number[] })), randomFrom(queries.length));
  for (let run = 0; run < 9; run++) {
    for (const one of order) {
      if (performance.now() > end) break;
      const start = performance.now();
      one.found = asked(one.query, 10);
      one.times.push(performance.now() - start);
      // A slow one may be stopped before its end: what it found until then is known.
      if (performance.now() - told > 3000) {
        tell({ answers: answered(order) });
        told = performance.now();
      }
    }
    if (run === 0) end = Math.min(end, performance.now() + again);
  }
  return answered(order);
}

function answered(order: readonly { readonly i: number; readonly found: readonly string[]; readonly times: readonly number[] }[]): Answered[] {
  return order.filter(({ times }) => times.length > 0)
    .map(({ i, found, times }) => ({ query: i, found, milliseconds: percentile(times.length > 1 ? times.slice(1) : times, 0.5) }));
}

/** The articles of a size, in the order in which every contestant gets them. */
async function entriesOf({ articles, readings, size, seed, contestant }: Extract<Job, { contestant: ContestantName }>): Promise<CorpusEntry[]> {
  const texts: string[] = [];
  for await (const line of linesOf(articles)) if (texts.push(line) >= size) break;
  const read: Reading[] = [];
  // Only ours has readings.
  if (contestant === 'bang-giao') for await (const line of linesOf(readings)) if (read.push(JSON.parse(line) as Reading) >= size) break;
  return shuffled(texts.map((line, i): CorpusEntry => ({ reading: read[i] ?? unread, ...JSON.parse(line) as Entry })), randomFrom(seed, 0xdec));
}

const unread: Reading = { bilateral: false, score: 0, partners: [], people: [], topics: [], event: {}, claims: [], concepts: [] };

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}

/** Heap and buffers that are in use. */
function held(): number {
  const { gc } = globalThis as { gc?: () => void };
  for (let i = 0; i < 3; i++) gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function tell(report: Report): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

/** A process of the benchmark, built as the extension is: does one job and tells what it measured. */
const called = JSON.parse(process.argv[2] ?? '') as Job;
if (called.phase === 'read') await readArticles(called);
else if (called.phase === 'build') await build(called);
else await ask(called);
