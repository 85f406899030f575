import type { JSX } from 'preact';
import type { Fact, FactSource } from '../core/corpus/fact.ts';
import type { RegisterSource } from '../core/corpus/register.ts';
import { ArticleMeta } from './article-meta.tsx';
import { Quotation } from './quotation.tsx';
import type { Strings } from './strings/strings.ts';

interface FactSourcesProps {
  readonly fact: Pick<Fact, 'sources' | 'register'>;
  readonly strings: Strings;
  /** Opens an article at its quote. */
  readonly onOpen: (source: FactSource) => void;
}

/** Everyone who says a fact: the earliest with its words, the others on request, and the pages that the register takes it from. */
export function FactSources({ fact, strings, onOpen }: FactSourcesProps): JSX.Element {
  const [first, ...others] = fact.sources.map((source) => <Quotation key={`${source.id} ${source.start}`} source={source} strings={strings} onOpen={onOpen} />);
  return (
    <>
      {first}
      {others.length > 0 && (
        <details>
          <summary class="link small">{strings.page.moreSources(others.length)}</summary>
          {others}
        </details>
      )}
      {fact.register?.map((source) => <RegisterLine key={source.id} source={source} strings={strings} />)}
    </>
  );
}

/** A page that the register takes a fact from: it is cited, not quoted, and no article of the corpus. */
export function RegisterLine({ source, strings }: { readonly source: RegisterSource; readonly strings: Strings }): JSX.Element {
  return (
    <div class="register-line">
      <p><RegisterTag strings={strings} /> <cite lang={source.language} dir="auto">{source.title}</cite></p>
      <p class="meta dotted"><ArticleMeta label={source} strings={strings} /></p>
    </div>
  );
}

/** Marks what is from the register, not from an article. */
export function RegisterTag({ strings }: { readonly strings: Strings }): JSX.Element {
  return <span class="register-tag">{strings.page.register}</span>;
}
