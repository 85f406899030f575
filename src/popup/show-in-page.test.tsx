// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Comparison } from '../core/match/compare.ts';
import type { Mark } from '../core/match/marks.ts';
import type { Relation } from '../core/match/relation.ts';
import type { PageMarker } from '../platform/page-marks.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { ComparisonList } from './comparison-list.tsx';

const comparison = (quote: string, relation: Relation, start: number): Comparison => ({
  relation, claim: { kind: 'trade.turnover', partner: 'KR', value: start, quote, start, end: start + quote.length, focus: { start: 0, end: 0 } },
});
const comparisons = [comparison('First.', 'same', 0), comparison('First.', 'differs', 0), comparison('Second.', 'new', 10), comparison('Third.', 'same', 20)];

/** A page that has some of the sentences. */
function pageWith(sentences: readonly string[], changes: Partial<PageMarker> = {}): PageMarker & { readonly marked: readonly Mark[] } {
  let marked: readonly Mark[] = [];
  return {
    get marked() { return marked; },
    shown: async () => marked.length > 0,
    show: async (marks) => (marked = marks.filter(({ quote }) => sentences.includes(quote))).length,
    hide: async () => void (marked = []),
    ...changes,
  };
}

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

/** Does something, and waits for the page's answer to be drawn. */
async function settled(task: () => void): Promise<void> {
  await act(task);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}
const draw = (marker: PageMarker, list: readonly Comparison[] = comparisons): Promise<void> =>
  settled(() => render(<ComparisonList comparisons={list} partners={['KR']} language="en" marker={marker} strings={stringsFor(['en'])} onOpen={() => {}} onCite={async () => {}} />, root));
const button = (): HTMLButtonElement | null => root.querySelector('#show-in-page');
const click = (): Promise<void> => settled(() => button()?.click());
const status = (): string | undefined => root.querySelector('.marks-status')?.textContent;
const legend = (): readonly string[] => Array.from(root.querySelectorAll('.relations [class^="bang-giao"]'), ({ className }) => className);

const all = ['First.', 'Second.', 'Third.'];

describe('the button', () => {
  test('marks each sentence once, says what the marks mean, and takes them away', async () => {
    const page = pageWith(all);
    await draw(page);
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    expect(legend()).toEqual([]);
    await click();
    expect(page.marked).toEqual([{ quote: 'First.', relation: 'differs' }, { quote: 'Second.', relation: 'new' }, { quote: 'Third.', relation: 'same' }]);
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    expect(legend()).toEqual(['bang-giao-differs', 'bang-giao-same', 'bang-giao-new']);
    expect(status()).toBe('');
    await click();
    expect(page.marked).toEqual([]);
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    expect(legend()).toEqual([]);
  });

  test('knows of marks that are there already', async () => {
    await draw(pageWith(all, { shown: async () => true }));
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    expect(legend()).toHaveLength(3);
  });

  test.each([
    [['Second.'], 'true', '1 of 3 sentences found in the page'],
    [[], 'false', '0 of 3 sentences found in the page'],
  ])('where the page has only %j, it says so', async (sentences, pressed, said) => {
    await draw(pageWith(sentences));
    await click();
    expect(button()?.getAttribute('aria-pressed')).toBe(pressed);
    expect(status()).toBe(said);
  });

  test('a failure is told, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const show = vi.fn<PageMarker['show']>().mockRejectedValueOnce(new Error('no access')).mockResolvedValueOnce(3);
    await draw(pageWith(all, { show }));
    await click();
    expect(button()?.getAttribute('aria-pressed')).toBe('false');
    expect(status()).toContain('could not be marked');
    await click();
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
    expect(status()).toBe('');
  });

  test('a click while the page is being marked is none', async () => {
    let done = (_found: number): void => {};
    const show = vi.fn<PageMarker['show']>(() => new Promise((resolve) => { done = resolve; }));
    await draw(pageWith(all, { show }));
    await click();
    await click();
    expect(show).toHaveBeenCalledTimes(1);
    await settled(() => done(3));
    expect(button()?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('there is no button', () => {
  test('where the page does not answer', async () => {
    await draw(pageWith(all, { shown: () => Promise.reject(new Error('no page script')) }));
    expect(button()).toBeNull();
  });

  test('where there is nothing to mark', async () => {
    await draw(pageWith(all), []);
    expect(button()).toBeNull();
  });
});

test('another article is asked about anew', async () => {
  const page = pageWith(all);
  await draw(page);
  await click();
  await page.hide();
  await draw(page, comparisons.slice(1));
  expect(button()?.getAttribute('aria-pressed')).toBe('false');
});
