import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const dark = css.indexOf('prefers-color-scheme: dark');
const modes = { light: colours(css.slice(0, dark)), dark: colours(css.slice(dark)) };

/** WCAG 2.2 AA: 4.5 for text, 3 for what one operates or must see to understand. */
test.each<readonly [string, string, number]>([
  ['ink', 'paper', 4.5], ['ink', 'well', 4.5], ['ink', 'mark', 4.5], ['ink', 'accent-wash', 4.5],
  ['quiet', 'paper', 4.5], ['quiet', 'well', 4.5], ['quiet', 'accent-wash', 4.5],
  ['accent', 'paper', 4.5], ['accent-ink', 'accent', 4.5],
  ['differs', 'differs-wash', 4.5], ['differs', 'paper', 4.5], ['earlier', 'earlier-wash', 4.5], ['later', 'later-wash', 4.5], ['accent', 'accent-wash', 4.5],
  ['edge', 'paper', 3],
])('%s on %s has a contrast of %d in both modes', (above, below, least) => {
  for (const mode of Object.values(modes)) expect(contrast(mode.get(above), mode.get(below))).toBeGreaterThanOrEqual(least);
});

function colours(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): #([0-9a-f]{6})/gu)].map(([, name = '', hex = '']) => [name, hex]));
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex = ''): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
