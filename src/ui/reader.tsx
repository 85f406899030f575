import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import { ArticleMeta } from './article-meta.tsx';
import { CiteMenu } from './cite-menu.tsx';
import type { CiteWay } from './cite-ways.ts';
import { markedParagraphs, type Range } from './marked-pieces.ts';
import { MarkedText } from './marked-text.tsx';
import { OriginalLink } from './original-link.tsx';
import type { Strings } from './strings/strings.ts';
import { BackSymbol } from './symbols.tsx';

/** The text to read with its marked passages; where there is none, whether it is still to come. */
export type Opened =
  | { readonly state: 'open'; readonly text: string; readonly passages: readonly Range[] }
  | { readonly state: 'opening' | 'missing' };

interface ReaderProps {
  readonly label: ArticleLabel;
  readonly opened: Opened;
  readonly strings: Strings;
  readonly onBack: () => void;
  /** Cites the article in one of the ways. */
  readonly onCite: (way: CiteWay) => Promise<void>;
}

/** An article from the corpus, opened at the words it was opened for. */
export function Reader({ label, opened, strings, onBack, onCite }: ReaderProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => { if (body.current) reveal(body.current); }, [opened.state]);
  return (
    <article class="reader" data-view="reader" onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onBack(); } }}>
      <nav class="bar">
        <button type="button" id="back" class="link" onClick={onBack}><BackSymbol />{strings.reader.back}</button>
        <OriginalLink label={label} says={strings.page.original} strings={strings} />
      </nav>
      <div class="scroll" ref={body}>
        <header>
          <h1 ref={heading} tabIndex={-1} lang={label.language} dir="auto">{label.title}</h1>
          <p class="meta dotted">
            <ArticleMeta label={label} strings={strings} linked={false} />
            <CiteMenu about={label.title} strings={strings} onCite={onCite} />
          </p>
        </header>
        {opened.state === 'open'
          ? <div class="text" lang={label.language}>{markedParagraphs(opened.text, opened.passages).map((paragraph) => <p key={paragraph.start} dir="auto"><MarkedText {...paragraph} /></p>)}</div>
          : <p class="said meta" role="status">{strings.reader[opened.state]}</p>}
      </div>
    </article>
  );
}

/** Brings the first mark into view; one that is in view already leaves the article at its head. */
function reveal(body: HTMLElement): void {
  const mark = body.querySelector('mark');
  if (mark && mark.getBoundingClientRect().bottom > body.getBoundingClientRect().bottom) mark.scrollIntoView({ block: 'center' });
}
