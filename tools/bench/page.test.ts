import { hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from './comparison.ts';
import { pageOf } from './page.ts';
import { classTable, costTable, extrasTable } from './tables.ts';

const query = { class: 'prefix', source: 'a', words: 'a', where: {}, right: ['a'] } as const;
const results: Result[] = (['minisearch', 'bang-giao'] as const).map((contestant, i) => ({
  contestant, size: 1000, asked: 1, report: { build: 200, size: 2e6, load: 10, memory: 4e6, extras: { 'adding one': 0.5 } }, answers: [{ query, found: i === 0 ? [] : ['a'], milliseconds: 2 }],
}));

test('the page says in short what was measured, what the figures mean and who takes part, and not where', () => {
  const page = pageOf({
    date: '2026-11-22', machine: '2 cores', results, reader: { title: 'What a reader waits for', head: ['', 'median ms'], rows: [['gate', '0.001']], notes: [] },
    costs: [costTable(results, 1000)], byClass: [classTable(results, 1000)], extras: extrasTable(results),
  });
  expect(page).toContain('Measured on 2026-11-22 by `npm run bench`: 2 cores.');
  expect(page).toContain('- **1,000 articles**: ours finds 100% of the right answers among the first five, half of the queries within 2.0 ms and 95% within 2.0 ms, out of 2.0 MB. The best of the others, minisearch: 0% of');
  expect(page.match(/^#+ .*$/gm)).toEqual([
    '# Benchmarks', '## In short', '## How to read the tables', '## Cost and quality', '### 1,000 articles', '## What is found, by kind of query', '### 1,000 articles',
    '## Ours besides (milliseconds)', '## What a reader waits for', '## Who takes part', '## What is asked',
  ]);
  expect(page).toMatch(/\| minisearch \| \d+\.\d+\.\d+ \| /);
  expect(page).not.toContain(hostname());
  expect(page).not.toContain(path.join(import.meta.dirname, '../..'));
});
