import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { corpusOf } from '../corpus/corpus.ts';
import type { Article } from '../corpus/article.ts';
import { readArticle } from '../reading/reading.ts';
import { areEditions } from './editions.ts';
import { relatedTo } from './related.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const read = (article: Article) => ({ article, reading: readArticle(article, knowledge) });

const vietnamese: Article = {
  title: 'Thủ tướng thăm chính thức Mông Cổ', published: '2025-09-10', url: 'https://www.example.vn/thu-tuong-tham-mong-co-post123456.html',
  text: 'Thủ tướng Phạm Minh Chính thăm chính thức Mông Cổ từ ngày 8 đến ngày 10 tháng 9 năm 2025. Việt Nam và Mông Cổ phấn đấu đưa kim ngạch thương mại song phương lên 200 triệu USD vào năm 2030. Kim ngạch thương mại giữa Việt Nam và Mông Cổ đạt 132 triệu USD năm 2024. Tổng Bí thư Tô Lâm đã gửi thư chúc mừng.',
};
const english: Article = {
  title: 'Prime Minister pays official visit to Mongolia', published: '2025-09-10', url: 'https://en.example.vn/prime-minister-visits-mongolia-post654321.html',
  text: 'Prime Minister Pham Minh Chinh paid an official visit to Mongolia from September 8 to 10, 2025. Vietnam and Mongolia aim to raise bilateral trade to US$200 million by 2030. Trade between Vietnam and Mongolia reached US$132 million in 2024.',
};
const at = (article: Article, change: Partial<Article>): Article => ({ ...article, ...change });

describe('editions of one article', () => {
  test.each<[name: string, a: Article, b: Article, expected: boolean]>([
    ['one publisher, the same event and figures', vietnamese, english, true],
    ['the same number in the address', vietnamese, at(english, { url: 'https://example.vn/en/mongolia-post123456.html', text: 'Vietnam and Mongolia signed an agreement.' }), true],
    ['the same words in the address', at(vietnamese, { url: 'https://example.vn/vi/pm-pays-official-visit' }), at(english, { url: 'https://example.vn/en/pm-pays-official-visit', text: 'Vietnam and Mongolia signed an agreement.' }), true],
    ['pages that name each other', at(vietnamese, { alternates: ['https://other.example/en/1?utm=1'] }), at(english, { url: 'https://other.example/en/1', text: 'Vietnam and Mongolia.' }), true],
    ['another publisher with the same figures', vietnamese, at(english, { url: 'https://news.example.org/mongolia' }), false],
    ['one language', vietnamese, at(vietnamese, { url: 'https://example.vn/khac-post123456.html' }), false],
    ['only the day in the address in common', at(vietnamese, { url: 'https://example.vn/20250910/a' }), at(english, { url: 'https://example.vn/20250910/b', text: 'Vietnam and Mongolia signed an agreement.' }), false],
    ['the same number a year apart', vietnamese, at(english, { url: 'https://example.vn/en/mongolia-post123456.html', published: '2024-09-10', text: 'Vietnam and Mongolia.' }), false],
  ])('%s: %s', (_name, a, b, expected) => {
    expect(areEditions(read(a), read(b))).toBe(expected);
    expect(areEditions(read(b), read(a))).toBe(expected);
  });
});

describe('related articles', () => {
  const corpus = corpusOf([
    { id: 'vi', ...read(vietnamese) }, { id: 'en', ...read(english) },
    { id: 'trade', ...read({ title: 'Vietnam and Mongolia talk trade', published: '2023-11-02', url: 'https://news.example.org/trade', text: 'Vietnam and Mongolia held talks in Ulaanbaatar on bilateral trade and agriculture cooperation between the two countries.' }) },
  ], knowledge);

  test('two editions are one entry, with what each leaves out', () => {
    const page = read({ title: 'Vietnam, Mongolia step up ties', published: '2025-09-11', url: 'https://paper.example/x', text: 'Prime Minister Pham Minh Chinh ended his official visit to Mongolia from September 8 to 10, 2025. Vietnam and Mongolia agreed to lift bilateral trade to US$200 million by 2030.' });
    const matches = relatedTo(page, corpus);
    expect(matches.map(({ id, editions }) => [id, editions?.map((edition) => [edition.id, edition.language])])).toEqual([['vi', [['en', 'en']]], ['trade', undefined]]);
    expect(matches[0]?.editions?.[0]).toMatchObject({ lacks: { people: ['Tô Lâm'], claims: [] }, adds: { people: [], claims: [] } });
  });

  test('a page that is an edition of an article on record says so first', () => {
    const page = read(at(english, { url: 'https://en.example.vn/other-post123456.html' }));
    const [first] = relatedTo(page, corpus);
    expect([first?.id, first?.because[0], first?.because[1]?.kind]).toEqual(['vi', { kind: 'edition', language: 'vi', weight: 14 }, 'event']);
  });

  test('an article that is not about Vietnam’s ties is related to nothing', () => {
    expect(relatedTo(read({ title: 'Mongolia beat Vietnam', text: 'The football team of Mongolia beat Vietnam 2-1 in Ulaanbaatar; the head coach praised his goalkeeper.' }), corpus)).toEqual([]);
  });

  test('an article on another partner is related only where it names this one and has something rare in common', () => {
    const other = corpusOf([
      { id: 'rare', ...read({ title: 'Vietnam and Kazakhstan talk rare earths', text: 'President Kassym-Jomart Tokayev and Prime Minister Pham Minh Chinh held talks on bilateral cooperation between Vietnam and Kazakhstan in critical minerals and semiconductors, and praised a similar agreement of Vietnam with Mongolia.' }) },
      ...['Laos', 'Cambodia', 'France', 'Japan', 'Chile', 'Cuba'].map((country) => ({ id: country, ...read({ title: `Vietnam and ${country}`, text: `Vietnam and ${country} held talks on bilateral trade between the two countries; Mongolia was mentioned too.` }) })),
    ], knowledge);
    const page = read({ title: 'Vietnam, Mongolia sign deal on minerals', text: 'Vietnam and Mongolia signed an agreement on critical minerals, semiconductors and bilateral trade cooperation between the two countries in Ulaanbaatar.' });
    expect(relatedTo(page, other).map(({ id }) => id)).toEqual(['rare']);
  });
});
