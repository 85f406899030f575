import type { JSX, RefObject } from 'preact';
import type { Strings } from '../ui/strings/strings.ts';
import { ClearSymbol, SearchSymbol } from '../ui/symbols.tsx';
import { listId, optionId } from './search-results.tsx';

interface SearchBoxProps {
  readonly query: string;
  /** How many results are listed. */
  readonly count: number;
  /** Index of the result that the arrow keys are on, -1 for none. */
  readonly active: number;
  readonly strings: Strings;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

/** The search box: an ARIA combobox whose list answers while one types. Escape clears; on an empty box it is the browser's, and closes. */
export function SearchBox({ query, count, active, strings, input, onQuery, onActive, onOpen }: SearchBoxProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return; // the keys belong to the input method: Telex, Hangul, Kana
    const act = keys({ query, count, active, onQuery, onActive, onOpen })[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <search class="search">
      <SearchSymbol />
      <input
        id="search" ref={input} type="text" role="combobox" inputMode="search" enterKeyHint="search"
        autocomplete="off" autocapitalize="off" spellcheck={false}
        aria-label={strings.search.label} aria-autocomplete="list" aria-controls={listId} aria-expanded={count > 0}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        placeholder={strings.search.placeholder} value={query}
        onInput={(event) => onQuery(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" class="clear" aria-label={strings.search.clear} onClick={() => { onQuery(''); input.current?.focus(); }}>
          <ClearSymbol />
        </button>
      )}
    </search>
  );
}

type Keys = Pick<SearchBoxProps, 'query' | 'count' | 'active' | 'onQuery' | 'onActive' | 'onOpen'>;

/** What each key does where it does something; the arrows go round, and pass through "none" as the text field itself. */
function keys({ query, count, active, onQuery, onActive, onOpen }: Keys): Readonly<Partial<Record<string, () => void>>> {
  return {
    ...(query === '' ? {} : { Escape: () => onQuery('') }),
    ...(count === 0 ? {} : {
      ArrowDown: () => onActive(active + 1 >= count ? -1 : active + 1),
      ArrowUp: () => onActive(active < 0 ? count - 1 : active - 1),
      Enter: () => onOpen(Math.max(active, 0)),
    }),
  };
}
