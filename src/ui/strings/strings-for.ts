import { en } from './en.ts';
import { id } from './id.ts';
import { nl } from './nl.ts';
import type { Strings } from './strings.ts';
import { vi } from './vi.ts';

/** Every language that the interface speaks, by its primary tag. */
export const stringsByLanguage: Readonly<Record<'en' | 'id' | 'nl' | 'vi', Strings>> = { en, id, nl, vi };

/**
 * The strings of the first language in `uiLanguages` (BCP 47, the reader's favourite first) that we speak, with its
 * regional tag for dates and numbers; English otherwise.
 */
export function stringsFor(uiLanguages: readonly string[]): Strings {
  for (const tag of uiLanguages) {
    const locale = localeFrom(tag);
    const strings = locale && spoken.get(locale.language);
    if (strings) return locale.region === undefined ? strings : { ...strings, locale: locale.toString() };
  }
  return en;
}

const spoken: ReadonlyMap<string, Strings> = new Map(Object.entries(stringsByLanguage));

/** Browsers write `vi_VN` in some places and `in` for Indonesian in others; `Intl.Locale` mends the second. */
function localeFrom(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
