import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Level } from '../core/concepts.ts';
import type { OverviewRow } from '../core/dossier/overview.ts';
import { countryName, dateText } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { SearchSymbol } from '../ui/symbols.tsx';
import { levelName, sinceText } from './level-text.ts';
import { shownCountries, type OverviewColumn, type OverviewView } from './overview-rows.ts';
import { SortHeader } from './sort-header.tsx';

interface OverviewProps {
  readonly rows: readonly OverviewRow[];
  readonly strings: PageStrings;
}

/** All countries at a glance, to sort and to search; each leads to its dossier. */
export function Overview({ rows, strings }: OverviewProps): JSX.Element {
  const { dossier } = strings;
  const [view, setView] = useState<OverviewView>({ text: '', by: 'country', isDescending: false });
  const shown = useMemo(() => shownCountries(rows, view, strings), [rows, view, strings]);
  const sort = (by: OverviewColumn): void => setView({ ...view, by, isDescending: view.by === by ? !view.isDescending : by !== 'country' });
  const header = (by: OverviewColumn) => (
    <SortHeader class={by} order={view.by !== by ? 'none' : view.isDescending ? 'descending' : 'ascending'} onSort={() => sort(by)}>{dossier.columns[by]}</SortHeader>
  );
  return (
    <>
      <header class="head">
        <h1 tabIndex={-1}>{strings.page.allCountries}</h1>
        <p class="lead">{dossier.overviewLead}</p>
      </header>
      <section data-section="countries">
        <search class="filters">
          <label class="field">
            <SearchSymbol />
            <span class="heard">{dossier.searchCountries}</span>
            <input type="search" id="filter" autocomplete="off" spellcheck={false} placeholder={dossier.searchCountries} value={view.text} onInput={(event) => setView({ ...view, text: event.currentTarget.value })} />
          </label>
          <p class="meta" role="status">{dossier.countryCount(shown.length)}</p>
        </search>
        {shown.length === 0 ? <p class="none">{dossier.noCountry(view.text.trim())}</p> : (
          <table class="countries">
            <thead><tr>{header('country')}{header('level')}{header('articles')}{header('last')}</tr></thead>
            <tbody>{shown.map((row) => <Row key={row.country} row={row} strings={strings} />)}</tbody>
          </table>
        )}
      </section>
    </>
  );
}

function Row({ row: { country, level, articles, last }, strings }: { readonly row: OverviewRow; readonly strings: PageStrings }): JSX.Element {
  return (
    <tr data-country={country}>
      <th scope="row" class="country"><a class="link" href={`#${country}`}>{countryName(country, strings)}</a></th>
      <td class="level">{level && <>{levelName(level, strings)} <span class="meta whole">{sinceText(level, strings, 'short')}</span></>}</td>
      <td class="articles">{articles > 0 && <><span class="number">{articles}</span><span class="unit">{strings.dossier.articleCount(articles)}</span></>}</td>
      <td class="last">{last && <><span class="whole">{dateText(last.date, strings, 'short')}</span> <span class="meta">{lastName({ level, last }, strings)}</span></>}</td>
    </tr>
  );
}

function lastName({ level, last }: { readonly level: OverviewRow['level']; readonly last: NonNullable<OverviewRow['last']> }, strings: PageStrings): string {
  if (last.kind === 'meeting') return strings.visitForms[last.meeting.form];
  if (level && last.fact.kind === 'relations.level' && last.fact.value === level.fact.value) return strings.dossier.levelReached;
  switch (last.fact.kind) {
    case 'relations.established': return strings.dossier.established;
    case 'relations.normalised': return strings.dossier.normalised;
    default: return strings.levels[last.fact.value as Level];
  }
}
