import type { JSX } from 'preact';
import type { FactSource } from '../core/match/page-view.ts';
import { ArticleMeta } from './article-meta.tsx';
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
      <figcaption><SourceLine source={source} strings={strings} onOpen={onOpen} /></figcaption>
    </figure>
  );
}

/** Who says it, and the two ways to read on, without the words. */
export function SourceLine({ source, strings, onOpen }: QuotationProps): JSX.Element {
  return (
    <p class="meta dotted">
      <ArticleMeta label={source} strings={strings} />
      <button type="button" class="link" onClick={() => onOpen(source)}>
        {strings.page.inContext}
        <span class="heard">: {source.title}</span>
      </button>
    </p>
  );
}
