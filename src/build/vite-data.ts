import type { Plugin } from 'vite';
import { knowledgeFrom, type KnowledgeData } from '../core/annotate/knowledge.ts';
import { compileCorpus, seedFolder } from './corpus.ts';
import { compileKnowledge, languageFolder, letterPairs } from './knowledge.ts';

type ModuleId = 'virtual:bang-giao/corpus' | 'virtual:bang-giao/knowledge' | 'virtual:bang-giao/letters';

/** Compiles seeds/ and src/language/ into the virtual modules `virtual:bang-giao/corpus` and `virtual:bang-giao/knowledge`; `…/letters` are those that search folds. */
export function bangGiaoData(): Plugin {
  // Both modules need the language data, which takes CLDR half a second.
  let compiled: KnowledgeData | undefined;
  const knowledge = () => (compiled ??= compileKnowledge());
  const codeOf: Record<ModuleId, (warn: (line: string) => void) => string> = {
    'virtual:bang-giao/corpus': (warn) => `export default ${parsed(compileCorpus(knowledgeFrom(knowledge()), warn))};`,
    // A few long strings: as a literal each of their line breaks takes one byte, as JSON within a string three.
    'virtual:bang-giao/knowledge': () => `import { knowledgeFrom } from '/src/core/annotate/knowledge.ts';\nexport default knowledgeFrom(${JSON.stringify(knowledge())});`,
    'virtual:bang-giao/letters': () => `export default ${JSON.stringify(letterPairs())};`,
  };
  return {
    name: 'bang-giao-data',
    buildStart() {
      compiled = undefined;
    },
    resolveId: { filter: { id: /^virtual:bang-giao\// }, handler: (id) => (id in codeOf ? `\0${id}` : null) },
    load: {
      filter: { id: /^\0virtual:bang-giao\// },
      handler(id) {
        for (const folder of [seedFolder, languageFolder]) this.addWatchFile(folder);
        return codeOf[id.slice(1) as ModuleId]((line) => this.warn(line));
      },
    },
  };
}

/** JSON.parse of a text is quicker than the same as a literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
