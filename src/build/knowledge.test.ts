import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { knowledgeFrom } from '../core/annotate/knowledge.ts';
import { readArticle } from '../core/reading/reading.ts';
import { compileKnowledge } from './knowledge.ts';

const data = compileKnowledge();

/** The language data of a folder with these files. */
function compiled(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return knowledgeFrom(compileKnowledge(folder));
}

describe('the language data', () => {
  test('take at most 150 kB of the background, gzipped', () => {
    // As the bundle has them: in literals whose line breaks are themselves.
    expect(gzipSync(JSON.stringify(data).replaceAll('\\n', '\n'), { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });

  test('are those of fourteen languages', () => expect(data.languages.map(({ code }) => code).toSorted()).toEqual(['de', 'en', 'es', 'fr', 'id', 'ja', 'km', 'ko', 'lo', 'nl', 'ru', 'th', 'vi', 'zh']));

  test('can be of a language in a script that no other has', () => {
    const knowledge = compiled({
      'ar.txt': 'language: ar\nscript: Arabic\n\nrole:president: رئيس\ntie:relations: العلاقات\nvisit:state_visit: زيارة دولة\n',
      'names.txt': 'person:to-lam VN: Tô Lâm | تو لام\n',
    });
    const text = 'رئيس مصر يستقبل تو لام في زيارة دولة لتعزيز العلاقات بين مصر وفيتنام';
    const { language, partners, people } = readArticle({ title: text, text }, knowledge);
    expect([language, partners.map(({ country }) => country), people.map(({ id }) => id)]).toEqual(['ar', ['EG'], ['to-lam']]);
  });

  test('know a person by the first form', () => {
    const { people } = compiled({ 'names.txt': 'person:to-lam VN: Tô Lâm | 苏林\n' });
    expect(people.get('to-lam')).toEqual({ id: 'to-lam', name: 'Tô Lâm', country: 'VN' });
  });
});

describe('compileKnowledge names the file and what is wrong', () => {
  test.each([
    ['a language in another file', { 'fr.txt': 'language: en\nscript: Latin\n' }, 'src/language/fr.txt:1: the setting "language" must be "fr"'],
    ['no script', { 'fr.txt': 'language: fr\n' }, 'src/language/fr.txt:1: the setting "script" is missing'],
    ['an unknown script', { 'fr.txt': 'language: fr\nscript: Latn1\n' }, 'src/language/fr.txt:1: unknown script "Latn1"'],
    ['an id that is not the name’s', { 'names.txt': 'person:lam VN: Tô Lâm\n' }, 'src/language/names.txt: "person:lam" must be "person:to-lam", after its first form'],
  ])('%s', (_name, files, message) => expect(() => compiled(files)).toThrow(message));
});
