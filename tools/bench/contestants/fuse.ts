import Fuse from 'fuse.js';
import type { CorpusEntry } from '../../../src/core/corpus/entry.ts';
import { accepts, bytesOfJson, fieldsOf, folded, jsonOfBytes, type Contestant, type Fields } from './contestant.ts';

interface Kept {
  readonly documents: readonly (Fields & { readonly title: string; readonly text: string })[];
  readonly index: Parameters<typeof Fuse.parseIndex>[0];
}

/** Its documentation's settings for queries of several words; anywhere in the text. */
const options = { threshold: 0.34, ignoreLocation: true, useTokenSearch: true } as const;

/** Fuse.js alone over some fields: a scan of every one. */
function over(keys: readonly ('title' | 'text')[]): Contestant {
  const documentOf = (entry: CorpusEntry) => ({ ...fieldsOf(entry), title: folded(entry.article.title), text: keys.includes('text') ? folded(entry.article.text) : '' });
  return {
    async build(entries) {
      const documents = entries.map(documentOf);
      const index = Fuse.createIndex([...keys], documents);
      return { bytes: async () => bytesOfJson({ documents, index: index.toJSON() }) };
    },
    async load(bytes) {
      const { documents, index } = jsonOfBytes<Kept>(bytes);
      const fuse = new Fuse(documents, { ...options, keys: [...keys] }, Fuse.parseIndex(index));
      return (query, limit) => {
        const needle = folded(query.words);
        if (needle === '') return [];
        return fuse.search(needle, { limit: 200 }).map(({ item }) => item).filter((item) => accepts(query, item)).slice(0, limit).map(({ id }) => id);
      };
    },
  };
}

export const titles = over(['title']);
export const texts = over(['title', 'text']);
