import { describe, expect, test } from 'vitest';
import { articleFrom, visitFrom } from './border.ts';

const article = { title: 'T', text: 'x', url: 'https://example.org/', published: '2025-08-13', captions: ['c'], alternates: ['https://example.org/en'] };

describe('articleFrom', () => {
  test('takes an article', () => expect(articleFrom(article)).toEqual(article));
  test('leaves out what an article does not have, and what is malformed', () => {
    expect(articleFrom({ ...article, language: 'xx', url: 'javascript:alert(1)', published: 'yesterday', captions: [1, 'c'], publisher: {}, alternates: ['https://example.org/en', 'javascript:alert(1)', 'x'.repeat(3000), 1] })).toEqual({ title: 'T', text: 'x', captions: ['c'], alternates: ['https://example.org/en'] });
    expect(articleFrom({ ...article, alternates: 'https://example.org/en' })).not.toHaveProperty('alternates');
    expect(articleFrom({ ...article, alternates: Array.from({ length: 30 }, (_, i) => `https://example.org/${i}`) })?.alternates).toHaveLength(20);
  });
  test.each([undefined, null, 'text', [], {}, { title: 'T' }, { title: '', text: 'x' }, { title: 'T', text: '' }, { title: 'T', text: 'x'.repeat(400_001) }, { title: 1, text: 'x' }])('refuses %j', (value) => expect(articleFrom(value)).toBeUndefined());
});

describe('visitFrom', () => {
  test('takes a visit', () => expect(visitFrom({ id: 'a1', address: 'https://example.org/' })).toEqual({ id: 'a1', address: 'https://example.org/' }));
  test.each([undefined, null, 1, {}, { id: 'a' }, { id: 'a', address: 'file:///etc/passwd' }, { id: '', address: 'https://example.org/' }, { id: 'a'.repeat(3000), address: 'https://example.org/' }])('refuses %j', (value) => expect(visitFrom(value)).toBeUndefined());
});
