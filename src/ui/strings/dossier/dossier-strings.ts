import type { Measure } from '../../../core/dossier/series.ts';
import type { DatePrecision, Notice } from '../strings.ts';

/** What the dossier of a country and the overview of all say. */
export interface DossierStrings {
  readonly overviewLead: string;
  /** Opens the record's content: a level is this since a date. */
  readonly since: (date: string, precision: DatePrecision) => string;
  readonly relationsSince: (date: string, precision: DatePrecision) => string;
  readonly noLevel: string;
  readonly articleCount: (count: number) => string;
  readonly factCount: (count: number) => string;
  readonly countryCount: (count: number) => string;
  /** What the mark of the register means. */
  readonly registerNote: string;

  readonly timeline: string;
  readonly here: string;
  readonly established: string;
  readonly normalised: string;
  readonly anniversary: (years: number) => string;
  readonly signed: (count: string) => string;
  /** Beside a date that is only when something was reported. */
  readonly reported: string;
  readonly sources: (count: number) => string;
  readonly showEarlier: (count: number) => string;

  readonly series: Readonly<Record<Measure, string>>;
  readonly actual: string;
  readonly target: string;
  /** A figure whose year nobody says. */
  readonly yearOfPublication: string;
  readonly asTable: string;
  /** The name of a chart: of what (with its unit), with how many figures from when to when. */
  readonly chartName: (words: { readonly what: string; readonly figures: number; readonly from: number; readonly to: number }) => string;
  readonly pointsHint: string;

  readonly lastIn: (date: string) => string;
  readonly articles: string;
  readonly facts: string;
  readonly columns: Readonly<Record<'statement' | 'when' | 'source' | 'year' | 'figure' | 'kind' | 'country' | 'level' | 'articles' | 'last', string>>;
  readonly filterFacts: string;
  readonly allKinds: string;
  readonly allYears: string;
  readonly shown: (shown: number, total: number) => string;
  readonly noneShown: string;
  readonly select: (fact: string) => string;
  readonly selectShown: string;
  readonly selected: (count: number) => string;
  readonly clearSelection: string;
  readonly andOthers: (count: number) => string;

  /** The last event, where that is the level of the country. */
  readonly levelReached: string;
  readonly searchCountries: string;
  readonly noCountry: (query: string) => string;
  readonly unknown: (code: string) => Notice;
  readonly empty: (country: string) => Notice;
  readonly failed: Notice;
}
