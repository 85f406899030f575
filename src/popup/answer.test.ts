import { expect, test } from 'vitest';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import { answerTo } from './answer.ts';
import type { OpenCorpus } from './corpus-door.ts';

const entry: CorpusEntry = {
  id: 'a',
  article: { title: 'A', text: 'Lee Jae Myung', publisher: 'Nhân Dân' },
  reading: { language: 'vi', bilateral: true, score: 1, partners: [], people: [{ id: 'lee-jae-myung', name: 'Lee Jae Myung', country: 'KR' }], topics: [], event: {}, claims: [], concepts: [] },
};
const found = { id: 'a', title: 'A', score: 1, because: [{ kind: 'meaning', concept: 'person:lee-jae-myung', words: '이재명', weight: 1 }], snippet: { text: 'Lee Jae Myung', start: 0, highlights: [[0, 13]] } } as const;
const corpus: OpenCorpus = {
  search: (query, limit = 1) => (query === 'all' ? Array.from({ length: limit }, () => found) : [found, { ...found, id: 'gone' }]),
  article: (id) => (id === 'a' ? entry : undefined),
  filtersIn: (query) => ({ rest: query.replace(/\S+:\S*/g, ''), filters: query.includes(':n') ? [{ name: 'lang', values: ['nl'], excluded: false, text: 'lang:nl' }] : [], unknown: [] }),
  facetsOf: (entries) => [{ name: 'lang', value: 'vi', count: entries.length }],
};
const answer = (query: string) => {
  const given = answerTo(query, corpus);
  return typeof given === 'string' ? expect.unreachable(given) : given;
};

test('results are named as the corpus names them, and people by their names; one that it does not have is none', () => {
  expect(answer('이재명').results).toEqual([{ ...found, told: [{ kind: 'person', person: 'lee-jae-myung', name: 'Lee Jae Myung', weight: 1 }], label: { id: 'a', title: 'A', language: 'vi', publisher: 'Nhân Dân' } }]);
});

test('an answer knows its filters and what would narrow it, and whether there may be more', () => {
  expect(answer('a lang:nl')).toMatchObject({ filters: [{ text: 'lang:nl' }], facets: [{ value: 'vi', count: 1 }], isCut: false });
  expect(answer('all').isCut).toBe(true);
});

test.each([['korea', false], ['lang:', true], ['lang:nl', false], [' ', true]])('“%s” looks for nothing yet: %s', (query, isIdle) => expect(answer(query).isIdle).toBe(isIdle));

test('a corpus that is not open says so', () => expect([answerTo('a', 'opening'), answerTo('a', 'failed')]).toEqual(['opening', 'failed']));
