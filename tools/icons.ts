/** Renders the SVGs of icons/ to the PNGs that browsers ask for, each beside its source. */
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

/** The extension's own icon needs every size, a state of the toolbar's button only the toolbar's. */
const icons = [
  { source: 'icon', prefix: '', sizes: [16, 32, 48, 128] },
  ...['quiet', 'reading', 'error'].map((state) => ({ source: `icon-${state}`, prefix: `${state}-`, sizes: [16, 32] })),
];

const browser = await puppeteer.launch({ executablePath: findChromium() ?? 'chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const { source, prefix, sizes } of icons) {
    const address = `data:image/svg+xml;base64,${readFileSync(`icons/${source}.svg`).toString('base64')}`;
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<img src="${address}" width="${size}" height="${size}" style="position:fixed;inset:0">`, { waitUntil: 'load' });
      writeFileSync(`icons/${prefix}${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
