// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CiteMenu } from './cite-menu.tsx';
import { copyWays, saveWays, type CiteWay } from './cite-ways.ts';
import { stringsFor } from './strings/strings-for.ts';

let root: HTMLElement;
const shown = vi.fn<() => void>();
const beneath = vi.fn<() => void>();
beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has no popovers: the browsers' own are tested in e2e.
  Object.assign(HTMLElement.prototype, { showPopover: shown, togglePopover: () => false });
  root = document.body.appendChild(document.createElement('div'));
  root.addEventListener('keydown', ({ key }) => { if (key === 'Escape') beneath(); });
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.clearAllMocks();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function draw(onCite: (way: CiteWay) => Promise<void> = () => Promise.resolve()): void {
  act(() => render(<CiteMenu about="A title" strings={stringsFor(['en'])} onCite={onCite} />, root));
}
const button = (): HTMLElement => root.querySelector<HTMLElement>('[aria-haspopup]') ?? expect.unreachable();
const items = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
const status = (): string => root.querySelector('[role="status"]')?.textContent ?? '';
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['cite'];
const open = (): void => { act(() => button().click()); };
const press = (key: string): void => { act(() => { document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); }); };
const choose = (way: CiteWay): Promise<void> => act(async () => { root.querySelector<HTMLElement>(`[data-cite="${way}"]`)?.click(); });

test('the button says what it cites, and opens every way, the focus on the first', () => {
  draw();
  expect(button().getAttribute('aria-label')).toBe('Cite: A title');
  expect(items()).toEqual([]);
  open();
  expect(shown).toHaveBeenCalledTimes(1);
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(items().map((item) => item.dataset['cite'])).toEqual([...copyWays, ...saveWays]);
  expect([...root.querySelectorAll('[role="group"]')].map((group) => group.getAttribute('aria-label'))).toEqual(['Copy', 'Download']);
  expect(focused()).toBe('text');
  open();
  expect(items()).toEqual([]);
});

test.each([
  [['ArrowDown'], 'markdown'],
  [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'csl-json'],
  [['ArrowUp'], 'json'],
  [['End'], 'json'],
  [['End', 'ArrowDown'], 'text'],
  [['End', 'Home'], 'text'],
])('%j leads to %s', (keys, way) => {
  draw();
  open();
  for (const key of keys) press(key);
  expect(focused()).toBe(way);
});

test.each(['Escape', 'Tab'])('%s closes it, and the focus is on the button; what is beneath hears nothing of it', (key) => {
  draw();
  open();
  press(key);
  expect(items()).toEqual([]);
  expect(document.activeElement).toBe(button());
  expect(beneath).not.toHaveBeenCalled();
});

test('it stays beside the button while that is scrolled, and closes when that is out of the window', () => {
  draw();
  open();
  const at = vi.spyOn(button(), 'getBoundingClientRect');
  const scrollTo = (top: number): void => {
    at.mockReturnValue(new DOMRect(20, top, 40, 20));
    act(() => { document.body.dispatchEvent(new Event('scroll')); });
  };
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  scrollTo(100);
  expect(root.querySelector<HTMLElement>('.ways')?.style.top).toBe('124px');
  scrollTo(-20);
  expect(items()).toEqual([]);
});

describe('when a way is chosen', () => {
  test('a copy is told for a while, a download is not', async () => {
    const onCite = vi.fn<(way: CiteWay) => Promise<void>>(() => Promise.resolve());
    draw(onCite);
    open();
    await choose('bibtex');
    expect(onCite).toHaveBeenLastCalledWith('bibtex');
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(button());
    expect([status(), button().textContent]).toEqual(['Copied', 'Copied']);
    open();
    expect(status(), 'what is copied next is told anew').toBe('');
    await choose('markdown');
    expect(status()).toBe('Copied');
    act(() => { vi.advanceTimersByTime(3000); });
    expect([status(), button().textContent]).toEqual(['', 'Cite']);
    open();
    await choose('csv');
    expect(onCite).toHaveBeenLastCalledWith('csv');
    expect(status()).toBe('');
  });

  test.each([['markdown', 'Could not be copied'], ['ris', 'Could not be saved']] as const)('%s that fails is told: %s', async (way, words) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    draw(() => Promise.reject(new Error('not allowed')));
    open();
    await choose(way);
    expect(status()).toBe(words);
  });
});
