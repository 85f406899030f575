import type { JSX } from 'preact';
import type { Point } from '../core/dossier/series.ts';
import type { Mark } from './chart-drawing.ts';

export type SymbolKind = 'actual' | 'target' | 'published';

/** Which mark a figure has: open for a target, and a form of its own for a figure that stands at the year of its publication. */
export function symbolOf({ kind, published }: Point): SymbolKind {
  return kind === 'target' ? 'target' : published ? 'published' : 'actual';
}

/** The mark of a figure, around the origin. */
export function FigureSymbol({ kind }: { readonly kind: SymbolKind }): JSX.Element {
  return kind === 'published' ? <path class="symbol published" d="M0-6 6 0 0 6-6 0Z" /> : <circle class={`symbol ${kind}`} r={kind === 'target' ? 5 : 5.5} />;
}

interface ChartMarkProps {
  readonly mark: Mark;
  /** Where nought is. */
  readonly base: number;
  readonly isChosen: boolean;
  /** Value, year and source, for those who hear it. */
  readonly name: string;
  readonly onChoose: () => void;
}

/** One figure in a chart, on a stem from nought; the arrow keys go from one to the next, so that only the chosen one is a stop of the Tab key. */
export function ChartMark({ mark: { x, y, point, label }, base, isChosen, name, onChoose }: ChartMarkProps): JSX.Element {
  return (
    <g class="mark-of-figure" role="button" tabindex={isChosen ? 0 : -1} aria-pressed={isChosen} aria-label={name} data-year={point.year} data-value={point.value} data-kind={point.kind} onClick={onChoose} onFocus={onChoose} onPointerEnter={onChoose}>
      <line class={`stem ${point.kind}`} x1={x} x2={x} y1={base} y2={y} />
      <circle class="reach" cx={x} cy={y} r="14" />
      <g transform={`translate(${x} ${y})`}>
        <circle class="ring" r="10" />
        <FigureSymbol kind={symbolOf(point)} />
      </g>
      {label && <text class="label" x={label.x} y={label.y} text-anchor={label.anchor} aria-hidden="true">{label.text}</text>}
    </g>
  );
}
