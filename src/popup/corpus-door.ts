import corpus from 'virtual:bang-giao/corpus';
import known from 'virtual:bang-giao/knowledge';
import letters from 'virtual:bang-giao/letters';
import { withLetters } from '../core/annotate/knowledge.ts';
import { corpusOf } from '../core/corpus/corpus.ts';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import { facetsOf, type Facet } from '../core/match/facets.ts';
import { filtersIn } from '../core/match/filters.ts';
import type { Found } from '../core/match/match.ts';
import { searcherOf } from '../core/match/found.ts';

const knowledge = withLetters(known, letters);

/** What the popup asks of the corpus. */
export interface OpenCorpus {
  readonly search: (query: string, limit?: number) => readonly Found[];
  readonly article: (id: string) => CorpusEntry | undefined;
  /** The filters of a query, and what of it is left. */
  readonly filtersIn: (query: string) => ReturnType<typeof filtersIn>;
  /** The filters that would leave a part of what was found. */
  readonly facetsOf: (found: readonly CorpusEntry[]) => readonly Facet[];
}

/** Opens the bundled corpus. Import this module only after first paint: it carries every article. */
export function openCorpus(entries = corpus.entries): OpenCorpus {
  warmUp();
  const opened = corpusOf(entries, knowledge);
  return {
    search: searcherOf(opened, knowledge), article: opened.entryOf,
    filtersIn: (query) => filtersIn(query, knowledge), facetsOf: (found) => facetsOf(found, knowledge),
  };
}

/** A query is looked up in every language: each makes its words ready in a task of its own, before the first key is pressed. */
function warmUp(): void {
  for (const language of knowledge.languages.values()) setTimeout(() => void language.lexicon);
}
