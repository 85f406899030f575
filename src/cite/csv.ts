import { claimSentence } from '../ui/claim-sentence.ts';
import type { Citation, CitedFor } from './citation.ts';
import { factsCited } from './source.ts';

/** What each column holds is as in {@link Citation}; dates are ISO 8601-2, languages BCP 47, partners ISO 3166-1 alpha-2, `register` is `yes` or empty. */
export const columns = [
  'kind', 'partner', 'value', 'unit', 'year', 'date', 'approximation', 'statement', 'quote', 'publisher', 'title', 'language', 'published', 'url', 'accessed', 'register',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>;

/**
 * Citations as a table: one row for each fact and source. RFC 4180 in UTF-8, with the mark at the head without which
 * Excel takes Vietnamese for another encoding. No text in it is a formula.
 *
 * Written here, not by Papa Parse: that is 8 kB gzipped for these lines, with a way to the network and a worker in it.
 */
export function inCsv(citations: readonly Citation[], { strings, accessed }: CitedFor): string {
  const rows = factsCited(citations).flatMap(({ said, sources }) => sources.map(({ register, ...source }): Row => ({
    ...said, ...(said && { statement: claimSentence(said, strings) }), ...source, accessed, ...(register && { register: 'yes' }),
  })));
  return `\uFEFF${[columns.join(','), ...rows.map((row) => columns.map((column) => cellOf(row[column])).join(','))].map((line) => `${line}\r\n`).join('')}`;
}

function cellOf(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = withoutFormula(value ?? '');
  return /[",;\s]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What begins like a formula gets an apostrophe before it, as a person would type it. So does what follows a semicolon,
 * a tab or a line break: where the comma is the decimal mark, Excel parts a row at semicolons, quoted or not.
 */
function withoutFormula(text: string): string {
  return text.replaceAll(/(?<=[;\t\r\n]|^)(?=[=+\-@\t\r＝＋－＠])/gu, "'");
}
