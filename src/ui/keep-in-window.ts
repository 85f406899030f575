/** Puts a fixed element under the one that it belongs to, or over it where there is no room, and within the window; false where that one is out of it. */
export function keepInWindow(element: HTMLElement, beside: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { left, top, bottom } = beside.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const fitsBelow = bottom + gap + height <= clientHeight - margin;
  const within = (start: number, size: number, room: number): number => Math.max(margin, Math.min(start, room - margin - size));
  element.style.left = `${within(left, width, clientWidth)}px`;
  element.style.top = `${within(fitsBelow ? bottom + gap : top - gap - height, height, clientHeight)}px`;
  return bottom > 0 && top < clientHeight;
}

/** Pixels: to what it belongs to, and to the window's edges. */
const gap = 4;
const margin = 8;
