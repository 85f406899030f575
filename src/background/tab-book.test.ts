import { describe, expect, test } from 'vitest';
import type { TabState } from '../platform/tab-state.ts';
import { TabBook } from './tab-book.ts';

/** A store that takes a moment, as the browser's does. */
function book() {
  const states = new Map<number, TabState>();
  const shown: string[] = [];
  const moment = () => new Promise((resolve) => setTimeout(resolve, 1));
  const tabs = new TabBook({
    load: async (tab) => (await moment(), states.get(tab)),
    save: async (tab, state) => {
      await moment();
      if (state) states.set(tab, state);
      else states.delete(tab);
    },
    show: async (_tab, state) => void shown.push(state?.status ?? 'nothing'),
  });
  return { tabs, states, shown };
}

const state = (visit: string, status: 'reading' | 'not-article'): TabState => ({ visit, address: `https://example.org/${visit}`, status });
const failed = (visit: string): TabState => ({ visit, address: `https://example.org/${visit}`, status: 'failed', reason: 'x' });

describe('TabBook', () => {
  test('an answer to the visit at hand is kept and shown', async () => {
    const { tabs, states, shown } = book();
    await tabs.begin(1, state('a', 'reading'));
    expect(await tabs.answer(1, state('a', 'not-article'))).toBe(true);
    expect(states.get(1)?.status).toBe('not-article');
    expect(shown).toEqual(['reading', 'not-article']);
  });

  test('an answer that a navigation has overtaken is dropped', async () => {
    const { tabs, states, shown } = book();
    void tabs.begin(1, state('a', 'reading'));
    void tabs.begin(1, state('b', 'not-article'));
    expect(await tabs.answer(1, failed('a'))).toBe(false);
    expect(states.get(1)).toEqual(state('b', 'not-article'));
    expect(shown).toEqual(['reading', 'not-article']);
  });

  test('an answer for a tab that loads is dropped', async () => {
    const { tabs, states } = book();
    void tabs.begin(1, state('a', 'reading'));
    void tabs.forget(1);
    expect(await tabs.answer(1, failed('a'))).toBe(false);
    expect(states.has(1)).toBe(false);
  });

  test('a visit that is told again does not go back to being read', async () => {
    const { tabs, states, shown } = book();
    await tabs.begin(1, state('a', 'reading'));
    await tabs.answer(1, state('a', 'not-article'));
    await tabs.begin(1, state('a', 'reading'));
    expect(states.get(1)?.status).toBe('not-article');
    expect(shown).toEqual(['reading', 'not-article']);
  });

  test('tabs do not wait for each other, and a failure does not stop the next change', async () => {
    const { tabs, states } = book();
    const failing = new TabBook({ load: () => Promise.reject(new Error('full')), save: async () => {}, show: async () => {} });
    await expect(failing.begin(1, state('a', 'reading'))).rejects.toThrow('full');
    await expect(failing.begin(1, state('a', 'reading'))).rejects.toThrow('full');
    await Promise.all([tabs.begin(1, state('a', 'reading')), tabs.begin(2, state('b', 'reading'))]);
    expect([...states.keys()].toSorted()).toEqual([1, 2]);
  });
});
