import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CorpusEntry } from '../core/corpus/corpus.ts';
import type { ArticleLabel } from '../core/match/page-view.ts';
import type { Range } from '../ui/marked-pieces.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { OpenCorpus } from './corpus-door.ts';
import { Page } from './page.tsx';
import { Reader, type Subject } from './reader.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchPanel } from './search-panel.tsx';
import type { Result } from './search-results.tsx';
import type { View } from './view.ts';

export interface PopupProps {
  readonly view: View;
  readonly corpus: OpenCorpus | 'opening' | 'failed';
  readonly strings: Strings;
  readonly onReadPage: () => void;
}

/**
 * The popup: a search box, under it what is known of the page or what the search found, and over both an article when
 * one is open. What is covered stays as it is, so that Back leads to where one was.
 */
export function Popup({ view, corpus, strings, onReadPage }: PopupProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<Element | null>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [subject, setSubject] = useState<Subject>();
  const results = useMemo(() => resultsOf(query, corpus), [query, corpus]);
  const searching = query.trim() !== '';

  useLayoutEffect(() => input.current?.focus(), []);

  const open = (label: ArticleLabel, passages: readonly Range[]): void => {
    opener.current = document.activeElement;
    setSubject({ label, passages });
  };
  const openResult = (index: number): void => {
    const result = Array.isArray(results) ? (results as readonly Result[])[index] : undefined;
    if (result) open(result.label, passagesOf(result));
  };
  const back = (): void => setSubject(undefined);
  useLayoutEffect(() => {
    if (!subject && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, [subject]);

  return (
    <div class="popup">
      <div class="desk" inert={subject !== undefined}>
        <SearchBox
          query={query} count={typeof results === 'string' ? 0 : results.length} active={active} strings={strings} input={input}
          onQuery={(typed) => { setQuery(typed); setActive(-1); }} onActive={setActive} onOpen={openResult}
        />
        <div class="layers">
          <main class="scroll" data-state={view.state} inert={searching}>
            <Page view={view} strings={strings} onReadPage={onReadPage} onOpenArticle={(article) => open(article, [])} onOpenQuote={(source) => open(source, [[source.start, source.end]])} />
          </main>
          {searching && (
            <div class="scroll found">
              <SearchPanel query={query} results={results} active={active} strings={strings} onOpen={openResult} />
            </div>
          )}
        </div>
      </div>
      {subject && <Reader key={subject.label.id} subject={subject} text={textOf(subject.label.id, corpus)} strings={strings} onBack={back} />}
    </div>
  );
}

/** As many as one looks through in a popup. */
const most = 30;

function resultsOf(query: string, corpus: PopupProps['corpus']): readonly Result[] | 'opening' | 'failed' {
  if (typeof corpus === 'string') return corpus;
  if (query.trim() === '') return [];
  return corpus.search(query, most).flatMap((found) => {
    const entry = corpus.article(found.id);
    return entry ? [{ ...found, label: labelOf(entry) }] : [];
  });
}

function labelOf({ id, article, reading }: CorpusEntry): ArticleLabel {
  const { text: _text, event: _event, ...label } = article;
  return { ...label, id, language: reading.language ?? article.language ?? 'und' };
}

/** The words that were found, or the passage where they are meant rather than written. */
function passagesOf({ snippet: { start, text, highlights } }: Result): readonly Range[] {
  return highlights.length > 0 ? highlights.map(([from, to]): Range => [start + from, start + to]) : [[start, start + text.length]];
}

function textOf(id: string, corpus: PopupProps['corpus']): string | { readonly none: 'opening' | 'missing' } {
  if (typeof corpus === 'string') return { none: corpus === 'opening' ? 'opening' : 'missing' };
  return corpus.article(id)?.article.text ?? { none: 'missing' };
}
