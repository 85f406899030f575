import { describe, expect, test } from 'vitest';
import type { Claim } from '../reading/claim.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import { recordOf } from '../corpus/record.ts';
import type { RegisterFact } from '../corpus/register.ts';
import type { Event } from '../reading/visit-claims.ts';
import { timelineOf, type Here, type TimelineEntry } from './timeline.ts';

type Said = Pick<Claim, 'kind' | 'value'> & Partial<Claim>;

function entry(id: string, published: string, event: Event, ...claims: readonly Said[]): CorpusEntry {
  const reading = { language: 'en', bilateral: true, score: 1, partners: [{ country: 'KR', weight: 1 }], people: [], topics: [], concepts: [], event };
  const full = claims.map((claim): Claim => ({ partner: 'KR', quote: `${id} says so`, start: 0, end: 9, focus: { start: 0, end: 1 }, ...claim }));
  return { id, article: { title: id, text: '', published }, reading: { ...reading, claims: full } };
}

const sources = [{ id: 'agency', publisher: 'Agency', title: 'Ties', url: 'https://example.org/1', published: '2022-12-05', language: 'en' }];
const register: RegisterFact[] = [
  { partner: 'KR', kind: 'relations.established', value: '1992-12-22', date: '1992-12-22', sources },
  { partner: 'KR', kind: 'relations.level', value: 'comprehensive_strategic_partnership', date: '2022-12-05', sources },
];
const visit: Event = { form: 'state_visit', dates: '2025-08-10/2025-08-13' };

function shown(entries: readonly CorpusEntry[], { here, known = [] }: { here?: Here; known?: readonly RegisterFact[] } = {}): unknown[] {
  const record = recordOf(entries, known);
  return timelineOf('KR', entries, record.about('KR'), here).map((found) => [found.date, ...told(found)]);
}

function told(found: TimelineEntry): unknown[] {
  switch (found.kind) {
    case 'meeting': return ['meeting', found.meeting.form, ...found.agreements.map(({ value }) => value), ...(found.here ? [`here: ${found.here}`] : [])];
    case 'here': return ['here', found.here, ...(found.reported ? ['reported'] : [])];
    default: return [found.fact.kind, found.fact.value, found.fact.sources.map(({ id }) => id).join()];
  }
}

test('a beginning that is told less precisely goes with the precise one, with everyone who says so', () => {
  const entries = [entry('year', '2022', {}, { kind: 'relations.established', value: '1992', year: 1992 }), entry('other', '2023', {}, { kind: 'relations.established', value: '1992-12-12', year: 1992 })];
  expect(shown(entries, { known: register })).toEqual([
    ['1992-12-12', 'relations.established', '1992-12-12', 'other'],
    ['1992-12-22', 'relations.established', '1992-12-22', 'year'],
    ['2022-12-05', 'relations.level', 'comprehensive_strategic_partnership', ''],
  ]);
});

test('a level of another year stands at that year too; one of no year where the record has it', () => {
  const level: Said = { kind: 'relations.level', value: 'comprehensive_strategic_partnership' };
  expect(shown([entry('bare', '2025', {}, level), entry('dated', '2025', {}, { ...level, year: 2023 })], { known: register })).toEqual([
    ['1992-12-22', 'relations.established', '1992-12-22', ''],
    ['2022-12-05', 'relations.level', 'comprehensive_strategic_partnership', 'bare'],
    ['2023', 'relations.level', 'comprehensive_strategic_partnership', 'dated'],
  ]);
  expect(shown([entry('bare', '2025', {}, level)])).toEqual([]);
});

describe('what was signed', () => {
  const signed: Said = { kind: 'agreements.signed', value: 50, unit: 'count' };
  test('stands with the visit that its article reports, and else by itself', () => {
    const entries = [entry('visit', '2025-08-14', visit, signed), entry('same number', '2019-03-02', {}, signed)];
    expect(shown(entries)).toEqual([['2019-03-02', 'agreements.signed', 50, 'same number'], ['2025-08-10/2025-08-13', 'meeting', 'state_visit', 50]]);
  });
  test('of another year is not of that visit', () => {
    expect(shown([entry('visit', '2025-08-14', visit, { ...signed, year: 2019 })])).toEqual([['2019', 'agreements.signed', 50, 'visit'], ['2025-08-10/2025-08-13', 'meeting', 'state_visit']]);
  });
});

test.each([
  ['the year that is said', { year: 2017 }, '2017'],
  ['so many years after the beginning', {}, '2022'],
])('an anniversary stands at %s', (_what, rest, year) => {
  expect(shown([entry('told', '2023-01', {}, { kind: 'relations.anniversary', value: 30, unit: 'years', ...rest })], { known: register.slice(0, 1) }).at(-1)).toEqual([year, 'relations.anniversary', 30, 'told']);
});

test('an anniversary of nothing that is known stands at the year that tells of it', () => {
  expect(shown([entry('told', '2023-01', {}, { kind: 'relations.anniversary', value: 30, unit: 'years' })])).toEqual([['2023', 'relations.anniversary', 30, 'told']]);
});

describe('you are here', () => {
  const page: Here = { title: 'Page', partners: ['KR'] };
  const entries = [entry('visit', '2025-08-14', visit)];
  test.each<[string, Here, unknown[]]>([
    ['at the meeting that the page reports', { ...page, event: { form: 'visit', dates: '2025-08-12' } }, [['2025-08-10/2025-08-13', 'meeting', 'state_visit', 'here: Page']]],
    ['at that of its form, published soon after', { ...page, event: { form: 'state_visit' }, published: '2025-08-16' }, [['2025-08-10/2025-08-13', 'meeting', 'state_visit', 'here: Page']]],
    ['in a place of its own', { ...page, event: { form: 'call', dates: '2025-08-12' } }, [['2025-08-10/2025-08-13', 'meeting', 'state_visit'], ['2025-08-12', 'here', 'Page']]],
    ['where it was published', { ...page, published: '2024-11' }, [['2024-11', 'here', 'Page', 'reported'], ['2025-08-10/2025-08-13', 'meeting', 'state_visit']]],
    ['on a journey to another the event is that one’s', { ...page, partners: ['JP', 'KR'], event: visit, published: '2025-08-14' }, [['2025-08-10/2025-08-13', 'meeting', 'state_visit'], ['2025-08-14', 'here', 'Page', 'reported']]],
    ['nowhere, without a date', page, [['2025-08-10/2025-08-13', 'meeting', 'state_visit']]],
    ['nowhere, on another country', { ...page, partners: ['JP'], published: '2024' }, [['2025-08-10/2025-08-13', 'meeting', 'state_visit']]],
  ])('%s', (_what, here, expected) => {
    expect(shown(entries, { here })).toEqual(expected);
  });
});
