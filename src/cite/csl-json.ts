import type { Citation, CitedFor } from './citation.ts';
import { dateParts } from './date-parts.ts';
import { articlesCited, type CitedArticle } from './source.ts';

/** A date of CSL: year, month and day as far as they are known, of an interval both ends. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** A date as somebody wrote it, where it is none of ISO 8601-2. */
  readonly literal?: string;
}

/** An item of CSL-JSON 1.0 with the variables that we know of an article. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** Citations in CSL-JSON, which Zotero, Mendeley and Pandoc read: one item an article, in `note` what it is cited for, one line each. */
export function inCslJson(citations: readonly Citation[], { strings, accessed }: CitedFor): string {
  return `${JSON.stringify(articlesCited(citations, strings).map((article) => itemOf(article, accessed)), null, 2)}\n`;
}

function itemOf({ key, newspaper, title, container, published, url, language, notes }: CitedArticle, accessed: string): CslItem {
  return {
    id: key,
    type: newspaper ? 'article-newspaper' : 'webpage',
    ...(title.trim() !== '' && { title }),
    ...(container !== undefined && { 'container-title': container }),
    ...(published !== undefined && { issued: dateOf(published) }),
    accessed: dateOf(accessed),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

function dateOf(iso: string): CslDate {
  const parts = dateParts(iso);
  return parts ? { 'date-parts': parts } : { literal: iso };
}
