import { expect, test } from 'vitest';
import type { Reason } from '../core/match/match.ts';
import { unseenReasons } from './unseen-reasons.ts';

type Words = Extract<Reason, { readonly kind: 'words' }>;
const words = (how: Words['how'], text: string, place: Words['in'] = 'text'): Reason => ({ kind: 'words', words: text, how, in: place, weight: 1 });
const meaning = (concept: string, text: string): Reason => ({ kind: 'meaning', concept, words: text, weight: 0.6 });
const target: Reason = { kind: 'claim', claim: { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 }, weight: 2 };
const unseen = (because: readonly Reason[], marks: readonly (readonly [number, number])[] = [[0, 5]]) => unseenReasons({ because, snippet: { text: 'korea', start: 0, highlights: marks } });

test.each<readonly [string, readonly Reason[]]>([
  ['a word as it was typed', [words('exact', 'korea'), meaning('country:KR', 'korea')]],
  ['a word without its diacritics', [words('folded', 'han quoc', 'title'), meaning('country:KR', 'han quoc')]],
  ['a word that goes on', [words('prefix', 'korea')]],
  ['nothing but a filter', []],
])('%s is seen in the marked passage', (_name, because) => expect(unseen(because)).toEqual([]));

test.each<readonly [string, readonly Reason[], readonly Reason[]]>([
  ['a word read as another, before what it means', [meaning('topic:semiconductors', 'semikonduktr'), words('fuzzy', 'semikonduktor')], [words('fuzzy', 'semikonduktor'), meaning('topic:semiconductors', 'semikonduktr')]],
  ['what a part of the query means, though another part is written', [words('exact', '2025'), meaning('visit:state_visit', 'state visit')], [meaning('visit:state_visit', 'state visit')]],
  ['a statement, which says the amount', [target, words('exact', '150 tỷ'), meaning('amount:150000000000 count', '150 tỷ')], [target]],
  ['such a statement in other words', [target, meaning('amount:150000000000 USD', '150 tỷ USD')], [target]],
  ['an amount that no statement has', [meaning('amount:86700000000 USD', '867억 달러')], [meaning('amount:86700000000 USD', '867억 달러')]],
  ['a word in the publisher’s name', [words('exact', 'nhan', 'publisher')], [words('exact', 'nhan', 'publisher')]],
])('%s is told', (_name, because, told) => expect(unseen(because)).toEqual(told));

test('where nothing is marked, words say where they are', () => expect(unseen([words('exact', 'kishida', 'title')], [])).toEqual([words('exact', 'kishida', 'title')]));
test('two are enough', () => expect(unseen([target, words('fuzzy', 'a'), words('fuzzy', 'b')])).toHaveLength(2));
