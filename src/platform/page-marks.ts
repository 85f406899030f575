import type { Mark } from '../core/match/marks.ts';
import { browser } from './browser.ts';
import { page } from './messages.ts';
import looks from './page-marks.css?url';

/** Marks sentences in one page, because the reader asks for it; each call rejects where there is no page script or the browser does not allow it. */
export interface PageMarker {
  /** Whether any sentence is marked. */
  shown(): Promise<boolean>;
  /** Marks these sentences and no others; how many of them stand in the page. */
  show(marks: readonly Mark[]): Promise<number>;
  hide(): Promise<void>;
}

/** The marker of the page in a tab. */
export function pageMarker(tab: number): PageMarker {
  const sheet = { target: { tabId: tab }, files: [looks] };
  return {
    shown: () => page(tab).marksShown(),
    async show(marks) {
      // Chromium counts how often a sheet was laid over a page, and one stays when a page moves on in place and takes its marks away.
      await browser.scripting.removeCSS(sheet);
      await browser.scripting.insertCSS(sheet);
      return page(tab).showMarks(marks);
    },
    async hide() {
      await page(tab).hideMarks();
      await browser.scripting.removeCSS(sheet);
    },
  };
}
