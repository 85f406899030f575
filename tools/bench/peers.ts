import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Where the peers' own package.json and lockfile are. */
export const peersFolder = path.join(import.meta.dirname, 'peers');

/** Installs the peers as their lockfile has them; what went wrong in one line, or nothing. */
export function installPeers(): string | undefined {
  const { status, stderr, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peersFolder, encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' });
  if (status === 0) return undefined;
  return (error?.message ?? stderr.split('\n').find((line) => line.includes('npm error')) ?? `npm ci: exit code ${status}`).replace(/\s+/g, ' ').trim();
}
