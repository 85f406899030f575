/**
 * Draws every state of the popup and of the dossier, light and dark, in each language of the interface, to artifacts/gallery/: for looking.
 * `tsx tools/gallery.ts [SHOT…]` draws only the named shots; `dossier` all of the dossier.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview, type InlineConfig } from 'vite';
import { bangGiaoData } from '../src/build/vite-data.ts';
import { findChromium } from './browsers.mjs';

interface Shot {
  readonly name: string;
  /** Query of the gallery's page: `view`, `corpus`; of the dossier also `here` and the fragment. */
  readonly query: string;
  /** The width of the dossier in pixels; the popup has one. */
  readonly dossier?: number;
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The whole of a long page, not what the window shows. */
  readonly whole?: boolean;
}

const press = (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => async (page: Page) => {
  for (const key of keys) await page.keyboard.press(key);
};

const shots: readonly Shot[] = [
  ...['reading', 'unlisted', 'not-article', 'nothing-read', 'unrelated', 'matched', 'unmatched', 'failed', 'unreadable'].map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'matched-whole', query: 'view=matched', whole: true },
  { name: 'matched-opened', query: 'view=matched', whole: true, act: (page) => page.evaluate(() => { for (const more of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]:not(input), summary')) more.click(); }) },
  { name: 'comparison-opened', query: 'view=matched', act: (page) => page.click('.comparison summary') },
  { name: 'edition', query: 'view=edition' },
  { name: 'editions-left-out', query: 'view=matched', act: (page) => page.click('[data-section="related"] summary') },
  { name: 'reader-edition', query: 'view=matched', act: (page) => page.click('[data-edition="zh-seoul"]') },
  { name: 'focus-title', query: 'view=matched', act: press('Tab') },
  { name: 'focus-link', query: 'view=matched', act: press('Tab', 'Tab') },
  { name: 'focus-button', query: 'view=unlisted', act: press('Tab') },
  { name: 'failed-details', query: 'view=failed', act: (page) => page.click('summary') },
  { name: 'in-page', query: 'view=matched', whole: true, act: async (page) => { await page.waitForSelector('#show-in-page'); await page.click('#show-in-page'); } },
  { name: 'cite', query: 'view=matched', act: (page) => page.click('[data-section="related"] .cite button') },
  { name: 'cite-fact', query: 'view=matched', act: async (page) => { await page.evaluate(() => document.querySelector('[data-section="facts"] li:nth-child(3)')?.scrollIntoView({ block: 'end' })); await page.click('[data-section="facts"] li:nth-child(3) .cite button'); } },
  { name: 'cite-reader', query: 'view=matched', act: async (page) => { await page.click('[data-section="related"] button'); await page.click('[data-view="reader"] .cite button'); await press('ArrowDown', 'ArrowDown')(page); } },
  { name: 'cite-copied', query: 'view=matched', act: async (page) => { await page.bringToFront(); await page.click('[data-section="facts"] .cite button'); await page.click('[data-cite="text"]'); await new Promise((resolve) => setTimeout(resolve, 500)); } },
  { name: 'search', query: 'view=matched', act: (page) => page.type('#search', 'korea') },
  { name: 'search-chosen', query: 'view=matched', act: async (page) => { await page.type('#search', '150'); await press('ArrowDown', 'ArrowDown')(page); } },
  { name: 'search-filtered', query: 'view=matched', act: (page) => page.type('#search', 'partner:KR -lang:nl korea') },
  { name: 'search-filters-many', query: 'view=matched', act: (page) => page.type('#search', 'after:2020 before:2026-01 kind:relations partner:KR topic:trade') },
  { name: 'search-filter-unknown', query: 'view=matched', act: async (page) => { await page.type('#search', 'korea topic:cheese'); await new Promise((resolve) => setTimeout(resolve, 1000)); } },
  { name: 'search-filter-begun', query: 'view=matched', act: (page) => page.type('#search', 'partner:') },
  { name: 'focus-filter', query: 'view=matched', act: async (page) => { await page.type('#search', 'partner:KR '); await press('Tab', 'Tab', 'Tab', 'Tab')(page); } },
  ...['bui thahn son', 'han quoc', '또럼', '150 miliar', 'kunjungan kenegaraan', 'nhan dan', 'samenw'].map((words, nth) => ({ name: `search-why-${nth}`, query: 'view=matched', act: (page: Page) => page.type('#search', words) })),
  { name: 'search-none', query: 'view=matched', act: (page) => page.type('#search', 'xyzzy') },
  { name: 'search-opening', query: 'view=matched&corpus=opening', act: (page) => page.type('#search', 'korea') },
  { name: 'search-failed', query: 'view=matched&corpus=failed', act: (page) => page.type('#search', 'korea') },
  { name: 'reader', query: 'view=matched', act: async (page) => { await page.type('#search', '150 mil'); await page.keyboard.press('Enter'); } },
  { name: 'reader-quote', query: 'view=matched', act: (page) => page.click('[data-section="facts"] figcaption button') },
  { name: 'reader-missing', query: 'view=matched&corpus=failed', act: (page) => page.click('[data-section="related"] button') },
];

const dossiers: readonly Shot[] = [
  ...[['korea', '?here=visit#KR'], ['korea-many', '?corpus=many&here=alone#KR'], ['japan', '#JP'], ['france', '#FR'], ['overview', ''], ['empty', '#PG'], ['unknown', '#ZZ'], ['opening', '?corpus=opening#KR'], ['failed', '?corpus=failed#KR']]
    .flatMap(([name = '', query = '']) => [1400, 360].map((dossier) => ({ name: `dossier-${name}-${dossier}`, query, dossier, whole: true }))),
  ...[1400, 360].map((dossier): Shot => ({ name: `dossier-korea-opened-${dossier}`, query: '#KR', dossier, whole: true, act: (page) => page.evaluate(() => { for (const summary of document.querySelectorAll('summary')) summary.click(); }) })),
  ...[1400, 360].map((dossier): Shot => ({ name: `dossier-reader-${dossier}`, query: '#KR', dossier, act: async (page) => { await page.evaluate(() => document.querySelector<HTMLElement>('.timeline li:last-child summary')?.click()); await page.evaluate(() => document.querySelector<HTMLElement>('.timeline li:last-child figcaption button')?.click()); } })),
  { name: 'dossier-focus-1400', query: '?corpus=many#KR', dossier: 1400, act: async (page) => { await page.evaluate(() => document.querySelector<SVGElement>('.mark-of-figure[tabindex="0"]')?.focus()); await press('ArrowLeft', 'ArrowLeft')(page); } },
];

const languages = ['en', 'vi', 'id', 'nl'] as const;
const modes = ['light', 'dark'] as const;
const out = path.resolve('artifacts/gallery');
const only = process.argv.slice(2);

const config: InlineConfig = {
  configFile: false, logLevel: 'warn', plugins: [bangGiaoData(), preact()], base: './',
  build: { outDir: 'artifacts/gallery/site', emptyOutDir: true, rolldownOptions: { input: ['tools/gallery/index.html', 'tools/gallery/dossier.html'] } },
  preview: { port: 0 },
};
await build(config);
const server = await preview(config);
const site = `${server.resolvedUrls?.local[0]}tools/gallery/`;
const browser = await puppeteer.launch({ executablePath: findChromium() ?? 'chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  mkdirSync(out, { recursive: true });
  for (const shot of [...shots, ...dossiers]) if (only.length === 0 || only.includes(shot.name) || (shot.dossier !== undefined && only.includes('dossier'))) await draw(shot, browser);
} finally {
  await browser.close();
  await server.close();
}

/** Eight pictures of one state, and one sheet on which they stand beside each other. */
async function draw(shot: Shot, within: Browser): Promise<void> {
  const pictures: string[] = [];
  const width = shot.dossier ?? 400;
  for (const mode of modes) {
    for (const language of languages) {
      const page = await within.newPage();
      await page.setViewport({ width, height: shot.dossier === undefined ? 600 : 900, deviceScaleFactor: shot.dossier === undefined ? 2 : 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
      page.on('pageerror', (error) => console.error(shot.name, error));
      await page.goto(addressOf(shot, language), { waitUntil: 'load' });
      await page.waitForSelector('[data-state]');
      await shot.act?.(page);
      if (shot.whole && shot.dossier === undefined) await unroll(page);
      const cut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (cut > 0) console.error(`${shot.name} ${language}: ${cut} px wider than the window`);
      const picture = await page.screenshot({ encoding: 'base64', fullPage: shot.whole ?? false });
      pictures.push(picture);
      writeFileSync(path.join(out, `${shot.name}-${language}-${mode}.png`), Buffer.from(picture, 'base64'));
      await page.close();
    }
  }
  const sheet = await within.newPage();
  await sheet.setViewport({ width: languages.length * (width + 12) + 12, height: 600 });
  await sheet.setContent(`<body style="margin:12px;display:grid;grid-template-columns:repeat(${languages.length},${width}px);gap:12px;background:#999">${pictures.map((picture) => `<img width=${width} src="data:image/png;base64,${picture}">`).join('')}`);
  await sheet.screenshot({ path: path.join(out, `sheet-${shot.name}.png`), fullPage: true });
  await sheet.close();
}

function addressOf({ query, dossier }: Shot, language: string): string {
  if (dossier === undefined) return `${site}index.html?language=${language}&${query}`;
  const [before = '', fragment = ''] = query.split('#');
  return `${site}dossier.html?language=${language}&${before.replace('?', '')}#${fragment}`;
}

/** Takes the window's height away, so that a long list is seen whole. */
async function unroll(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main ? main.scrollHeight + main.getBoundingClientRect().top : 600;
  });
  await page.setViewport({ width: 400, height: Math.max(600, Math.ceil(height)), deviceScaleFactor: 1 });
  await page.addStyleTag({ content: 'html, body { block-size: 100vh !important }' });
}
