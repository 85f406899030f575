import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatLanguageFile, parseLanguageFile } from './language-file.ts';
import { languageFiles, languageFolder } from './knowledge.ts';

const files = languageFiles();

describe('the language files', () => {
  test('are there', () => expect(files).toEqual(expect.arrayContaining(['en.txt', 'id.txt', 'names.txt', 'nl.txt', 'vi.txt'])));

  test.each(files)('%s is written back letter for letter', (file) => {
    const text = readFileSync(path.join(languageFolder, file), 'utf8');
    expect(formatLanguageFile(parseLanguageFile(text, file))).toBe(text);
  });
});

describe('parseLanguageFile', () => {
  test.each([
    ['unknown concept', 'language: en\n\ntie:relation: ties\n', 'en.txt:3: unknown concept "tie:relation"'],
    ['unknown setting', 'tongue: en\n', 'en.txt:1: unknown setting "tongue"'],
    ['no colon', 'language: en\n\nties\n', 'en.txt:3: not "kind:value: form | form": ties'],
    ['twice', 'tie:both: a\ntie:both: b\n', 'en.txt:2: "tie:both" is already on line 1'],
    ['unsorted', 'tie:both: a\nact:meet: b\n', 'en.txt:2: "act:meet" belongs before "tie:both"'],
    ['empty form', 'tie:both: a |  | b\n', 'en.txt:1: empty or untidy form "" of "tie:both"'],
    ['repeated form', 'tie:both: a | b | a\n', 'en.txt:1: "a" stands twice under "tie:both"'],
    ['person without country', 'person:to-lam: Tô Lâm\n', 'en.txt:1: "person:to-lam" lacks its country'],
  ])('%s names file and line', (_name, text, message) => expect(() => parseLanguageFile(text, 'en.txt')).toThrow(message));

  test('numbers are sorted by size', () => expect(() => parseLanguageFile('number:2: two\nnumber:10: ten\n', 'en.txt')).not.toThrow());
});
