import { expect, test } from 'vitest';
import type { Fact } from '../core/corpus/fact.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { citationOf, citationsOf } from './citation.ts';
import { inMarkdown } from './markdown.ts';
import { citedText } from './text.ts';

const forReader = (language: string) => ({ strings: stringsFor([language]), accessed: '2026-11-23' });
const place = { start: 0, end: 0, focus: { start: 0, end: 0 } };
const source = { id: 'a', title: 'A & B', language: 'nl', publisher: 'Nhân Dân', published: '2025-08', url: 'https://example.org/?a=1&b=2', quote: 'Een\n<b>citaat</b>.', ...place } as const;
const fact: Fact = {
  kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022,
  sources: [
    source,
    { id: 'b', title: 'C', language: 'und', published: '2023-11-30', undated: true, url: 'javascript:alert(1)', quote: 'D.', ...place },
  ],
};

test.each([
  ['en', [
    'Vietnam–South Korea relations: comprehensive strategic partnership since 2022',
    '“Een <b>citaat</b>.”',
    'Nhân Dân, “A & B”, August 2025, Dutch, https://example.org/?a=1&b=2, accessed 23 November 2026',
    '“D.”',
    '“C”, accessed 23 November 2026',
  ]],
  ['vi', [
    'Quan hệ Việt Nam – Hàn Quốc: Đối tác chiến lược toàn diện từ năm 2022',
    '“Een <b>citaat</b>.”',
    'Nhân Dân, “A & B”, tháng 8 năm 2025, tiếng Hà Lan, https://example.org/?a=1&b=2, truy cập ngày 23 tháng 11 năm 2026',
    '“D.”',
    '“C”, truy cập ngày 23 tháng 11 năm 2026',
  ]],
])('a fact with its quotes and sources, as far as they are known, in %s', (language, lines) => {
  expect(citedText(citationsOf(fact), forReader(language)).plain.split('\n')).toEqual(lines);
});

test('as HTML titles are in italics, addresses are links, and what is quoted is text', () => {
  expect(citedText(citationsOf(fact), forReader('en')).html.split('\n')).toEqual([
    '<p><b>Vietnam–South Korea relations: comprehensive strategic partnership since 2022</b></p>',
    '<blockquote lang="nl" dir="auto">“Een &lt;b&gt;citaat&lt;/b&gt;.”</blockquote>',
    '<p>Nhân Dân, <i lang="nl" dir="auto">A &amp; B</i>, August 2025, Dutch, <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>, accessed 23 November 2026</p>',
    '<blockquote>“D.”</blockquote>',
    '<p><i>C</i>, accessed 23 November 2026</p>',
  ]);
});

test('an article of its own is its reference; one of the register says so', () => {
  const article = citationOf(source);
  expect(citedText([article], forReader('en')).plain).toBe('Nhân Dân, “A & B”, August 2025, Dutch, https://example.org/?a=1&b=2, accessed 23 November 2026');
  expect(inMarkdown([{ ...article, register: true }], forReader('nl'))).toBe('Nhân Dân, [*A \\& B*](<https://example.org/?a=1&b=2>), augustus 2025, Nederlands, geraadpleegd op 23 november 2026, vermeld in het register van Bang Giao');
});

test('facts come in their order, each once, and articles without a fact after them', () => {
  const other = { ...fact, value: 'strategic_partnership' };
  const { plain } = citedText([citationOf({ ...source, title: 'Alone' }), ...citationsOf(other), ...citationsOf(fact), ...citationsOf(other)], forReader('en'));
  expect(plain.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
    'Vietnam–South Korea relations: strategic partnership since 2022',
    'Vietnam–South Korea relations: comprehensive strategic partnership since 2022',
    'Nhân Dân, “Alone”, August 2025, Dutch, https://example.org/?a=1&b=2, accessed 23 November 2026',
  ]);
});
