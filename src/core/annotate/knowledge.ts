import type { Concept } from '../concepts.ts';
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
  /** A concept a line: `concept|form|form`, forms with their marks `=`, `~`, `( )`, `*`. */
  readonly terms: string;
}

/** All language data, as it is bundled. */
export interface KnowledgeData {
  readonly languages: readonly LanguageData[];
  /** Names of people and bodies in every script, as {@link LanguageData.terms}; of a person with the country, `person:to-lam VN|…`. */
  readonly names: string;
}

/** A language ready to read with. */
export interface Language extends Omit<LanguageData, 'terms'> {
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin a sentence after a space, in languages that write no full stop. */
  readonly openings: readonly string[];
  /** The lines of terms that mark what is no part of an article. */
  readonly noise: string;
  /** Made when first asked for: most pages need one language. */
  readonly lexicon: Lexicon;
}

/** What the rules reason with: everything that is known of languages and names. */
export interface Knowledge {
  readonly languages: ReadonlyMap<string, Language>;
  readonly people: ReadonlyMap<string, Person>;
}

/** The bundled data made ready; costs next to nothing until a language is used. */
export function knowledgeFrom(data: KnowledgeData): Knowledge {
  let lexicon: Lexicon | undefined;
  const names = () => (lexicon ??= lexiconOf(data.names, false));
  return {
    languages: new Map(data.languages.map((language) => [language.code, ready(language, names)])),
    people: new Map(peopleIn(data.names).map((person) => [person.id, person])),
  };
}

/** The people among the names; the first form of each is how it is shown. */
function peopleIn(names: string): Person[] {
  return names.split('\n').flatMap((line): Person[] => {
    const [, id, country, name] = /^person:(\S+) ([A-Z]{2})\|[=~]?([^|]+)/.exec(line) ?? [];
    return id && country && name ? [{ id, name, country }] : [];
  });
}

function ready({ terms, ...data }: LanguageData, names: () => Lexicon): Language {
  let lexicon: Lexicon | undefined;
  return {
    ...data,
    functionWords: new Set(formsOf(terms, 'word:function')),
    openings: formsOf(terms, 'word:opening'),
    abbreviations: new Set(formsOf(terms, 'word:abbreviation').map((form) => form.replace(/^=/, '').toLowerCase())),
    noise: terms.split('\n').filter((line) => line.startsWith('noise:')).join('\n'),
    get lexicon() {
      return (lexicon ??= joined(lexiconOf(terms, data.diacritics), names()));
    },
  };
}

function formsOf(terms: string, concept: Concept): string[] {
  return terms.split('\n').find((line) => line.startsWith(`${concept}|`))?.split('|').slice(1).flatMap(expanded) ?? [];
}
