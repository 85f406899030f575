import { describe, expect, test } from 'vitest';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import type { Claim } from '../core/reading/claim.ts';
import type { OpenCorpus } from './corpus-door.ts';
import { openedOf, type Subject, subjectOfEdition, subjectOfRelated, subjectOfResult, subjectOfSource } from './opened.ts';

const target: Claim = { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030, quote: '150 tỷ USD vào năm 2030', start: 9, end: 32, focus: { start: 0, end: 10 } };
const text = 'Mục tiêu 150 tỷ USD vào năm 2030.';
const entry: CorpusEntry = {
  id: 'a',
  article: { title: 'A', text, publisher: 'Nhân Dân' },
  reading: { language: 'vi', bilateral: true, score: 1, partners: [], people: [], topics: [], event: {}, claims: [target], concepts: [] },
};
const label = { id: 'a', title: 'A', language: 'vi', publisher: 'Nhân Dân' };
const found = { id: 'a', title: 'A', score: 1, because: [], snippet: { text: '150 tỷ USD', start: 9, highlights: [[0, 3]] } } as const;
const corpus: OpenCorpus = { search: () => [], filtersIn: (rest) => ({ rest, filters: [], unknown: [] }), facetsOf: () => [], article: (id) => (id === 'a' ? entry : undefined) };

describe('an article is opened', () => {
  const passages = (subject: Subject): readonly string[] => {
    const opened = openedOf(subject, corpus);
    return opened.state === 'open' ? opened.passages.map(([start, end]) => opened.text.slice(start, end)) : [opened.state];
  };
  test('at the words that were found', () => expect(passages(subjectOfResult({ ...found, label, told: [] }))).toEqual(['150']));
  test('at the passage, where its words are only meant', () => {
    expect(passages(subjectOfResult({ ...found, label, told: [], snippet: { ...found.snippet, highlights: [] } }))).toEqual(['150 tỷ USD']);
  });
  test('at a quote', () => expect(passages(subjectOfSource({ ...label, quote: target.quote, start: 9, end: 32, focus: target.focus }))).toEqual([target.quote]));
  test('at what it states as the page does', () => {
    const { quote: _quote, start: _start, end: _end, focus: _focus, ...claim } = target;
    expect(passages(subjectOfRelated({ ...label, score: 1, because: [{ kind: 'claim', claim, weight: 1 }] }))).toEqual([target.quote]);
    expect(passages(subjectOfRelated({ ...label, score: 1, because: [{ kind: 'partner', partner: 'KR', weight: 1 }] }))).toEqual([]);
  });
  test('in another edition, at what that states as the page does', () => {
    const { quote: _quote, start: _start, end: _end, focus: _focus, ...claim } = target;
    const nothing = { people: [], claims: [] };
    const related = { ...label, id: 'b', score: 1, because: [{ kind: 'claim', claim, weight: 1 }] } as const;
    const subject = subjectOfEdition({ ...label, lacks: nothing, adds: nothing }, related);
    expect([subject.label, passages(subject)]).toEqual([label, [target.quote]]);
    expect(subjectOfRelated({ ...related, editions: [{ ...label, lacks: nothing, adds: nothing }] }).label).toEqual({ ...label, id: 'b' });
  });
  test('when it is there', () => {
    expect(passages(subjectOfSource({ ...label, id: 'gone', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } }))).toEqual(['missing']);
    const subject = subjectOfResult({ ...found, label, told: [] });
    expect([openedOf(subject, 'opening'), openedOf(subject, 'failed')]).toEqual([{ state: 'opening' }, { state: 'missing' }]);
  });
});
