import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusFiles } from './corpus-files.ts';
import { contestants, type ContestantName, type Report } from './jobs.ts';
import { run } from './processes.ts';
import type { Query } from './queries.ts';
import type { Answer } from './score.ts';

/** What one contestant came to at one size. */
export interface Result {
  readonly contestant: ContestantName;
  readonly size: number;
  readonly report: Report;
  /** How many queries there were: it may have answered some of them only. */
  readonly asked: number;
  readonly answers: readonly Answer[];
  /** Why it ended before its end. */
  readonly stopped?: string;
}

/** Whether so many queries were answered that their mean says something of all. */
export function isMeasured({ answers, asked }: Result): boolean {
  return answers.length >= asked * 0.8;
}

/** A size to measure, with how long a contestant may take at it. */
export interface Stage {
  readonly size: number;
  readonly files: CorpusFiles;
  /** Milliseconds for building, and again for loading and answering. */
  readonly share: number;
}

/** Who scans everything at each query stands so many articles; beyond, it is not asked. */
const most: Partial<Record<ContestantName, number>> = { 'fuse-texts': 1000, 'fuse-titles': 10_000, ufuzzy: 10_000 };

/** Runs each contestant at each size, one after the other, so that none disturbs another. */
export async function* resultsOf(stages: readonly Stage[], { script, folder, peers, seed, only, onStep }: {
  readonly script: string; readonly folder: string; readonly peers: string; readonly seed: number;
  readonly only: readonly ContestantName[]; readonly onStep: (step: string) => void;
}): AsyncGenerator<Result> {
  const builds = new Map<ContestantName, Result>();
  for (const { size, files, share } of stages) {
    const queries = JSON.parse(readFileSync(files.queries, 'utf8')) as Query[];
    for (const contestant of contestants.filter((name) => only.includes(name))) {
      if (size > (most[contestant] ?? Infinity)) {
        yield { contestant, size, report: {}, asked: queries.length, answers: [], stopped: 'left out: it scans everything at each query' };
        continue;
      }
      const known = foreseen(builds.get(contestant), size);
      if (known > share) {
        yield { contestant, size, report: {}, asked: queries.length, answers: [], stopped: `left out: after its time at fewer articles, building takes some ${Math.round(known / 1000)} s` };
        continue;
      }
      const job = { contestant, articles: files.articles, readings: files.readings, size, seed, index: path.join(folder, 'index') } as const;
      onStep(`${contestant} at ${size}: building`);
      const built = await run(script, { ...job, phase: 'build' }, { milliseconds: share, peers });
      if (built.stopped !== undefined) {
        onStep(`${contestant} at ${size}: ${built.stopped}`);
        yield { contestant, size, report: built.report, asked: queries.length, answers: [], stopped: `building: ${built.stopped}` };
        continue;
      }
      onStep(`${contestant} at ${size}: answering`);
      const { report, stopped } = await run(script, { ...job, phase: 'search', queries: files.queries, deadline: share / 2 }, { milliseconds: share, peers });
      if (stopped !== undefined) onStep(`${contestant} at ${size}: ${stopped}`);
      const answers = (report.answers ?? []).flatMap(({ query, ...answer }): Answer[] => {
        const asked = queries[query];
        return asked ? [{ query: asked, ...answer }] : [];
      });
      const result: Result = { contestant, size, report: { ...built.report, ...report }, asked: queries.length, answers, ...(stopped !== undefined && { stopped }) };
      builds.set(contestant, result);
      yield result;
    }
  }
}

/** How long building takes at another size, as far as the last one tells; milliseconds. */
function foreseen(last: Result | undefined, size: number): number {
  return last && last.size >= 1000 ? (last.report.build ?? 0) * (size / last.size) : 0;
}
