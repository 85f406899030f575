import { isConcept, type Concept } from '../concepts.ts';
import { fold, plain, variantsFrom, type Folded } from '../text/fold.ts';
import { countryNames } from './country-names.ts';
import { unspelled, type Spelled } from './alphabet.ts';
import { expanded } from './forms.ts';
import { joined, lexiconOf, type Lexicon } from './lexicon.ts';

/** A person of the record: `{id: 'to-lam', name: 'Tô Lâm', country: 'VN'}`. */
export interface Person {
  readonly id: string;
  /** The name as its owner's press writes it in Latin letters. */
  readonly name: string;
  readonly country: string;
}

/** One language as compiled at build time from its file and CLDR. */
export interface LanguageData {
  readonly code: string;
  /** The Unicode scripts that it is written in. */
  readonly scripts: readonly string[];
  /** Whether a plain form must agree in its diacritics (Vietnamese). */
  readonly diacritics: boolean;
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** What is taken from a year to have the common era's: 543 where years are counted from the Buddha's passing. */
  readonly eraOffset: number;
  /** Whether browsers know the names of countries in it; else they are among the terms. */
  readonly asksCountries: boolean;
  /** Letters that are written in two ways, in pairs: what stands in a text and what stands in the forms (traditional, simplified). */
  readonly variants: string;
  /** A line for each of {@link KnowledgeData.concepts}: its forms, `form|form`, with their marks `=`, `~`, `( )`, `*`; empty where it has none. */
  readonly terms: Spelled;
}

/** All language data, as it is bundled. */
export interface KnowledgeData {
  /** The concepts that languages have forms of, a line each. */
  readonly concepts: string;
  readonly languages: readonly LanguageData[];
  /** The marks of what is no part of an article, in all languages: `noise:caption|form|form`. */
  readonly noise: string;
  /** What is named alike in many languages, a line each: `VN` is a person of that country, `body:asean` and `capital:ID` are concepts. */
  readonly named: string;
  /** By script, the forms of {@link named}, a line for each; the first Latin one of a person is how it is shown. */
  readonly names: Readonly<Record<string, Spelled>>;
}

/** A language ready to read with. All of it is made when first asked for: most pages need one language. */
export interface Language extends Omit<LanguageData, 'terms' | 'variants' | 'asksCountries'> {
  /** The views of a text on which the language's forms are matched. */
  fold(source: string): Folded;
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a sentence after a space, in languages that write no full stop. */
  readonly openings: readonly string[];
  readonly lexicon: Lexicon;
}

/** What the rules reason with: everything that is known of languages and names. */
export interface Knowledge {
  readonly languages: ReadonlyMap<string, Language>;
  readonly people: ReadonlyMap<string, Person>;
  /** How texts of any language are folded: letters of all scripts that have several spellings in one of them. */
  fold(source: string): Folded;
  /** The marks of what is no part of an article, in texts so folded. */
  readonly noise: Lexicon;
}

/** The bundled data made ready; costs next to nothing until a language is used. */
export function knowledgeFrom({ concepts, languages, noise, named, names }: KnowledgeData): Knowledge {
  const shown = unspelled(names['Latin'] ?? { letters: '', text: '' }).split('\n');
  const bearers = named.split('\n').map((head, i) => bearerOf(head, nameOf(shown[i]?.split('|')[0] ?? '')));
  const lexicons = new Map(Object.entries(names).map(([script, forms]) => [script, once(() => lexiconOf(bearers.map(({ concept }) => concept), unspelled(forms), fold, false))]));
  const namesIn = (scripts: readonly string[]) => ['Latin', ...scripts.filter((script) => script !== 'Latin')].flatMap((script) => lexicons.get(script)?.() ?? []);
  const all = concepts.split('\n');
  const foldText = foldWith(languages.map(({ variants }) => variants).join(''));
  const lexicon = once(() => noiseFrom(noise, foldText));
  return {
    languages: new Map(languages.map((language) => [language.code, ready(language, all, namesIn)])),
    people: new Map(bearers.flatMap(({ person }) => (person ? [[person.id, person]] : []))),
    fold: foldText,
    get noise() { return lexicon(); },
  };
}

/** Pages mix the marks of several languages (a Vietnamese portal's Indonesian edition has both): all are one lexicon, for letters of all. */
function noiseFrom(noise: string, foldText: (source: string) => Folded): Lexicon {
  const lines = noise.split('\n').map((line) => line.split(/\|(.*)/s));
  return lexiconOf(lines.map(([concept = '']) => concept), lines.map(([, forms = '']) => forms).join('\n'), foldText, false);
}

/**
 * What is known, with more letters that have two spellings, in pairs: for searching all traditional Chinese ones, where reading does
 * with those that are in its words.
 */
export function withLetters(knowledge: Knowledge, pairs: string): Knowledge {
  const { languages, people } = knowledge;
  return { languages, people, fold: foldWith(pairs), get noise() { return knowledge.noise; } };
}

/** How texts are folded whose letters may be written in two ways. */
function foldWith(variants: string): (source: string) => Folded {
  const letters = once(() => (variants === '' ? undefined : variantsFrom(variants)));
  return (source) => fold(source, letters());
}

/** Whose name a line of {@link KnowledgeData.named} is about. */
function bearerOf(head: string, name: string): { concept: Concept; person?: Person } {
  if (isConcept(head)) return { concept: head };
  const id = idOf(name);
  return { concept: `person:${id}`, person: { id, name, country: head } };
}

/** What a name is known by: `to-lam` for `Tô Lâm`. */
export function idOf(name: string): string {
  return plain(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** A form without its marks. */
export function nameOf(form: string): string {
  return form.replace(/^[=~]/, '');
}

function ready({ terms, variants, asksCountries, ...data }: LanguageData, concepts: readonly string[], namesIn: (scripts: readonly string[]) => readonly Lexicon[]): Language {
  const lines = once(() => unspelled(terms).split('\n'));
  const formsOf = (concept: Concept) => (lines()[concepts.indexOf(concept)] ?? '').split('|').filter(Boolean).flatMap(expanded);
  const foldText = foldWith(variants);
  const lexicon = once(() => {
    const all = new Map(concepts.map((concept, i) => [concept, lines()[i] ?? '']));
    const add = (concept: string, form: string) => all.set(concept, all.get(concept) ? `${all.get(concept) ?? ''}|${form}` : form);
    for (const [country, form] of compounds(all)) add(`country:${country}`, `+${form}`);
    for (const [concept, known] of asksCountries ? countryNames(data.code, data.diacritics) : []) {
      const own = all.get(concept) ?? '';
      for (const name of known) if (!isMarked(name, own)) add(concept, name);
    }
    return joined([lexiconOf([...all.keys()], [...all.values()].join('\n'), foldText, data.diacritics), ...namesIn(data.scripts)]);
  });
  const functionWords = once(() => new Set(formsOf('word:function')));
  const openings = once(() => formsOf('word:opening'));
  const abbreviations = once(() => new Set(formsOf('word:abbreviation').map((form) => nameOf(form).toLowerCase())));
  return {
    ...data,
    fold: foldText,
    get functionWords() { return functionWords(); },
    get openings() { return openings(); },
    get abbreviations() { return abbreviations(); },
    get lexicon() { return lexicon(); },
  };
}

/**
 * What a language's patterns make of the letters that stand for countries: `访@` and `越` are a visit to Vietnam, `@@` any two
 * letters, each a mention of both countries, `中日韩` of its three, `越@关系` of Vietnam too. A letter with `~`, which is a common word too, goes only with patterns that have `~`.
 */
function compounds(terms: ReadonlyMap<string, string>): [country: string, form: string][] {
  const patterns = (terms.get('word:compound') ?? '').split('|').filter(Boolean);
  const letters = [...terms].flatMap(([concept, forms]) => (concept.startsWith('letter:') && forms !== '' ? forms.split('|').map((letter) => ({ country: concept.slice(7), letter: nameOf(letter), common: letter.startsWith('~') })) : []));
  const clear = letters.filter(({ common }) => !common);
  return patterns.flatMap((pattern): [string, string][] => {
    const form = nameOf(pattern);
    const named = clear.filter(({ letter }) => form.includes(letter)).map(({ country }) => country);
    if (!form.includes('@')) return named.map((country) => [country, form]);
    if (!form.includes('@@')) return (pattern.startsWith('~') ? letters : clear).flatMap(({ country, letter }) => [country, ...named].map((each): [string, string] => [each, form.replace('@', letter)]));
    return clear.flatMap((a) => clear.flatMap((b): [string, string][] => {
      const both = form.replace('@@', a.letter + b.letter);
      return a.country === b.country ? [] : [[a.country, both], [b.country, both]];
    }));
  });
}

/** Whether a name stands among forms with a mark of theirs, which is the file's word on it: `~Jordan` is also a given name. */
function isMarked(name: string, forms: string): boolean {
  const all = `|${forms}|`;
  return all.includes(`|~${plain(nameOf(name))}|`) || all.includes(`|=${nameOf(name)}|`);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
