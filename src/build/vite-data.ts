import path from 'node:path';
import type { Plugin } from 'vite';
import { knowledgeFrom } from '../core/annotate/knowledge.ts';
import { compileCorpus, seedFolder } from './corpus.ts';
import { compileKnowledge, languageFolder } from './knowledge.ts';

const modules = {
  'virtual:bang-giao/corpus': (warn: (line: string) => void) => `export default ${parsed(compileCorpus(knowledgeFrom(compileKnowledge()), warn))};`,
  'virtual:bang-giao/knowledge': () =>
    `import { knowledgeFrom } from '/src/core/annotate/knowledge.ts';\nexport default knowledgeFrom(${parsed(compileKnowledge())});`,
};

/** Compiles seeds/ and src/language/ into the virtual modules `virtual:bang-giao/corpus` and `virtual:bang-giao/knowledge`. */
export function bangGiaoData(): Plugin {
  return {
    name: 'bang-giao-data',
    resolveId: { filter: { id: /^virtual:bang-giao\// }, handler: (id) => (id in modules ? `\0${id}` : null) },
    load: {
      filter: { id: /^\0virtual:bang-giao\// },
      handler(id) {
        const name = id.slice(1) as keyof typeof modules;
        for (const folder of [seedFolder, languageFolder]) this.addWatchFile(path.join(folder));
        return modules[name]((line) => this.warn(line));
      },
    },
  };
}

/** JSON.parse of a text is quicker than the same as a literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
