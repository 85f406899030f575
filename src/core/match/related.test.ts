import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../build/corpus.ts';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { corpusOf } from '../corpus/corpus.ts';
import { readArticle } from '../reading/reading.ts';
import { relatedTo } from './related.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const { entries } = compileCorpus(knowledge);
const corpus = corpusOf(entries, knowledge);
const relatedIds = (title: string, text: string, published?: string) => {
  const article = { title, text, ...(published !== undefined && { published }) };
  return relatedTo({ article, reading: readArticle(article, knowledge) }, corpus);
};

describe('within the corpus', () => {
  const related = (id: string) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(id);
    return relatedTo(entry, corpus);
  };

  test('the two reports of the visit of August 2025 know each other as one event in two languages', () => {
    for (const [one, other] of [['vietnamnet-2025-08-to-lam-korea', 'nhandan-2025-08-to-lam-korea'], ['nhandan-2025-08-to-lam-korea', 'vietnamnet-2025-08-to-lam-korea']] as const) {
      const [first] = related(one);
      expect(first?.id).toBe(other);
      expect(first?.because[0]).toMatchObject({ kind: 'event', partner: 'KR', form: 'state_visit', dates: '2025-08-10/2025-08-13' });
      const reason = first?.because[0];
      expect(reason?.kind === 'event' && reason.languages.toSorted()).toEqual(['id', 'nl']);
    }
  });

  test('the talks of 2022 share partner and target, not the event', () => {
    const match = related('baotintuc-2022-07-bui-thanh-son-park-jin').find(({ id }) => id === 'nhandan-2025-08-to-lam-korea');
    expect(match?.because.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['partner', 'claim', 'person']));
    expect(match?.because.map(({ kind }) => kind)).not.toContain('event');
  });

  test('Japan is not related to Korea, nor an article to itself', () => {
    expect(related('vovworld-2024-09-to-lam-kishida').map(({ id }) => id)).toEqual(['vietnam-2023-11-vo-van-thuong-japan']);
  });
});

describe('from a page', () => {
  test('an English report of the visit finds both reports of it first', () => {
    const matches = relatedIds('Vietnam, South Korea deepen ties', 'Party General Secretary To Lam paid a state visit to South Korea from August 10 to 13, 2025. In Seoul he held talks with President Lee Jae Myung, and both countries agreed to bring bilateral trade to US$150 billion by 2030.', '2025-08-13');
    expect(matches.slice(0, 2).map(({ id }) => id).toSorted()).toEqual(['nhandan-2025-08-to-lam-korea', 'vietnamnet-2025-08-to-lam-korea']);
    expect(matches[0]?.because[0]?.kind).toBe('event');
    expect(matches).toHaveLength(3);
  });

  test('another visit to Korea, three years before, is another event', () => {
    const matches = relatedIds('President Phuc visits South Korea', 'President Nguyen Xuan Phuc paid a state visit to South Korea from December 4 to 6, 2022 and held talks with President Yoon Suk Yeol on relations between the two countries.', '2022-12-06');
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.flatMap(({ because }) => because).map(({ kind }) => kind)).not.toContain('event');
  });

  test.each([
    ['a partner that the corpus does not have', 'Vietnam and Laos', 'Prime Minister Pham Minh Chinh held talks with his Lao counterpart in Vientiane on relations between Vietnam and Laos.'],
    ['a football match', 'Vietnam beat South Korea 2-1', 'The U23 football team of Vietnam beat South Korea in the semi-final; the head coach praised his goalkeeper.'],
  ])('%s has nothing related', (_name, title, text) => expect(relatedIds(title, text)).toEqual([]));

  test('reasons come strongest first, and the caller’s entries are left as they are', () => {
    const before = JSON.stringify(entries);
    const [first] = relatedIds('Vietnam–Japan', 'President Vo Van Thuong and Prime Minister Kishida Fumio upgraded relations between Vietnam and Japan to a Comprehensive Strategic Partnership in Tokyo.', '2023-11-27');
    const weights = first?.because.map(({ weight }) => weight) ?? [];
    expect(weights.length).toBeGreaterThan(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(JSON.stringify(entries)).toBe(before);
  });
});
