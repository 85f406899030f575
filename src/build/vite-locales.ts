import type { Plugin } from 'vite';

/** The extension's name and description in a language of the interface. */
export interface StoreTexts {
  readonly language: string;
  readonly extensionName: string;
  readonly extensionDescription: string;
}

/** Writes `_locales/<language>/messages.json`, from which browsers and stores take the extension's name and description. */
export function locales(texts: readonly StoreTexts[]): Plugin {
  return {
    name: 'bang-giao-locales',
    generateBundle() {
      for (const { language, extensionName, extensionDescription } of texts) {
        const messages = { name: { message: extensionName }, description: { message: extensionDescription } };
        this.emitFile({ type: 'asset', fileName: `_locales/${language}/messages.json`, source: `${JSON.stringify(messages, null, 2)}\n` });
      }
    },
  };
}
