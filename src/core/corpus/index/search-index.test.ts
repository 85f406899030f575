import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import type { CorpusEntry } from '../entry.ts';
import { pairOf, wordHash } from './pairs.ts';
import { SearchIndex } from './search-index.ts';
import { conceptMark, titleMark } from './segment.ts';

const entry = (id: string, text: string, published?: string): CorpusEntry => ({
  id, article: { title: `Tin ${id}`, text, ...(published !== undefined && { published }) },
  reading: { language: 'vi', bilateral: true, score: 1, partners: [{ country: 'KR', weight: 1 }], people: [], topics: [], event: {}, claims: [], concepts: ['country:KR', 'amount:1.5e11 USD'] },
});
const articles = [entry('a', 'Đường sắt cao tốc', '2025-08-13'), entry('b', 'Duong sat, tranh ánh dương'), entry('c', 'Hội đàm ở Seoul; 한국과 베트남')];
const built = () => SearchIndex.of(articles, fold);
const loaded = () => SearchIndex.from(built().bytes(), fold);

/** Everything that an index says, for two to be compared. */
function said(index: SearchIndex): unknown {
  const words = ['', conceptMark, titleMark].flatMap((mark) => index.beginningWith(mark, 1000)).toSorted();
  const removed = new Set(index.removed);
  const have = (plain: string) => {
    const byForm = new Map<string, string[]>();
    for (const form of index.formsOf(plain)) {
      const ids = Array.from(form.documents()).filter((document) => !removed.has(document)).map((document) => index.idOf(document));
      byForm.set(form.exact, [...(byForm.get(form.exact) ?? []), ...ids]);
    }
    return [...byForm].filter(([, ids]) => ids.length > 0).map(([exact, ids]) => [exact, ids.toSorted()]).toSorted();
  };
  return words.map((plain) => [plain, have(plain)] as const).filter(([, forms]) => forms.length > 0);
}

describe.each([['built', built], ['loaded', loaded]])('an index that was %s', (_how, make) => {
  test('has the forms of a word with the documents of each', () => {
    const forms = make().formsOf('duong').map((form) => [form.exact, Array.from(form.documents()), form.count]);
    expect(forms.toSorted()).toEqual([['duong', [1], 1], ['dương', [1], 1], ['đường', [0], 1]]);
    expect(make().formsOf('duon')).toEqual([]);
  });

  test('has Korean and Chinese by two letters, concepts, and words of titles', () => {
    const documents = (term: string) => make().formsOf(term).flatMap((form) => Array.from(form.documents()));
    expect([documents('한국'), documents('국과'), documents(`${conceptMark}partner:KR`), documents(`${titleMark}tin`), documents(`${conceptMark}~amount:1.5e11 USD`)]).toEqual([[2], [2], [0, 1, 2], [0, 1, 2], [0, 1, 2]]);
  });

  test('knows words by their beginning, the shortest first', () => expect(make().beginningWith('t', 2)).toEqual(['tin', 'toc']));

  test.each<[string, 1 | 2, readonly string[]]>([['duog', 1, ['duong']], ['tranj', 1, ['tranh']], ['trnah', 1, ['tranh']], ['tarhn', 1, []], ['tarhn', 2, ['tranh']], ['xrnnh', 2, []], ['한극', 1, []]])('%s is like, by %i edits', (word, most, expected) => {
    expect(make().alike(word, most).map(({ plain }) => plain)).toEqual(expected);
  });

  test('knows which words stand side by side', () => {
    const index = make();
    const near = (document: number, a: string, b: string) => index.hasPair(document, pairOf(wordHash(a), wordHash(b)));
    expect([near(0, 'duong', 'sat'), near(1, 'duong', 'sat'), near(0, 'cao', 'toc')]).toEqual([true, true, true]);
  });

  test('knows the days', () => expect([make().dayOf(0), make().dayOf(1) < 0]).toEqual([Date.parse('2025-08-13') / 86_400_000, true]));
});

test('of the words that stand apart one pair in five or fewer is taken for one side by side', () => {
  const words = Array.from({ length: 600 }, (_, i) => `w${i}`);
  const index = SearchIndex.of([entry('a', words.join(' '))], fold);
  const near = (step: number) => words.slice(step).filter((word, i) => index.hasPair(0, pairOf(wordHash(words[i] ?? ''), wordHash(word)))).length;
  expect(near(1)).toBe(599);
  expect(near(2)).toBeLessThan(600 * 0.22);
});

describe('an index in use', () => {
  test('takes an article in place of the one with its id', () => {
    const index = loaded();
    index.add(entry('b', 'Thương mại'));
    expect(index.size).toBe(3);
    expect(said(index)).toEqual(said(SearchIndex.of([articles[0], articles[2], entry('b', 'Thương mại')].filter((each) => each !== undefined), fold)));
  });

  const text = fc.array(fc.constantFrom('đường', 'dương', 'Duong', 'Seoul', '한국은', '日越', 'ไทย', '150', 'tỷ', 'e\u0301t'), { maxLength: 12 }).map((words) => words.join(' '));
  const step = fc.oneof(
    fc.record({ add: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text }),
    fc.record({ remove: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
    fc.constant({ keep: true }),
  );

  test('says the same as one made anew, whatever was added, removed and kept', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let index = SearchIndex.of([], fold);
      const all = new Map<string, CorpusEntry>();
      for (const each of steps) {
        if ('add' in each) {
          all.set(each.add, entry(each.add, each.text));
          index.add(entry(each.add, each.text));
        } else if ('remove' in each) {
          all.delete(each.remove);
          index.remove(each.remove);
        } else {
          index = SearchIndex.from(index.bytes(), fold);
        }
      }
      expect(index.size).toBe(all.size);
      expect(said(index)).toEqual(said(SearchIndex.of(all.values(), fold)));
    }));
  });

  test('is kept in the same bytes when nothing has changed, and in fewer when something is gone', () => {
    const index = loaded();
    const bytes = index.bytes();
    expect(index.bytes()).toBe(bytes);
    index.remove('a');
    expect(index.bytes().length).toBeLessThan(bytes.length);
  });

  test.each([['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 3), /cut short/], ['of another format', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)), /another format/]])('bytes that are %s are told', (_name, spoil, message) => {
    expect(() => SearchIndex.from(spoil(built().bytes()), fold)).toThrow(message);
  });
});
