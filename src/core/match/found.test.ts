import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../build/corpus.ts';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { corpusOf } from '../corpus/corpus.ts';
import { searcherOf } from './found.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const { entries } = compileCorpus(knowledge);
const search = searcherOf(corpusOf(entries, knowledge), knowledge);
const ids = (query: string) => search(query).map(({ id }) => id);

const korea = ['baotintuc-2022-07-bui-thanh-son-park-jin', 'nhandan-2025-08-to-lam-korea', 'vietnamnet-2025-08-to-lam-korea'];
const japan = ['vietnam-2023-11-vo-van-thuong-japan', 'vovworld-2024-09-to-lam-kishida'];

describe('search finds exactly', () => {
  test.each<[string, readonly string[]]>([
    ['Zuid-Korea', korea],
    ['Hàn Quốc', korea],
    ['han quoc', korea],
    ['Republic of Korea', korea],
    ['Korea Selatan', korea],
    ['nhat ban', japan],
    ['Jepang', japan],
    ['Japan', japan],
    ['bui than son', [...korea, 'vietnam-2023-11-vo-van-thuong-japan']],
    ['Bùi Thanh Sơn', [...korea, 'vietnam-2023-11-vo-van-thuong-japan']],
    ['kishida', ['vovworld-2024-09-to-lam-kishida', 'vietnam-2023-11-vo-van-thuong-japan']],
    ['Kisida', ['vovworld-2024-09-to-lam-kishida', 'vietnam-2023-11-vo-van-thuong-japan']],
    ['150 tỷ usd', korea],
    ['150 miljard', korea],
    ['US$150bn', korea],
    ['staatsbezoek', ['nhandan-2025-08-to-lam-korea', 'vietnamnet-2025-08-to-lam-korea']],
    ['thăm cấp nhà nước', ['nhandan-2025-08-to-lam-korea', 'vietnamnet-2025-08-to-lam-korea']],
    ['phone call', ['baotintuc-2022-07-bui-thanh-son-park-jin']],
    ['qwertyuiop', []],
    ['', []],
    ['   ', []],
  ])('%s', (query, expected) => expect(ids(query).toSorted()).toEqual([...expected].toSorted()));
});

describe('search puts first', () => {
  test.each([
    ['net zero 2050', 'vietnam-2023-11-vo-van-thuong-japan'],
    ['emisi nol bersih', 'vietnam-2023-11-vo-van-thuong-japan'],
    ['150 tỷ usd', 'baotintuc-2022-07-bui-thanh-son-park-jin'],
    ['Hàn Quốc', 'baotintuc-2022-07-bui-thanh-son-park-jin'],
    ['Nhan Dan', 'nhandan-2025-08-to-lam-korea'],
    ['350.000 vietnamezen', 'nhandan-2025-08-to-lam-korea'],
    ['semikonduktor', 'vietnam-2023-11-vo-van-thuong-japan'],
    ['semikonduktr', 'vietnam-2023-11-vo-van-thuong-japan'],
    ['to lam jepang', 'vovworld-2024-09-to-lam-kishida'],
  ])('%s: %s', (query, id) => expect(ids(query)[0]).toBe(id));
});

describe('what is found explains itself', () => {
  test('a result says why, strongest first', () => {
    const [first] = search('150 tỷ usd');
    expect(first?.because.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['words', 'claim']));
    const weights = first?.because.map(({ weight }) => weight) ?? [];
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test.each(['Zuid-Korea', '150 tỷ usd', 'bui than son', 'net zero 2050', 'han quoc'])('%s: the snippet is the article’s own text, and highlights what answers', (query) => {
    for (const { id, snippet } of search(query)) {
      const text = entries.find((entry) => entry.id === id)?.article.text ?? '';
      expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
      expect(snippet.highlights.length).toBeGreaterThan(0);
      for (const [start, end] of snippet.highlights) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(snippet.text.length);
      }
    }
  });

  test('exact comes before folded, and folded before fuzzy', () => {
    const how = (query: string) => search(query)[0]?.because.find((reason) => reason.kind === 'words');
    expect(how('Bùi Thanh Sơn')).toMatchObject({ how: 'exact' });
    expect(search('bui thanh son').find(({ id }) => id.startsWith('baotintuc'))?.because).toContainEqual(expect.objectContaining({ kind: 'words', how: 'folded' }));
    expect(search('bui thahn son')[0]?.because).toContainEqual(expect.objectContaining({ kind: 'words', how: 'fuzzy' }));
  });

  test('the limit holds', () => expect(search('Vietnam', 2)).toHaveLength(2));
});
