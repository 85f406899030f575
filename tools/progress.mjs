import { spawn } from 'node:child_process';

const heartbeat = 5000;

/**
 * Runs a command whose own output only matters when it fails: says what is being done, how long it has been going,
 * and at the end how long it took. Rejects with the command's last lines when its exit code is not 0.
 *
 * @param {string} label what is being done, in words: `Installing chromium`
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>}
 */
export function withProgress(label, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
    let output = '';
    console.log(`${label} …`);
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setInterval(() => console.log(`  … ${elapsed()}  ${lastLine(output)}`.slice(0, 120)), heartbeat);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output = (output + data).slice(-20_000)));
    child.once('error', (error) => finish(error));
    child.once('close', (code) => finish(code === 0 ? undefined : new Error(`${output.trimEnd()}\n${label} failed: ${command} ended with ${code}`)));

    /** @param {Error | undefined} error */
    function finish(error) {
      clearInterval(timer);
      if (error) return reject(error);
      console.log(`  done in ${elapsed()}`);
      resolve();
    }
  });
}

/** @param {string} text */
function lastLine(text) {
  return text.trimEnd().split(/[\r\n]/).at(-1) ?? '';
}
