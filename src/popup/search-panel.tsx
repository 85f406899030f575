import type { JSX } from 'preact';
import type { Strings } from '../ui/strings/strings.ts';
import type { Answer } from './answer.ts';
import { SearchResults } from './search-results.tsx';

interface SearchPanelProps {
  readonly query: string;
  /** What was found; where the corpus is not open yet or never will be, which of the two. */
  readonly answer: Answer | 'opening' | 'failed';
  readonly active: number;
  readonly strings: Strings;
  readonly onOpen: (index: number) => void;
}

/** The answer to a query, whatever it is. */
export function SearchPanel({ query, answer, active, strings, onOpen }: SearchPanelProps): JSX.Element {
  if (answer === 'opening') return <p class="said meta" role="status">{strings.search.opening}</p>;
  if (answer === 'failed') return <p class="said" role="alert">{strings.search.failed}</p>;
  const { results, isIdle } = answer;
  if (results.length === 0) {
    return (
      <div class="said" role="status">
        {!isIdle && <p class="title">{strings.search.none(query.trim())}</p>}
        <p class="meta">{strings.search.noneHint}</p>
        <p class="meta">{strings.search.syntaxHint}</p>
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
