import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knowledgeFrom } from '../core/annotate/knowledge.ts';
import type { Claim } from '../core/reading/claim.ts';
import { compileCorpus, compileRegister, parseFile, seedFolder } from './corpus.ts';
import { compileKnowledge } from './knowledge.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const corpus = compileCorpus(knowledge);
const entryOf = (id: string) => {
  const entry = corpus.entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no seed ${id}`);
  return entry;
};

const seeds: readonly { id: string; language: string; partner: string; claims: readonly Partial<Claim>[] }[] = [
  {
    id: 'vietnamnet-2025-08-to-lam-korea', language: 'id', partner: 'KR', claims: [
      { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 },
      { kind: 'agreements.signed', partner: 'KR', value: 50, unit: 'count' },
      { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership' },
      { kind: 'visit.form', partner: 'KR', value: 'state_visit' },
      { kind: 'pledge', partner: 'KR', value: 'high_income', year: 2045 },
    ],
  },
  {
    id: 'nhandan-2025-08-to-lam-korea', language: 'nl', partner: 'KR', claims: [
      { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 },
      { kind: 'agreements.signed', partner: 'KR', value: 50, unit: 'count' },
      { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership' },
      { kind: 'visit.form', partner: 'KR', value: 'state_visit' },
      { kind: 'pledge', partner: 'KR', value: 'high_income', year: 2045 },
      { kind: 'people', partner: 'KR', value: 350_000, unit: 'count', approximation: 'more_than' },
      { kind: 'pledge', partner: 'KR', value: 'host_apec', year: 2025 },
      { kind: 'pledge', partner: 'VN', value: 'host_apec', year: 2027 },
    ],
  },
  {
    id: 'vietnam-2023-11-vo-van-thuong-japan', language: 'id', partner: 'JP', claims: [
      { kind: 'relations.level', partner: 'JP', value: 'comprehensive_strategic_partnership' },
      { kind: 'visit.form', partner: 'JP', value: 'official_visit' },
      { kind: 'visit.dates', partner: 'JP', value: '2023-11-27/2023-11-30' },
      { kind: 'pledge', partner: 'JP', value: 'net_zero', year: 2050 },
    ],
  },
  {
    id: 'vovworld-2024-09-to-lam-kishida', language: 'id', partner: 'JP', claims: [
      { kind: 'visit.form', partner: 'JP', value: 'online_talks' },
      { kind: 'visit.dates', partner: 'JP', value: '2024-09-03' },
      { kind: 'relations.anniversary', partner: 'JP', value: 50, unit: 'years' },
      { kind: 'relations.established', partner: 'JP', value: '1973' },
      { kind: 'relations.level', partner: 'JP', value: 'comprehensive_strategic_partnership' },
    ],
  },
  {
    id: 'baotintuc-2022-07-bui-thanh-son-park-jin', language: 'vi', partner: 'KR', claims: [
      { kind: 'visit.form', partner: 'KR', value: 'call' },
      { kind: 'relations.established', partner: 'KR', value: '1992-12-22' },
      { kind: 'relations.anniversary', partner: 'KR', value: 30, unit: 'years' },
      { kind: 'trade.target', partner: 'KR', value: 100e9, unit: 'USD', year: 2023 },
      { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 },
    ],
  },
];

describe.each(seeds)('$id', ({ id, language, partner, claims }) => {
  const { article, reading } = entryOf(id);

  test('is read in its language, with its partner', () => {
    expect(reading).toMatchObject({ language, bilateral: true });
    expect(reading.partners.map(({ country }) => country)).toEqual([partner]);
  });

  test.each(claims)('claims $kind $value $year', (claim) => expect(reading.claims).toContainEqual(expect.objectContaining(claim)));

  test('quotes stand verbatim at their offsets, in the text and in the file', () => {
    const file = path.join(seedFolder, `${id}.txt`);
    const source = readFileSync(file, 'utf8');
    const { toFile } = parseFile(file, knowledge);
    expect(reading.claims.length).toBeGreaterThan(0);
    for (const { quote, start, end } of reading.claims) {
      expect(article.text.slice(start, end)).toBe(quote);
      expect(source.slice(toFile(start), toFile(end))).toBe(quote);
    }
  });

  test('what is quoted for a figure has its focus on it', () => {
    for (const { value, quote, focus } of reading.claims.filter((claim) => typeof claim.value === 'number')) {
      const digits = String(value).replace(/0+$/, '');
      expect(quote.slice(focus.start, focus.end).replace(/\D/g, '')).toMatch(new RegExp(`^${digits}`));
    }
  });

  test('keeps nothing of the page around it', () => {
    expect(article.text).not.toMatch(/komentar|reactie \(|tautan sumber|iklan_|https?:|hotline|đường dây nóng|đánh giá$|foto:|ảnh:|email|bron:|sumber:|634\.688/im);
    expect(article.text.split('\n').at(-1)).toMatch(/[.!?"…]$/);
  });
});

test('the seeds are all bundled', () => expect(corpus.entries.map(({ id }) => id).toSorted()).toEqual(seeds.map(({ id }) => id).toSorted()));

test('a consulate general opened in Busan is a topic of the visit, told under a picture', () => {
  expect(entryOf('vietnamnet-2025-08-to-lam-korea').reading.topics).toContain('consulate');
});

test('people are known by their names', () => {
  const people = (id: string) => entryOf(id).reading.people.map((person) => person.id);
  expect(people('vietnamnet-2025-08-to-lam-korea')).toEqual(expect.arrayContaining(['to-lam', 'lee-jae-myung', 'bui-thanh-son']));
  expect(people('baotintuc-2022-07-bui-thanh-son-park-jin')).toEqual(expect.arrayContaining(['bui-thanh-son', 'park-jin']));
  expect(people('vovworld-2024-09-to-lam-kishida')).toEqual(expect.arrayContaining(['to-lam', 'fumio-kishida']));
});

describe('compileCorpus', () => {
  let folder: string;
  const text = 'Tổng Bí thư Tô Lâm và Tổng thống Lee Jae Myung đã hội đàm tại Seoul về quan hệ Việt Nam - Hàn Quốc.';
  const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
  const name = () => path.basename(folder);
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'seeds-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a header without an end', '---\ntitle: A\n', ':1: the header that begins here has no closing line'],
    ['a line that is no field', '---\ntitle A\n---\nx', ':2: not "field: value": title A'],
    ['an unknown field', '---\ntitle: A\nauthor: B\n---\nx', ':3: unknown field "author"'],
    ['a field twice', '---\ntitle: A\ntitle: B\n---\nx', ':3: "title" is already on line 2'],
    ['an empty field', '---\ntitle:\n---\nx', ':2: "title" is empty'],
    ['a malformed date', '---\npublished: 13/7/2022\n---\nx', ':2: "published" wants a date such as 2025-08-13'],
    ['a month 13', '---\npublished: 2022-13\n---\nx', ':2: "published" wants a date'],
    ['a malformed address', '---\nurl: vietnamnet.vn\n---\nx', ':2: "url" wants an address'],
    ['an unknown language', '---\ntitle: A\nlanguage: tlh\n---\nx', ':3: unknown language "tlh"'],
    ['no text', '---\ntitle: A\n---\n\n', ':4: no text'],
    ['an empty file', '', ':1: no text'],
    ['nothing but labels', 'Komentar (0)\nhttps://example.org/\n', ':1: no text is left'],
  ])('%s names file and line', (_name, content, message) => {
    put('bad.txt', content);
    expect(() => compileCorpus(knowledge, undefined, folder)).toThrow(`${name()}/bad.txt${message}`);
  });

  test('invalid UTF-8 names file and line', () => {
    put('bad.txt', Uint8Array.from([0x61, 0x0a, 0x62, 0x0a, 0xc3, 0x28]));
    expect(() => compileCorpus(knowledge, undefined, folder)).toThrow(`${name()}/bad.txt:3: not UTF-8`);
  });

  test('the same text twice names both files', () => {
    put('a.txt', text);
    put('b.txt', `\n${text}\n`);
    expect(() => compileCorpus(knowledge, undefined, folder)).toThrow(`${name()}/b.txt:1: the same article as ${name()}/a.txt`);
  });

  test('the same address twice names both files', () => {
    put('a.txt', `---\nurl: https://example.org/1\n---\n${text}`);
    put('b.txt', `---\nurl: https://example.org/1\n---\n${text} Thêm một câu.`);
    expect(() => compileCorpus(knowledge, undefined, folder)).toThrow('(https://example.org/1)');
  });

  test('a text without a header compiles, with one warning for each thing missing', () => {
    const raw = readFileSync(path.join(seedFolder, 'baotintuc-2022-07-bui-thanh-son-park-jin.txt'), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
    put('raw.txt', raw);
    const warnings: string[] = [];
    const [entry] = compileCorpus(knowledge, (line) => warnings.push(line), folder).entries;
    expect(entry?.article).toMatchObject({ language: 'vi', published: '2022-07-13', publisher: 'Báo Tin tức (VNA)' });
    expect(entry?.article.url).toMatch(/^https:\/\/baotintuc\.vn\//);
    expect(entry?.reading.claims).toContainEqual(expect.objectContaining({ kind: 'trade.target', value: 150e9, year: 2030 }));
    expect(warnings.map((line) => line.replace(/, taken to be.*/, ''))).toEqual(['title', 'publisher', 'address', 'date of publication', 'language'].map((thing) => `${name()}/raw.txt: no ${thing}`));
  });
});

describe('the register', () => {
  test('without a source for a fact is no register: the build stops with file and line', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'register-'));
    const file = path.join(folder, 'ties.txt');
    writeFileSync(file, 'source a: Agency | Ties | https://example.org/1 | 2022-12-05 | en\n\nKR established: 1992-12-22 | a\nKR strategic_partnership: 2009\n');
    expect(() => compileRegister(file)).toThrow('src/language/ties.txt:4: a fact is "XX level: date | source, source": it lacks its source');
    rmSync(folder, { recursive: true });
  });

  const { register } = corpus;
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

  test('has the ties of the countries that one asks about first, each step with a page that states it', () => {
    expect(register.filter(({ partner }) => partner === 'KR').map(({ kind, value, date }) => [kind === 'relations.level' ? value : kind, date])).toEqual([
      ['relations.established', '1992-12-22'], ['comprehensive_partnership', '2001-08-23'], ['strategic_cooperative_partnership', '2009-10-21'], ['comprehensive_strategic_partnership', '2022-12-05'],
    ]);
    expect(register.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('names countries that there are, and no fact that its source could not have known', () => {
    expect([...new Set(register.map(({ partner }) => partner))].filter((partner) => countries.of(partner) === undefined)).toEqual([]);
    expect(register.filter(({ date, sources }) => sources.every(({ published }) => published.slice(0, date.length) < date.slice(0, published.length)))).toEqual([]);
  });
});
