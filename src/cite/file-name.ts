import type { SaveWay } from '../ui/cite-ways.ts';
import type { Citation } from './citation.ts';
import { keysOf } from './key.ts';

/** `bang-giao-kr-2026-11-23.csv`: whom the facts are on, or else which article it is, and the day of access. */
export function fileName(way: SaveWay, citations: readonly Citation[], accessed: string): string {
  const partners = [...new Set(citations.flatMap(({ said }) => (said ? [said.partner.toLowerCase()] : [])))].filter((code) => /^[a-z]{2}$/u.test(code));
  const keys = [...keysOf(citations.map(({ label }) => label)).values()];
  const whom = partners.length > 0 ? partners : keys;
  return ['bang-giao', ...(whom.length <= most ? whom.toSorted() : []), `${accessed}.${endings[way]}`].join('-');
}

/** A name that lists more than these is not read. */
const most = 3;

const endings: Readonly<Record<SaveWay, string>> = { 'csl-json': 'csl.json', ris: 'ris', csv: 'csv', json: 'json' };
