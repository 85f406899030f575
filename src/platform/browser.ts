/**
 * The one door to the browser. webextension-polyfill makes Chrome's `chrome` what Firefox's `browser` is, and its
 * types say which call exists where; nothing else imports it.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Action, Runtime, Tabs } from 'webextension-polyfill';
