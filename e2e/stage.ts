import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser, Popup } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { startServer, type PageServer } from './server.ts';
import { until } from './until.ts';

/** A browser with the built extension, and the pages that it is shown; both are there from the first test to the last. */
export interface Stage {
  readonly name: Browser['name'];
  readonly browser: Browser;
  readonly server: PageServer;
  /** Pictures of what is shown, light and dark, in `artifacts/screenshots/`. */
  shoot(shown: Pick<Popup, 'evaluate' | 'screenshot'>, what: string): Promise<void>;
}

const screenshots = fileURLToPath(new URL('../artifacts/screenshots/', import.meta.url));

const browsers = [
  { name: 'chromium', launch: launchChromium, folder: '../dist/chrome' },
  { name: 'firefox', launch: launchFirefox, folder: '../dist/firefox' },
] as const;

/** Runs tests in Chromium and in Firefox. */
export function inBothBrowsers(title: string, tests: (stage: Stage) => void): void {
  describe.each(browsers)(`${title} in $name`, ({ name, launch, folder }) => {
    let server: PageServer | undefined;
    let browser: Browser | undefined;
    beforeAll(async () => {
      const extension = fileURLToPath(new URL(folder, import.meta.url));
      if (!existsSync(extension)) throw new Error(`${folder.slice(3)} is not there: npm run build`);
      mkdirSync(screenshots, { recursive: true });
      server = await startServer();
      browser = await launch({ extension, server });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests({
      name,
      get browser() { return there(browser); },
      get server() { return there(server); },
      async shoot(shown, what) {
        for (const scheme of ['dark', 'light'] as const) {
          await there(browser).setColourScheme(scheme);
          await until(`it to turn ${scheme}`, () => shown.evaluate((wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme));
          await until('it to come to rest', () => shown.evaluate(isAtRest));
          await shown.screenshot(`${screenshots}${name}-${what}-${scheme}.png`);
        }
      },
    });
  });
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The browser has not been started');
  return value;
}

function isAtRest(): boolean {
  return document.getAnimations().every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().iterations === Infinity);
}
