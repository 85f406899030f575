import { describe, expect, test } from 'vitest';
import type { Claim } from '../reading/claim.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import type { VisitForm } from '../concepts.ts';
import { daysOf } from '../corpus/days.ts';
import { areOne, meetingsWith, type Report } from './meetings.ts';

test.each([
  ['2025-08-13', '2025-08-13', '2025-08-13'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1973', '1973-01-01', '1973-12-31'],
  ['2025-08-10/2025-08-13', '2025-08-10', '2025-08-13'],
  ['2025-12-30/2026-01', '2025-12-30', '2026-01-31'],
])('the days of %s', (iso, first, last) => {
  expect(daysOf(iso)?.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual([first, last]);
});

test('what is no date has no days', () => {
  expect(['', 'soon', '2025-8', '13/8/2025'].map(daysOf)).toEqual([undefined, undefined, undefined, undefined]);
});

describe('two reports are of one meeting or of two', () => {
  const said = (form: VisitForm, date: string): Report => ({ form, date, said: true });
  const reported = (form: VisitForm, date: string): Report => ({ form, date, said: false });
  test.each<[string, Report, Report, boolean]>([
    ['a day within an interval', said('state_visit', '2025-08-10/2025-08-13'), said('state_visit', '2025-08-11'), true],
    ['days that they do not share', said('state_visit', '2025-08-10/2025-08-13'), said('state_visit', '2025-08-14'), false],
    ['another form in the same days', said('state_visit', '2025-08-10/2025-08-13'), said('call', '2025-08-11'), false],
    ['a form that says little', said('state_visit', '2025-08-10/2025-08-13'), said('visit', '2025-08-12'), true],
    ['two names for a visit of just these days', said('state_visit', '2025-08-10/2025-08-13'), said('official_visit', '2025-08-10/2025-08-13'), true],
    ['a call is never a visit', said('state_visit', '2025-08-10'), said('call', '2025-08-10'), false],
    ['published soon after', said('state_visit', '2025-08-10/2025-08-13'), reported('state_visit', '2025-08-20'), true],
    ['published in that month', said('state_visit', '2025-08-10/2025-08-13'), reported('talks', '2025-08'), true],
    ['published long after', said('state_visit', '2025-08-10/2025-08-13'), reported('state_visit', '2025-10-01'), false],
    ['published before', said('state_visit', '2025-08-10/2025-08-13'), reported('state_visit', '2025-08-01'), false],
    ['of a year only, the same form', said('state_visit', '2025-08-10/2025-08-13'), reported('state_visit', '2025'), true],
    ['of a year only, a form that says little', said('state_visit', '2025-08-10/2025-08-13'), reported('talks', '2025'), false],
  ])('%s', (_what, a, b, one) => {
    expect([areOne(a, b), areOne(b, a)]).toEqual([one, one]);
  });
});

function entry(id: string, { country = 'KR', form, dates, published, says }: { country?: string; form?: VisitForm; dates?: string; published?: string; says?: Partial<Claim> }): CorpusEntry {
  const claims = says ? [{ partner: 'KR', kind: 'visit.form', value: 'call', quote: `${id} says so`, start: 0, end: 9, focus: { start: 0, end: 1 }, ...says } as Claim] : [];
  return {
    id, article: { title: id, text: '', ...(published && { published }) },
    reading: {
      language: 'en', bilateral: true, score: 1, partners: [{ country, weight: 1 }], people: [{ id: 'to-lam', name: 'Tô Lâm', country: 'VN' }], topics: [], concepts: [], claims,
      event: { ...(form && { form }), ...(dates && { dates }) },
    },
  };
}

test('one visit that several articles tell of is one, with the best date and form, the earliest report first', () => {
  const meetings = meetingsWith('KR', [
    entry('after', { form: 'visit', published: '2025-08-15' }),
    entry('during', { form: 'state_visit', dates: '2025-08-10', published: '2025-08-11' }),
    entry('stay', { form: 'state_visit', dates: '2025-08-10/2025-08-13', published: '2025-08-14' }),
    entry('earlier', { form: 'call', dates: '2022-07-13' }),
  ]);
  expect(meetings.map(({ date, form, sources, people }) => [date, form, sources.map(({ id }) => id), people.map(({ name }) => name)])).toEqual([
    ['2022-07-13', 'call', ['earlier'], ['Tô Lâm']],
    ['2025-08-10/2025-08-13', 'state_visit', ['during', 'stay', 'after'], ['Tô Lâm']],
  ]);
});

test('where no text says when, a meeting stands at its report, and is marked so', () => {
  expect(meetingsWith('KR', [entry('vague', { form: 'working_visit', published: '2024-05' })])).toMatchObject([{ date: '2024-05', reported: true }]);
  expect(meetingsWith('KR', [entry('undated', { form: 'working_visit' })])).toEqual([]);
});

test('the event of an article is its first partner’s; another has what is said of it', () => {
  const both = (says?: Partial<Claim>) => {
    const one = entry('both', { country: 'JP', form: 'state_visit', dates: '2025-03-01', published: '2025-03-02', ...(says && { says }) });
    return { ...one, reading: { ...one.reading, partners: [{ country: 'JP', weight: 2 }, { country: 'KR', weight: 1 }] } };
  };
  expect(meetingsWith('KR', [both()])).toEqual([]);
  expect(meetingsWith('KR', [both({})])).toMatchObject([{ form: 'call', date: '2025-03-02', reported: true, sources: [{ quote: 'both says so' }] }]);
});

test('reports that follow one another do not lead from one meeting to the next', () => {
  const weekly = ['2025-03-01', '2025-03-08', '2025-03-15', '2025-03-22', '2025-03-29'].map((published) => entry(published, { form: 'talks', published }));
  expect(meetingsWith('KR', weekly).map(({ date, sources }) => [date, sources.length])).toEqual([['2025-03-01', 3], ['2025-03-22', 2]]);
});
