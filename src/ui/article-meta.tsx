import type { JSX } from 'preact';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import { dateText, languageName } from './formats.ts';
import { OriginalLink } from './original-link.tsx';
import { originalAddress, publisherName } from './publisher.ts';
import type { Strings } from './strings/strings.ts';

interface ArticleMetaProps {
  readonly label: ArticleLabel;
  readonly strings: Strings;
  /** Whether the publisher's name leads to the original; not where links may not be, as in an option of a list box. */
  readonly linked?: boolean;
}

/** Who published an article, when, in what language: as far as it is known. A part of a `dotted` line. */
export function ArticleMeta({ label, strings, linked = true }: ArticleMetaProps): JSX.Element {
  const publisher = publisherName(label);
  const published = label.published === undefined ? undefined : dateText(label.published, strings, 'short');
  return (
    <>
      {publisher !== undefined && (
        <span>{linked && originalAddress(label.url) !== undefined ? <OriginalLink label={label} says={publisher} strings={strings} /> : publisher}</span>
      )}{' '}
      {published !== undefined && <span class="whole">{published}</span>}{' '}
      {label.language !== 'und' && <span class="whole">{languageName(label.language, strings)}</span>}{' '}
    </>
  );
}
