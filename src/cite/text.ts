import { claimSentence } from '../ui/claim-sentence.ts';
import type { Citation, CitedFor } from './citation.ts';
import { type Markup, reference } from './reference.ts';
import { type CitedFact, factsCited, oneLine, type Source } from './source.ts';

/** Citations for the clipboard, as words alone and as HTML for where that can be pasted: each fact with its quotes and references. */
export function citedText(citations: readonly Citation[], cited: CitedFor): { readonly plain: string; readonly html: string } {
  const facts = factsCited(citations);
  return {
    plain: facts.map((fact) => plainOf(fact, cited)).join('\n\n'),
    html: facts.map((fact) => htmlOf(fact, cited)).join('\n'),
  };
}

const inWords: Markup = { plain: (text) => text, title: ({ title }) => `“${oneLine(title)}”`, address: (url) => url };

const inHtml: Markup = {
  plain: escaped,
  title: ({ title, language }) => `<i${languageOf(language)}>${escaped(oneLine(title))}</i>`,
  address: (url) => `<a href="${escaped(url)}">${escaped(url)}</a>`,
};

function plainOf({ said, sources }: CitedFact, cited: CitedFor): string {
  const lines = sources.flatMap((source) => [...(source.quote === undefined ? [] : [`“${oneLine(source.quote)}”`]), reference(source, cited, inWords)]);
  return [...(said ? [claimSentence(said, cited.strings)] : []), ...lines].join('\n');
}

function htmlOf({ said, sources }: CitedFact, cited: CitedFor): string {
  const sentence = said ? [`<p><b>${escaped(claimSentence(said, cited.strings))}</b></p>`] : [];
  return [...sentence, ...sources.map((source) => `${quoteOf(source)}<p>${reference(source, cited, inHtml)}</p>`)].join('\n');
}

function quoteOf({ quote, language }: Source): string {
  return quote === undefined ? '' : `<blockquote${languageOf(language)}>“${escaped(oneLine(quote))}”</blockquote>\n`;
}

function languageOf(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escaped(language)}" dir="auto"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? mark);
}
