import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reason } from '../core/match/match.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { sentenceCase } from '../ui/formats.ts';
import { reasonText } from '../ui/reason-text.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { Result } from './answer.ts';

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
      {results.map(({ id, label, snippet, told }, index) => (
        <li
          key={id} id={optionId(index)} role="option" data-id={id} aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault() /* the text field keeps the focus */}
          onClick={() => onOpen(index)}
        >
          <p class="title" lang={label.language} dir="auto">{label.title}</p>
          <p class="meta dotted"><ArticleMeta label={label} strings={strings} linked={false} /></p>
          <p class="snippet" lang={label.language} dir="auto"><MarkedText text={snippet.text} ranges={snippet.highlights} /></p>
          <Because reasons={told} strings={strings} />
        </li>
      ))}
    </ul>
  );
}

interface BecauseProps {
  readonly reasons: readonly Reason[];
  readonly strings: Strings;
}

/** Why it was found, in a line; none where there is nothing to tell. */
function Because({ reasons, strings }: BecauseProps): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <p class="because dotted">
      {reasons.map((reason, nth) => {
        const text = reasonText(reason, strings);
        return <><span data-because={reason.kind}>{nth === 0 ? sentenceCase(text, strings) : text}</span>{' '}</>;
      })}
    </p>
  );
}
