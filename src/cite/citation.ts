import type { ArticleLabel } from '../core/corpus/entry.ts';
import type { Fact } from '../core/corpus/fact.ts';
import { keyOf } from '../core/corpus/record.ts';
import type { Said } from '../ui/claim-sentence.ts';
import type { Strings } from '../ui/strings/strings.ts';

/** One thing to cite: an article, with its words for a fact where it is cited for one. A fact with three sources is three of them. */
export interface Citation {
  readonly label: ArticleLabel;
  /** The words of the article, verbatim. */
  readonly quote?: string;
  readonly said?: Said;
  /** A page that the hand-kept register cites, not an article that was read. */
  readonly register?: true;
}

/** For whom citations are written: the reader's language, and the day of access as the caller's clock has it (`2026-11-23`). */
export interface CitedFor {
  readonly strings: Strings;
  readonly accessed: string;
}

/** An article as a whole. */
export function citationOf(label: ArticleLabel): Citation {
  const { id, title, language, publisher, published, undated, url } = label;
  return { label: {
    id, title, language,
    ...(publisher !== undefined && { publisher }), ...(published !== undefined && { published }), ...(undated && { undated }), ...(url !== undefined && { url }),
  } };
}

/** A fact with everyone who says it, and the pages that the register takes it from. */
export function citationsOf(fact: Fact): readonly Citation[] {
  const said: Said = { ...keyOf(fact), ...(fact.approximation && { approximation: fact.approximation }), ...(fact.date !== undefined && { date: fact.date }) };
  return [
    ...fact.sources.map((source): Citation => ({ ...citationOf(source), quote: source.quote, said })),
    ...(fact.register ?? []).map((source): Citation => ({ ...citationOf(source), said, register: true })),
  ];
}
