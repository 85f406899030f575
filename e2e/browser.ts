import type { PageServer } from './server.ts';

/** A real browser with the extension and one tab for articles: the same for Chromium and Firefox. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** The folder in which it saves what is downloaded. */
  readonly downloads: string;
  /** Goes to an address in the article tab, and is done when the page has loaded. */
  open(address: string): Promise<void>;
  /** Goes back one page in the article tab. */
  back(): Promise<void>;
  /**
   * Runs a function in the page of the article tab. It and its arguments are sent as text: it uses nothing outside
   * itself, and names no function inside (tsx would mark the name with a helper that the page does not have).
   */
  run<A extends readonly Plain[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Writes what the article tab shows to a PNG file. */
  screenshot(file: string): Promise<void>;
  /** What the toolbar icon says for the article tab. */
  badge(): Promise<Badge>;
  /** Clicks the toolbar icon and gives the popup that opens. */
  openPopup(): Promise<Popup>;
  /** Opens the dossier page in a tab of its own, in front; its screenshots show the whole page. */
  openDossier(fragment: string, options?: DossierOptions): Promise<Popup>;
  /** Ends the background (service worker or event page) as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Keeps the background busy, so that its answers are late: done when the work has begun. */
  blockBackground(milliseconds: number): Promise<void>;
  /** What the pages are told that the reader prefers. */
  setColourScheme(scheme: ColourScheme): Promise<void>;
  /** The errors that the extension's scripts have thrown, in every one of its contexts; in Chromium those they logged too. */
  consoleErrors(): Promise<readonly string[]>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The extension's popup over the article tab, opened by its toolbar icon. */
export interface Popup {
  /** Runs a function in the popup's document, as {@link Browser.run} does in the page. */
  evaluate<A extends readonly Plain[], R>(script: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Waits for an element that is shown, and that holds the text if one is given. */
  waitFor(selector: string, text?: string): Promise<void>;
  /** The text of the first such element as it is shown. */
  text(selector?: string): Promise<string>;
  /** An attribute of every element that the selector finds, in order. */
  attributes(selector: string, name: string): Promise<readonly string[]>;
  click(selector: string): Promise<void>;
  /** Puts the text in place of what the field holds, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key by its name: `ArrowDown`, `Enter`, `Escape`. */
  press(key: string): Promise<void>;
  /** What the clipboard holds, as a field is given it that a person pastes it into. */
  paste(): Promise<Pasted>;
  /** Writes what the popup shows to a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The forms of what was copied. */
export interface Pasted {
  readonly plain: string;
  readonly html: string;
}

/** How the dossier is opened. */
export interface DossierOptions {
  /** Whether its address names the article tab, so that it shows where the article stands. */
  readonly here?: boolean;
  /** In pixels; as wide as the window if nothing is said. */
  readonly width?: number;
}

/** What the toolbar icon says: its badge, and its title for the pointer that rests on it. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

export type ColourScheme = 'light' | 'dark';

/** What survives the way into a page and back. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** How a browser is started. */
export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Answers for every host name. */
  readonly server: PageServer;
  /** Without a window; true unless said otherwise. */
  readonly headless?: boolean;
}
