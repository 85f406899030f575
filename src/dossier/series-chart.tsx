import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Point, Series } from '../core/dossier/series.ts';
import { measureText } from '../ui/claim-sentence.ts';
import { currencyName } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { drawingOf, type Drawing } from './chart-drawing.ts';
import { ChartMark, FigureSymbol, symbolOf } from './chart-mark.tsx';
import { Sources } from './sources.tsx';
import { pointName, sourceNames } from './point-name.ts';
import type { Subject } from './reading-room.tsx';
import { SeriesTable } from './series-table.tsx';

interface SeriesChartProps {
  readonly series: Series;
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
}

/** The figures of a measure over the years: each can be chosen, and then says under the chart who gives it; and as a table. */
export function SeriesChart({ series, strings, onOpen }: SeriesChartProps): JSX.Element {
  const { dossier } = strings;
  const [frame, width] = useWidth();
  const drawing = useMemo(() => drawingOf(series, width, strings), [series, width, strings]);
  const [chosen, setChosen] = useState(series.points.length - 1);
  const at = Math.min(chosen, series.points.length - 1);
  const point = series.points[at];
  const marks = useRef<SVGGElement>(null);
  const unit = unitName(series, strings);
  const move = (event: KeyboardEvent): void => {
    const next = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: series.points.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(series.points.length - 1, next));
    setChosen(to);
    (marks.current?.children[to] as SVGGElement | undefined)?.focus();
  };
  const name = dossier.chartName({ what: [dossier.series[series.measure], unit].filter(Boolean).join(', '), figures: series.points.length, from: series.points[0]?.year ?? 0, to: series.points.at(-1)?.year ?? 0 });
  return (
    <section data-section="series" data-measure={series.measure} data-unit={series.unit}>
      <h2>{dossier.series[series.measure]}{unit !== '' && <span class="count">{unit}</span>}</h2>
      <figure class="chart" ref={frame}>
        <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} width={drawing.width} height={drawing.height}>
          <g role="img" aria-label={name}><Plane drawing={drawing} /></g>
          <g ref={marks} role="group" aria-label={dossier.pointsHint} onKeyDown={move}>
            {drawing.marks.map((mark, nth) => <ChartMark key={`${mark.point.year} ${mark.point.kind} ${mark.point.value}`} mark={mark} base={drawing.base} isChosen={nth === at} name={pointName(mark.point, series.unit, strings)} onChoose={() => setChosen(nth)} />)}
          </g>
        </svg>
        <Legend points={series.points} strings={strings} />
        {point && <Readout key={at} point={point} unit={series.unit} strings={strings} onOpen={onOpen} />}
        <SeriesTable series={series} strings={strings} />
      </figure>
    </section>
  );
}

/** Lines and texts of the scales. */
function Plane({ drawing: { left, right, base, height, years, values } }: { readonly drawing: Drawing }): JSX.Element {
  return (
    <>
      {values.map(({ y, text }) => (
        <g key={text} class="value">
          <line x1={left} x2={right} y1={y} y2={y} class={y === base ? 'base' : 'grid'} />
          <text x={left - 8} y={y} dy="0.32em" text-anchor="end">{text}</text>
        </g>
      ))}
      {years.map(({ x, text }) => <text key={text} class="year" x={x} y={height - 8} text-anchor="middle">{text}</text>)}
    </>
  );
}

/** What the marks mean, as far as there are such. */
function Legend({ points, strings: { dossier } }: { readonly points: readonly Point[]; readonly strings: PageStrings }): JSX.Element | null {
  const names = { actual: dossier.actual, target: dossier.target, published: dossier.yearOfPublication };
  const kinds = (['actual', 'target', 'published'] as const).filter((kind) => points.some((point) => symbolOf(point) === kind));
  // One kind of mark, where no target or doubtful year is, needs no telling.
  if (kinds.every((kind) => kind === 'actual')) return null;
  return (
    <ul class="legend meta">
      {kinds.map((kind) => <li key={kind}><svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><FigureSymbol kind={kind} /></svg>{names[kind]}</li>)}
    </ul>
  );
}

interface ReadoutProps extends Pick<SeriesChartProps, 'strings' | 'onOpen'> {
  readonly point: Point;
  readonly unit: string;
}

/** The chosen figure in words, with whoever gives it. */
function Readout({ point, unit, strings, onOpen }: ReadoutProps): JSX.Element {
  const { dossier } = strings;
  return (
    <div class="readout">
      <p>{point.year} · {dossier[point.kind]}: <b>{measureText(point.value, unit, strings)}</b></p>
      <p class="meta">{sourceNames(point, strings)}{point.published && ` (${dossier.yearOfPublication})`}</p>
      <Sources fact={point.fact} strings={strings} onOpen={onOpen} />
    </div>
  );
}

function unitName({ unit }: Series, strings: PageStrings): string {
  if (unit === 'count') return '';
  return unit === 'percent' ? '%' : currencyName(unit, strings);
}

/** How wide an element is, in pixels, now and whenever that changes. */
function useWidth(): [{ readonly current: HTMLElement | null }, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setWidth(Math.max(narrowest, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

/** Narrower than this a chart is drawn smaller instead. */
const narrowest = 280;
