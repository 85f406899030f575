import type { PageView } from '../core/match/page-view.ts';
import type { TabState } from '../platform/tab-state.ts';
import type { Tab } from '../platform/tabs.ts';

/** What the popup shows: one of the states that are drawn. */
export type View =
  | { readonly state: 'reading' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'unlisted' }
  /** `looked`: it was read and is none, as against not read at all. */
  | { readonly state: 'not-article'; readonly looked: boolean }
  | { readonly state: 'unrelated'; readonly title: string }
  | { readonly state: 'matched'; readonly page: PageView }
  | { readonly state: 'unmatched'; readonly page: PageView }
  | { readonly state: 'failed'; readonly reason: string };

/** Which state a tab is in; `state` is what the background knows of it, if anything. */
export function viewOf(tab: Pick<Tab, 'listed' | 'readable'>, state: TabState | undefined): View {
  if (!tab.readable) return { state: 'unreadable' };
  if (!state) return tab.listed ? { state: 'not-article', looked: false } : { state: 'unlisted' };
  switch (state.status) {
    case 'reading': return { state: 'reading' };
    case 'not-article': return { state: 'not-article', looked: true };
    case 'unrelated': return { state: 'unrelated', title: state.title };
    case 'read': return { state: state.page.related.length > 0 ? 'matched' : 'unmatched', page: state.page };
    case 'failed': return { state: 'failed', reason: state.reason };
  }
}
