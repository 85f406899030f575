import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

/** With an ellipsis where words were left out. */
const shown = (quote: string, value: number | string): string => {
  const { text, cut } = excerpt(quote, { value });
  return `${cut.before ? '… ' : ''}${text}${cut.after ? ' …' : ''}`;
};

const long = 'Hai Bộ trưởng vui mừng trước sự phát triển vượt bậc của quan hệ hai nước; nhất trí phối hợp triển khai hiệu quả hoạt động trao đổi đoàn, '
  + 'cũng như các hoạt động kỷ niệm 30 năm thiết lập quan hệ ngoại giao; triển khai các biện pháp hữu hiệu để hoàn thành mục tiêu nâng kim ngạch '
  + 'thương mại song phương lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030 theo hướng cân bằng, bền vững, trong đó tăng lượng hàng xuất khẩu.';

describe('of a long quote, the part that says the figure', () => {
  test('is a clause', () => {
    expect(shown(long, 150e9)).toBe('… triển khai các biện pháp hữu hiệu để hoàn thành mục tiêu nâng kim ngạch thương mại song phương lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030 theo hướng cân bằng, bền vững, trong đó tăng lượng hàng xuất khẩu.');
    expect(shown(long, 30)).toMatch(/^… .*kỷ niệm 30 năm thiết lập quan hệ ngoại giao/u);
  });

  test('is to the letter', () => {
    for (const value of [150e9, 100e9, 30, 2023]) expect(long).toContain(excerpt(long, { value }).text);
  });

  test.each<readonly [string, number | string]>([
    ['86,7 tỷ USD', 86.7e9],
    ['US$86.7 billion', 86.7e9],
    ['350.000 người', 350_000],
    ['350 000 mensen', 350_000],
    ['35만 명', 350_000],
    ['22/12/1992', '1992-12-22'],
    ['12,5%', 12.5],
    ['1.500 dự án', 1500],
  ])('finds %s for %s', (words, value) => {
    const filler = 'lời nói đầu rất dài không có con số nào, '.repeat(8);
    const { text, cut } = excerpt(`${filler}${words} ${filler}`, { value });
    expect(text).toContain(words);
    expect(cut).toEqual({ before: true, after: true });
    expect(text.length).toBeLessThan(320);
  });

  test.each<readonly [string, number]>([['5150 tỷ', 150e9], ['150,5 tỷ', 150e9], ['1.150 tỷ', 150e9]])('does not take %s for %d', (words, value) => {
    const quote = `${words} ${'và nhiều chữ khác nữa '.repeat(20)}`;
    expect(excerpt(quote, { value }).text).toBe(quote);
  });

  test('is the whole where the quote is short, or the figure is no number', () => {
    expect(shown('Kim ngạch đạt 86,7 tỷ USD.', 86.7e9)).toBe('Kim ngạch đạt 86,7 tỷ USD.');
    expect(shown(long, 'strategic_partnership')).toBe(long);
  });
});
