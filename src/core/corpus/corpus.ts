import type { Knowledge } from '../annotate/knowledge.ts';
import type { CorpusEntry } from './entry.ts';
import type { RegisterFact } from './register.ts';
import { SearchIndex } from './index/search-index.ts';

/** What is bundled: the articles, and the register of Vietnam's ties. */
export interface CompiledCorpus {
  readonly entries: readonly CorpusEntry[];
  readonly register: readonly RegisterFact[];
}

/** Articles to search, to relate and to cite: the bundled ones, the reader's own, or both as one. */
export interface Corpus {
  readonly index: SearchIndex;
  readonly entryOf: (id: string) => CorpusEntry | undefined;
}

/** Some articles as a corpus, indexed. */
export function corpusOf(entries: readonly CorpusEntry[], { fold }: Pick<Knowledge, 'fold'>): Corpus {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { index: SearchIndex.of(entries, fold), entryOf: (id) => byId.get(id) };
}
