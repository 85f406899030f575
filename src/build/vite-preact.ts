import type { Plugin } from 'vite';

/** Cuts out Preact's one write to `innerHTML` (for `dangerouslySetInnerHTML`, which we do not use): then no linter warns of it. */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-innerhtml',
    enforce: 'pre',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const cut = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '(void 0)');
        if (cut === code) this.error('preact changed: no write to innerHTML found to cut out');
        return { code: cut, map: null };
      },
    },
  };
}
