import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { rangesOf } from './quotes.ts';

function page(body: string): Document {
  const window = new Window({ url: 'https://example.org/' });
  window.document.write(`<!doctype html><html><body>${body}</body></html>`);
  return window.document as unknown as Document;
}

const plain = (text: string | undefined) => text?.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, ' ').trim();
const rangesIn = (quote: string, body: string, article?: string) => rangesOf([quote], page(body), article)[0] ?? [];
const found = (quote: string, body: string, article?: string) => rangesIn(quote, body, article)[0];

const quote = 'Thương mại hai nước đạt 86,7 tỷ USD năm 2024.';

describe('a quote is found', () => {
  test.each([
    ['as it is', `<p>Trước đó. ${quote} Sau đó.</p>`],
    ['over elements', '<p>Trước đó. <b>Thương mại</b> hai <a href="#"><i>nước</i> đạt</a> 86,7 tỷ <span>USD</span> năm 2024<em>.</em> Sau đó.</p>'],
    ['over line breaks and spaces of another width', '<p>Thương mại\n     hai nước<br>đạt 86,7&nbsp;tỷ&#x202f;USD năm\t2024.</p>'],
    ['with words that may break', '<p>Thương mại hai nư&shy;ớc đạt&#x200b; 86,7 tỷ USD<wbr> năm 2024.</p>'],
    ['in another Unicode form', `<p>Trước đó. ${quote.normalize('NFD')} Sau đó.</p>`],
    ['after comments and scripts', `<p>Thương mại <!-- a note -->hai nước<script>let x = 1;</script> đạt<style>p { }</style> 86,7 tỷ USD năm 2024.</p>`],
  ])('%s', (_how, body) => {
    const range = found(quote, body);
    expect(plain(range?.startContainer.textContent?.slice(range.startOffset))).toMatch(/^Thương/);
    expect(range?.endContainer.textContent?.[range.endOffset - 1]).toBe('.');
    expect(plain(range?.toString().replace(/let x = 1;|p \{ \}/g, ''))?.replaceAll(' ', '')).toBe(quote.replaceAll(' ', ''));
  });

  test('whose letters the page writes in two nodes, as a range within them', () => {
    const document = page('<p>Thương mại hai nươ<b>\u0301c đạt 86,7 tỷ USD năm 2024.</b></p>');
    const [[whole] = [], [part] = []] = rangesOf([quote, 'Thương mại hai nướ'], document);
    expect(plain(whole?.toString())).toBe(quote);
    expect(part?.toString()).toBe('Thương mại hai nươ');
  });

  test('in Khmer and Lao, whose words the page parts with spaces of no width', () => {
    expect(found('ພາກເໜືອ ຫຼື ໃຕ້', '<p>ພາກເ\u200bຫນືອ ຫລື ໃຕ້</p>')?.toString()).toBe('ພາກເ\u200bຫນືອ ຫລື ໃຕ້');
  });

  test('though something stands inside it that was not taken for text, around which the ranges go', () => {
    const ranges = rangesIn(quote, `<p>Thương mại <b>hai</b> nước <button>Nghe đọc bài</button> đạt 86,7 tỷ USD<sup>[1]</sup> năm 2024. Sau đó.</p>`);
    expect(ranges.map(String)).toEqual(['Thương mại hai nước', 'đạt 86,7 tỷ USD', 'năm 2024.']);
  });

  test('though the page hides a part of it', () => {
    expect(found('Thương mại (trao đổi hàng hóa) hai nước đạt 86,7 tỷ USD.', '<p>Thương mại <span style="display: none">(trao đổi hàng hóa)</span> hai nước đạt 86,7 tỷ USD.</p>')?.toString()).toMatch(/^Thương.*USD\.$/);
  });
});

describe('a quote is not found', () => {
  test.each([
    ['where it is not', quote, '<p>Không có gì ở đây.</p>'],
    ['where another figure stands', quote, '<p>Thương mại hai nước đạt 81,5 tỷ USD năm 2024.</p>'],
    ['where what stands inside it is no element of its own', quote, '<p>Thương mại hai nước đạt 81,5 tỷ USD, không phải 86,7 tỷ USD năm 2024.</p>'],
    ['where too much stands inside it', quote, `<p>Thương mại hai nước <span>${'khác '.repeat(30)}</span> đạt 86,7 tỷ USD năm 2024.</p>`],
    ['where all of it is hidden', quote, `<p style="display: none">${quote}</p>`],
    ['in a script or a field', quote, `<script>"${quote}"</script><textarea>${quote}</textarea><noscript>${quote}</noscript>`],
    ['that says nothing', ' \u00ad', '<p>Thương mại</p>'],
    ['in a page without text', quote, ''],
  ])('%s', (_where, sought, body) => expect(found(sought, body)).toBeUndefined());
});

describe('of several occurrences', () => {
  const lines = [quote, 'Đoạn thứ hai nói về hợp tác lao động.', 'Đoạn thứ ba nói về giáo dục và văn hóa.'];
  const article = lines.join('\n');
  const body = lines.map((line) => `<p>${line}</p>`).join('');

  test.each([
    ['a teaser above', `<ul id="other"><li>${quote} Đọc tiếp</li></ul><div id="article">${body}</div>`],
    ['a box below', `<div id="article">${body}</div><aside id="other"><p>${'Tin khác. '.repeat(20)}</p><p>${quote}</p></aside>`],
    ['boxes on both sides', `<p>${quote}</p><p>Xem thêm bài khác trong mục này.</p><div id="article">${body}</div><p>${quote}</p>`],
  ])('the one in the article is taken: %s', (_where, html) => {
    expect(found(quote, html, article)?.startContainer.parentElement?.closest('#article')).not.toBeNull();
  });

  test('one that is seen is taken, and none that is hidden', () => {
    expect(found(quote, `<p style="display: none">${quote}</p><p id="seen">${quote}</p>`, article)?.startContainer.parentElement?.id).toBe('seen');
  });

  test('the first is taken where the article is not known', () => {
    expect(found(quote, `<p id="first">${quote}</p><p>${quote}</p>`)?.startContainer.parentElement?.id).toBe('first');
  });
});
