import { expect, test } from 'vitest';
import type { Result } from './comparison.ts';
import type { Query } from './queries.ts';
import { aligned, classTable, costTable, extrasTable, inMarkdown } from './tables.ts';

const query: Query = { class: 'prefix', source: 'a', words: 'a', where: {}, right: ['a'] };
const ours: Result = { contestant: 'bang-giao', size: 1000, asked: 1, report: { build: 200, size: 2e6, load: 10, memory: 4e6, extras: { 'adding one': 0.5 } }, answers: [{ query, found: ['a'], milliseconds: 2 }] };
const slow: Result = { contestant: 'ufuzzy', size: 1000, asked: 1, report: { build: 100, size: 3e6 }, answers: [{ query, found: ['x', 'a'], milliseconds: 30 }], stopped: 'stopped after 6 s' };
const partly: Result = { ...slow, contestant: 'fuse-texts', asked: 2 };
const absent: Result = { contestant: 'fuse-titles', size: 1000, asked: 1, report: {}, answers: [], stopped: 'left out' };
const results = [ours, slow, partly, absent, { ...ours, size: 5 }];

test('costs stand with their ratio to the best of the column; who was stopped is told, and not scored by a few answers', () => {
  const { rows, notes, title } = costTable(results, 1000);
  expect(title).toBe('1,000 articles');
  expect(rows.map(([name, build, size, , , p50, , recall, mrr]) => [name, build, size, p50, recall, mrr])).toEqual([
    ['bang-giao', '200 (2.0×)', '2.0 (1.0×)', '2.0 (1.0×)', '1.00 (1.0×)', '1.00 (1.0×)'],
    ['ufuzzy', '100 (1.0×)', '3.0 (1.5×)', '30.0 (15×)', '1.00 (1.0×)', '0.50 (0.50×)'],
    ['fuse-texts', '100 (1.0×)', '3.0 (1.5×)', '–', '–', '–'],
    ['fuse-titles', '–', '–', '–', '–', '–'],
  ]);
  expect(notes).toEqual(['ufuzzy: stopped after 6 s', 'fuse-texts: stopped after 6 s', 'fuse-texts: 1 of 2 queries in its time', 'fuse-titles: left out']);
});

test('each class has a row, and a score where all of it was answered', () => {
  const { head, rows } = classTable([ours, { ...slow, answers: [...slow.answers, ...ours.answers] }], 1000);
  expect(head).toEqual(['', 'queries', 'bang-giao', 'ufuzzy']);
  expect(rows).toEqual([['prefix', '2', '–', '1.00 / 0.75']]);
});

test('what only ours does is a table of its own, if it was measured', () => {
  expect(extrasTable(results)?.rows).toEqual([['adding one', '0.50', '0.50']]);
  expect(extrasTable([slow])).toBeUndefined();
});

test('a table is printed in columns, or as Markdown', () => {
  const table = { title: 'T', head: ['', 'ms'], rows: [['one', '1'], ['three', '10']], notes: ['a note'] };
  expect(inMarkdown({ ...table, align: 'left', rows: [['a | b', '1']] }, '###').slice(0, 5)).toEqual(['### T', '', '|  | ms |', '|---|---|', '| a \\| b | 1 |']);
  expect(aligned(table)).toEqual(['T', '       ms', 'one     1', 'three  10', 'a note', '']);
  expect(inMarkdown(table)).toEqual(['## T', '', '|  | ms |', '|---|--:|', '| one | 1 |', '| three | 10 |', '', 'a note', '']);
});
