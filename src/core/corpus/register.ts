import { levels } from '../concepts.ts';
import type { ArticleLabel } from './entry.ts';

/** A page that states facts of the register; its `id` is the name that the register's lines call it by. */
export type RegisterSource = Required<Omit<ArticleLabel, 'undated'>>;

/** One line of the register: when Vietnam's relations with a country began or were normalised, or a level of them was reached. */
export interface RegisterFact {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly partner: string;
  readonly kind: 'relations.established' | 'relations.normalised' | 'relations.level';
  /** The level; of a beginning, its date. */
  readonly value: string;
  /** ISO 8601, as precise as the sources are: `2022-12-05`, `2009-10`, `2007`. */
  readonly date: string;
  /** At least one. */
  readonly sources: readonly RegisterSource[];
}

/**
 * Reads the hand-kept table of Vietnam's ties, whose first lines say how it is written. Throws an Error that names file and line of
 * what is malformed, out of order, said twice or without a source, and of a source that nothing cites.
 */
export function parseRegister(text: string, file: string): RegisterFact[] {
  const sources = new Map<string, RegisterSource & { readonly line: number }>();
  const facts: RegisterFact[] = [];
  const cited = new Set<string>();
  let previous = '';
  text.split('\n').forEach((line, i) => {
    const wrong = (why: string): never => { throw new Error(`${file}:${i + 1}: ${why}`); };
    if (line.startsWith('#') || line.trim() === '') return;
    const [, name = '', rest = ''] = /^(source \S+|[A-Z]{2} [a-z_]+): (.+)$/u.exec(line) ?? wrong(`neither "source id: …" nor "XX level: date | source": ${line.slice(0, 60)}`);
    const fields = rest.split(' | ');
    if (fields.some((field) => field.trim() === '' || field !== field.trim())) wrong('an empty or untidy field');
    if (name.startsWith('source ')) {
      const source = sourceFrom(name.slice(7), fields, wrong);
      if (facts.length > 0) wrong('sources stand before what they are cited for');
      if (sources.has(source.id)) wrong(`the source "${source.id}" is already on line ${sources.get(source.id)?.line}`);
      if (source.id < ([...sources.keys()].at(-1) ?? '')) wrong(`"${source.id}" belongs before "${[...sources.keys()].at(-1)}": sources are sorted`);
      sources.set(source.id, { ...source, line: i + 1 });
      return;
    }
    const [date = '', names, ...more] = fields;
    if (names === undefined || more.length > 0) return wrong('a fact is "XX level: date | source, source": it lacks its source');
    if (!isDate(date)) wrong(`no date: "${date}"`);
    const found = names.split(', ').map((id) => sources.get(id) ?? wrong(`no such source: "${id}"`));
    for (const { id } of found) cited.add(id);
    const place = `${name.slice(0, 2)} ${date}`;
    if (place < previous) wrong(`${place} belongs before ${previous}: facts are sorted by country and date`);
    previous = place;
    const fact = { ...factFrom(name.slice(0, 2), name.slice(3), date, wrong), sources: found.map(({ line: _line, ...source }) => source) };
    if (facts.some(({ partner, kind, value }) => partner === fact.partner && kind === fact.kind && (value === fact.value || kind !== 'relations.level'))) wrong(`${name} is said twice`);
    facts.push(fact);
  });
  for (const [id, { line }] of sources) if (!cited.has(id)) throw new Error(`${file}:${line}: nothing cites the source "${id}"`);
  return facts;
}

type Wrong = (why: string) => never;

function sourceFrom(id: string, fields: readonly string[], wrong: Wrong): RegisterSource {
  const [publisher = '', title = '', url = '', published = '', language = ''] = fields;
  if (fields.length !== 5) wrong('a source is "publisher | title | address | date | language"');
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/u.test(url)) wrong(`no web address: "${url}"`);
  if (!isDate(published)) wrong(`no date of publication: "${published}"`);
  if (!/^[a-z]{2,3}$/u.test(language)) wrong(`no language: "${language}"`);
  return { id, publisher, title, url, published, language };
}

function factFrom(partner: string, name: string, date: string, wrong: Wrong): Omit<RegisterFact, 'sources'> {
  if (name === 'established' || name === 'normalised') return { partner, kind: `relations.${name}`, value: date, date };
  if (!(levels as readonly string[]).includes(name)) wrong(`"${name}" is no level; src/core/concepts.ts lists them`);
  return { partner, kind: 'relations.level', value: name, date };
}

/** A day that there is, a month or a year. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(text) ?? [];
  return year !== undefined && (day === undefined || new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day));
}
