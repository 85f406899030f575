import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { npm, root } from './install.mjs';

const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

run(...npm(['run', '--silent', 'build']));
for (const target of ['chrome', 'firefox']) {
  const name = `bang-giao-${version}-${target}.zip`;
  run(process.execPath, ['node_modules/web-ext/bin/web-ext.js', 'build', '--no-config-discovery', '--source-dir', `dist/${target}`, '--artifacts-dir', 'artifacts', '--filename', name, '--overwrite-dest']);
  console.log(`artifacts/${name}  ${(statSync(`${root}/artifacts/${name}`).size / 1000).toFixed(0)} kB`);
}

/** Runs a command quietly; when it fails, prints what it said and ends with its exit code. */
function run(command: string, args: readonly string[], options: SpawnSyncOptions = { cwd: root }): void {
  const { status, stdout, stderr } = spawnSync(command, args, { ...options, env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } });
  if (status === 0) return;
  console.error(`${stdout.toString()}${stderr.toString()}`);
  process.exit(status ?? 1);
}
