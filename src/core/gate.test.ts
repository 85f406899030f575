import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasArticleAddress, looksLikeArticle, type PageSignals } from './gate.ts';

interface ListedSite { readonly host: string; readonly example?: string; readonly evidence?: string }
const examples = (JSON.parse(readFileSync(new URL('../language/sites.json', import.meta.url), 'utf8')) as ListedSite[])
  .flatMap(({ example }) => (example ? [new URL(example)] : [])).map(({ pathname, search }) => pathname + search);

describe('hasArticleAddress', () => {
  test('there are examples', () => expect(examples.length).toBeGreaterThan(40));
  test.each(examples)('%s is an article', (path) => expect(hasArticleAddress(path)).toBe(true));
  test.each(['/', '/en/', '/the-gioi', '/chinh-tri.htm', '/en/politics/', '/news/asia', '/topic/vietnam-korea', '/tag/han-quoc-tag141299.html', '/search?q=vietnam', '/about-us', '/video'])('%s is none', (path) => expect(hasArticleAddress(path)).toBe(false));
});

const page = (signals: Partial<PageSignals>): PageSignals => ({ path: '/', jsonLdTypes: [], ogType: undefined, headingLength: 0, paragraphLengths: [], ...signals });
const article = { path: '/tong-bi-thu-tham-han-quoc-2431770.html', headingLength: 60, paragraphLengths: [200, 300, 250, 120] };

describe('looksLikeArticle', () => {
  test.each<[string, Partial<PageSignals>, boolean]>([
    ['all signs', { ...article, jsonLdTypes: ['NewsArticle'], ogType: 'article' }, true],
    ['no metadata', article, true],
    ['no paragraphs in <p>, but JSON-LD', { ...article, jsonLdTypes: ['NewsArticle'], paragraphLengths: [] }, true],
    ['metadata on an address that tells nothing', { path: '/x', jsonLdTypes: ['ReportageNewsArticle'], ogType: 'article' }, true],
    ['a section page that calls itself an article', { path: '/the-gioi', ogType: 'article', headingLength: 20, paragraphLengths: [60, 60, 90] }, false],
    ['a home page with long teasers', { path: '/', jsonLdTypes: ['WebSite'], ogType: 'article', headingLength: 40, paragraphLengths: [200, 200, 200] }, false],
    ['an edition’s home page', { path: '/en/', jsonLdTypes: ['NewsArticle'], ogType: 'article', headingLength: 40, paragraphLengths: [200, 200, 200] }, false],
    ['a video page', { path: '/video/12345678', ogType: 'video', headingLength: 60, paragraphLengths: [90] }, false],
    ['an empty page', {}, false],
  ])('%s', (_name, signals, expected) => expect(looksLikeArticle(page(signals))).toBe(expected));
});
