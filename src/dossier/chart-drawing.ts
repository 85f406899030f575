import { scaleLinear } from 'd3-scale';
import type { Point, Series } from '../core/dossier/series.ts';
import { percentText, shortNumberText } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

/** A series laid out on a plane of so many pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where nought is. */
  readonly base: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly values: readonly { readonly y: number; readonly text: string }[];
  readonly marks: readonly Mark[];
}

/** A figure of a drawing. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly point: Point;
  /** Its value beside it, where there is room. */
  readonly label?: Label;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** In pixels; `letter` is wider than nearly all letters and digits of the small type, since a label that is left out is missed less than one that is struck through. */
const size = { height: 232, top: 30, bottom: 30, right: 18, gap: 10, mark: 6, line: 15, letter: 7.9, dodge: 15, yearGap: 44, valueGap: 48 };

/** Lays out a series at a width in pixels; figures of one year that would cover each other stand side by side. */
export function drawingOf({ points, unit }: Series, width: number, strings: PageStrings): Drawing {
  const bottom = size.height - size.bottom;
  const amounts = points.map(({ value }) => value);
  const y = scaleLinear([Math.min(0, ...amounts), Math.max(0, ...amounts)], [bottom, size.top]).nice(4);
  const values = y.ticks(Math.round((bottom - size.top) / size.valueGap)).map((value) => ({ y: y(value), text: tickText(value, unit, strings) }));
  const left = Math.max(...values.map(({ text }) => widthOf(text))) + size.gap;
  const right = width - size.right;
  const years = points.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const margin = Math.max(0.6, (to - from) * 0.06);
  const x = scaleLinear([from - margin, to + margin], [left, right]);
  const dodge = Math.min(size.dodge, (x(from + 1) - x(from)) / 2);
  const marks = apart(points.map((point): Mark => ({ x: x(point.year), y: y(point.value), point })), dodge);
  return { width, height: size.height, left, right, base: y(0), values, years: yearTicks([...new Set(years)], x), marks: labelled(marks, { left, right, base: y(0), unit, strings }) };
}

/** The years of the figures themselves, or round ones where those stand too close. */
function yearTicks(years: readonly number[], x: ReturnType<typeof scaleLinear<number>>): Drawing['years'] {
  const sorted = years.toSorted((a, b) => a - b);
  const areApart = sorted.every((year, i) => i === 0 || x(year) - x(sorted[i - 1] ?? year) >= size.yearGap);
  const [start = 0, end = 0] = x.range();
  const ticks = areApart ? sorted : x.ticks(Math.max(2, Math.floor((end - start) / (size.yearGap * 1.4)))).filter(Number.isInteger);
  return ticks.map((year) => ({ x: x(year), text: String(year) }));
}

/** Marks of one year side by side, where one would cover another. */
function apart(marks: readonly Mark[], dodge: number): readonly Mark[] {
  return marks.map((mark) => {
    const together = marks.filter(({ point }) => point.year === mark.point.year);
    const isCovered = together.some((one) => together.some((other) => one !== other && Math.abs(one.y - other.y) < 2 * size.mark + 2));
    return isCovered ? { ...mark, x: mark.x + (together.indexOf(mark) - (together.length - 1) / 2) * dodge } : mark;
  });
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly unit: string;
  readonly strings: PageStrings;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Each mark with its value above it, beside it or below, wherever nothing else is; the latest have the first choice. */
function labelled(marks: readonly Mark[], { left, right, base, unit, strings }: Room): readonly Mark[] {
  const taken: Box[] = marks.flatMap(({ x, y }): Box[] => [[x - size.mark, y - size.mark, x + size.mark, y + size.mark], [x - 2, Math.min(y, base), x + 2, Math.max(y, base)]]);
  const labels = new Map<Mark, Label>();
  for (const mark of marks.toReversed()) {
    const text = tickText(mark.point.value, unit, strings);
    const found = placesOf(mark, text).find(({ box }) => box[0] >= left && box[2] <= right + size.right && box[1] >= 0 && box[3] <= size.height - size.bottom && !taken.some((other) => overlap(box, other)));
    if (!found) continue;
    taken.push(found.box);
    labels.set(mark, found.label);
  }
  return marks.map((mark) => { const label = labels.get(mark); return label ? { ...mark, label } : mark; });
}

function placesOf({ x, y }: Mark, text: string): readonly { readonly label: Label; readonly box: Box }[] {
  const wide = widthOf(text);
  const near = size.mark + 4;
  const above = y - near - 2;
  const below = y + near + size.line - 3;
  const beside = y + size.line / 3;
  const at = (anchor: Label['anchor'], to: number, baseline: number) => {
    const start = anchor === 'start' ? to : anchor === 'end' ? to - wide : to - wide / 2;
    return { label: { x: to, y: baseline, anchor, text }, box: [start - 3, baseline - size.line + 3, start + wide + 3, baseline + 3] as const };
  };
  return [at('middle', x, above), at('end', x + size.mark, above), at('start', x - size.mark, above), at('start', x + near, beside), at('end', x - near, beside), at('middle', x, below)];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function widthOf(text: string): number {
  return text.length * size.letter;
}

function tickText(value: number, unit: string, strings: PageStrings): string {
  return unit === 'percent' ? percentText(value, strings) : shortNumberText(value, strings);
}
