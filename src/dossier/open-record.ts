import type { CompiledCorpus } from '../core/corpus/corpus.ts';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import { recordOf, type ClaimRecord } from '../core/corpus/record.ts';

/** What the dossiers are made of. */
export interface OpenRecord {
  readonly entries: readonly CorpusEntry[];
  readonly record: ClaimRecord;
  readonly article: (id: string) => CorpusEntry | undefined;
}

/** The record of some articles and of the register. */
export function openRecord({ entries, register }: CompiledCorpus): OpenRecord {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { entries, record: recordOf(entries, register), article: (id) => byId.get(id) };
}
