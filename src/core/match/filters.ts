import { meantBy, mentionsIn } from '../annotate/lexicon.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import { topics } from '../concepts.ts';
import { claimKinds } from '../reading/claim.ts';

/** What an answer must be, or must not: `partner:KR`, `-lang:nl`, `kind:trade.target`, `topic:labour`, `after:2024`, `before:2025-06`. */
export interface Filter {
  readonly name: FilterName;
  /** One of them: an ISO 3166-1 or BCP 47 code, kinds of claims, a topic; a date as precise as given. */
  readonly values: readonly string[];
  readonly excluded: boolean;
  /** As it was typed. */
  readonly text: string;
}

/** A filter whose value is none that there is. */
export interface UnknownFilter {
  readonly name: FilterName;
  readonly text: string;
}

export const filterNames = ['partner', 'lang', 'kind', 'topic', 'after', 'before'] as const;
export type FilterName = (typeof filterNames)[number];

const pattern = new RegExp(`(?<!\\S)(-)?(${filterNames.join('|')}):(?:"([^"]*)"|(\\S*))`, 'giu');

/** Takes the filters out of a query; the rest is what is looked for. */
export function filtersIn(source: string, knowledge: Knowledge): { rest: string; filters: readonly Filter[]; unknown: readonly UnknownFilter[] } {
  const filters: Filter[] = [];
  const unknown: UnknownFilter[] = [];
  const rest = source.replace(pattern, (text: string, minus: string | undefined, word: string, quoted: string | undefined, bare: string | undefined) => {
    const name = word.toLowerCase() as FilterName;
    const values = valuesOf[name]((quoted ?? bare ?? '').trim(), knowledge);
    // A filter without a value is one that is still being typed.
    if (values.length > 0) filters.push({ name, values, excluded: minus !== undefined, text });
    else if ((quoted ?? bare ?? '') !== '') unknown.push({ name, text });
    return '';
  });
  return { rest, filters, unknown };
}

const valuesOf: Readonly<Record<FilterName, (value: string, knowledge: Knowledge) => readonly string[]>> = {
  partner: countriesCalled,
  lang: (value, { languages }) => [value.toLowerCase()].filter((code) => languages.has(code)),
  kind: (value) => claimKinds.filter((kind) => kind === value.toLowerCase() || kind.startsWith(`${value.toLowerCase()}.`)),
  topic: (value) => topics.filter((topic) => topic === value.toLowerCase().replaceAll('-', '_')),
  after: dates,
  before: dates,
};

/** Knows which codes are countries'. */
const codes = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country by its code, or by its name in any of the languages. */
function countriesCalled(value: string, { fold, languages }: Knowledge): string[] {
  if (/^[a-z]{2}$/i.test(value)) return codes.of(value.toUpperCase()) === undefined ? [] : [value.toUpperCase()];
  const text = fold(value);
  const called = [...languages.values()].flatMap(({ lexicon }) => mentionsIn(text, lexicon, { lenient: true })
    .filter((mention) => meantBy(mention.kind) === 'country' && mention.start === 0 && mention.end === text.plain.length));
  return [...new Set(called.map((mention) => mention.value))];
}

/** A year, a month or a day. */
function dates(value: string): string[] {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value) ? [value] : [];
}
