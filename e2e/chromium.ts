import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser as Chromium, type Page, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../tools/browsers.mjs';
import type { Browser, ColourScheme, DossierOptions, LaunchOptions, Plain, Popup } from './browser.ts';
import { chromiumProfile } from './chromium-profile.ts';
import { popupFrom } from './popup.ts';
import { until } from './until.ts';

/** The part of the extension API that the driver asks for itself. */
declare const chrome: {
  readonly tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(filter: object): Promise<readonly { id: number }[]>;
  };
  readonly action: {
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
};

/** Starts Chromium (or Chrome) with the extension, through puppeteer. */
export async function launchChromium({ extension, server, headless = true }: LaunchOptions): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium was not found');
  const profile = chromiumProfile(extension);
  const chromium = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: [extension],
    acceptInsecureCerts: true,
    defaultViewport: null,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    handleSIGINT: false,
    args: [
      `--proxy-server=http://127.0.0.1:${server.proxyPort}`,
      // Large enough a screen for a whole popup, and sharp pictures.
      ...(headless ? ['--screen-info={2560x1800 devicePixelRatio=2}'] : []),
      '--window-size=1280,900', '--disable-gpu', '--no-first-run', '--no-default-browser-check',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      // Chromium refuses to start its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const close = async () => {
    await chromium.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const closed = new Promise<void>((resolve) => {
    chromium.once('disconnected', () => resolve());
    // On macOS the browser outlives its last window.
    chromium.on('targetdestroyed', () => !chromium.targets().some((target) => target.type() === TargetType.PAGE) && resolve());
  });
  try {
    return { ...(await driverOf(chromium)), downloads: await downloadsOf(chromium, profile), closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A folder in the profile, into which everything is saved without a question. */
async function downloadsOf(chromium: Chromium, profile: string): Promise<string> {
  const downloadPath = join(profile, 'downloads');
  // What a session sets ends with it.
  const session = await chromium.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return downloadPath;
}

async function driverOf(chromium: Chromium): Promise<Omit<Browser, 'downloads' | 'closed' | 'close'>> {
  const background = await chromium.waitForTarget(isBackground, { timeout: 30_000 });
  const id = new URL(background.url()).host;
  const [tab] = await chromium.pages();
  if (!tab) throw new Error('Chromium has no tab');
  let api: Page | undefined;
  // An extension page without a script of its own: a window on the extension API that does not wake the background.
  const openApi = async () => {
    api = await chromium.newPage({ background: true });
    await api.goto(`chrome-extension://${id}/manifest.json`);
    return api;
  };
  const errors: string[] = [];
  let scheme: ColourScheme = 'light';
  let popup: Page | undefined;
  const prefer = async (page: Page | undefined) => {
    if (page && !page.isClosed()) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };
  const listen = (source: Page | WebWorker) => collectErrors(source, id, errors);
  const listenToBackground = async () => {
    const worker = await (await chromium.waitForTarget(isBackground)).worker();
    if (!worker) throw new Error('The background is not a worker');
    return worker;
  };
  listen(tab);
  listen(await listenToBackground());
  chromium.on('targetcreated', async (target) => {
    if (!isBackground(target)) return;
    const worker = await target.worker();
    if (worker) listen(worker);
  });

  return {
    name: 'chromium',
    async open(address) {
      await tab.goto(address, { waitUntil: 'load' });
    },
    back: () => goBack(tab),
    run: (script, ...args) => evaluateIn(tab, script, args),
    async screenshot(file) {
      await tab.screenshot({ path: file as `${string}.png` });
    },
    badge: async () => (api ?? (await openApi())).evaluate(badgeOfOtherTab),
    async openPopup(): Promise<Popup> {
      const opened = chromium.waitForTarget((target) => target.url() === `chrome-extension://${id}/src/popup/index.html`, { timeout: 10_000 });
      const installed = (await chromium.extensions()).get(id);
      if (!installed) throw new Error('The extension is not installed');
      await Promise.all([opened, tab.triggerExtensionAction(installed)]);
      popup = await (await opened).asPage();
      listen(popup);
      await prefer(popup);
      return popupOf(popup);
    },
    async openDossier(fragment: string, { here = false, width = 1400 }: DossierOptions = {}): Promise<Popup> {
      const query = here ? `?tab=${await (api ?? (await openApi())).evaluate(otherTab)}` : '';
      popup = await chromium.newPage();
      listen(popup);
      await popup.setViewport({ width, height: 900 });
      await prefer(popup);
      await popup.goto(`chrome-extension://${id}/dossier.html${query}${fragment}`);
      return popupOf(popup, true);
    },
    async stopBackground() {
      const target = chromium.targets().find(isBackground);
      if (!target) return;
      await (await target.worker())?.close();
      await until('the background to end', () => !chromium.targets().includes(target));
    },
    async blockBackground(milliseconds) {
      const worker = await listenToBackground();
      await worker.evaluate((duration) => {
        setTimeout(() => {
          const end = Date.now() + duration;
          while (Date.now() < end);
        }, 0);
      }, milliseconds);
    },
    async setColourScheme(wanted) {
      scheme = wanted;
      await Promise.all([prefer(tab), prefer(popup)]);
    },
    consoleErrors: async () => errors,
  };
}

function isBackground(target: { type(): TargetType; url(): string }): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');
}

function popupOf(page: Page, isWhole = false): Popup {
  return popupFrom({
    evaluate: (script, ...args) => evaluateIn(page, script, args),
    click: (selector) => page.click(selector),
    typeKeys: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as 'Enter'),
    async pasteKeys() {
      await page.keyboard.down('Control');
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png`, fullPage: isWhole });
    },
    async close() {
      if (!page.isClosed()) await page.close();
    },
  });
}

/** puppeteer's own types ask for an array that may be written to. */
function evaluateIn<A extends readonly Plain[], R>(page: Page, script: (...args: A) => R, args: A): Promise<Awaited<R>> {
  return page.evaluate(script as unknown as (...args: unknown[]) => Awaited<R>, ...args) as Promise<Awaited<R>>;
}

/** puppeteer's own `goBack` waits for a load that does not come when the page is restored as it was. */
async function goBack(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  const entry = entries[currentIndex - 1];
  if (!entry) throw new Error('There is no page to go back to');
  await session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  await until(`${entry.url} to be back`, async () => {
    const now = await session.send('Page.getNavigationHistory');
    return now.currentIndex === currentIndex - 1 && (await page.evaluate(() => document.readyState === 'complete'));
  });
  await session.detach();
}

async function badgeOfOtherTab() {
  const own = await chrome.tabs.getCurrent();
  const tabId = (await chrome.tabs.query({})).find((tab) => tab.id !== own.id)?.id ?? -1;
  return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
}

async function otherTab() {
  const own = await chrome.tabs.getCurrent();
  return (await chrome.tabs.query({})).find((tab) => tab.id !== own.id)?.id ?? -1;
}

function collectErrors(source: Page | WebWorker, id: string, errors: string[]): void {
  const isOurs = (address = '') => address.includes(id);
  (source as Page).on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url)) errors.push(message.text());
  });
  (source as Page).on('pageerror', (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (isOurs(text)) errors.push(text);
  });
}
