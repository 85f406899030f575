// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keepInWindow } from './keep-in-window.ts';

/** Boxes as left, top, width, height, in a window of 400 × 600. */
test.each([
  ['under it', [20, 100, 40, 20], [140, 270], [20, 124], true],
  ['away from it, if it has gone', [20, -20, 40, 20], [140, 270], [20, 8], false],
  ['over it where there is no room under it', [20, 560, 40, 20], [140, 270], [20, 286], true],
  ['not over the right edge', [350, 100, 40, 20], [140, 270], [252, 124], true],
  ['not over the top edge, if it is too high for either', [20, 250, 40, 20], [140, 400], [20, 8], true],
  ['not over the left edge', [-30, 100, 40, 20], [140, 270], [8, 124], true],
] as const)('%s', (_name, [left, top, width, height], [ownWidth, ownHeight], place, isThere) => {
  const box = (rect: Partial<DOMRect>): HTMLElement => Object.assign(document.createElement('span'), { getBoundingClientRect: () => rect });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  const element = box({ width: ownWidth, height: ownHeight });
  expect(keepInWindow(element, box({ left, top, width, height, bottom: top + height }))).toBe(isThere);
  expect([element.style.left, element.style.top]).toEqual(place.map((pixels) => `${pixels}px`));
});
