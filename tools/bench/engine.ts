import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bangGiaoData } from '../../src/build/vite-data.ts';

export type Engine = typeof import('../bench-engine.ts');

const root = path.join(import.meta.dirname, '../..');

/** Builds the engine and the processes of the benchmark as the extension is built (tools that run TypeScript slow down what they run), and loads the engine. */
export async function builtInto(folder: string): Promise<{ readonly engine: Engine; readonly script: string }> {
  await build({
    configFile: false, root, logLevel: 'error', plugins: [bangGiaoData()], ssr: { noExternal: true },
    build: {
      ssr: true, outDir: folder, emptyOutDir: true, minify: true,
      rollupOptions: {
        input: { engine: path.join(root, 'tools/bench-engine.ts'), process: path.join(root, 'tools/bench/process.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return { engine: await import(pathToFileURL(path.join(folder, 'engine.mjs')).href) as Engine, script: path.join(folder, 'process.mjs') };
}
