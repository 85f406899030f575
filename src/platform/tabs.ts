import { browser } from './browser.ts';
import { page } from './messages.ts';
import { loadTabState, type TabState } from './tab-state.ts';

export { onTabState } from './tab-state.ts';

/** The tab that the popup stands over. */
export interface Tab {
  readonly id: number;
  /** Known because the click on the icon allows it (`activeTab`); absent where the browser withholds it. */
  readonly address?: string;
  /** Whether it is on a news site that is read without being asked. */
  readonly listed: boolean;
  /** Whether extensions may read it at all: not the browser's own pages and stores. */
  readonly readable: boolean;
}

/** The tab in front in the window of the popup; throws an Error where there is none. */
export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab in front');
  const { id, url: address } = tab;
  return { id, ...(address !== undefined && { address }), listed: address !== undefined && isListed(address), readable: address === undefined || isReadable(address) };
}

/** What is known of a tab; where nothing is, the page is asked first, since a page that is no article keeps silent. */
export async function tabState(tab: number): Promise<TabState | undefined> {
  const known = await loadTabState(tab);
  if (known) return known;
  // No page script there is no fault: the site is not listed, or the page was open before the extension was installed.
  await page(tab).announce().catch(() => undefined);
  return loadTabState(tab);
}

/** Reads a page because the reader asks for it; rejects where the browser does not allow it. */
export async function readPage(tab: number): Promise<void> {
  const file = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (file === undefined) throw new Error('this build has no page script');
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
  await page(tab).readNow();
}

/** The languages that the reader's browser is set to, best first. */
export function uiLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/** Whether an address is on one of the sites of the manifest: `*://*.host/*`. */
export function isListed(address: string): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return patterns.some((pattern) => {
    const listed = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
    return listed !== undefined && (host === listed || host.endsWith(`.${listed}`));
  });
}

const closed = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

function isReadable(address: string): boolean {
  const host = hostOf(address);
  return host !== undefined && !closed.includes(host);
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/([^/:?#]+)/.exec(address)?.[1]?.replace(/\.$/, '');
}
