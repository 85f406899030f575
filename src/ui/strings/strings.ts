import type { Level, Pledge, Topic, VisitForm } from '../../core/concepts.ts';
import type { Relation } from '../../core/match/relation.ts';
import type { Approximation, ClaimKind } from '../../core/reading/claim.ts';
import type { CiteWay } from '../cite-ways.ts';

/** How precise a date is: it decides the preposition ("on 22 December 1992", "in 1992"). */
export type DatePrecision = 'day' | 'month' | 'year';

/** The formatted pieces that a claim's sentence is made of. */
export interface ClaimWords {
  /** `Vietnam–South Korea`, for headings and before nouns. */
  readonly pair: string;
  /** The partner as it stands inside a sentence, with its article: `the Netherlands`. */
  readonly partner: string;
  /** The value with its year: `US$150 billion by 2030`. */
  readonly figure: string;
}

/** A record's figure and who gives it. */
export interface RecordWords {
  readonly figure: string;
  /** `Nhân Dân, 13 August 2025`. */
  readonly source: string;
}

/** A heading and what it means for the reader, for a state in which there is nothing to list. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** Everything that the interface says, in one language. */
export interface Strings {
  /** BCP 47 primary language, for `lang` and `Intl.DisplayNames`. */
  readonly language: string;
  /** BCP 47 tag for dates and numbers: `en-GB`. */
  readonly locale: string;
  readonly extensionName: string;
  /** At most 132 characters: Chrome's limit. */
  readonly extensionDescription: string;

  readonly levels: Readonly<Record<Level, string>>;
  readonly visitForms: Readonly<Record<VisitForm, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  /** `country` is the partner inside a sentence; only `host_apec` needs it. */
  readonly pledges: Readonly<Record<Pledge, (country: string) => string>>;

  readonly names: {
    /** Where the press writes another name than CLDR. */
    readonly countries: Readonly<Record<string, string>>;
    /** The name inside a sentence: `the Netherlands`. */
    readonly countryInSentence: (code: string, name: string) => string;
    /** Where CLDR's name of a language does not stand on its own. */
    readonly language: (code: string, name: string) => string;
    /** The name inside a sentence, where it differs: `tiếng Hà Lan`. */
    readonly languageInSentence: (name: string) => string;
    /** Vietnam and one partner, as a heading. */
    readonly pair: (vietnam: string, partner: string) => string;
    /** Vietnam and several partners, as a heading. */
    readonly several: (vietnam: string, partners: string) => string;
  };

  readonly formats: {
    /** `amount` is formatted with its scale (`150 billion`), `currency` is ISO 4217. */
    readonly money: (amount: string, currency: string) => string;
    readonly years: (count: number) => string;
    readonly approximately: Readonly<Record<Approximation, (figure: string) => string>>;
    readonly inYear: (figure: string, year: number) => string;
    readonly byYear: (figure: string, year: number) => string;
    readonly sinceYear: (figure: string, year: number) => string;
    readonly onDate: (date: string, precision: DatePrecision) => string;
    /** The month of a short date. */
    readonly shortMonth: 'short' | 'numeric';
    /** The scale word of a number on a chart: whole where its abbreviation is one that nobody writes, or means another scale as well. */
    readonly shortScale: 'short' | 'long';
    /** Mends what CLDR writes otherwise than the press. */
    readonly date: (formatted: string) => string;
  };

  /** The sentence of a claim, one a kind. */
  readonly claims: Readonly<Record<ClaimKind, (words: ClaimWords) => string>>;
  /** A claim in a list of reasons, without the partner: `trade target US$150 billion by 2030`. */
  readonly claimsInShort: Readonly<Record<ClaimKind, (figure: string) => string>>;

  readonly reasons: {
    /** `language`: its name inside a sentence. */
    readonly edition: (language: string) => string;
    /** `what` is the visit's form and dates. */
    readonly sameEvent: (what: string) => string;
    readonly sameEventInAnotherLanguage: (what: string) => string;
    readonly words: Readonly<Record<'exact' | 'folded' | 'prefix' | 'fuzzy', (words: string) => string>>;
    readonly place: Readonly<Record<'title' | 'text' | 'publisher', (what: string) => string>>;
    readonly meaning: (words: string) => string;
    /** The text has an amount in other words. */
    readonly amount: (figure: string) => string;
  };

  readonly comparisons: {
    /** What stands beside the sign of each relation, and after it how many there are. */
    readonly names: Readonly<Record<Relation, string>>;
    /** `figure`: as the record words it, where that is otherwise. */
    readonly same: (record: { readonly source: string; readonly figure?: string }) => string;
    /** `difference`: what {@link more} or {@link less} makes of it. */
    readonly differs: (record: RecordWords & { readonly difference?: string }) => string;
    /** The page's figure is higher by so many percent, or lower. */
    readonly more: (percent: string) => string;
    readonly less: (percent: string) => string;
    /** The page's year is before the record's. */
    readonly earlier: (record: RecordWords) => string;
    /** The page's year is after the record's. */
    readonly later: (record: RecordWords) => string;
    /** The page's level came before the one on record, or after it. */
    readonly level: Readonly<Record<'earlier' | 'later', (record: RecordWords) => string>>;
    readonly new: string;
    /** Another figure on record. */
    readonly beside: (record: RecordWords) => string;
    /** Who says it is a page that the register cites: `source` is that page's publisher with its date. */
    readonly inRegister: (source: string) => string;
    /** Before the page's own sentence. */
    readonly onThisPage: string;
  };

  /** What a filter lets through: able to stand alone, its first letter is made a capital where it does. */
  readonly filters: {
    /** `after:2024`, which lets that year through. */
    readonly from: (date: string, precision: DatePrecision) => string;
    readonly before: (date: string, precision: DatePrecision) => string;
    readonly without: (filter: string) => string;
    /** Articles that state something of the kind. */
    readonly kinds: Readonly<Record<ClaimKind, string>>;
    /** Kinds that begin alike: `kind:trade`. */
    readonly kindGroups: Readonly<Record<'trade' | 'relations' | 'visit', string>>;
  };

  readonly action: {
    readonly counts: (related: number, facts: number) => string;
    readonly nothing: string;
  };

  readonly states: {
    readonly reading: string;
    readonly unlisted: Notice;
    readonly notArticle: Notice;
    readonly nothingRead: Notice;
    readonly unrelated: Notice;
    readonly failed: Notice;
    readonly unreadable: Notice;
    readonly unmatched: string;
    readonly readThisPage: string;
    readonly readAgain: string;
    readonly details: string;
    readonly privacy: string;
  };

  readonly page: {
    readonly about: string;
    readonly people: string;
    readonly topics: string;
    /** Before the links to the dossiers of the page's countries and to the overview of all. */
    readonly dossiers: string;
    readonly related: string;
    readonly facts: string;
    readonly comparisons: string;
    /** Before the names of the languages that an article is in as well, as a sentence has them. */
    readonly alsoIn: string;
    /** Opens what follows. */
    readonly editions: string;
    /** `language`: its name inside a sentence. What the shown edition says, and the one in that language does not. */
    readonly leavesOut: (language: string) => string;
    readonly adds: (language: string) => string;
    readonly onRecord: string;
    /** Marks a fact of the hand-kept table of ties, which is no article. */
    readonly register: string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
    readonly moreSources: (count: number) => string;
    readonly inContext: string;
    readonly original: string;
    /** For those who hear the link: where it opens. */
    readonly newTab: string;
    /** For those who hear the link to a country's dossier, which itself says the country's name. */
    readonly dossier: (country: string) => string;
    /** The overview of all dossiers, as a heading and as the link to it. */
    readonly allCountries: string;
  };

  /** The marks in the page itself. */
  readonly inPage: {
    readonly show: string;
    /** Fewer sentences stand in the page than were to be marked. */
    readonly found: (found: number, asked: number) => string;
    readonly failed: string;
  };

  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly hint: string;
    readonly results: (count: number) => string;
    readonly none: (query: string) => string;
    readonly noneHint: string;
    /** What can be typed beside words. */
    readonly syntaxHint: string;
    /** For those who hear them: the filters of the query, and those that would narrow what it finds. */
    readonly filters: string;
    readonly narrow: string;
    readonly removeFilter: (filter: string) => string;
    /** `filter`: as it was typed. */
    readonly unknownFilter: (filter: string) => string;
    readonly opening: string;
    readonly failed: string;
  };

  readonly reader: {
    readonly back: string;
    readonly opening: string;
    readonly missing: string;
  };

  readonly cite: {
    /** Opens the ways to copy and to save. */
    readonly cite: string;
    readonly copyAs: string;
    readonly saveAs: string;
    readonly ways: Readonly<Record<CiteWay, string>>;
    readonly copied: string;
    readonly notCopied: string;
    readonly notSaved: string;
    /** At the end of a reference, after a comma. */
    readonly accessed: (date: string) => string;
    /** At the end of a reference: the page is one that the hand-kept register of Vietnam's ties cites. */
    readonly register: string;
  };
}
