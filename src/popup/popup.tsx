import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { citationOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import type { PageMarker } from '../platform/page-marks.ts';
import { Reader } from '../ui/reader.tsx';
import type { Strings } from '../ui/strings/strings.ts';
import { answerTo, type CorpusState } from './answer.ts';
import { FilterBar } from './filter-bar.tsx';
import { openedOf, type Subject, subjectOfEdition, subjectOfRelated, subjectOfResult, subjectOfSource } from './opened.ts';
import { Page } from './page.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchPanel } from './search-panel.tsx';
import type { View } from './view.ts';

/** What the wiring gives the popup; it is drawn again whenever any of it changes. */
export interface PopupProps {
  readonly view: View;
  readonly corpus: CorpusState;
  readonly strings: Strings;
  readonly onReadPage: () => void;
  /** Absent until the tab is known. */
  readonly marker?: PageMarker | undefined;
  /** The tab that the popup stands over, likewise. */
  readonly tab?: number | undefined;
  readonly onCite: Cite;
}

/**
 * The popup: a search box, under it what is known of the page or what the search found, and over both an article when
 * one is open. What is covered stays as it is, so that Back leads to where one was.
 */
export function Popup({ view, corpus, strings, onReadPage, marker, tab, onCite }: PopupProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<Element | null>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [subject, setSubject] = useState<Subject>();
  const answer = useMemo(() => answerTo(query, corpus), [query, corpus]);
  const results = typeof answer === 'string' ? [] : answer.results;
  const searching = query.trim() !== '';
  const ask = (next: string): void => {
    setQuery(next);
    setActive(-1);
  };

  useLayoutEffect(() => input.current?.focus(), []);

  const open = (next: Subject): void => {
    opener.current = document.activeElement;
    setSubject(next);
  };
  const openResult = (index: number): void => {
    const result = results[index];
    if (result) open(subjectOfResult(result));
  };
  const back = (): void => setSubject(undefined);
  useLayoutEffect(() => {
    if (!subject && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, [subject]);

  return (
    <div class="popup">
      <div class="desk" inert={subject !== undefined}>
        <SearchBox
          query={query} count={results.length} active={active} strings={strings} input={input}
          onQuery={ask} onActive={setActive} onOpen={openResult}
        />
        {searching && typeof answer !== 'string' && (
          <FilterBar query={query} answer={answer} strings={strings} onQuery={(next) => { ask(next); input.current?.focus(); }} />
        )}
        <div class="layers">
          <main class="scroll" data-state={view.state} inert={searching}>
            <Page
              view={view} strings={strings} onReadPage={onReadPage} marker={marker} tab={tab} onCite={onCite}
              onOpenArticle={(article) => open(subjectOfRelated(article))} onOpenEdition={(edition, article) => open(subjectOfEdition(edition, article))} onOpenQuote={(source) => open(subjectOfSource(source))}
            />
          </main>
          {searching && (
            <div class="scroll found">
              <SearchPanel query={query} answer={answer} active={active} strings={strings} onOpen={openResult} />
            </div>
          )}
        </div>
      </div>
      {subject && <Reader key={subject.label.id} label={subject.label} opened={openedOf(subject, corpus)} strings={strings} onBack={back} onCite={(way) => onCite(way, [citationOf(subject.label)])} />}
    </div>
  );
}
