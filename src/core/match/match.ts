import type { Topic, VisitForm } from '../concepts.ts';
import type { ClaimKey } from '../reading/claim.ts';

/** Why two things belong together: strongest reasons come first in a {@link Match}. */
export type Reason =
  | { readonly kind: 'edition'; readonly language: string; readonly weight: number }
  | { readonly kind: 'event'; readonly partner: string; readonly form: VisitForm; readonly dates?: string; readonly languages: readonly string[]; readonly weight: number }
  | { readonly kind: 'partner'; readonly partner: string; readonly weight: number }
  | { readonly kind: 'person'; readonly person: string; readonly name: string; readonly weight: number }
  | { readonly kind: 'topic'; readonly topic: Topic; readonly weight: number }
  | { readonly kind: 'claim'; readonly claim: ClaimKey; readonly weight: number }
  | { readonly kind: 'words'; readonly words: string; readonly how: 'exact' | 'folded' | 'prefix' | 'fuzzy'; readonly in: 'title' | 'text' | 'publisher'; readonly weight: number }
  | { readonly kind: 'meaning'; readonly concept: string; readonly words: string; readonly weight: number };

/** A corpus article related to a reading or found by a query. */
export interface Match {
  /** The article's id in the corpus. */
  readonly id: string;
  readonly score: number;
  readonly because: readonly Reason[];
  /** The same article in other languages, where the corpus has it. */
  readonly editions?: readonly Edition[];
}

/** A matched article in another language, beside the one that is shown. */
export interface Edition {
  readonly id: string;
  readonly language: string;
  /** What the shown one says that this one leaves out, and the other way round. */
  readonly lacks: LeftOut;
  readonly adds: LeftOut;
}

/** The names of people and the statements that one edition has and another has not. */
export interface LeftOut {
  readonly people: readonly string[];
  readonly claims: readonly ClaimKey[];
}

/** A match of a search: with the passage that answers, and what in it to highlight (offsets in `snippet.text`). */
export interface Found extends Match {
  readonly title: string;
  readonly snippet: Snippet;
}

export interface Snippet {
  readonly text: string;
  /** UTF-16 offset of the passage in the article's text. */
  readonly start: number;
  readonly highlights: readonly (readonly [start: number, end: number])[];
}
