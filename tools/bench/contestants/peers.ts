import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module of a peer, from the folder where the benchmark installs them. What is used of it is declared where it is used: nothing else needs the peers. */
export async function peer<T>(file: string): Promise<T> {
  const folder = process.env['BENCH_PEERS'];
  if (folder === undefined) throw new Error('BENCH_PEERS: no folder of peers');
  return await import(pathToFileURL(path.join(folder, 'node_modules', file)).href) as T;
}
