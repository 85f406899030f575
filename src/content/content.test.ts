import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../core/gate.ts';
import { addressOf, articleFrom } from './extract.ts';
import { jsonLdIn, textOf, typesOf } from './json-ld.ts';
import { signalsOf } from './page-signals.ts';

/** The pages on which the extension is driven in real browsers, by their file names; a page's first line is its address. */
const folder = new URL('../../e2e/pages/', import.meta.url);
const expected: Record<string, { readonly article: boolean; readonly title?: string; readonly published?: string; readonly publisher?: string; readonly has?: string; readonly lacks?: RegExp }> = {
  'antara-japan-visit.html': { article: true, title: 'Vietnam-Jepang naikkan hubungan jadi Kemitraan Strategis Komprehensif', published: '2023-12-01', publisher: 'ANTARA News', lacks: /Masuk|Komentar/ },
  'antara-malaysia.html': { article: true },
  'nhandan-czechia.html': { article: true },
  'thanhnien-recipe.html': { article: true },
  'unlisted-korea-visit.html': { article: true },
  'vietnam-vn-japan-talks.html': { article: true },
  'vietnamnet-home.html': { article: false },
  'vietnamnet-korea-visit.html': { article: true, published: '2025-08-13', has: '150 tỷ USD', lacks: /Bình luận|Đăng nhập/ },
  'vietnamnet-long.html': { article: true },
  'vietnamnews-korea-trade.html': { article: true },
  'vnexpress-football.html': { article: true },
  'vnexpress-section.html': { article: false },
};

function page(html: string, url = 'https://example.org/a-page-of-some-news-1234567.html'): Document {
  const window = new Window({ url });
  window.document.write(html);
  return window.document as unknown as Document;
}

describe('the pages', () => {
  test('are all expected something of, but for the app, which draws itself', () => {
    expect(Object.keys(expected)).toEqual(readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'znews-app.html').toSorted());
  });

  test.each(Object.entries(expected))('%s', (file, { article: isArticle, title, published, publisher, has, lacks }) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const document = page(html, /^<!-- (\S+)/.exec(html)?.[1]);
    expect(looksLikeArticle(signalsOf(document))).toBe(isArticle);
    if (!isArticle) return;
    const before = document.documentElement.outerHTML;
    const article = articleFrom(document);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(article?.title).toBe(title ?? document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim());
    expect(article?.text.split('\n').length).toBeGreaterThan(3);
    if (published !== undefined) expect(article?.published).toBe(published);
    if (publisher !== undefined) expect(article?.publisher).toBe(publisher);
    if (has !== undefined) expect(article?.text).toContain(has);
    if (lacks !== undefined) expect(article?.text).not.toMatch(lacks);
    for (const caption of article?.captions ?? []) expect(article?.text).not.toContain(caption);
  });
});

describe('jsonLdIn', () => {
  test.each<[string, readonly string[]]>([
    ['{"@type": "NewsArticle"}', ['NewsArticle']],
    ['[{"@type": "WebPage"}, {"@type": ["NewsArticle", "Article"]}]', ['WebPage', 'NewsArticle', 'Article']],
    ['{"@graph": [{"@type": "ReportageNewsArticle"}]}', ['ReportageNewsArticle']],
    ['{"@type": "NewsArticle",}', []],
    ['null', []],
    ['"NewsArticle"', []],
  ])('%s', (json, types) => expect(jsonLdIn(page(`<script type="application/ld+json">${json}</script>`)).flatMap(typesOf)).toEqual(types));

  test.each<[unknown, string | undefined]>([['A', 'A'], [{ name: 'A' }, 'A'], [[{ name: 'A' }, { name: 'B' }], 'A'], ['  ', undefined], [1, undefined], [{}, undefined], [undefined, undefined]])('the text of %j is %j', (value, text) => expect(textOf({ field: value }, 'field')).toBe(text));
});

describe('addressOf', () => {
  test.each([
    ['https://example.org/a?id=1#comments', 'https://example.org/a?id=1'],
    ['https://example.org/a?utm_source=x&id=1&fbclid=y', 'https://example.org/a?id=1'],
    ['https://example.org/', 'https://example.org/'],
  ])('%s → %s', (url, address) => expect(addressOf(page('', url))).toBe(address));
});

describe('articleFrom', () => {
  const paragraphs = Array.from({ length: 5 }, (_, i) => `<p>Đoạn ${i + 1}: hai bên trao đổi về hợp tác thương mại, đầu tư, giáo dục và giao lưu nhân dân trong những năm tới, với nhiều nội dung cụ thể.</p>`).join('');

  test('a page without metadata is told by its heading', () => {
    expect(articleFrom(page(`<title>Hội đàm - Báo</title><body><h1>Hội đàm tại Hà Nội</h1><article>${paragraphs}</article></body>`))).toMatchObject({ title: 'Hội đàm tại Hà Nội' });
  });

  test('metadata come first; a date that is none is passed over', () => {
    const article = articleFrom(page(`<meta property="og:title" content="Tựa của trang"><meta property="article:published_time" content="hôm qua"><time datetime="2025-08-13T08:00:00+07:00"></time><body><h1>Chuyên mục</h1><article>${paragraphs}</article></body>`));
    expect(article).toMatchObject({ title: 'Tựa của trang', published: '2025-08-13' });
  });

  test('a page without text gives nothing', () => expect(articleFrom(page('<body><h1>Trống</h1></body>'))).toBeUndefined());
});
