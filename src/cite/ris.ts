import type { Citation, CitedFor } from './citation.ts';
import { sharedParts } from './date-parts.ts';
import { articlesCited, type CitedArticle, oneLine } from './source.ts';

/**
 * Citations in RIS, which every reference manager reads: one record an article, what it is cited for as notes. RIS has
 * no intervals: of one, what both ends share is written.
 */
export function inRis(citations: readonly Citation[], { strings, accessed }: CitedFor): string {
  return articlesCited(citations, strings).map((article) => recordOf(article, accessed)).join('');
}

function recordOf({ key, newspaper, title, container, published, url, language, notes }: CitedArticle, accessed: string): string {
  const issued = published === undefined ? [] : sharedParts(published);
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', newspaper ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', container],
    // Of a page on the web some programs take the site from here.
    ['PB', newspaper ? undefined : container],
    ['PY', issued[0]?.toString().padStart(4, '0')],
    ['DA', issued.length > 0 ? dateOf(issued) : undefined],
    ['LA', language],
    ['UR', url],
    ['Y2', dateOf(sharedParts(accessed))],
    ...notes.map((note) => ['N1', note] as const),
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined || value.trim() === '' ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `2025/08/13/`; what is not known is left empty: `2025/08//`. */
function dateOf([year = 0, month, day]: readonly number[]): string {
  const digits = (part: number | undefined): string => part?.toString().padStart(2, '0') ?? '';
  return `${year.toString().padStart(4, '0')}/${digits(month)}/${digits(day)}/`;
}
