import { describe, expect, test } from 'vitest';
import { countryInSentence, countryName, currencyName, datePrecision, dateText, inOrder, languageName, numberText, pairName, percentText, shortNumberText } from './formats.ts';
import { stringsFor } from './strings/strings-for.ts';

/** CLDR sets thin and no-break spaces that a test is easier to read without. */
const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/gu, ' ');

describe('a date is written as precisely as it is known', () => {
  test.each([
    ['en', '2025', '2025'],
    ['en', '2025-08', 'August 2025'],
    ['en', '2025-08-13', '13 August 2025'],
    ['en', '2025-08-10/2025-08-13', '10–13 August 2025'],
    ['en', '2025-08-30/2025-09-02', '30 August – 2 September 2025'],
    ['en', '2023-11-27/2024-01-03', '27 November 2023 – 3 January 2024'],
    ['en', '2025-08/2025-09', 'August – September 2025'],
    ['en', '2025-08-10/2025-09', 'August – September 2025'],
    ['en-US', '2025-08-10/2025-08-13', 'August 10–13, 2025'],
    ['vi', '2025', '2025'],
    ['vi', '2025-08', 'tháng 8 năm 2025'],
    ['vi', '2025-08-13', '13 tháng 8 năm 2025'],
    ['vi', '2025-08-10/2025-08-13', '10–13 tháng 8 năm 2025'],
    ['id', '2025-08', 'Agustus 2025'],
    ['id', '2025-08-10/2025-08-13', '10–13 Agustus 2025'],
    ['nl', '2025-08-13', '13 augustus 2025'],
    ['nl', '2025-08-10/2025-08-13', '10–13 augustus 2025'],
    ['en', 'last summer', 'last summer'],
    ['en', '2025-08-10/', '10 August 2025'],
  ])('%s %s: %s', (language, iso, text) => {
    expect(plain(dateText(iso, stringsFor([language])))).toBe(text);
  });

  test.each([
    ['en', '2025-08-13', '13 Aug 2025'],
    ['en-US', '2025-08-13', 'Aug 13, 2025'],
    ['vi', '2025-08-13', '13/8/2025'],
    ['id', '2025-08-13', '13 Agu 2025'],
    ['nl', '2025-08-13', '13 aug 2025'],
    ['nl', '2025', '2025'],
  ])('in short, %s %s: %s', (language, iso, text) => {
    expect(plain(dateText(iso, stringsFor([language]), 'short'))).toBe(text);
  });

  test.each([['2025', 'year'], ['2025-08', 'month'], ['2025-08-13', 'day'], ['2025-08-10/2025-08-13', 'day'], ['2025/2025-08-13', 'year'], ['soon', undefined]])(
    '%s is precise to the %s', (iso, precision) => expect(datePrecision(iso)).toBe(precision),
  );
});

describe('names', () => {
  test.each([
    ['en', 'KR', 'South Korea', 'South Korea'],
    ['en', 'NL', 'Netherlands', 'the Netherlands'],
    ['en', 'US', 'United States', 'the United States'],
    ['vi', 'KR', 'Hàn Quốc', 'Hàn Quốc'],
    ['vi', 'GB', 'Anh', 'Anh'],
    ['id', 'NL', 'Belanda', 'Belanda'],
    ['nl', 'US', 'Verenigde Staten', 'de Verenigde Staten'],
    ['nl', 'GB', 'Verenigd Koninkrijk', 'het Verenigd Koninkrijk'],
    ['en', '??', '??', '??'],
  ])('%s %s', (language, code, name, inSentence) => {
    const strings = stringsFor([language]);
    expect(countryName(code, strings)).toBe(name);
    expect(countryInSentence(code, strings)).toBe(inSentence);
  });

  test.each([
    ['en', ['KR'], 'Vietnam–South Korea'],
    ['vi', ['KR'], 'Việt Nam – Hàn Quốc'],
    ['id', ['KR'], 'Vietnam–Korea Selatan'],
    ['nl', ['KR'], 'Vietnam – Zuid-Korea'],
    ['en', ['KR', 'JP'], 'Vietnam with South Korea and Japan'],
    ['vi', ['KR', 'JP', 'LA'], 'Việt Nam với Hàn Quốc, Nhật Bản và Lào'],
    ['en', ['VN'], 'Vietnam'],
    ['en', [], 'Vietnam'],
  ])('%s %j: %s', (language, partners, name) => {
    expect(pairName(partners, stringsFor([language]))).toBe(name);
  });

  test.each([['en', 'nl', 'Dutch'], ['vi', 'ko', 'Tiếng Hàn'], ['id', 'en', 'Bahasa Inggris'], ['nl', 'id', 'Indonesisch'], ['en', '?', '?']])(
    'a language in %s: %s is %s', (language, tag, name) => expect(languageName(tag, stringsFor([language]))).toBe(name),
  );
});

describe('numbers', () => {
  test.each([
    ['en', 350_000, '350,000'],
    ['en', 1_500_000, '1.5 million'],
    ['en', 86.73e9, '86.73 billion'],
    ['vi', 150e9, '150 tỷ'],
    ['vi', 10_120, '10.120'],
    ['id', 150e9, '150 miliar'],
    ['id', 2.5e12, '2,5 triliun'],
    ['nl', 150e9, '150 miljard'],
    ['nl', 1.2e6, '1,2 miljoen'],
  ])('%s %d: %s', (language, value, text) => {
    expect(plain(numberText(value, stringsFor([language])))).toBe(text);
  });

  test.each([['en', '12.5%'], ['vi', '12,5%'], ['id', '12,5%'], ['nl', '12,5%']])('percent in %s: %s', (language, text) => {
    expect(plain(percentText(12.5, stringsFor([language])))).toBe(text);
  });
});

test.each([['en-US', 150e9, '150B'], ['vi', 86.7e9, '86,7 tỷ'], ['nl', 150e9, '150 mld.'], ['id', 150e9, '150 miliar']])('the scale of a chart has short numbers: %s %d', (language, value, text) => {
  expect(plain(shortNumberText(value, stringsFor([language])))).toBe(text);
});

test.each([['en', 'US Dollar'], ['vi', 'Đô la Mỹ'], ['nl', 'Amerikaanse dollar'], ['id', 'Dolar Amerika Serikat']])('a currency has a name in %s', (language, name) => {
  expect(currencyName('USD', stringsFor([language]))).toBe(name);
});

test('texts are in the order of their language', () => {
  expect(['Zambia', 'Đức', 'Ấn Độ', 'Canada', 'Anh'].toSorted(inOrder(stringsFor(['vi'])))).toEqual(['Anh', 'Ấn Độ', 'Canada', 'Đức', 'Zambia']);
});
