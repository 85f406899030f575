import { expect, test } from 'vitest';
import type { Person } from '../annotate/knowledge.ts';
import type { Topic } from '../concepts.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import type { Fact } from '../corpus/fact.ts';
import { recordOf } from '../corpus/record.ts';
import type { RegisterFact } from '../corpus/register.ts';
import type { Claim } from '../reading/claim.ts';
import { dossierOf, levelsIn } from './dossier.ts';
import { overviewOf } from './overview.ts';

interface Sample { readonly published?: string; readonly language?: string; readonly country?: string; readonly url?: string; readonly people?: readonly Person[]; readonly topics?: readonly Topic[]; readonly claims?: readonly (Pick<Claim, 'kind' | 'value'> & Partial<Claim>)[] }

function entry(id: string, { published, language = 'en', country = 'KR', url, people = [], topics = [], claims = [] }: Sample): CorpusEntry {
  return {
    id, article: { title: id, text: '', language, ...(published && { published }), ...(url && { url }) },
    reading: {
      language, bilateral: true, score: 1, partners: [{ country, weight: 1 }], people, topics, event: {}, concepts: [],
      claims: claims.map((claim): Claim => ({ partner: country, quote: '', start: 0, end: 0, focus: { start: 0, end: 0 }, ...claim })),
    },
  };
}

const sources = [{ id: 'agency', publisher: 'Agency', title: 'Ties', url: 'https://example.org/1', published: '2022-12-05', language: 'en' }];
const register: RegisterFact[] = [
  { partner: 'FR', kind: 'relations.established', value: '1973-04-12', date: '1973-04-12', sources },
  { partner: 'KR', kind: 'relations.level', value: 'strategic_cooperative_partnership', date: '2009-10', sources },
  { partner: 'KR', kind: 'relations.level', value: 'comprehensive_strategic_partnership', date: '2022-12-05', sources },
];
const lam: Person = { id: 'to-lam', name: 'Tô Lâm', country: 'VN' };
const lee: Person = { id: 'lee', name: 'Lee Jae Myung', country: 'KR' };
const level = (value: string, year?: number) => ({ kind: 'relations.level' as const, value, ...(year && { year }) });

test('the level is the one reached last, whoever told of which when', () => {
  const entries = [entry('old', { published: '2010', claims: [level('strategic_cooperative_partnership')] }), entry('wrong year', { published: '2025', claims: [level('strategic_cooperative_partnership', 2024)] })];
  const { level: now, levels } = dossierOf('KR', entries, recordOf(entries, register));
  expect([now?.fact.value, now?.since]).toEqual(['comprehensive_strategic_partnership', '2022-12-05']);
  expect(levels.map(({ fact, since }) => [fact.value, since])).toEqual([['strategic_cooperative_partnership', '2009-10'], ['comprehensive_strategic_partnership', '2022-12-05']]);
});

test('relations do not step down: a lower level that an article dates after a higher one of the register is no step', () => {
  const entries = [entry('misread', { published: '2025', claims: [level('strategic_partnership', 2024), level('special_relationship', 2025)] })];
  const { level: now, levels, timeline, facts } = dossierOf('KR', entries, recordOf(entries, register));
  expect(now?.fact.value).toBe('special_relationship');
  expect(levels.map(({ since }) => since)).toEqual(['2009-10', '2022-12-05', '2025']);
  expect(timeline.filter(({ kind }) => kind === 'milestone').map(({ date }) => date)).toEqual(['2009-10', '2022-12-05', '2025']);
  expect(facts).toHaveLength(4);
});

test('of several years that are said for a level, the register’s counts, or else the earliest', () => {
  const told = (year: number): Fact => ({ kind: 'relations.level', partner: 'KR', value: 'strategic_partnership', year, sources: [] });
  expect(levelsIn([told(2014), told(2012), told(2013)]).map(({ since }) => since)).toEqual(['2012']);
  expect(levelsIn([told(2012), { ...told(2013), date: '2013-09-11', register: sources }]).map(({ since }) => since)).toEqual(['2013-09-11']);
});

test('where no date is known, the level is the one that was told of last', () => {
  const entries = [entry('new', { published: '2025', claims: [level('strategic_partnership')] }), entry('old', { published: '2010', claims: [level('comprehensive_partnership')] })];
  expect(dossierOf('KR', entries, recordOf(entries)).level).toMatchObject({ fact: { value: 'strategic_partnership' } });
});

test('editions of one article are one: in the list, in the counts of people and of topics', () => {
  const entries = [
    entry('vi', { language: 'vi', published: '2025-08-13', url: 'https://vietnamplus.vn/post1056789.vnp', people: [lam, lee], topics: ['trade', 'labour'] }),
    entry('en', { language: 'en', published: '2025-08-14', url: 'https://en.vietnamplus.vn/post1056789.vnp', people: [lam], topics: ['trade'] }),
    entry('other', { published: '2022-07', people: [lam], topics: ['trade'] }),
    entry('japan', { country: 'JP', published: '2025', people: [lee], topics: ['labour'] }),
  ];
  const { articles, people, topics } = dossierOf('KR', entries, recordOf(entries));
  expect(articles.map(({ label, editions }) => [label.id, editions.map(({ id }) => id)])).toEqual([['en', ['vi']], ['other', []]]);
  expect(people.map(({ person, articles: count, last }) => [person.name, count, last])).toEqual([['Tô Lâm', 2, '2025-08-14'], ['Lee Jae Myung', 1, '2025-08-14']]);
  expect(topics).toEqual([{ topic: 'trade', articles: 2 }, { topic: 'labour', articles: 1 }]);
});

test('a country of which nothing is on record has an empty dossier', () => {
  expect(dossierOf('PG', [], recordOf([], register))).toEqual({ country: 'PG', levels: [], timeline: [], series: [], people: [], topics: [], articles: [], facts: [] });
});

test('the overview has every country that the register or an article knows, and not Vietnam', () => {
  const entries = [entry('korea', { published: '2025', claims: [{ kind: 'pledge', value: 'host_apec', partner: 'VN' }] }), entry('laos', { country: 'LA', published: '2024' })];
  expect(overviewOf(entries, recordOf(entries, register)).map(({ country, level: now, articles, last }) => [country, now?.since, articles, last?.date])).toEqual([
    ['FR', undefined, 0, '1973-04-12'], ['KR', '2022-12-05', 1, '2022-12-05'], ['LA', undefined, 1, undefined],
  ]);
});
