import { labelOf, type CorpusEntry, type ArticleLabel } from '../core/corpus/entry.ts';
import type { Facet } from '../core/match/facets.ts';
import type { Filter, UnknownFilter } from '../core/match/filters.ts';
import type { Found, Reason } from '../core/match/match.ts';
import type { OpenCorpus } from './corpus-door.ts';
import { unseenReasons } from './unseen-reasons.ts';

/** The corpus as far as the popup has it. */
export type CorpusState = OpenCorpus | 'opening' | 'failed';

/** A found article with what a list shows of it. */
export interface Result extends Found {
  readonly label: ArticleLabel;
  /** Of the reasons, those to tell. */
  readonly told: readonly Reason[];
}

/** What a query finds, and how it could find less or more. */
export interface Answer {
  /** The best first. */
  readonly results: readonly Result[];
  /** Whether there may be more than are listed. */
  readonly isCut: boolean;
  /** Whether nothing is looked for yet: all that is typed is a filter without its value. */
  readonly isIdle: boolean;
  readonly filters: readonly Filter[];
  readonly unknown: readonly UnknownFilter[];
  readonly facets: readonly Facet[];
}

/** The answer to a query; where the corpus cannot be asked, why. */
export function answerTo(query: string, corpus: CorpusState): Answer | 'opening' | 'failed' {
  if (typeof corpus === 'string') return corpus;
  const { rest, filters, unknown } = corpus.filtersIn(query);
  const found = corpus.search(query.trim(), most).flatMap((each) => {
    const entry = corpus.article(each.id);
    return entry ? [{ each, entry }] : [];
  });
  return {
    results: found.map(({ each, entry }) => ({ ...each, label: labelOf(entry), told: unseenReasons(each).map((reason) => named(reason, entry)) })),
    isCut: found.length === most,
    isIdle: rest.trim() === '' && filters.length === 0,
    filters, unknown,
    facets: corpus.facetsOf(found.map(({ entry }) => entry)),
  };
}

/** As many as one looks through in a popup. */
const most = 30;

/** Who is meant is a person with a name. */
function named(reason: Reason, { reading }: CorpusEntry): Reason {
  const meant = reason.kind === 'meaning' ? reading.people.find(({ id }) => reason.concept === `person:${id}`) : undefined;
  return meant ? { kind: 'person', person: meant.id, name: meant.name, weight: reason.weight } : reason;
}
