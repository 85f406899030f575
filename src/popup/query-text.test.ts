import { expect, test } from 'vitest';
import { withFilter, withoutFilter } from './query-text.ts';

test.each([
  ['', 'lang:nl', 'lang:nl '],
  ['korea', 'lang:nl', 'korea lang:nl '],
  ['korea lang:nl ', 'partner:KR', 'korea lang:nl partner:KR '],
])('“%s” with %s is “%s”', (query, filter, text) => expect(withFilter(query, filter)).toBe(text));

test.each([
  ['korea lang:nl ', 'lang:nl', 'korea'],
  ['lang:nl korea', 'lang:nl', 'korea'],
  ['korea lang:nl after:2024 trade', 'lang:nl', 'korea after:2024 trade'],
  ['-lang:nl korea lang:nl', 'lang:nl', '-lang:nl korea'],
  ['-lang:nl lang:nl', '-lang:nl', 'lang:nl'],
  ['partner:"South Korea" talks', 'partner:"South Korea"', 'talks'],
  ['lang:nl', 'lang:nl', ''],
  ['-lang:nl', 'lang:nl', '-lang:nl'],
])('“%s” without %s is “%s”', (query, filter, text) => expect(withoutFilter(query, filter)).toBe(text));
