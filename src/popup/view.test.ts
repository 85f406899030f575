import { expect, test } from 'vitest';
import type { PageView } from '../core/match/page-view.ts';
import type { TabState } from '../platform/tab-state.ts';
import { viewOf, type View } from './view.ts';

const page: PageView = { title: 'A', language: 'vi', partners: ['KR'], people: [], topics: [], related: [], facts: [], comparisons: [] };
const matched: PageView = { ...page, related: [{ id: 'a', title: 'B', language: 'nl', score: 1, because: [] }] };
const visit = { visit: '1', address: 'https://vietnamnet.vn/a.html' };
const listed = { listed: true, readable: true };
const unlisted = { listed: false, readable: true };
const internal = { listed: false, readable: false };

test.each<readonly [string, Parameters<typeof viewOf>[0], TabState | undefined, View]>([
  ['a page that is being read', listed, { ...visit, status: 'reading' }, { state: 'reading' }],
  ['an article with matches', listed, { ...visit, status: 'read', page: matched }, { state: 'matched', page: matched }],
  ['an article without', listed, { ...visit, status: 'read', page }, { state: 'unmatched', page }],
  ['an article about something else', listed, { ...visit, status: 'unrelated', title: 'A' }, { state: 'unrelated', title: 'A' }],
  ['a front page', listed, { ...visit, status: 'not-article' }, { state: 'not-article', looked: true }],
  ['a listed page that nobody read', listed, undefined, { state: 'not-article', looked: false }],
  ['a site that is not listed', unlisted, undefined, { state: 'unlisted' }],
  ['such a site, read on request', unlisted, { ...visit, status: 'read', page: matched }, { state: 'matched', page: matched }],
  ['a page that could not be read', listed, { ...visit, status: 'failed', reason: 'no text' }, { state: 'failed', reason: 'no text' }],
  ['a page of the browser', internal, undefined, { state: 'unreadable' }],
])('%s', (_name, tab, state, view) => expect(viewOf(tab, state)).toEqual(view));
