import type { Plugin } from 'vite';

/** Where the page stands in the source; browsers are shown a shorter address. */
const source = 'src/dossier/index.html';

/** Builds the dossier page, which no key of the manifest names, as `dossier.html`: an address that one can type and keep. */
export function dossierPage(): Plugin {
  return {
    name: 'bang-giao-dossier',
    enforce: 'post',
    config: () => ({ build: { rolldownOptions: { input: { dossier: source } } } }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[source];
        if (page?.type !== 'asset') return this.error(`no ${source} in the build`);
        delete bundle[source];
        this.emitFile({ type: 'asset', fileName: 'dossier.html', source: page.source });
      },
    },
  };
}
