import type { Filter } from '../core/match/filters.ts';
import type { ClaimKind } from '../core/reading/claim.ts';
import type { Topic } from '../core/concepts.ts';
import { countryName, datePrecision, dateText, languageInSentence, oneOfText, sentenceCase } from './formats.ts';
import type { Strings } from './strings/strings.ts';

/** What a filter lets through, in the reader's language: `South Korea`, `Not Dutch`, `From Jun 2025`, `Trade targets`. */
export function filterText({ name, values, excluded }: Pick<Filter, 'name' | 'values' | 'excluded'>, strings: Strings): string {
  const text = oneOfText(name === 'kind' ? kindNames(values, strings) : values.map((value) => valueText(name, value, strings)), strings);
  return sentenceCase(excluded ? strings.filters.without(text) : text, strings);
}

function valueText(name: Exclude<Filter['name'], 'kind'>, value: string, strings: Strings): string {
  switch (name) {
    case 'partner': return countryName(value, strings);
    case 'lang': return languageInSentence(value, strings);
    case 'topic': return strings.topics[value as Topic];
    case 'after': return strings.filters.from(dateText(value, strings, 'short'), datePrecision(value) ?? 'year');
    case 'before': return strings.filters.before(dateText(value, strings, 'short'), datePrecision(value) ?? 'year');
  }
}

/** Several kinds are those that begin alike, which have one name. */
function kindNames(values: readonly string[], { filters: { kinds, kindGroups } }: Strings): readonly string[] {
  const group = values.length > 1 ? values[0]?.split('.')[0] : undefined;
  return group === undefined || !Object.hasOwn(kindGroups, group) ? values.map((value) => kinds[value as ClaimKind]) : [kindGroups[group as keyof typeof kindGroups]];
}
