import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { articlesFrom, queriesFrom } from './corpora.ts';
import { run } from './processes.ts';

/** The files that the processes of a run share: articles and readings, one JSON object a line, and the queries. */
export interface CorpusFiles {
  readonly articles: string;
  readonly readings: string;
  readonly queries: string;
}

export function filesIn(folder: string, name: string): CorpusFiles {
  const file = (kind: string) => path.join(folder, `${name}-${kind}`);
  return { articles: file('articles.ndjson'), readings: file('readings.ndjson'), queries: file('queries.json') };
}

/** Writes the articles of the largest size: smaller ones are its beginning. */
export async function writeArticles(files: CorpusFiles, size: number, seed: number): Promise<void> {
  const out = createWriteStream(files.articles);
  let count = 0;
  for (const entry of articlesFrom(seed)) {
    if (count++ >= size) break;
    if (!out.write(`${JSON.stringify(entry)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  writeFileSync(files.queries, JSON.stringify(queriesFrom(seed)));
}

/** Reads the articles with the engine, half of them in each of two processes. */
export async function writeReadings(script: string, { articles, readings }: CorpusFiles, size: number): Promise<void> {
  const half = Math.ceil(size / 2);
  const parts = [{ from: 0, to: half, file: `${readings}.0` }, { from: half, to: size, file: `${readings}.1` }];
  const outcomes = await Promise.all(parts.map(({ from, to, file }) => run(script, { phase: 'read', articles, from, to, readings: file }, { milliseconds: 240_000, peers: '' })));
  const failed = outcomes.find(({ stopped }) => stopped !== undefined);
  if (failed) throw new Error(`reading the articles: ${failed.stopped}`);
  for (const [i, { file }] of parts.entries()) await pipeline(createReadStream(file), createWriteStream(readings, { flags: i === 0 ? 'w' : 'a' }));
}
