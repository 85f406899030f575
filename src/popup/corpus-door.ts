import corpus from 'virtual:bang-giao/corpus';
import knowledge from 'virtual:bang-giao/knowledge';
import { corpusOf } from '../core/corpus/corpus.ts';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import type { Found } from '../core/match/match.ts';
import { searcherOf } from '../core/match/found.ts';

/** What the popup asks of the corpus. */
export interface OpenCorpus {
  readonly search: (query: string, limit?: number) => readonly Found[];
  readonly article: (id: string) => CorpusEntry | undefined;
}

/** Opens the bundled corpus. Import this module only after first paint: it carries every article. */
export function openCorpus(): OpenCorpus {
  warmUp();
  const opened = corpusOf(corpus.entries, knowledge);
  return { search: searcherOf(opened, knowledge), article: opened.entryOf };
}

/** A query is looked up in every language: each makes its words ready in a task of its own, before the first key is pressed. */
function warmUp(): void {
  for (const language of knowledge.languages.values()) setTimeout(() => void language.lexicon);
}
