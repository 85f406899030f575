import type { ArticleLabel, CorpusEntry } from '../core/corpus/entry.ts';
import type { FactSource } from '../core/corpus/fact.ts';
import { claimId } from '../core/corpus/record.ts';
import type { Reason } from '../core/match/match.ts';
import type { RelatedArticle, RelatedEdition } from '../core/match/page-view.ts';
import type { Range } from '../ui/marked-pieces.ts';
import type { Opened } from '../ui/reader.tsx';
import type { CorpusState, Result } from './answer.ts';

/** An article to read, and for what: words in it, or else the statements that it shares with the page. */
export interface Subject {
  readonly label: ArticleLabel;
  readonly passages: readonly Range[];
  readonly because: readonly Reason[];
}

/** A result, at the words that were found, or at the passage where they are meant rather than written. */
export function subjectOfResult({ label, snippet: { start, text, highlights } }: Result): Subject {
  const found = highlights.map(([from, to]): Range => [start + from, start + to]);
  return { label, because: [], passages: found.length > 0 ? found : [[start, start + text.length]] };
}

/** A source of a fact, at its quote. */
export function subjectOfSource({ quote: _quote, start, end, ...label }: FactSource): Subject {
  return { label, because: [], passages: [[start, end]] };
}

/** A related article, at what it states as the page does. */
export function subjectOfRelated({ because, score: _score, editions: _editions, ...label }: RelatedArticle): Subject {
  return { label, because, passages: [] };
}

/** Another edition of a related article, at what that states as the page does. */
export function subjectOfEdition({ lacks: _lacks, adds: _adds, ...label }: RelatedEdition, { because }: RelatedArticle): Subject {
  return { label, because, passages: [] };
}

/** What there is to read of a subject. */
export function openedOf({ label, passages, because }: Subject, corpus: CorpusState): Opened {
  if (corpus === 'opening') return { state: 'opening' };
  const entry = corpus === 'failed' ? undefined : corpus.article(label.id);
  return entry ? { state: 'open', text: entry.article.text, passages: [...passages, ...sharedPassages(entry, because)] } : { state: 'missing' };
}

function sharedPassages({ reading: { claims } }: CorpusEntry, because: readonly Reason[]): readonly Range[] {
  const shared = new Set(because.flatMap((reason) => (reason.kind === 'claim' ? [claimId(reason.claim)] : [])));
  return claims.filter((claim) => shared.has(claimId(claim))).map(({ start, end }) => [start, end]);
}
