import { describe, expect, test } from 'vitest';
import { withDossier } from './dossier/page-strings.ts';
import { stringsByLanguage, stringsFor } from './strings-for.ts';

describe('the language of the interface', () => {
  test.each([
    [['vi-VN', 'en-US'], 'vi', 'vi-VN'],
    [['vi_VN'], 'vi', 'vi-VN'],
    [['ko', 'nl-BE', 'en'], 'nl', 'nl-BE'],
    [['in'], 'id', 'id'],
    [['en'], 'en', 'en-GB'],
    [['en-US'], 'en', 'en-US'],
    [['ko-KR'], 'en', 'en-GB'],
    [['not a tag', 'id'], 'id', 'id'],
    [[], 'en', 'en-GB'],
  ])('of a reader of %j is %s (%s)', (uiLanguages, language, locale) => {
    expect(stringsFor(uiLanguages)).toMatchObject({ language, locale });
  });
});

describe.each(Object.entries(stringsByLanguage))('%s', (_language, strings) => {
  const texts = leaves(withDossier(strings));

  test('has no empty text, and no straight quotation marks', () => {
    expect(texts.filter(([, text]) => text.trim() === '' || /["']/u.test(text))).toEqual([]);
  });

  test('has one Unicode form', () => {
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('has a description that Chrome accepts', () => {
    expect(strings.extensionDescription.length).toBeLessThanOrEqual(132);
  });

  test('speaks its own language', () => {
    const english = new Map(leaves(withDossier(stringsByLanguage.en)));
    const same = texts.filter(([path, text]) => strings.language !== 'en' && text.length > 12 && english.get(path) === text);
    expect(same).toEqual([]);
  });
});

/** Every text of an object of texts, with its path. */
function leaves(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}
