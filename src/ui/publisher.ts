import type { ArticleLabel } from '../core/corpus/entry.ts';

/** The publisher as the corpus names it, or else the site that the article is on. */
export function publisherName({ publisher, url }: Pick<ArticleLabel, 'publisher' | 'url'>): string | undefined {
  return publisher ?? siteOf(url);
}

/** The address where it may be opened: web addresses only, whatever a text file says. */
export function originalAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? url : undefined;
}

function siteOf(url: string | undefined): string | undefined {
  const address = originalAddress(url);
  return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./u, '');
}
