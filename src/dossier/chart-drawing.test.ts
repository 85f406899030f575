import { describe, expect, test } from 'vitest';
import type { Point, Series } from '../core/dossier/series.ts';
import { withDossier } from '../ui/strings/dossier/page-strings.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { drawingOf } from './chart-drawing.ts';

const en = withDossier(stringsFor(['en']));
const point = (year: number, value: number, kind: Point['kind'] = 'actual'): Point => ({ year, value, kind, fact: { kind: kind === 'target' ? 'trade.target' : 'trade.turnover', partner: 'KR', value, year, sources: [] } });
const series = (...points: readonly Point[]): Series => ({ measure: 'trade', unit: 'USD', points });
const decades = series(...Array.from({ length: 30 }, (_each, nth) => point(1995 + nth, (10 + ((nth * 7) % 23)) * 1e9)), point(2024, 31e9), point(2030, 150e9, 'target'));

test('years go to the right and values up, from nought', () => {
  const { marks, base, left, right } = drawingOf(series(point(2023, 100e9, 'target'), point(2024, 86.7e9), point(2030, 150e9, 'target')), 600, en);
  expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(marks.every(({ x, y }) => x > left && x < right && y < base)).toBe(true);
  expect(marks.toSorted((a, b) => a.y - b.y).map(({ point: { value } }) => value)).toEqual([150e9, 100e9, 86.7e9]);
});

test('what shrinks hangs under nought', () => {
  const { marks: [up, down], base } = drawingOf({ measure: 'trade.growth', unit: 'percent', points: [point(2022, 12), point(2023, -4)] }, 600, en);
  expect(up?.y).toBeLessThan(base);
  expect(down?.y).toBeGreaterThan(base);
});

describe('two counts of one year', () => {
  test('are on one stem where they do not touch', () => {
    const [one, other] = drawingOf(series(point(2024, 40e9), point(2024, 86.7e9)), 600, en).marks;
    expect(one?.x).toBe(other?.x);
  });
  test('stand side by side where one would cover the other', () => {
    const [one, other] = drawingOf(series(point(2024, 86.5e9), point(2024, 86.7e9)), 600, en).marks;
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(12);
  });
});

test.each([280, 480, 900])('nothing is written over anything, %d px wide', (width) => {
  const { marks, years, values } = drawingOf(decades, width, en);
  const boxes = marks.flatMap(({ label }) => (label ? [boxOf(label)] : []));
  expect(boxes.length).toBeGreaterThan(0);
  for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  expect(years.every(({ x }, i) => i === 0 || x - (years[i - 1]?.x ?? 0) >= 40)).toBe(true);
  expect(values.every(({ y }, i) => i === 0 || (values[i - 1]?.y ?? 0) - y >= 20)).toBe(true);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
});

function boxOf({ x, y, anchor, text }: { readonly x: number; readonly y: number; readonly anchor: string; readonly text: string }) {
  const wide = text.length * 7.5;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 11, bottom: y + 2 };
}

test('the years are those of the figures where there is room, and whole ones otherwise', () => {
  expect(drawingOf(series(point(2023, 1e9), point(2030, 2e9)), 600, en).years.map(({ text }) => text)).toEqual(['2023', '2030']);
  expect(drawingOf(decades, 480, en).years.map(({ text }) => text)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025', '2030']);
});

test('one figure is drawn too', () => {
  const { marks } = drawingOf(series(point(2030, 150e9, 'target')), 320, en);
  expect(marks).toMatchObject([{ label: { text: expect.stringMatching(/^150/) } }]);
});
