import type { CorpusEntry } from '../../../src/core/corpus/entry.ts';
import { hitsIn, knowledge, queryFrom, readArticle, relatedTo, SearchIndex, searcherOf } from '../../bench-engine.ts';
import { percentile } from '../score.ts';
import type { Contestant } from './contestant.ts';

const { fold } = knowledge;
// The popup makes them ready before the first key is pressed.
for (const language of knowledge.languages.values()) void language.lexicon;

/** Ours: the index as the extension keeps it. */
export const contestant: Contestant = {
  readsArticles: true,
  async build(entries) {
    const bytes = SearchIndex.of(entries, fold).bytes();
    return { bytes: async () => bytes };
  },
  async load(bytes, entryOf) {
    const corpus = { index: SearchIndex.from(bytes, fold), entryOf };
    return ({ source }, limit) => hitsIn(corpus, queryFrom(source, knowledge), knowledge, limit).map(({ id }) => id);
  },
  async extras(entries, queries) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const corpus = { index: SearchIndex.from(SearchIndex.of(entries, fold).bytes(), fold), entryOf: (id: string) => byId.get(id) };
    const search = searcherOf(corpus, knowledge);
    const bilateral = entries.filter(({ reading }) => reading.bilateral).slice(0, 60);
    const copies = entries.slice(0, 60).map((entry, i): CorpusEntry => ({ ...entry, id: `added-${i}` }));
    const timesOf = <T>(things: readonly T[], task: (thing: T) => unknown) => things.map((thing) => timeOf(() => task(thing)));
    return {
      'related for one reading, p95': percentile(warm(() => timesOf(bilateral, (entry) => relatedTo(entry, corpus))), 0.95),
      'ten results with their passages, p95': percentile(timesOf(queries, ({ source }) => search(source, 10)), 0.95),
      'reading one article, p50': percentile(warm(() => timesOf(entries.slice(0, 60), ({ article }) => readArticle(article, knowledge))), 0.5),
      'adding one article that is read, p95': percentile(timesOf(copies, (entry) => corpus.index.add(entry)), 0.95),
    };
  },
};

/** As the queries are asked: not for the first time. */
function warm(times: () => readonly number[]): readonly number[] {
  times();
  times();
  return times();
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
