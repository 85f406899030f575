import type { PageView } from '../core/match/page-view.ts';
import { browser } from './browser.ts';

/**
 * What we know of one tab, kept in `storage.session` because a worker sleeps. `visit` names one stay on one address:
 * an answer for another visit is late and is dropped.
 */
export type TabState = { readonly visit: string; readonly address: string } & (
  | { readonly status: 'reading' }
  | { readonly status: 'not-article' }
  | { readonly status: 'unrelated'; readonly title: string }
  | { readonly status: 'read'; readonly page: PageView }
  | { readonly status: 'failed'; readonly reason: string }
);

const keyOf = (tab: number) => `tab:${tab}`;

/** What is known of a tab. */
export async function loadTabState(tab: number): Promise<TabState | undefined> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** Keeps what is known of a tab, or forgets it. */
export async function saveTabState(tab: number, state: TabState | undefined): Promise<void> {
  if (state) await browser.storage.session.set({ [keyOf(tab)]: state });
  else await browser.storage.session.remove(keyOf(tab));
}

/** Tells when what is known of a tab changes, until the function that it returns is called. */
export function onTabState(tab: number, listener: (state: TabState | undefined) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[keyOf(tab)];
    if (change) listener(change.newValue as TabState | undefined);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
