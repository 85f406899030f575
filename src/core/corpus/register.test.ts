import { describe, expect, test } from 'vitest';
import { parseRegister } from './register.ts';

const sources = ['source embassy-2022: Đại sứ quán | 30 năm quan hệ | https://example.org/30 | 2022-12-22 | vi', 'source gazette-2009: The Gazette | Ties raised | https://example.org/2009 | 2009-10 | en'];
const parsed = (...lines: readonly string[]) => parseRegister(lines.join('\n'), 'ties.txt');

test('a fact has its date as precise as it is, and the pages that state it', () => {
  const [begun, level] = parsed('# a comment', '', ...sources, '', 'KR established: 1992-12-22 | embassy-2022', 'KR strategic_cooperative_partnership: 2009-10 | gazette-2009, embassy-2022');
  expect(begun).toEqual({ partner: 'KR', kind: 'relations.established', value: '1992-12-22', date: '1992-12-22', sources: [
    { id: 'embassy-2022', publisher: 'Đại sứ quán', title: '30 năm quan hệ', url: 'https://example.org/30', published: '2022-12-22', language: 'vi' },
  ] });
  expect(level).toMatchObject({ partner: 'KR', kind: 'relations.level', value: 'strategic_cooperative_partnership', date: '2009-10', sources: [{ id: 'gazette-2009' }, { id: 'embassy-2022' }] });
});

describe('what is wrong is told with its line', () => {
  const both = ['KR established: 1992-12-22 | embassy-2022', 'KR strategic_partnership: 2009 | gazette-2009'];
  test.each<[string, readonly string[], string]>([
    ['no shape', [...sources, 'Korea since 1992'], 'ties.txt:3: neither'],
    ['no source', [...sources, 'KR established: 1992-12-22'], 'ties.txt:3: a fact is "XX level: date | source, source": it lacks its source'],
    ['an unknown source', [...sources, 'KR established: 1992-12-22 | nobody'], 'ties.txt:3: no such source: "nobody"'],
    ['a source that nothing cites', [...sources, 'KR established: 1992-12-22 | embassy-2022'], 'ties.txt:2: nothing cites the source "gazette-2009"'],
    ['a source without its date', ['source a: P | T | https://example.org | soon | en'], 'ties.txt:1: no date of publication: "soon"'],
    ['a source without an address', ['source a: P | T | example.org | 2022 | en'], 'ties.txt:1: no web address: "example.org"'],
    ['a source without its language', ['source a: P | T | https://example.org | 2022'], 'ties.txt:1: a source is'],
    ['sources out of order', [sources[1] ?? '', sources[0] ?? ''], 'ties.txt:2: "embassy-2022" belongs before "gazette-2009"'],
    ['a source twice', [sources[0] ?? '', sources[0] ?? ''], 'ties.txt:2: the source "embassy-2022" is already on line 1'],
    ['a source after a fact', [sources[0] ?? '', 'KR established: 1992 | embassy-2022', sources[1] ?? ''], 'ties.txt:3: sources stand before'],
    ['a day that there is not', [...sources, 'KR established: 1992-02-30 | embassy-2022'], 'ties.txt:3: no date: "1992-02-30"'],
    ['no level', [...sources, 'KR partnership: 2009 | gazette-2009'], 'ties.txt:3: "partnership" is no level'],
    ['facts out of order', [...sources, both[1] ?? '', both[0] ?? ''], 'ties.txt:4: KR 1992-12-22 belongs before KR 2009'],
    ['countries out of order', [...sources, both[0] ?? '', 'JP strategic_partnership: 2009 | gazette-2009'], 'ties.txt:4: JP 2009 belongs before KR 1992-12-22'],
    ['a fact twice', [...sources, ...both, 'KR strategic_partnership: 2010 | gazette-2009'], 'ties.txt:5: KR strategic_partnership is said twice'],
    ['an empty field', [...sources, 'KR established: 1992 |  '], 'ties.txt:3: an empty or untidy field'],
  ])('%s', (_name, lines, message) => expect(() => parsed(...lines)).toThrow(message));
});
