import { expect, test } from 'vitest';
import type { CorpusEntry } from '../corpus/entry.ts';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { corpusOf } from '../corpus/corpus.ts';
import { recordOf } from '../corpus/record.ts';
import { readArticle } from '../reading/reading.ts';
import { pageViewOf } from './page-view.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const entry = (id: string, language: string, title: string, text: string): CorpusEntry => {
  const article = { title, text, language, publisher: 'Nhân Dân', published: '2025-08-13', url: `https://${language}.nhandan.vn/post-123456.html` };
  return { id, article, reading: readArticle(article, knowledge) };
};
const english = entry('english', 'en', 'Vietnam, South Korea deepen ties', 'General Secretary To Lam paid a state visit to South Korea from August 10 to 13, 2025. Both countries agreed to bring bilateral trade to US$150 billion by 2030. Trade between Vietnam and South Korea reached US$86.7 billion in 2024.');
const vietnamese = entry('vietnamese', 'vi', 'Việt Nam và Hàn Quốc tăng cường quan hệ', 'Tổng Bí thư Tô Lâm thăm cấp Nhà nước tới Hàn Quốc từ ngày 10 đến 13/8/2025. Hai nước nhất trí đưa kim ngạch thương mại song phương lên 150 tỷ USD vào năm 2030.');
const corpus = corpusOf([english, vietnamese], knowledge);
const record = recordOf([english, vietnamese]);
const page = { title: 'Vietnam and South Korea hold talks', text: 'President Lee Jae Myung of South Korea received General Secretary To Lam of Vietnam in Seoul. Relations between Vietnam and South Korea are good.', published: '2025-08-12' };

test('editions of one article are one entry, with what a list needs to name them, and with what they leave out', () => {
  const { related } = pageViewOf(page, readArticle(page, knowledge), corpus, record);
  expect(related).toHaveLength(1);
  expect(related[0]).toMatchObject({ id: 'english', title: english.article.title, editions: [{
    id: 'vietnamese', language: 'vi', title: vietnamese.article.title, publisher: 'Nhân Dân', published: '2025-08-13', url: vietnamese.article.url,
    lacks: { claims: [{ kind: 'trade.turnover', value: 86.7e9 }] },
  }] });
});

test('what the editions say is on record, each with its own words', () => {
  const { facts } = pageViewOf(page, readArticle(page, knowledge), corpus, record);
  expect(facts.find(({ kind }) => kind === 'trade.target')?.sources.map(({ id }) => id).toSorted()).toEqual(['english', 'vietnamese']);
});

test('a long list of what is left out is cut', () => {
  const claims = Array.from({ length: 40 }, (_, i) => ({ kind: 'projects' as const, partner: 'KR', value: i + 100, unit: 'count', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } }));
  const long = { ...english, reading: { ...english.reading, claims: [...english.reading.claims, ...claims] } };
  const [first] = pageViewOf(page, readArticle(page, knowledge), corpusOf([long, vietnamese], knowledge), recordOf([long, vietnamese])).related;
  expect(first?.editions?.[0]?.[first.id === 'english' ? 'lacks' : 'adds'].claims).toHaveLength(10);
});

const korea = { partner: 'KR', kind: 'relations.level', value: 'comprehensive_strategic_partnership', date: '2022-12-05', sources: [{ id: 'agency', publisher: 'Agency', title: 'Ties raised', url: 'https://example.org/1', published: '2022-12-05', language: 'en' }] } as const;

test('the register gives its context to an article on a partner that the corpus has nothing on', () => {
  const { related, facts } = pageViewOf(page, readArticle(page, knowledge), corpusOf([], knowledge), recordOf([], [korea, { ...korea, partner: 'JP' }]));
  expect(related).toEqual([]);
  expect(facts).toEqual([{ kind: 'relations.level', partner: 'KR', value: korea.value, year: 2022, date: '2022-12-05', register: korea.sources, sources: [] }]);
});

test('a page is set against the whole record, not only against what is related to it', () => {
  const turnover = { title: 'Trade', text: 'Trade between Vietnam and South Korea reached US$86.7 billion in 2024. Relations between Vietnam and South Korea are good.', language: 'en', published: '2026-01-02' };
  const { comparisons } = pageViewOf(turnover, readArticle(turnover, knowledge), corpusOf([], knowledge), record);
  expect(comparisons.map(({ relation, against }) => [relation, against?.sources[0]?.id])).toEqual([['same', 'english']]);
});

test('of a fact that very many say, some are kept', () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ ...english, id: `english-${i}` }));
  const { facts, comparisons } = pageViewOf({ ...english.article, url: 'https://example.org/another-1' }, english.reading, corpusOf(many, knowledge), recordOf(many));
  expect(facts.map(({ sources }) => sources.length)).toEqual(facts.map(() => 8));
  expect(comparisons.map(({ against }) => against?.sources.length)).toEqual(comparisons.map(() => 8));
});

test('the level of today comes first, those before it with the beginnings', () => {
  const before = { ...korea, value: 'strategic_cooperative_partnership', date: '2009-10-21' } as const;
  const begun = { ...korea, kind: 'relations.established', value: '1992-12-22', date: '1992-12-22' } as const;
  const { facts } = pageViewOf(page, readArticle(page, knowledge), corpus, recordOf([english, vietnamese], [begun, before, korea]));
  expect(facts.map(({ kind, year }) => `${kind} ${year ?? ''}`.trim())).toEqual([
    'relations.level 2022', 'trade.target 2030', 'trade.turnover 2024', 'relations.level 2009', 'relations.established 1992', 'visit.form', 'visit.dates',
  ]);
});

test('an article that is in the corpus itself is not set beside its own words', () => {
  const { related, facts, comparisons } = pageViewOf({ ...english.article, url: `${english.article.url}?utm_source=mail` }, english.reading, corpus, record);
  expect(related.map(({ id }) => id)).toEqual(['vietnamese']);
  expect(comparisons.map(({ claim, relation, against }) => [claim.kind, relation, against?.sources.map(({ id }) => id)])).toEqual([
    ['visit.form', 'same', ['vietnamese']], ['visit.dates', 'same', ['vietnamese']], ['trade.target', 'same', ['vietnamese']], ['trade.turnover', 'new', undefined],
  ]);
  expect(facts.flatMap(({ sources }) => sources.map(({ id }) => id))).not.toContain('english');
});

test('of very many facts the most important are kept', () => {
  const claims = Array.from({ length: 100 }, (_, i) => ({ kind: 'projects' as const, partner: 'KR', value: i + 100, unit: 'count', quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } }));
  const long = { ...english, reading: { ...english.reading, claims: [...claims, ...english.reading.claims] } };
  const { facts } = pageViewOf(page, readArticle(page, knowledge), corpusOf([long], knowledge), recordOf([long], [korea]));
  expect(facts).toHaveLength(60);
  expect(facts.slice(0, 3).map(({ kind }) => kind)).toEqual(['relations.level', 'trade.target', 'trade.turnover']);
});
