import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { citationsOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import type { Fact } from '../core/corpus/fact.ts';
import { CiteMenu } from '../ui/cite-menu.tsx';
import { Emphasised } from '../ui/emphasised.tsx';
import { dateText } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { FactFilters } from './fact-filters.tsx';
import { factRows, shownRows, type FactColumn, type FactRow, type FactView } from './fact-rows.ts';
import { RegisterTag } from '../ui/fact-sources.tsx';
import { SourceList } from './sources.tsx';
import type { Subject } from './reading-room.tsx';
import { SortHeader } from './sort-header.tsx';

interface FactTableProps {
  readonly facts: readonly Fact[];
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
  readonly onCite: Cite;
}

/** Every fact on record, to sort, to filter and to choose from; a row opens to the words of whoever says it. */
export function FactTable({ facts, strings, onOpen, onCite }: FactTableProps): JSX.Element {
  const { dossier } = strings;
  const [view, setView] = useState<FactView>({ text: '', kind: '', year: '', by: 'when', isDescending: true });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => factRows(facts, strings), [facts, strings]);
  const shown = useMemo(() => shownRows(rows, view, strings), [rows, view, strings]);
  const choose = (ids: readonly string[], isOn: boolean): void => setChosen((known) => new Set(isOn ? [...known, ...ids] : [...known].filter((id) => !ids.includes(id))));
  const isAll = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  // Where none is chosen, all that are shown are.
  const wanted = chosen.size > 0 ? rows.filter(({ id }) => chosen.has(id)) : shown;
  const sort = (by: FactColumn): void => setView({ ...view, by, isDescending: view.by === by ? !view.isDescending : by === 'when' });
  const orderOf = (by: FactColumn) => (view.by !== by ? 'none' : view.isDescending ? 'descending' : 'ascending');
  return (
    <section data-section="facts">
      <h2>{dossier.facts} <span class="count">{facts.length}</span></h2>
      {rows.length > few && <FactFilters rows={rows} view={view} strings={strings} onView={setView} />}
      <div class="tools">
        <p class="meta" role="status">{dossier.shown(shown.length, rows.length)}{chosen.size > 0 && `, ${dossier.selected(chosen.size)}`}</p>
        {chosen.size > 0 && <button type="button" class="link small" onClick={() => setChosen(new Set())}>{dossier.clearSelection}</button>}
        <CiteMenu about={chosen.size > 0 ? dossier.selected(chosen.size) : dossier.shown(shown.length, rows.length)} strings={strings} onCite={(way) => onCite(way, wanted.flatMap(({ fact }) => citationsOf(fact)))} />
      </div>
      {shown.length === 0 ? <p class="none">{dossier.noneShown}</p> : (
        <table class="facts">
          <thead>
            <tr>
              <th scope="col" class="choose"><input type="checkbox" aria-label={dossier.selectShown} checked={isAll} onChange={() => choose(shown.map(({ id }) => id), !isAll)} /></th>
              <SortHeader order={orderOf('statement')} onSort={() => sort('statement')}>{dossier.columns.statement}</SortHeader>
              <SortHeader order={orderOf('when')} onSort={() => sort('when')}>{dossier.columns.when}</SortHeader>
              <SortHeader order={orderOf('source')} onSort={() => sort('source')}>{dossier.columns.source}</SortHeader>
            </tr>
          </thead>
          <tbody>{shown.map((row) => <Row key={row.id} row={row} isChosen={chosen.has(row.id)} strings={strings} onChoose={(isOn) => choose([row.id], isOn)} onOpen={onOpen} />)}</tbody>
        </table>
      )}
      {facts.some(({ register }) => register) && <p class="meta note"><RegisterTag strings={strings} /> {dossier.registerNote}</p>}
    </section>
  );
}

/** So many facts are seen at a glance. */
const few = 6;

interface RowProps extends Pick<FactTableProps, 'strings' | 'onOpen'> {
  readonly row: FactRow;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Row({ row: { fact, statement, figure, when, isPublished, source, others }, isChosen, strings, onChoose, onOpen }: RowProps): JSX.Element {
  const { dossier } = strings;
  return (
    <tr data-kind={fact.kind} data-when={when}>
      <td class="choose"><input type="checkbox" aria-label={dossier.select(statement)} checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} /></td>
      <td class="statement">
        <details>
          <summary><Emphasised text={statement} part={figure} /></summary>
          <SourceList fact={fact} strings={strings} onOpen={onOpen} />
        </details>
      </td>
      <td class="when">{when !== undefined && dateText(when, strings, 'short')}{isPublished && <span class="meta whole">&nbsp;({dossier.reported})</span>}</td>
      <td class="source">{fact.register && <><RegisterTag strings={strings} /> </>}{source}{others > 0 && <span class="meta"> {dossier.andOthers(others)}</span>}</td>
    </tr>
  );
}
