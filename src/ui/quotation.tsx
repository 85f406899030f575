import type { JSX } from 'preact';
import type { FactSource } from '../core/match/page-view.ts';
import { ArticleMeta } from './article-meta.tsx';
import { OriginalLink } from './original-link.tsx';
import type { Strings } from './strings/strings.ts';

interface QuotationProps {
  readonly source: FactSource;
  readonly strings: Strings;
  /** Opens the article at the quote. */
  readonly onOpen: (source: FactSource) => void;
}

/** A source's own words in its own language, with who said them and the two ways to read on. */
export function Quotation({ source, strings, onOpen }: QuotationProps): JSX.Element {
  return (
    <figure class="quotation">
      <blockquote lang={source.language} dir="auto" cite={source.url}>{source.quote}</blockquote>
      <figcaption>
        <ArticleMeta label={source} strings={strings} />
        <span class="ways dotted">
          <button type="button" class="link small" onClick={() => onOpen(source)}>
            {strings.page.inContext}
            <span class="heard">: {source.title}</span>
          </button>{' '}
          <span><OriginalLink url={source.url} title={source.title} strings={strings} /></span>
        </span>
      </figcaption>
    </figure>
  );
}
