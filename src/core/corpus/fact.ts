import type { Money } from '../annotate/amounts.ts';
import type { Approximation, ClaimKey } from '../reading/claim.ts';
import type { Span } from '../text/sentences.ts';
import type { ArticleLabel } from './entry.ts';
import type { RegisterSource } from './register.ts';

/** A statement on record, with everyone in the corpus who makes it, earliest first. */
export interface Fact extends ClaimKey {
  readonly approximation?: Approximation;
  /** The same sum in another currency, where a text gives it. */
  readonly converted?: Money;
  /** When the level was reached, or relations began: ISO 8601, where the register has it. */
  readonly date?: string;
  /** The pages that the register takes it from; absent where only articles say so. */
  readonly register?: readonly RegisterSource[];
  /** The articles that say so, the earliest first; none where only the register has it. */
  readonly sources: readonly FactSource[];
}

/** One article's words for a fact. */
export interface FactSource extends ArticleLabel {
  readonly quote: string;
  /** UTF-16 offsets of the quote in the article's text. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets, in the quote, of the words that say the fact. */
  readonly focus: Span;
}
