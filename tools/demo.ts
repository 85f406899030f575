import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../e2e/addresses.ts';
import type { Browser } from '../e2e/browser.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import { startServer } from '../e2e/server.ts';
import { until } from '../e2e/until.ts';

const others: readonly (readonly [address: string, about: string])[] = [
  [addresses.japanVisit, 'Vietnam and Japan, in Indonesian'],
  [addresses.koreaTrade, 'trade with Korea, in English'],
  [addresses.japanTalks, 'talks with Japan, in Dutch'],
  [addresses.football, 'football: nothing to say'],
  [addresses.unlisted, 'a site that is not on the list: click the icon, then “Read this page”'],
];

/**
 * Shows the built extension in a real browser on a demo article, served from this machine under its site's own name:
 * in a window until it is closed, or without a display as a picture of the popup under `artifacts/`.
 */
export async function demonstrate(target: 'chrome' | 'firefox', root: string): Promise<void> {
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const server = await startServer();
  const launch = target === 'chrome' ? launchChromium : launchFirefox;
  console.log(`Starting ${target === 'chrome' ? 'Chromium' : 'Firefox'}${headless ? ' without a window: there is no display' : ''} …`);
  const browser = await launch({ extension: join(root, 'dist', target), server, headless });
  try {
    await browser.open(addresses.koreaVisit);
    await (headless ? takePicture(browser, join(root, 'artifacts'), `start-${target}.png`) : stay(browser));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takePicture(browser: Browser, folder: string, file: string): Promise<void> {
  const { text, title } = await until('a number on the toolbar icon', async () => {
    const badge = await browser.badge();
    return badge.text ? badge : undefined;
  }, 20_000);
  console.log(`Badge: ${text}\nTitle: ${title}`);
  const popup = await browser.openPopup();
  await popup.waitFor('[data-state]:not([data-state="reading"])');
  mkdirSync(folder, { recursive: true });
  await popup.screenshot(join(folder, file));
  console.log(`The popup: artifacts/${file}`);
}

async function stay(browser: Browser): Promise<void> {
  console.log(`
The demo article is open, and the icon in the toolbar says how many articles are related to it.
Click the icon: what the page is about, what else there is on it and why, the facts with their quotes.
Type in the search box: bui than son, Zuid-Korea, 150 tỷ usd, nhat ban, net zero 2050.

More pages to open in that window:
${others.map(([address, about]) => `  ${address}\n    ${about}`).join('\n')}

Ctrl-C here or closing the window ends it.`);
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await Promise.race([browser.closed, interrupted]);
}
