import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withProgress } from './progress.mjs';

const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: {
      linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: [...underProgramFiles('Google/Chrome/Application/chrome.exe'), ...underProgramFiles('Chromium/Application/chrome.exe')],
    },
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: underProgramFiles('Mozilla Firefox/firefox.exe'),
    },
  },
};

/** Chromium's or Chrome's executable on this machine, `CHROMIUM` first; undefined where there is none. */
export function findChromium() {
  return find(browsers.chromium);
}

/** Firefox's executable on this machine, `FIREFOX` first; undefined where there is none. */
export function findFirefox() {
  return find(browsers.firefox);
}

/**
 * Makes sure of the browsers that are asked for, and of a font for Korean, Japanese and Chinese: on Debian as root they
 * are installed from its packages; elsewhere a missing browser is an error of one line that says what to do. Says and
 * does nothing where all is there.
 *
 * @param {{chromium?: boolean, firefox?: boolean}} [wanted]
 */
export async function ensureBrowsers({ chromium = true, firefox = true } = {}) {
  const wanted = [...(chromium ? [browsers.chromium] : []), ...(firefox ? [browsers.firefox] : [])];
  const missing = () => wanted.filter((browser) => find(browser) === undefined);
  const packages = [...missing().map((browser) => browser.package), ...(lacksCjkFont() ? ['fonts-noto-cjk'] : [])];
  if (packages.length > 0 && isDebianRoot()) await installFromDebian(packages);
  const [browser] = missing();
  if (browser) throw new Error(`${browser.name} was not found: install it, or set ${browser.variable}=/path/to/${browser.variable.toLowerCase()}`);
  if (lacksCjkFont()) console.log('No font for Korean, Japanese and Chinese was found: their letters will be boxes (Debian: fonts-noto-cjk).');
}

function find({ name, variable, commands, places }) {
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${name} was not found: ${variable} is set to ${chosen}, which does not exist`);
    return chosen;
  }
  return onPath(commands) ?? places[process.platform]?.find((file) => existsSync(file));
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command + ending))).find((file) => existsSync(file));
}

function underProgramFiles(file) {
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? [path.join(folder, file)] : []));
}

/** Only Linux comes without such a font; without fontconfig there is no font at all. */
function lacksCjkFont() {
  return process.platform === 'linux' && !spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout?.trim();
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installFromDebian(packages) {
  const apt = (label, args) =>
    withProgress(label, 'apt-get', ['-y', '-o', 'DPkg::Lock::Timeout=300', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('Reading the list of Debian packages', ['update']);
  await apt(`Installing ${packages.join(', ')}`, ['install', '--no-install-recommends', ...packages]);
}
