import { compileCorpus } from '../src/build/corpus.ts';
import type { Knowledge } from '../src/core/annotate/knowledge.ts';
import { corpusOf, type Corpus } from '../src/core/corpus/corpus.ts';

/** The bundled corpus, compiled from the source tree; what its headers lack is told by the build, not by every command. */
export function loadCorpus(knowledge: Knowledge): Corpus {
  return corpusOf(compileCorpus(knowledge).entries, knowledge);
}
