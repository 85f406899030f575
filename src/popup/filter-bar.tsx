import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Facet, facetText } from '../core/match/facets.ts';
import { filterText } from '../ui/filter-text.ts';
import type { Strings } from '../ui/strings/strings.ts';
import { ClearSymbol } from '../ui/symbols.tsx';
import type { Answer } from './answer.ts';
import { withFilter, withoutFilter } from './query-text.ts';

interface FilterBarProps {
  readonly query: string;
  readonly answer: Answer;
  readonly strings: Strings;
  /** Puts another query in place of this one. */
  readonly onQuery: (query: string) => void;
}

/** One line under the search box: the filters of the query, each of which can be taken out, then those that would narrow what it finds; where none would, how much that is. */
export function FilterBar({ query, answer: { results, filters, unknown, facets, isCut }, strings, onQuery }: FilterBarProps): JSX.Element | null {
  const line = useRef<HTMLDivElement>(null);
  const typed = filters.map(({ text }) => text).join(' ');
  const rests = useRests(query);
  // The last word may still be on its way to being a filter.
  const wrong = unknown.filter(({ text }) => rests || !query.endsWith(text));
  // The filter that came last is in view, and the line begins at its beginning where there is none.
  useLayoutEffect(() => {
    line.current?.scrollTo(0, 0);
    const last = line.current?.querySelector('[data-filter]:last-child');
    if (last) show(last);
  }, [typed]);
  // The line is there as long as anything is found, so that results stay where they are while one types.
  if (filters.length === 0 && wrong.length === 0 && results.length === 0) return null;
  return (
    <div class="filters"><div
      class="line" ref={line}
      onWheel={(event) => { if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY; }}
      onFocusIn={(event) => { if (event.target instanceof Element) show(event.target); }}
    >
      {filters.length > 0 && (
        <div role="group" aria-label={strings.search.filters}>
          {filters.map((filter, nth) => {
            const name = filterText(filter, strings);
            return (
              <button key={`${nth} ${filter.text}`} type="button" class="chip" data-filter={filter.text} aria-label={strings.search.removeFilter(name)} onClick={() => onQuery(withoutFilter(query, filter.text))}>
                {name}
                <ClearSymbol size={14} />
              </button>
            );
          })}
        </div>
      )}
      <p class="meta" role="status">{wrong.map(({ text }) => strings.search.unknownFilter(text)).join(' ')}</p>
      {/* Those who hear it are told below. */}
      {wrong.length === 0 && facets.length === 0 && results.length > 0 && !isCut && <p class="meta" aria-hidden="true">{strings.search.results(results.length)}</p>}
      {wrong.length === 0 && facets.length > 0 && (
        <div role="group" aria-label={strings.search.narrow}>
          {facets.map((facet) => (
            <button key={facetText(facet)} type="button" class="chip possible" data-narrow={facetText(facet)} onClick={() => onQuery(withFilter(query, facetText(facet)))}>
              {nameOf(facet, strings)}
              {!isCut && <span class="count"> {facet.count}</span>}
            </button>
          ))}
        </div>
      )}
    </div></div>
  );
}

/** Brings a chip out of where the line fades. */
function show(chip: Element): void {
  chip.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function nameOf({ name, value }: Facet, strings: Strings): string {
  return filterText({ name, values: [value], excluded: false }, strings);
}

/** How long one who types stops before what is typed is taken for meant, in milliseconds. */
const pause = 700;

/** Whether a query has stood for a while as it is. */
function useRests(query: string): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(query), pause);
    return () => clearTimeout(timer);
  }, [query]);
  return rested === query;
}
