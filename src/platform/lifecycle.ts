import { browser } from './browser.ts';

/** Calls back when a tab starts to load: what was known of it is over. To be registered at top level. */
export function onTabLoading(listener: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') listener(tab);
  });
}

/** Calls back when a tab is closed. */
export function onTabClosed(listener: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => listener(tab));
}
