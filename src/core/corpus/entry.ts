import type { Reading } from '../reading/reading.ts';
import type { Article } from './article.ts';

/** An article with what we understood of it. */
export interface CorpusEntry {
  /** The name of its file without the ending; in the reader's library, its own. */
  readonly id: string;
  readonly article: Article;
  readonly reading: Reading;
}

/** How an article is named in a list. */
export interface ArticleLabel {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly publisher?: string;
  readonly published?: string;
  /** When it was published is not known: `published` is the last day of what it reports. */
  readonly undated?: true;
  readonly url?: string;
}

/** The earliest first; what was published at nobody knows what time comes last. */
export function byPublished(a: Pick<ArticleLabel, 'published'>, b: Pick<ArticleLabel, 'published'>): number {
  const [one, other] = [a.published ?? '9', b.published ?? '9'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** How an article is named in lists. */
export function labelOf({ id, article, reading }: CorpusEntry): ArticleLabel {
  const { title, publisher, url } = article;
  const published = article.published ?? article.event?.split('/').at(-1);
  return {
    id, title, language: reading.language ?? article.language ?? 'und',
    ...(publisher !== undefined && { publisher }), ...(published !== undefined && { published }),
    ...(article.published === undefined && published !== undefined && { undated: true }), ...(url !== undefined && { url }),
  };
}
