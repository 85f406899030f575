import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

/** What is shown for words of a quote, with an ellipsis where words were left out. */
const shown = (quote: string, words: string): string => {
  const at = quote.indexOf(words);
  const { text, cut } = excerpt(quote, { start: at, end: at + words.length });
  return `${cut.before ? '… ' : ''}${text}${cut.after ? ' …' : ''}`;
};

const long = 'Hai Bộ trưởng vui mừng trước sự phát triển vượt bậc của quan hệ hai nước; nhất trí phối hợp triển khai hiệu quả hoạt động trao đổi đoàn, '
  + 'cũng như các hoạt động kỷ niệm 30 năm thiết lập quan hệ ngoại giao; triển khai các biện pháp hữu hiệu để hoàn thành mục tiêu nâng kim ngạch '
  + 'thương mại song phương lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030 theo hướng cân bằng, bền vững, trong đó tăng lượng hàng xuất khẩu.';

describe('of a long quote, the part that says it', () => {
  test('is a clause', () => {
    expect(shown(long, '150 tỷ USD')).toBe('… triển khai các biện pháp hữu hiệu để hoàn thành mục tiêu nâng kim ngạch thương mại song phương lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030 theo hướng cân bằng, bền vững, trong đó tăng lượng hàng xuất khẩu.');
    expect(shown(long, '30 năm')).toMatch(/^… .*kỷ niệm 30 năm thiết lập quan hệ ngoại giao/u);
  });

  test.each(['150 tỷ USD', '100 tỷ USD', '30 năm', 'quan hệ hai nước', 'xuất khẩu'])('is to the letter and has %s', (words) => {
    const at = long.indexOf(words);
    const { text } = excerpt(long, { start: at, end: at + words.length });
    expect(long).toContain(text);
    expect(text).toContain(words);
    expect(text.length).toBeLessThan(340);
  });

  test('is the whole where the quote is short', () => expect(shown('Kim ngạch đạt 86,7 tỷ USD.', '86,7')).toBe('Kim ngạch đạt 86,7 tỷ USD.'));

  test('holds in scripts without spaces', () => {
    const quote = `${'両国首脳は会談し、'.repeat(40)}貿易額を百五十億ドルに`;
    expect(excerpt(quote, { start: quote.length - 10, end: quote.length }).text).toContain('百五十億ドル');
  });
});
