import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnowledgeData, LanguageData } from '../core/annotate/knowledge.ts';
import { cldrMarks, cldrTerms } from './cldr.ts';
import { parseLanguageFile, type TermLine } from './language-file.ts';

/** The folder of language data in the source tree. */
export const languageFolder = path.join(import.meta.dirname, '../language');

/** The language data of a folder with what CLDR adds; throws an Error that names file and line of what is wrong. */
export function compileKnowledge(folder: string = languageFolder): KnowledgeData {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted();
  const parsed = new Map(files.map((file) => [file, parseLanguageFile(readFileSync(path.join(folder, file), 'utf8'), path.posix.join('src/language', file))]));
  const names = parsed.get('names.txt')?.terms ?? [];
  return {
    languages: [...parsed].filter(([file]) => file !== 'names.txt').map(([file, { settings, terms }]) => compileLanguage(file, settings, terms)),
    names: linesOf(names.map(({ concept, note, forms }) => [note === undefined ? concept : `${concept} ${note}`, forms])),
  };
}

function compileLanguage(file: string, settings: Readonly<Record<string, string>>, terms: readonly TermLine[]): LanguageData {
  const code = settings['language'];
  if (code === undefined || `${code}.txt` !== file) throw new Error(`src/language/${file}:1: the setting "language" must be "${file.replace('.txt', '')}"`);
  const scripts = (settings['script'] ?? '').split(' ').filter(Boolean);
  if (scripts.length === 0) throw new Error(`src/language/${file}:1: the setting "script" is missing: the Unicode scripts that it is written in, such as Latin`);
  for (const script of scripts) if (!isScript(script)) throw new Error(`src/language/${file}:1: unknown script "${script}"`);
  const all = cldrTerms(code, settings['diacritics'] === 'matter');
  for (const { concept, forms } of terms) {
    // A mark on a name that CLDR has too is the file's word on it: `~Jordan` is also a given name.
    const marked = new Set(forms.filter((form) => /^[=~]/.test(form)).map((form) => form.slice(1)));
    all.set(concept, [...new Set([...(all.get(concept) ?? []).filter((name) => !marked.has(name)), ...forms])]);
  }
  return { code, scripts, diacritics: settings['diacritics'] === 'matter', ...cldrMarks(code), terms: linesOf([...all].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

function linesOf(terms: readonly (readonly [concept: string, forms: readonly string[]])[]): string {
  return terms.map(([concept, forms]) => [concept, ...forms].join('|')).join('\n');
}

function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').source !== '';
  } catch {
    return false;
  }
}
