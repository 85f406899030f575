import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../tools/browsers.mjs';
import type { Badge, Browser, DossierOptions, LaunchOptions, Plain, Popup } from './browser.ts';
import * as chrome from './firefox-chrome.ts';
import { downloadsIn, firefoxProfile } from './firefox-profile.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { popupFrom } from './popup.ts';
import { until } from './until.ts';

type Script = (...args: never[]) => unknown;

/** Starts Firefox with the extension, through Marionette. */
export async function launchFirefox({ extension, server, headless = true }: LaunchOptions): Promise<Browser> {
  const binary = findFirefox();
  if (binary === undefined) throw new Error('Firefox was not found');
  const profile = firefoxProfile(server.proxyPort);
  const child = spawn(binary, [...(headless ? ['--headless'] : []), '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = () => ended(child, closed, profile);
  try {
    const port = await until('Firefox to listen', () => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')), 60_000);
    const marionette = await connectMarionette(port);
    const id = (await marionette.send('Addon:Install', { path: extension, temporary: true })) as string;
    return { ...(await driverOf(marionette, id)), downloads: downloadsIn(profile), closed, close: () => quit(marionette, end) };
  } catch (error) {
    child.kill('SIGKILL');
    await end();
    throw error;
  }
}

async function driverOf(marionette: Marionette, id: string): Promise<Omit<Browser, 'downloads' | 'closed' | 'close'>> {
  const { send, inChrome } = marionette;
  const call = (script: Script, args: readonly Plain[], prelude = '') => send('WebDriver:ExecuteScript', { script: `${prelude}; return (${script}).apply(null, arguments)`, args });
  const callChrome = <A extends readonly Plain[], R>(script: (...args: A) => R, ...args: A) =>
    inChrome(() => call(script, args, chrome.prelude())) as Promise<Awaited<R>>;
  await callChrome(chrome.pinToToolbar, id);

  return {
    name: 'firefox',
    async open(address) {
      await send('WebDriver:Navigate', { url: address });
    },
    async back() {
      await send('WebDriver:Back');
    },
    run: (script, ...args) => call(script, args) as never,
    async screenshot(file) {
      const picture = await send('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(picture as string, 'base64'));
    },
    badge: () => callChrome(chrome.badge, id) as Promise<Badge>,
    async openPopup() {
      await inChrome(async () => {
        const button = await call(chrome.toolbarButton, [id], chrome.prelude()) as Record<string, string>;
        await send('WebDriver:ElementClick', { id: Object.values(button)[0] ?? '' });
        await until('the popup to open', () => call(chrome.isPopupOpen, [], chrome.prelude()));
      });
      return popupOf(callChrome);
    },
    async openDossier(fragment: string, { here = false, width }: DossierOptions = {}) {
      const query = here ? `?tab=${await callChrome(chrome.tabId)}` : '';
      await callChrome(chrome.openTab, id, `dossier.html${query}${fragment}`, width ?? null);
      await until('the dossier to open', () => callChrome(chrome.isTabLoaded, 'dossier.html'));
      return popupOf(callChrome, { picture: chrome.pictureOfTab, close: chrome.closeTab });
    },
    async stopBackground() {
      await callChrome(chrome.stopBackground, id);
      await until('the background to end', async () => (await callChrome(chrome.backgroundState, id)) === 'stopped');
    },
    async blockBackground(milliseconds) {
      await callChrome(chrome.wakeBackground, id);
      await callChrome(chrome.startInBackground, id, `const end = Date.now() + ${milliseconds}; while (Date.now() < end);`);
    },
    async setColourScheme(scheme) {
      await callChrome(chrome.setColourScheme, scheme);
    },
    consoleErrors: () => callChrome(chrome.consoleErrors, id),
  };
}

type CallChrome = <A extends readonly Plain[], R>(script: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

function popupOf(callChrome: CallChrome, { picture, close } = { picture: chrome.pictureOfPopup, close: chrome.closePopup }): Popup {
  const evaluate = (script: Script, ...args: readonly Plain[]) =>
    callChrome(chrome.evaluateInPopup, `return (${script}).apply(null, arguments)`, args);
  // A window that has just opened has the focus a little later: a key before that goes to nobody.
  const pressed = async (keys: readonly string[], held: string | null = null): Promise<void> => {
    await until('the window to have the focus', () => evaluate(() => document.hasFocus()) as Promise<boolean>);
    await callChrome(chrome.pressInPopup, keys, held);
  };
  return popupFrom({
    evaluate: (script, ...args) => evaluate(script, ...args) as never,
    async click(selector) {
      await evaluate((target: string) => document.querySelector<HTMLElement>(target)?.click(), selector);
    },
    async typeKeys(text) {
      await pressed(Array.from(text));
    },
    async press(key) {
      await pressed([key]);
    },
    async pasteKeys() {
      await pressed(['v'], 'Control');
    },
    async screenshot(file) {
      const url = await callChrome(picture);
      writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async close() {
      await callChrome(close);
    },
  });
}

async function quit(marionette: Marionette, end: () => Promise<void>): Promise<void> {
  await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), end()]);
  marionette.disconnect();
  await end();
}

async function ended(child: ChildProcess, closed: Promise<void>, profile: string): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  if (child.exitCode === null && child.signalCode === null) await closed;
  clearTimeout(timer);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
