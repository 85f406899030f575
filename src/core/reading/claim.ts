import type { Money } from '../annotate/amounts.ts';
import type { Span } from '../text/sentences.ts';

/** The kinds of statement that we read from a text; units are in {@link Claim}. */
export const claimKinds = [
  'trade.target', 'trade.turnover', 'trade.export', 'trade.import', 'trade.growth',
  'investment.fdi', 'aid.oda',
  'projects', 'companies', 'people', 'agreements.signed',
  'relations.established', 'relations.normalised', 'relations.anniversary', 'relations.level',
  'visit.form', 'visit.dates',
  'pledge',
] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** How exact the text says that a figure is. */
export type Approximation = 'more_than' | 'nearly' | 'about';

/** What makes two claims the same statement, whoever makes it. */
export interface ClaimKey {
  readonly kind: ClaimKind;
  readonly partner: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly year?: number;
}

/** One typed statement that a text makes about Vietnam and a partner, with the words that say it. */
export interface Claim {
  readonly kind: ClaimKind;
  /** ISO 3166-1 alpha-2. The country whose ties with Vietnam it is about; of `host_apec`, the host. */
  readonly partner: string;
  /**
   * Money in base units (`150e9`), percent and counts as numbers, years of an anniversary as a number, dates and
   * intervals as ISO 8601-2 strings, levels, visit forms and pledges as their snake_case names.
   */
  readonly value: number | string;
  /** ISO 4217 for money; `percent`, `count` or `years`; absent for dates and names. */
  readonly unit?: string;
  /** The year that the value is for. */
  readonly year?: number;
  readonly approximation?: Approximation;
  /** The same sum in another currency, where the text itself gives it. */
  readonly converted?: Money;
  /** The sentence that says it, verbatim. */
  readonly quote: string;
  /** UTF-16 offsets of the quote in the article's text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets, in the quote, of the words that say the value. */
  readonly focus: Span;
}
