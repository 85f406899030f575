import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { matchPatterns } from './sites.ts';

export type Target = 'chrome' | 'firefox';

/** The parts of manifest.json that differ between browsers or come from data. */
interface Manifest {
  readonly background: { readonly service_worker: string; readonly type: string };
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
  readonly browser_specific_settings: unknown;
  readonly minimum_chrome_version: string;
}

/** The manifest for a browser: the sites that are read, the version, and each browser's own keys. */
export function manifestFor<T extends Manifest>(manifest: T, version: string, target: Target): ManifestV3Export {
  const { background, browser_specific_settings: gecko, minimum_chrome_version: chrome, ...rest } = manifest;
  return {
    ...rest, version,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches: matchPatterns() })),
    ...(target === 'firefox'
      ? { background: { scripts: [background.service_worker], type: 'module' }, browser_specific_settings: gecko }
      : { background, minimum_chrome_version: chrome }),
  } as unknown as ManifestV3Export;
}
