import type { Pasted, Popup } from './browser.ts';
import { until } from './until.ts';

/** What a browser has to bring for a {@link Popup}; the rest is the same in both. */
export type PopupBase = Pick<Popup, 'evaluate' | 'click' | 'press' | 'screenshot' | 'close'> & {
  /** Types into the element that has the focus. */
  readonly typeKeys: (text: string) => Promise<void>;
  /** Presses the keys that paste. */
  readonly pasteKeys: () => Promise<void>;
};

/** A popup from what the browser brings. */
export function popupFrom({ evaluate, click, press, screenshot, close, typeKeys, pasteKeys }: PopupBase): Popup {
  const waitFor = async (selector: string, text = ''): Promise<void> => {
    const what = `${selector}${text && ` with “${text}”`} in the popup`;
    await until(what, () => evaluate(isShown, selector, text)).catch(async (error: Error) => {
      throw new Error(`${error.message}\nThe popup says:\n${await evaluate(shownText, 'body')}`);
    });
  };
  return {
    evaluate,
    waitFor,
    text: (selector = 'body') => evaluate(shownText, selector),
    attributes: (selector, name) => evaluate(attributesOf, selector, name),
    async click(selector) {
      await waitFor(selector);
      await click(selector);
    },
    async type(selector, text) {
      await waitFor(selector);
      await evaluate(select, selector);
      await typeKeys(text);
    },
    press,
    async paste() {
      await evaluate(keepPaste);
      await pasteKeys();
      return JSON.parse(await until('something pasted', () => evaluate(pasted))) as Pasted;
    },
    screenshot,
    close,
  };
}

function isShown(selector: string, text: string): boolean {
  return Array.from(document.querySelectorAll<HTMLElement>(selector)).some((element) => element.checkVisibility() && element.innerText.includes(text));
}

function shownText(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText ?? '';
}

function attributesOf(selector: string, name: string): string[] {
  return Array.from(document.querySelectorAll(selector), (element) => element.getAttribute(name) ?? '');
}

function select(selector: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  field?.focus();
  field?.select();
}

/** Pastes into the search box, which keeps nothing of it. */
function keepPaste(): void {
  delete document.documentElement.dataset['pasted'];
  const field = document.querySelector<HTMLInputElement>('#search');
  field?.focus();
  field?.addEventListener('paste', (event) => {
    event.preventDefault();
    const { clipboardData } = event;
    document.documentElement.dataset['pasted'] = JSON.stringify({ plain: clipboardData?.getData('text/plain'), html: clipboardData?.getData('text/html') });
  }, { once: true });
}

function pasted(): string {
  return document.documentElement.dataset['pasted'] ?? '';
}
