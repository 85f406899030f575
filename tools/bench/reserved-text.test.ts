import { expect, test } from 'vitest';
import { takenNames } from './reserved.ts';
import { hasReservedAmount, isReserved, reservedCountriesIn } from './reserved-text.ts';

test.for([
  ['Tổng thống Kassym-Jomart Tokayev', 'KZ'], ['в Монголию', 'MN'], ['cítricos chilenos', 'CL'], ['de president van Oezbekistan', 'UZ'], ['卡塔爾外相', 'QA'],
  ['에스토니아를 방문', 'EE'], ['ກ່ອນຈະເດີນທາງໄປປະເທດບຸນກາຣີ', 'BG'], ['họp tại Lima', 'PE'], ['烏茲別克', 'UZ'], ['ペルー大統領', 'PE'],
] as const)('%s: names %s', ([text, country]) => {
  expect(reservedCountriesIn(text)).toEqual([country]);
});

test.for(['perusahaan', 'Schilstraat en Kastanje', 'Hoa Kỳ và Nhật Bản', 'Santana'])('%s: names no country that a query asks for', (text) => {
  expect(reservedCountriesIn(text)).toEqual([]);
});

test.for(['1천730억 달러', '1,730억 달러', '173 tỷ USD', '1.73 nghìn tỷ', '0,173 triliun', 'US$173bn', '46,5 triệu', '4650万美元', '4천650만 달러', '46 500 000 долларов'])('%s: an amount asked for', (text) => {
  expect(hasReservedAmount(text)).toBe(true);
});

test.for(['5.173 tỷ USD', '17 triệu', '1731 tỷ', '2025'])('%s: another number', (text) => {
  expect(hasReservedAmount(text)).toBe(false);
});

test.for(['la neutralité carbone', 'đưa phát thải ròng về 0', '실질 탄소 중립', '2050년까지', 'Presiden Lee Jae-myung', '李在明总统'])('%s: nobody else says it', (text) => {
  expect(isReserved(text)).toBe(true);
});

test('names like those that are asked for are taken', () => {
  const isTaken = takenNames();
  expect(['Nguyễn Hoàng Bảo Châu', 'Mirandolla', 'Mirandol', 'Vandersloot', '卡塔尔', '변하율', '변하'].filter((name) => !isTaken(name))).toEqual([]);
  expect(['Nguyễn Văn An', 'Grotland', '김민서'].filter(isTaken)).toEqual([]);
});
