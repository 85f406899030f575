import type { Citation, CitedFor } from './citation.ts';
import { dateParts } from './date-parts.ts';
import { articlesCited, type CitedArticle, oneLine } from './source.ts';

/**
 * Citations as biblatex reads them, one entry an article, in UTF-8. What an article is cited for stands in `annote`,
 * which no bibliography prints unless it is told to.
 *
 * Written here, not by citation-js: with its two plugins that is 47 kB gzipped with a way to the network in it, and its
 * BibTeX is ASCII that has lost letters of Vietnamese (`mới` becomes `m{\' o}i`). It reads this in the tests.
 */
export function inBibTeX(citations: readonly Citation[], { strings, accessed }: CitedFor): string {
  return articlesCited(citations, strings).map((article) => entryOf(article, accessed)).join('\n');
}

function entryOf(article: CitedArticle, accessed: string): string {
  const { key, newspaper, title, container, published, url, language, notes } = article;
  const name = language === undefined ? undefined : englishName(language);
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Braces within keep capitals and the order of names as they are, and "and" within a name from parting it.
    ['title', title.trim() === '' ? undefined : `{${escaped(title)}}`],
    ...(newspaper ? [['entrysubtype', 'newspaper']] as const : []),
    [newspaper ? 'journaltitle' : 'organization', container === undefined ? undefined : `{${escaped(container)}}`],
    ['date', published !== undefined && dateParts(published) ? published.trim() : undefined],
    ['url', url === undefined ? undefined : asciiAddress(url)],
    ['urldate', accessed],
    ['language', language],
    ['langid', name],
    ['annote', notes.length > 0 ? notes.map(escaped).join('\n') : undefined],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = {${value}},\n`]));
  return `@${newspaper ? 'article' : 'online'}{${key},\n${lines.join('')}}\n`;
}

/** Marks of TeX as text. Braces are counted even where they are escaped, so they have names. */
const marks: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`, '{': String.raw`\textbraceleft{}`, '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`, '~': String.raw`\textasciitilde{}`,
};

function escaped(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}^~%&$#_]/gu, (mark) => marks[mark] ?? `\\${mark}`)
    // Two of these in a row would be another mark: a dash, a quotation mark.
    .replaceAll(/-(?=-)|`(?=`)|'(?=')|[?!](?=`)/gu, '$&{}');
}

/** An address is taken letter by letter, so there is no other way to write what TeX would take for its own. */
function asciiAddress(url: string): string {
  const ascii = /^[!-~]*$/u.test(url) ? url : new URL(url).href;
  return ascii.replaceAll(/[{}\\]/gu, encodeURIComponent);
}

/** The name by which LaTeX knows a language: `vietnamese`. */
function englishName(tag: string): string | undefined {
  const name = /^[a-z]{2,3}(?:-|$)/iu.test(tag) ? new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag.replace(/-.*/u, '')) : undefined;
  return name?.toLowerCase();
}
