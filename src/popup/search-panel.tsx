import type { JSX } from 'preact';
import type { Strings } from '../ui/strings/strings.ts';
import type { Result } from './opened.ts';
import { SearchResults } from './search-results.tsx';

interface SearchPanelProps {
  readonly query: string;
  /** What was found; where the corpus is not open yet or never will be, which of the two. */
  readonly results: readonly Result[] | 'opening' | 'failed';
  readonly active: number;
  readonly strings: Strings;
  readonly onOpen: (index: number) => void;
}

/** The answer to a query, whatever it is. */
export function SearchPanel({ query, results, active, strings, onOpen }: SearchPanelProps): JSX.Element {
  if (results === 'opening') return <p class="said meta" role="status">{strings.search.opening}</p>;
  if (results === 'failed') return <p class="said" role="alert">{strings.search.failed}</p>;
  if (results.length === 0) {
    return (
      <div class="said" role="status">
        <p class="title">{strings.search.none(query.trim())}</p>
        <p class="meta">{strings.search.noneHint}</p>
      </div>
    );
  }
  return (
    <>
      <p class="heard" role="status">{strings.search.results(results.length)}</p>
      <SearchResults results={results} active={active} strings={strings} onOpen={onOpen} />
    </>
  );
}
