import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';

const root = path.join(import.meta.dirname, '..');
// Each starts a process that compiles the language data: on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 60_000 });

function run(command: 'read' | 'related' | 'search', args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `tools/${command}.ts`, ...args], { cwd: root, input, encoding: 'utf8', env: { ...process.env, VITEST: undefined } });
  return { status, stdout, stderr, objects: () => stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
}
const seed = 'seeds/vovworld-2024-09-to-lam-kishida.txt';

describe('npm run read', () => {
  test('prints one object a file', () => {
    const { status, objects } = run('read', ['--json', seed, 'seeds/nhandan-2025-08-to-lam-korea.txt']);
    expect(status).toBe(0);
    expect(objects().map(({ file, language, bilateral, partners }) => ({ file, language, bilateral, partners }))).toEqual([
      { file: seed, language: 'id', bilateral: true, partners: [{ country: 'JP', weight: 1 }] },
      { file: 'seeds/nhandan-2025-08-to-lam-korea.txt', language: 'nl', bilateral: true, partners: [{ country: 'KR', weight: 1 }] },
    ]);
    expect(Object.keys(objects()[0] ?? {})).toEqual(['file', 'language', 'bilateral', 'score', 'partners', 'people', 'topics', 'event', 'claims', 'title', 'published', 'url']);
  });

  test('reads standard input, and a report without --json says why', () => {
    const { status, stdout } = run('read', ['-'], 'Tổng thống Hàn Quốc thăm cấp Nhà nước Việt Nam.');
    expect(status).toBe(0);
    expect(stdout).toContain("about Vietnam's ties with KR");
    expect(stdout).toContain('visit:state_visit');
  });

  test('a file that is not there is one line, and the others are read', () => {
    const { status, stderr, objects } = run('read', ['--json', 'nowhere.txt', seed]);
    expect(status).toBe(2);
    expect(stderr).toBe('nowhere.txt: no such file\n');
    expect(objects()).toHaveLength(1);
  });

  test.each([[[]], [['--nonsense', seed]]])('bad usage %j is one line', (args) => {
    const { status, stderr, stdout } = run('read', args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('usage: npm run --silent read');
  });
});

describe('npm run related', () => {
  test('finds the report of the same event in another language', () => {
    const { status, objects } = run('related', ['--json', 'seeds/vietnamnet-2025-08-to-lam-korea.txt']);
    expect(status).toBe(0);
    expect(objects()[0]).toMatchObject({ matches: [{ id: 'nhandan-2025-08-to-lam-korea' }, { id: 'baotintuc-2022-07-bui-thanh-son-park-jin' }] });
  });

  test('nothing related is no mistake', () => {
    const { status, objects } = run('related', ['--json', '-'], 'Công thức nấu phở bò.');
    expect([status, objects()]).toEqual([0, [{ file: '-', matches: [] }]]);
  });
});

describe('npm run search', () => {
  test('answers many queries in one process', () => {
    const { status, objects } = run('search', ['--json', '--limit', '1', '--queries', '-'], 'nhat ban\nqwertyuiop\n');
    expect(status).toBe(0);
    expect(objects()).toMatchObject([{ query: 'nhat ban', matches: [{ score: expect.any(Number) as number, snippet: expect.any(String) as string }] }, { query: 'qwertyuiop', matches: [] }]);
  });

  test('a query may have several words', () => {
    expect(run('search', ['--json', 'bui', 'than', 'son']).objects()[0]).toMatchObject({ query: 'bui than son' });
  });

  test('a filter that there is none of is told', () => {
    const { status, stderr, objects } = run('search', ['--json', 'partner:XQ', 'topic:labour', 'korea']);
    expect([status, stderr, objects()[0]?.['query']]).toEqual([0, 'no such filter: partner:XQ\n', 'partner:XQ topic:labour korea']);
  });

  test.each([[[]], [['--limit', 'x', 'y']], [['--queries', '-', 'y']]])('bad usage %j is one line', (args) => {
    const { status, stderr } = run('search', args);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});
