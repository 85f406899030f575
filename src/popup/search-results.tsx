import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reason } from '../core/match/match.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { reasonText } from '../ui/reason-text.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { Result } from './opened.ts';

/** The DOM id of the list, for `aria-controls`. */
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
  useLayoutEffect(() => list.current?.parentElement?.scrollTo(0, 0), [results]);
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
            {told(because).map((reason) => (
              <><span data-because={reason.kind}>{reasonText(reason, strings)}</span>{' '}</>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The reasons that the marked passage does not show already: a statement, a meaning, a word read as another. */
function told(because: readonly Reason[]): readonly Reason[] {
  const written = because.some((reason) => reason.kind === 'words' && reason.how !== 'fuzzy');
  return because.filter((reason) => reason.kind === 'claim' || (!written && (reason.kind === 'meaning' || reason.kind === 'words'))).slice(0, mostTold);
}

const mostTold = 2;
