import type { JSX } from 'preact';
import type { ArticleLabel } from '../core/match/page-view.ts';
import { dateText, languageName } from './formats.ts';
import { publisherName } from './source-text.ts';
import type { Strings } from './strings/strings.ts';

interface ArticleMetaProps {
  readonly label: ArticleLabel;
  readonly strings: Strings;
}

/** Who published an article, when, in what language: as far as it is known. */
export function ArticleMeta({ label, strings }: ArticleMetaProps): JSX.Element {
  const publisher = publisherName(label);
  return (
    <span class="meta dotted">
      {publisher !== undefined && <span>{publisher} </span>}
      {label.published !== undefined && <time dateTime={label.published.includes('/') ? undefined : label.published}>{dateText(label.published, strings, 'short')} </time>}
      {label.language !== 'und' && <span>{languageName(label.language, strings)}</span>}
    </span>
  );
}
