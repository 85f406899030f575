import { dateText, languageInSentence } from '../ui/formats.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { CitedFor } from './citation.ts';
import { oneLine, type Source } from './source.ts';

/** How a form writes the parts of a reference that it sets apart; the others it takes as `plain` writes them. */
export interface Markup {
  readonly plain: (text: string) => string;
  readonly title: (source: Source) => string;
  /** Nothing where the title leads there already. */
  readonly address: (url: string, source: Source) => string;
}

/** `Nhân Dân, “Het staatsbezoek”, August 2025, Dutch, https://…, accessed 23 November 2026`: each part as far as it is known. */
export function reference(source: Source, { strings, accessed }: CitedFor, { plain, title, address }: Markup): string {
  const { publisher, published, language, url, register } = source;
  return [
    ...(publisher === undefined ? [] : [plain(oneLine(publisher))]),
    ...(source.title.trim() === '' ? [] : [title(source)]),
    ...(published === undefined ? [] : [plain(oneLine(dateText(published, strings)))]),
    ...(language === undefined ? [] : [plain(languageOf(language, strings))]),
    ...(url === undefined ? [] : [address(url, source)]),
    plain(strings.cite.accessed(dateText(accessed, strings))),
    ...(register ? [plain(strings.cite.register)] : []),
  ].filter((part) => part !== '').join(', ');
}

function languageOf(tag: string, strings: Strings): string {
  return oneLine(languageInSentence(tag, strings));
}
