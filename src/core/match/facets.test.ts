import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../build/corpus.ts';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { corpusOf } from '../corpus/corpus.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import type { Topic } from '../concepts.ts';
import { facetsOf, facetText } from './facets.ts';
import { filtersIn } from './filters.ts';
import { searcherOf } from './found.ts';

const knowledge = knowledgeFrom(compileKnowledge());

const entry = (language: string, partners: readonly string[], topics: readonly Topic[]): CorpusEntry => ({
  id: '', article: { title: '', text: '' },
  reading: { language, bilateral: true, score: 1, partners: partners.map((country) => ({ country, weight: 1 })), people: [], topics, event: {}, claims: [], concepts: [] },
});
const told = (entries: readonly CorpusEntry[], most?: number) => facetsOf(entries, knowledge, most).map((facet) => `${facetText(facet)} ${facet.count}`);

test('what some have and others have not, by name, the most frequent first', () => {
  expect(told([entry('vi', ['KR'], ['labour', 'trade']), entry('nl', ['KR', 'JP'], ['trade']), entry('vi', ['KR'], ['development_aid', 'trade'])]))
    .toEqual(['partner:JP 1', 'lang:vi 2', 'lang:nl 1', 'topic:labour 1', 'topic:development-aid 1']);
});

test('where there is not room for all, each name has its share', () => {
  const entries = [entry('vi', ['KR', 'JP', 'CN', 'LA'], ['labour', 'trade']), entry('nl', [], [])];
  expect(told(entries, 4)).toEqual(['partner:KR 1', 'partner:JP 1', 'lang:vi 1', 'topic:labour 1']);
  expect(told([...entries, entry('vi', ['DE', 'FR', 'US', 'GB', 'RU'], [])])).toHaveLength(6);
});

test('what all have narrows nothing, and a language that no filter knows is none', () => {
  expect(told([entry('vi', ['KR'], ['trade']), entry('vi', ['KR'], ['trade'])])).toEqual([]);
  expect(told([entry('xx', [], []), entry('und', [], [])])).toEqual([]);
  expect(told([])).toEqual([]);
});

describe('a facet is a filter that finds what it counts', () => {
  const { entries } = compileCorpus(knowledge);
  const corpus = corpusOf(entries, knowledge);
  const search = searcherOf(corpus, knowledge);
  test.each(['vietnam', 'to lam', 'lang:vi lang:id', 'partner:KR'])('%s', (query) => {
    const found = search(query).flatMap(({ id }) => corpus.entryOf(id) ?? []);
    for (const facet of facetsOf(found, knowledge)) {
      const text = facetText(facet);
      expect(filtersIn(text, knowledge)).toMatchObject({ rest: '', filters: [{ name: facet.name, values: [facet.value] }], unknown: [] });
      const narrowed = search(`${query} ${text}`);
      expect(narrowed.length).toBeGreaterThanOrEqual(facet.count);
      expect(facetsOf(narrowed.flatMap(({ id }) => corpus.entryOf(id) ?? []), knowledge)).not.toContainEqual(expect.objectContaining({ name: facet.name, value: facet.value }));
    }
  });
});
