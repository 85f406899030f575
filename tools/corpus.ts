import { compileCorpus } from '../src/build/corpus.ts';
import type { Knowledge } from '../src/core/annotate/knowledge.ts';
import type { Corpus } from '../src/core/corpus/corpus.ts';

/** The bundled corpus, compiled from the source tree; what its headers lack is told on standard error. */
export function loadCorpus(knowledge: Knowledge): Corpus {
  return compileCorpus(knowledge, (line) => process.stderr.write(`warning: ${line}\n`));
}
