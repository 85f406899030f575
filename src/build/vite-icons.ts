import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Brings every PNG of icons/ into the build: the manifest names the resting icon, the background the others. */
export function icons(): Plugin {
  return {
    name: 'bang-giao-icons',
    generateBundle() {
      const folder = path.join(import.meta.dirname, '../../icons');
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(path.join(folder, name)) });
      }
    },
  };
}
