import type { PageView } from '../core/match/page-view.ts';

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
