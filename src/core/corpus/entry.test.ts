import { expect, test } from 'vitest';
import { labelOf } from './entry.ts';

const reading = { bilateral: true, score: 1, partners: [], people: [], topics: [], event: {}, claims: [], concepts: [] };

test.each([
  ['its own date', { published: '2025-08', event: '2025-08-10/2025-08-13' }, { published: '2025-08' }],
  ['the last day of its event, marked as such', { event: '2025-08-10/2025-08-13' }, { published: '2025-08-13', undated: true }],
  ['no date where none is known', {}, {}],
])('an article is listed with %s', (_what, dates, listed) => {
  expect(labelOf({ id: 'a', article: { title: 'T', text: '', language: 'vi', ...dates }, reading })).toEqual({ id: 'a', title: 'T', language: 'vi', ...listed });
});
