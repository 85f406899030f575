import { describe, expect, test } from 'vitest';
import { isWord, termsOf, termText } from './terms.ts';

const terms = (text: string) => termsOf(termText(text)).map(({ start, end }) => termText(text).slice(start, end));

describe('a text is searched by', () => {
  test.each<[string, readonly string[]]>([
    ['Thăm cấp Nhà nước', ['thăm', 'cấp', 'nhà', 'nước']],
    ['G20, APEC-2027', ['g20', 'apec', '2027']],
    ['한국은 베트남과', ['한국', '국은', '베트', '트남', '남과']],
    ['日越首脳', ['日越', '越首', '首脳']],
    ['越', ['越']],
    ['ไทย', ['ไท', 'ทย']],
    ['Samsung전자 2025년', ['samsung', '전자', '2025', '년']],
    ['ﾍﾞﾄﾅﾑ', ['ベト', 'トナ', 'ナム']],
    ['２０３０ ปี ๒๕๗๓', ['2030', 'ปี', '2573']],
    ['', []],
    [' – … ', []],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  test('decomposed letters as composed ones', () => expect(terms('Tô Lâm 한국'.normalize('NFD'))).toEqual(terms('Tô Lâm 한국')));
});

test.each([['son', true], ['g20', true], ['한국', false], ['越南', false], ['', false]])('%s is a word of its own: %s', (term, expected) => expect(isWord(term)).toBe(expected));
