import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relations } from '../core/match/relation.ts';

const css = readFileSync(new URL('./page-marks.css', import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
const looks = relations.map((relation) => {
  const [, wash = '', percent = '', style = '', width = '', line = ''] = new RegExp(`^::highlight\\(bang-giao-${relation}\\), \\.bang-giao-${relation} \\{ background-color: rgb\\((\\d+ \\d+ \\d+) / (\\d+)%\\); text-decoration: underline (\\w+) (\\d+)px #([0-9a-f]{6});`, 'm').exec(css) ?? [];
  return { relation, wash: wash.split(' ').map(Number), opacity: Number(percent) / 100, line: `${style} ${width}`, colour: [0, 2, 4].map((at) => Number.parseInt(line.slice(at, at + 2), 16)) };
});

test('each kind has a look of its own, also for those who see no colours', () => {
  expect(css.match(/\{/g)).toHaveLength(relations.length);
  expect(new Set(looks.map(({ line }) => line)).size).toBe(relations.length);
  expect(css).not.toMatch(/wavy/);
});

/** The paper and ink of a page, white and dark. */
const pages = [['white', [255, 255, 255], [34, 34, 34]], ['dark', [18, 18, 18], [220, 220, 220]]] as const;

describe.each(looks)('$relation', ({ wash, opacity, colour }) => {
  test.each(pages)('is seen on a %s page, and its text is read', (_page, paper, ink) => {
    const washed = paper.map((part, i) => part * (1 - opacity) + (wash[i] ?? 0) * opacity);
    expect(contrast(colour, washed)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, washed)).toBeGreaterThanOrEqual(7);
  });
});

function contrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
