import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Found } from '../core/match/match.ts';
import type { ArticleLabel } from '../core/match/page-view.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { reasonText } from '../ui/reason-text.ts';
import type { Strings } from '../ui/strings/strings.ts';

/** A found article with what a list shows of it. */
export interface Result extends Found {
  readonly label: ArticleLabel;
}

export const listId = 'results';

/** The DOM id of a result, for `aria-activedescendant`. */
export function optionId(index: number): string {
  return `result-${index}`;
}

interface SearchResultsProps {
  readonly results: readonly Result[];
  readonly active: number;
  readonly strings: Strings;
  readonly onOpen: (index: number) => void;
}

/** What the search found, as the combobox's list: title, source, the passage that answers, and why where the passage does not show it. */
export function SearchResults({ results, active, strings, onOpen }: SearchResultsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <ul id={listId} class="results" role="listbox" aria-label={strings.search.results(results.length)} ref={list}>
      {results.map(({ id, label, snippet, because }, index) => (
        <li
          key={id} id={optionId(index)} role="option" data-id={id} aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault() /* the text field keeps the focus */}
          onClick={() => onOpen(index)}
        >
          <p class="title" lang={label.language} dir="auto">{label.title}</p>
          <p class="meta dotted"><ArticleMeta label={label} strings={strings} linked={false} /></p>
          <p class="snippet" lang={label.language} dir="auto"><MarkedText text={snippet.text} ranges={snippet.highlights} /></p>
          <p class="because dotted">
            {because.filter(({ kind }) => kind !== 'words').slice(0, 2).map((reason) => (
              <><span data-because={reason.kind}>{reasonText(reason, strings)}</span>{' '}</>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
