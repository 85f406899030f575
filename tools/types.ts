import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** One check for each environment, so that pure code cannot lean on a browser's globals, nor a page on Node's. */
const environments = ['src/core', '.', 'tools'];

const codes = await Promise.all(environments.map(check));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

/** The compiler's exit code for one project; what it has to say is printed in one piece. */
function check(project: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', project, '--noEmit', '--pretty', 'false'], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
    child.once('close', (code) => {
      if (output) console.log(`${project === '.' ? 'src' : project}:\n${output.trimEnd()}`);
      resolve(code);
    });
  });
}
