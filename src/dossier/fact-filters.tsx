import type { JSX } from 'preact';
import { claimKinds, type ClaimKind } from '../core/reading/claim.ts';
import { sentenceCase } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { SearchSymbol } from '../ui/symbols.tsx';
import { yearOf, type FactRow, type FactView } from './fact-rows.ts';

interface FactFiltersProps {
  readonly rows: readonly FactRow[];
  readonly view: FactView;
  readonly strings: PageStrings;
  readonly onView: (view: FactView) => void;
}

/** What the table of facts is narrowed by: words, a kind, a year; only kinds and years that there are. */
export function FactFilters({ rows, view, strings, onView }: FactFiltersProps): JSX.Element {
  const { dossier, filters } = strings;
  const kinds = claimKinds.filter((kind) => rows.some(({ fact }) => fact.kind === kind));
  const years = [...new Set(rows.flatMap((row) => yearOf(row) ?? []))].toSorted().toReversed();
  return (
    <search class="filters">
      <label class="field">
        <SearchSymbol />
        <span class="heard">{dossier.filterFacts}</span>
        <input type="search" id="filter" autocomplete="off" spellcheck={false} placeholder={dossier.filterFacts} value={view.text} onInput={(event) => onView({ ...view, text: event.currentTarget.value })} />
      </label>
      <label>
        <span class="heard">{dossier.columns.kind}</span>
        <select id="kind" value={view.kind} onChange={(event) => onView({ ...view, kind: event.currentTarget.value as ClaimKind | '' })}>
          <option value="">{dossier.allKinds}</option>
          {kinds.map((kind) => <option key={kind} value={kind}>{sentenceCase(filters.kinds[kind], strings)}</option>)}
        </select>
      </label>
      <label>
        <span class="heard">{dossier.columns.year}</span>
        <select id="year" value={view.year} onChange={(event) => onView({ ...view, year: event.currentTarget.value })}>
          <option value="">{dossier.allYears}</option>
          {years.map((year) => <option key={year} value={year}>{year}</option>)}
        </select>
      </label>
    </search>
  );
}
