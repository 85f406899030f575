import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Job, Report } from './jobs.ts';

/** What a process told, and why it stopped where it did not end by itself. */
export interface Outcome {
  readonly report: Report;
  readonly stopped?: string;
}

/** Runs a job in a process of its own, which is stopped when its time is over: what it told until then is kept. */
export async function run(script: string, job: Job, { milliseconds, peers }: { readonly milliseconds: number; readonly peers: string }): Promise<Outcome> {
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=12288', script, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, BENCH_PEERS: peers } });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, milliseconds);
  let report: Report = {};
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => (report = { ...report, ...JSON.parse(line) as Report }));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  if (late) return { report, stopped: `stopped after ${Math.round(milliseconds / 1000)} s` };
  return code === 0 ? { report } : { report, stopped: /^\w*Error.*$/m.exec(errors)?.[0] ?? `exit code ${code}` };
}
