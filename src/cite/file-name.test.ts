import { expect, test } from 'vitest';
import type { SaveWay } from '../ui/cite-ways.ts';
import type { Citation } from './citation.ts';
import { fileName } from './file-name.ts';

const on = (partner?: string, title = 'Đưa quan hệ'): Citation => ({ label: { id: title, title, language: 'vi' }, ...(partner !== undefined && { said: { kind: 'trade.target', partner, value: 1 } }) });

test.each<readonly [SaveWay, readonly Citation[], string]>([
  ['csv', [on('KR')], 'bang-giao-kr-2026-11-23.csv'],
  ['ris', [on('KR'), on('JP'), on('KR')], 'bang-giao-jp-kr-2026-11-23.ris'],
  ['json', [on('KR'), on('JP'), on('CN'), on('LA')], 'bang-giao-2026-11-23.json'],
  ['csl-json', [on()], 'bang-giao-dua-quan-he-2026-11-23.csl.json'],
  ['json', [on(undefined, 'A'), on(undefined, 'B'), on(undefined, 'C'), on(undefined, 'D')], 'bang-giao-2026-11-23.json'],
  ['csv', [on('../..')], 'bang-giao-dua-quan-he-2026-11-23.csv'],
])('%s', (way, citations, name) => {
  expect(fileName(way, citations, '2026-11-23')).toBe(name);
});
