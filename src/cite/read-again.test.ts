import { Parser, type Node } from 'commonmark';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Said } from '../ui/claim-sentence.ts';
import { originalAddress, publisherName } from '../ui/publisher.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { inBibTeX } from './bibtex.ts';
import { citationsOf, type Citation } from './citation.ts';
import { inCslJson } from './csl-json.ts';
import { columns, inCsv } from './csv.ts';
import { dateParts, sharedParts } from './date-parts.ts';
import { inJson } from './json.ts';
import { inMarkdown } from './markdown.ts';
import { inRis } from './ris.ts';
import { oneLine } from './source.ts';

type Item = Readonly<Record<string, unknown>>;

// It brings no types; its plugins add themselves to it.
const citationJs = (part: string): Promise<{ readonly Cite: new (text: string) => { readonly data: readonly Item[] } }> => import(`@citation-js/${part}`);
const { Cite } = await citationJs('core');
await Promise.all(['plugin-bibtex', 'plugin-ris'].map(citationJs));

const cited = { strings: stringsFor(['en']), accessed: '2026-11-23' };
const turnover: Said = { kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024 };

/** What stands in a title, a quote or a publisher's name, and what some form could take for a mark of its own. */
const texts = [
  'Đưa quan hệ Việt Nam - Hàn Quốc lên tầm cao mới', 'Bộ trưởng Ngoại giao Bùi Thanh Sơn thăm ’s-Hertogenbosch', 'He said: "150 billion", not “100”',
  'A {B} C}{', '50% & more #1 $5 _under_ ^up^ ~about~', String.raw`back\slash \textbf{bold} \\ C:\temp`, 'a | b | c', 'one\ntwo\r\nthree\tfour', 'ends with a backslash \\',
  'שלום עולם (RTL) مرحبا', '=cmd|\'/C calc\'!A0', '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'x;=1+1;-2', '한·베트남 정상회담, 1천500억 달러', 'ベトナム国家主席が訪日', 'ประเทศไทย', 'កម្ពុជា', '越南',
  'ER  - ', 'TY  - NEWS', 'dash -- and --- and ``quotes\'\' and ?`', '*stars* [link](http://x) <b>html</b> `code` &amp; &lt;', '1. first', '# heading', '- item', '> quote', 'Ministry of Labour and Social Affairs', 'A, B', 'https://example.org/?a=1&b={x}',
] as const;

const urls = ['https://example.org/a_b?c=%20&d=1#e~f', 'http://báo.vn/tiếng-việt/đ', 'https://example.org/{a}\\b', 'javascript:alert(1)', 'not an address', undefined] as const;
const dates = ['2025', '2025-08', '2025-08-13', '2025-08-10/2025-08-13', '2024-12-30/2025-01-02', undefined] as const;

function citation(id: string, { title = 'Title', publisher, url, published, quote, language = 'vi' }: { readonly title?: string; readonly publisher?: string | undefined; readonly url?: string | undefined; readonly published?: string | undefined; readonly quote?: string | undefined; readonly language?: string }): Citation {
  return {
    label: { id, title, language, ...(publisher !== undefined && { publisher }), ...(url !== undefined && { url }), ...(published !== undefined && { published }) },
    ...(quote !== undefined && { quote, said: turnover }),
  };
}

/** Each text once in each place, the dates and addresses going round. */
const nasty = texts.map((text, nth) => citation(`a${nth}`, { title: text, publisher: nth % 5 === 4 ? undefined : texts[(nth + 1) % texts.length], quote: texts[(nth + 2) % texts.length], url: urls[nth % urls.length], published: dates[nth % dates.length] }));

/** What a reference manager should have kept of a citation. */
function expected({ label, quote }: Citation): Item {
  const container = publisherName(label);
  return {
    title: oneLine(label.title),
    container: container === undefined ? undefined : oneLine(container),
    language: label.language,
    url: originalAddress(label.url),
    note: quote === undefined ? undefined : `Vietnam–South Korea trade: US$86.7 billion in 2024: “${oneLine(quote)}”`,
  };
}

const partsOf = (date: unknown): unknown => (date as { readonly 'date-parts'?: unknown } | undefined)?.['date-parts'];

/** Marks that keep capitals come back as tags, and a line break in a name as a space. */
const untagged = (value: unknown): string | undefined => (value === undefined ? undefined : oneLine(String(value).replaceAll(/<span class="nocase">([^]*)<\/span>/gu, '$1')));

describe.each<readonly [string, (citations: readonly Citation[]) => readonly Item[]]>([
  ['BibTeX', (citations) => new Cite(inBibTeX(citations, cited)).data.map((item) => ({ ...item, container: item['container-title'] ?? item['publisher'], note: item['annote'] }))],
  ['RIS', (citations) => new Cite(inRis(citations, cited)).data.map((item) => ({ ...item, container: item['container-title'] ?? item['publisher'] }))],
  ['CSL-JSON', (citations) => new Cite(inCslJson(citations, cited)).data.map((item) => ({ ...item, container: item['container-title'] }))],
])('%s, read by citation-js', (form, read) => {
  const addressOf = (url: unknown): unknown => (form === 'BibTeX' && typeof url === 'string' ? (url.includes('báo') ? new URL(url).href : url.replaceAll(/[{}\\]/gu, encodeURIComponent)) : url);
  // citation-js takes every @article for a journal's, and of a newspaper's RIS only the year.
  const newspaper = form === 'BibTeX' ? 'article-journal' : 'article-newspaper';
  const datesOf = ({ published, publisher }: Citation['label']): readonly (readonly number[])[] | undefined => {
    if (published === undefined) return undefined;
    if (form !== 'RIS') return dateParts(published);
    const shared = sharedParts(published);
    return shared.length === 0 ? undefined : [publisher === undefined ? shared : shared.slice(0, 1)];
  };

  test.each(nasty.map((each) => [each.label.title, each] as const))('%j', (_title, each) => {
    const [item = {}, ...others] = read([each]);
    expect(others).toEqual([]);
    const { url, ...rest } = expected(each);
    expect({ title: untagged(item['title']), container: untagged(item['container']), language: item['language'], note: untagged(item['note']) }).toEqual(rest);
    expect(item['URL']).toEqual(addressOf(url));
  });

  test('as many articles as were cited, each with its key, type and dates', () => {
    const items = read(nasty);
    expect(items.length).toBe(nasty.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(nasty.length);
    for (const [nth, { label }] of nasty.entries()) {
      const item = items[nth] ?? {};
      expect(item['type']).toBe(label.publisher === undefined ? 'webpage' : newspaper);
      // Of a web page's RIS it takes no day of access.
      expect(partsOf(item['accessed'])).toEqual(form === 'RIS' && label.publisher === undefined ? undefined : [[2026, 11, 23]]);
      expect(partsOf(item['issued'])).toEqual(datesOf(label));
      expect(item['author']).toBeUndefined();
    }
  });

  test('two facts of one article are one entry with both notes', () => {
    const [first, second] = [citation('a', { quote: 'One.' }), { ...citation('a', { quote: 'Two.' }), said: { ...turnover, value: 1e9 } }];
    const items = read([first, second]);
    expect(items.length).toBe(1);
    expect(untagged(items[0]?.['note'])).toMatch(/One\..*Two\./u);
  });

  test('whatever a text holds comes back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 }), (title, quote) => {
      fc.pre(!/\p{Cs}/u.test(title + quote) && oneLine(quote) !== '' && oneLine(title) !== '');
      const each = citation('a', { title, quote, publisher: 'Nhân Dân' });
      const [item = {}] = read([each]);
      expect(untagged(item['title'])?.normalize()).toBe(oneLine(title).normalize());
      expect(untagged(item['note'])?.normalize()).toBe(String(expected(each)['note']).normalize());
    }), { numRuns: 300 });
  });
});

test('a text is one line of BibTeX: an empty line would end a paragraph', () => {
  expect(inBibTeX([citation('a', { title: 'one\n\ntwo' })], cited)).toContain('title = {{one two}},');
});

describe('CSV, read by csv-parse', () => {
  const read = (citations: readonly Citation[]): readonly Readonly<Record<string, string>>[] => parse(inCsv(citations, cited), { bom: true, columns: true, record_delimiter: '\r\n' });
  /** Takes the apostrophes out again that keep a text from being a formula. */
  const plain = (text = ''): string => text.replaceAll(/(?<=[;\t\r\n]|^)'(?=[=+\-@\t\r＝＋－＠])/gu, '');

  test('every text comes back, and none is a formula', () => {
    const rows = read(nasty);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns);
    expect(rows.map(({ title, quote, publisher, published }) => [plain(title), plain(quote), plain(publisher), published]))
      .toEqual(nasty.map(({ label, quote }) => [label.title, quote ?? '', label.publisher ?? '', label.published ?? '']));
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]|[;\t\r\n][=+\-@]/u);
  });

  test('it begins with the mark of UTF-8, its lines end as RFC 4180 has them, and numbers stay numbers', () => {
    const csv = inCsv([{ ...citation('a', { quote: 'q', published: '2025' }), said: { ...turnover, kind: 'trade.growth', value: -1.5, unit: 'percent' } }], cited);
    expect(csv).toBe('\uFEFFkind,partner,value,unit,year,date,approximation,statement,quote,publisher,title,language,published,url,accessed,register\r\n'
      + 'trade.growth,KR,-1.5,percent,2024,,,"Growth of Vietnam–South Korea trade: -1.5% in 2024",q,,Title,vi,2025,,2026-11-23,\r\n');
  });

  test('whatever a text holds comes back', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (title) => {
      // An apostrophe that stood there before cannot be told from ours.
      fc.pre(!/(?:^|[;\t\r\n])'/u.test(title));
      expect(plain(read([citation('a', { title })])[0]?.['title'])).toBe(title);
    }), { numRuns: 500 });
  });
});

test('the day of a level is in the table and in the data, with the page of the register', () => {
  const page = { id: 'r', publisher: 'Yonhap', title: 'Ties raised', url: 'https://example.org/r', published: '2022-12-05', language: 'en' };
  const level = citationsOf({ kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022, date: '2022-12-05', register: [page], sources: [] });
  const [row] = parse(inCsv(level, cited), { bom: true, columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({ kind: 'relations.level', year: '2022', date: '2022-12-05', publisher: 'Yonhap', register: 'yes', quote: '' });
  expect(JSON.parse(inJson(level, cited))).toMatchObject({ facts: [{ year: 2022, date: '2022-12-05', sources: [{ publisher: 'Yonhap', register: true }] }] });
});

test('JSON holds each fact once with its sources, then the articles without one', () => {
  const exported: unknown = JSON.parse(inJson([citation('c', { title: 'Alone' }), citation('a', { quote: 'One.', publisher: 'Nhân Dân', published: '2025-08' }), { ...citation('b', { url: 'https://example.org/' }), said: turnover, register: true }], cited));
  expect(exported).toEqual({
    format: 'bang-giao-citations', version: 1, accessed: '2026-11-23', language: 'en',
    facts: [{ ...turnover, statement: 'Vietnam–South Korea trade: US$86.7 billion in 2024', sources: [
      { title: 'Title', publisher: 'Nhân Dân', language: 'vi', published: '2025-08', quote: 'One.' },
      { title: 'Title', language: 'vi', url: 'https://example.org/', register: true },
    ] }],
    articles: [{ title: 'Alone', language: 'vi' }],
  });
});

describe('Markdown, read by commonmark', () => {
  /** The kinds of node with the text in them, as far as they matter: emphasis, links, quotes. */
  function nodesOf(markdown: string): readonly { readonly type: string; readonly text: string; readonly to: string | null }[] {
    const walker = new Parser().parse(markdown).walker();
    const open: { readonly node: Node; text: string }[] = [];
    const done: { readonly type: string; readonly text: string; readonly to: string | null }[] = [];
    for (let event = walker.next(); event; event = walker.next()) {
      const { node, entering } = event;
      if (node.literal !== null) for (const each of open) each.text += node.literal;
      else if (!node.isContainer) continue;
      else if (entering) open.push({ node, text: '' });
      else {
        const { text } = open.pop() ?? { text: '' };
        done.push({ type: node.type, text, to: node.type === 'link' ? node.destination : null });
      }
      if (node.literal !== null && node.type !== 'text') done.push({ type: node.type, text: node.literal, to: null });
    }
    return done;
  }

  test.each(nasty.map((each) => [each.label.title, each] as const))('%j', (_title, each) => {
    const nodes = nodesOf(inMarkdown([each], cited));
    const textOf = (type: string): readonly string[] => nodes.filter((node) => node.type === type).map(({ text }) => text);
    expect(textOf('strong')).toEqual(['Vietnam–South Korea trade: US$86.7 billion in 2024']);
    expect(textOf('block_quote')).toEqual([`“${oneLine(each.quote ?? '')}”`]);
    expect(textOf('emph')).toEqual([oneLine(each.label.title)]);
    expect(textOf('link').length).toBe(originalAddress(each.label.url) === undefined ? 0 : 1);
    expect(nodes.filter(({ type }) => !['document', 'paragraph', 'strong', 'emph', 'block_quote', 'link'].includes(type))).toEqual([]);
    expect(textOf('paragraph').at(-1)?.startsWith(oneLine(each.label.publisher ?? ''))).toBe(true);
  });
});
