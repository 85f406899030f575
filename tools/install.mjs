import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withProgress } from './progress.mjs';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];

/**
 * Makes node_modules what package-lock.json says, with `npm ci` where it is not; says nothing where it is.
 * Ends the process with one line when this Node is too old. Needs nothing installed.
 */
export async function ensureDependencies() {
  if (isOlder(process.versions.node, oldestNode)) {
    console.error(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled(lockfile('package-lock.json'), lockfile('node_modules/.package-lock.json'))) return;
  await withProgress('Installing the dependencies (npm ci)', ...npm(['ci', '--include=dev', '--no-audit', '--no-fund']));
}

/**
 * How npm is run here: the one that runs us, if one does; Windows cannot start its `npm.cmd` without a shell.
 *
 * @param {readonly string[]} args
 * @returns {[command: string, args: readonly string[], options: {cwd: string, shell: boolean}]}
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args], { cwd: root, shell: false }];
  return ['npm', args, { cwd: root, shell: process.platform === 'win32' }];
}

/**
 * Whether all that the lockfile names is there in its version; npm writes its record of what is installed last, so an
 * install that was cut short has none. Optional packages are missing on the platforms they are not for.
 */
function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    path === '' || (path in installed ? installed[path].version === version : optional === true));
}

function lockfile(path) {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages;
  } catch {
    return path.startsWith('node_modules') ? {} : fail(`${path} cannot be read`);
  }
}

function fail(reason) {
  throw new Error(reason);
}

function isOlder(version, [major, minor]) {
  const [haveMajor = 0, haveMinor = 0] = version.split('.').map(Number);
  return haveMajor < major || (haveMajor === major && haveMinor < minor);
}
