import type { JSX } from 'preact';
import type { FactSource } from '../core/corpus/fact.ts';
import { ArticleMeta } from './article-meta.tsx';
import { excerpt } from './excerpt.ts';
import { publisherName } from './publisher.ts';
import type { Strings } from './strings/strings.ts';

interface SourceLineProps {
  readonly source: FactSource;
  readonly strings: Strings;
  /** Opens the article at the quote. */
  readonly onOpen: (source: FactSource) => void;
}

/** A source's own words in its own language, with who said them and the two ways to read on. */
export function Quotation(props: SourceLineProps): JSX.Element {
  const { quote, focus, language, url } = props.source;
  const { text, cut } = excerpt(quote, focus);
  return (
    <figure class="quotation">
      <blockquote class={`${cut.before ? 'cut-before' : ''} ${cut.after ? 'cut-after' : ''}`} lang={language} dir="auto" cite={url}>{text}</blockquote>
      <figcaption><SourceLine {...props} /></figcaption>
    </figure>
  );
}

/** Who says it, and the two ways to read on, without the words. */
export function SourceLine({ source, strings, onOpen }: SourceLineProps): JSX.Element {
  return (
    <p class="meta dotted">
      {/* A source whose publisher nobody knows is named by its headline. */}
      {publisherName(source) === undefined && <span lang={source.language}>{source.title}</span>}{' '}
      <ArticleMeta label={source} strings={strings} />
      <button type="button" class="link" aria-label={`${strings.page.inContext}: ${source.title}`} onClick={() => onOpen(source)}>{strings.page.inContext}</button>
    </p>
  );
}
