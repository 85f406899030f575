import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../core/gate.ts';
import { addressOf, articleFrom } from './extract.ts';
import { jsonLdIn, textOf, typesOf } from './json-ld.ts';
import { signalsOf } from './page-signals.ts';

/** The pages on which the extension is driven in real browsers, by their file names; a page's first line is its address. */
const folder = new URL('../../e2e/pages/', import.meta.url);
interface Expected {
  readonly published: string;
  readonly publisher: string;
  /** Words of its last paragraph but the byline. */
  readonly has: string;
  /** Words of the page around it. */
  readonly lacks: RegExp;
  readonly captions: number;
}

const articles: Record<string, Expected> = {
  'antara-japan-visit.html': { published: '2023-12-01', publisher: 'ANTARA News', has: '500.000 warga Vietnam', lacks: /Masuk|Komentar/, captions: 0 },
  'antara-malaysia.html': { published: '2025-07-29', publisher: 'ANTARA News', has: 'Kuala Lumpur pada Selasa malam', lacks: /Masuk|Komentar/, captions: 0 },
  'congthuong-korea-targets.html': { published: '2025-09-19', publisher: 'Báo Công Thương', has: 'quan hệ ngoại giao ngày 22/12/1992', lacks: /Đọc nhiều|Tin mới/, captions: 0 },
  'nhandan-czechia.html': { published: '2025-01-20', publisher: 'Báo Nhân Dân', has: 'khai khoáng, quốc phòng và giáo dục', lacks: /Bình luận|Đọc thêm/, captions: 0 },
  'thanhnien-recipe.html': { published: '2025-09-14', publisher: 'thanhnien.vn', has: 'giá trụng và kim chi', lacks: /Bình luận|Đăng nhập/, captions: 0 },
  'unlisted-korea-visit.html': { published: '2025-08-12', publisher: 'Brabantse Post', has: 'havenstad Busan', lacks: /Reageer|Inloggen/, captions: 0 },
  'vietnam-vn-japan-talks.html': { published: '2024-09-04', publisher: 'Vietnam.vn', has: 'defensie en veiligheid', lacks: /Reactie \(|Foto:/, captions: 1 },
  'vietnamnet-korea-visit.html': { published: '2025-08-13', publisher: 'VietNamNet', has: 'thiết lập quan hệ ngoại giao ngày 22/12/1992', lacks: /Bình luận|Đăng nhập|Ảnh minh họa/, captions: 1 },
  'vietnamnet-long.html': { published: '2025-08-15', publisher: 'VietNamNet News', has: 'Đà Nẵng, Nha Trang và Phú Quốc', lacks: /Bình luận|Đăng nhập/, captions: 0 },
  'vietnamplus-korea-figures.html': { published: '2025-11-18', publisher: 'VietnamPlus', has: 'US$94 billion', lacks: /VietnamPlus/, captions: 0 },
  'vietnamnews-korea-trade.html': { published: '2025-08-20', publisher: 'Việt Nam News', has: 'Cooperation in nuclear power', lacks: /Sign in|Comments/, captions: 0 },
  'yna-korea-summit.html': { published: '2025-08-11', publisher: '연합뉴스', has: '1992년 12월 22일 수교', lacks: /손흥민|태풍/, captions: 0 },
  'vnexpress-football.html': { published: '2025-09-06', publisher: 'VnExpress', has: 'vòng loại châu Á', lacks: /Ý kiến|Đăng nhập/, captions: 0 },
};
const lists = ['vietnamnet-home.html', 'vnexpress-section.html'];

function page(html: string, url = 'https://example.org/a-page-of-some-news-1234567.html'): Document {
  const window = new Window({ url });
  window.document.write(html);
  return window.document as unknown as Document;
}

const pageOf = (file: string) => {
  const html = readFileSync(new URL(file, folder), 'utf8');
  return page(html, /^<!-- (\S+)/.exec(html)?.[1]);
};

describe('the pages', () => {
  test('are all expected something of, but for the app, which draws itself', () => {
    expect([...Object.keys(articles), ...lists].toSorted()).toEqual(readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'znews-app.html').toSorted());
  });

  test.each(Object.entries(articles))('%s is an article', (file, { published, publisher, has, lacks, captions }) => {
    const document = pageOf(file);
    expect(looksLikeArticle(signalsOf(document))).toBe(true);
    const before = document.documentElement.outerHTML;
    const article = articleFrom(document);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(article).toMatchObject({ title: document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim(), published, publisher, url: document.URL });
    expect(article?.text.split('\n').length).toBeGreaterThan(2);
    expect(article?.text).toContain(has);
    expect(article?.text).not.toMatch(lacks);
    expect(article?.captions ?? []).toHaveLength(captions);
  });

  test.each(lists)('%s is a list', (file) => expect(looksLikeArticle(signalsOf(pageOf(file)))).toBe(false));
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

  test('other editions are those that the head names, each once, as whole addresses', () => {
    const link = (language: string, href: string, rel = 'alternate') => `<link rel="${rel}" hreflang="${language}" href="${href}">`;
    const links = [
      link('x-default', 'https://example.org/vi/1234567.html'), link('vi', 'https://example.org/vi/1234567.html'), link('en', '/en/1234567.html#top'), link('ko', '//ko.example.org/1234567.html', 'Alternate nofollow'),
      link('zh', 'javascript:alert(1)'), link('ja', 'http://['), link('id', ''), link('fr', 'https://example.org/style.css', 'stylesheet'),
      link('nl', 'https://example.org/a-page-of-some-news-1234567.html'), '<link rel="alternate" type="application/rss+xml" href="https://example.org/feed.xml">',
    ];
    const seen = (html: string) => articleFrom(page(`<html><head>${html}</head><body><h1>Hội đàm tại Hà Nội</h1><article>${paragraphs}</article></body></html>`));
    expect(seen(links.join(''))?.alternates).toEqual(['https://example.org/vi/1234567.html', 'https://example.org/en/1234567.html', 'https://ko.example.org/1234567.html']);
    expect(seen(Array.from({ length: 30 }, (_, i) => link('en', `https://example.org/${i}.html`)).join(''))?.alternates).toHaveLength(20);
    expect(seen('')).not.toHaveProperty('alternates');
  });

  test('a page without text gives nothing', () => expect(articleFrom(page('<body><h1>Trống</h1></body>'))).toBeUndefined());
});
