import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import metadata from './package.json' with { type: 'json' };
import { bangGiaoData } from './src/build/vite-data.ts';
import { dossierPage } from './src/build/vite-dossier.ts';
import { icons } from './src/build/vite-icons.ts';
import { locales } from './src/build/vite-locales.ts';
import { manifestFor } from './src/build/vite-manifest.ts';
import { preactWithoutInnerHtml } from './src/build/vite-preact.ts';
import { readabilityWithoutInnerHtml } from './src/build/vite-readability.ts';
import { en } from './src/ui/strings/en.ts';
import { id } from './src/ui/strings/id.ts';
import { nl } from './src/ui/strings/nl.ts';
import { vi } from './src/ui/strings/vi.ts';

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  const testing = process.env['VITEST'] !== undefined;
  return {
    plugins: [
      bangGiaoData(),
      preactWithoutInnerHtml(),
      preact(),
      // A standalone page script is one file that no page can fetch, so no page can tell that the extension is there.
      ...(testing ? [] : [icons(), locales([en, id, nl, vi]), dossierPage(), crx({ browser: target, manifest: manifestFor(manifest, metadata.version, target), contentScripts: { standaloneFiles: ['src/content/content.ts'] } })]),
    ],
    resolve: { alias: { '@mozilla/readability': readabilityWithoutInnerHtml() } },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox146' : 'chrome120',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
    test: {
      projects: [
        { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts'] } },
        { extends: true, test: { name: 'e2e', include: ['e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, retry: 0 } },
      ],
    },
  };
});
