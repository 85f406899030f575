import type { Topic, VisitForm } from '../concepts.ts';
import type { Claim, Approximation } from '../reading/claim.ts';
import type { ClaimKey, Match } from './match.ts';

/** What the popup shows of a page: small enough for `storage.session`, complete without the corpus. */
export interface PageView {
  readonly title: string;
  readonly language: string;
  readonly publisher?: string;
  readonly published?: string;
  /** ISO 3166-1 alpha-2, weightiest first. */
  readonly partners: readonly string[];
  readonly event?: { readonly form?: VisitForm; readonly dates?: string };
  /** The people it names, those it names most first. */
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly related: readonly RelatedArticle[];
  readonly facts: readonly Fact[];
  readonly comparisons: readonly Comparison[];
}

/** A person of the record: `{id: 'to-lam', name: 'Tô Lâm', country: 'VN'}`. */
export interface Person {
  readonly id: string;
  /** The name as its owner's press writes it in Latin letters. */
  readonly name: string;
  readonly country: string;
}

/** A related article with what a list needs to show it. */
export interface RelatedArticle extends Match, ArticleLabel {}

/** How an article is named in a list. */
export interface ArticleLabel {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** A statement on record, with everyone in the corpus who makes it, earliest first. */
export interface Fact extends ClaimKey {
  readonly approximation?: Approximation;
  readonly sources: readonly FactSource[];
}

/** One article's words for a fact. */
export interface FactSource extends ArticleLabel {
  readonly quote: string;
  /** UTF-16 offsets of the quote in the article's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * A claim on the page against the record. `earlier` and `later`: the record has the same measure for another year,
 * and the page's year is before or after it. Never a verdict: two figures can both be right.
 */
export interface Comparison {
  readonly claim: Claim;
  readonly relation: 'same' | 'differs' | 'earlier' | 'later' | 'new';
  /** The fact on record that it is compared with; absent when `new`. */
  readonly against?: Fact;
}
