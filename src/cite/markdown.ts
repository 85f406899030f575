import { claimSentence } from '../ui/claim-sentence.ts';
import type { Citation, CitedFor } from './citation.ts';
import { type Markup, reference } from './reference.ts';
import { factsCited, oneLine, type Source } from './source.ts';

/** Citations in Markdown (CommonMark): each fact in bold, under it its quotes as such, with their references. */
export function inMarkdown(citations: readonly Citation[], cited: CitedFor): string {
  return factsCited(citations).map(({ said, sources }) => [
    ...(said ? [`**${escaped(claimSentence(said, cited.strings))}**`] : []),
    ...sources.map((source) => `${quoteOf(source)}${reference(source, cited, markup)}`),
  ].join('\n\n')).join('\n\n');
}

const markup: Markup = {
  plain: escaped,
  title: ({ title, url }) => (url === undefined ? `*${escaped(oneLine(title))}*` : `[*${escaped(oneLine(title))}*](<${destination(url)}>)`),
  address: (url, { title }) => (title.trim() === '' ? `<${destination(url)}>` : ''),
};

function quoteOf({ quote }: Source): string {
  return quote === undefined ? '' : `> “${escaped(oneLine(quote))}”\n\n`;
}

/** Marks that could mean something anywhere in a line, or at its beginning. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]/gu, String.raw`\$&`).replace(/^([-+]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

function destination(url: string): string {
  return url.replaceAll(/[<>\\\s]/gu, encodeURIComponent);
}
