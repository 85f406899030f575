import type { JSX } from 'preact';
import type { Series } from '../core/dossier/series.ts';
import { measureText } from '../ui/claim-sentence.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { sourceNames } from './point-name.ts';

/** The figures of a chart as a table, on opening. */
export function SeriesTable({ series: { points, unit }, strings }: { readonly series: Series; readonly strings: PageStrings }): JSX.Element {
  const { dossier } = strings;
  return (
    <details class="as-table">
      <summary class="link small">{dossier.asTable}</summary>
      <table>
        <thead><tr><th scope="col">{dossier.columns.year}</th><th scope="col">{dossier.columns.kind}</th><th scope="col">{dossier.columns.figure}</th><th scope="col">{dossier.columns.source}</th></tr></thead>
        <tbody>
          {points.map((point) => (
            <tr key={`${point.year} ${point.kind} ${point.value}`}>
              <th scope="row">{point.year}{point.published && <span class="meta"> ({dossier.yearOfPublication})</span>}</th>
              <td>{dossier[point.kind]}</td>
              <td class="whole-cell">{measureText(point.value, unit, strings)}</td>
              <td>{sourceNames(point, strings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
