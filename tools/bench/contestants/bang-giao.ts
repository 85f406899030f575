import type { CorpusEntry } from '../../../src/core/corpus/corpus.ts';
import * as engine from '../../bench-engine.ts';
import { bytesOfJson, jsonOfBytes, type Contestant } from './contestant.ts';

/** Ours. Until the index is there: the search over prepared articles, kept as the articles themselves. */
export const contestant: Contestant = {
  async build(entries) {
    engine.searcherOf(entries, engine.knowledge)('ready');
    return { bytes: async () => bytesOfJson(entries) };
  },
  async load(bytes) {
    const search = engine.searcherOf(jsonOfBytes<CorpusEntry[]>(bytes), engine.knowledge);
    return ({ source }, limit) => search(source, limit).map(({ id }) => id);
  },
};
