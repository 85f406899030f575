import { levels, pledges, visitForms } from '../core/concepts.ts';
import type { Approximation, ClaimKey, ClaimKind } from '../core/reading/claim.ts';
import { countryInSentence, datePrecision, dateText, numberText, pairName, percentText, sentenceCase } from './formats.ts';
import type { Strings } from './strings/strings.ts';

/** What a claim says, without who says it. */
export interface Said extends ClaimKey {
  readonly approximation?: Approximation;
  /** When a level was reached or relations began, where that is known more precisely than the year: ISO 8601. */
  readonly date?: string;
}

/** A claim as a sentence: `Target for Vietnam–South Korea trade: US$150 billion by 2030`. */
export function claimSentence(claim: Said, strings: Strings, locale: string = strings.locale): string {
  const spoken = locale === strings.locale ? strings : { ...strings, locale };
  const sentence = spoken.claims[claim.kind]({
    pair: pairName([claim.partner], spoken),
    partner: countryInSentence(claim.partner, spoken),
    figure: claimFigure(claim, spoken),
  });
  return sentenceCase(sentence, spoken);
}

/** A claim as one of several reasons, its partner being named beside it: `trade target US$150 billion by 2030`. */
export function claimInShort(claim: Said, strings: Strings): string {
  return strings.claimsInShort[claim.kind](claimFigure(claim, strings));
}

/** The value of a claim with its year: `US$150 billion by 2030`, `more than 10,000`, `on 22 December 1992`. */
export function claimFigure(claim: Said, strings: Strings): string {
  const value = valueText(claim, strings);
  const figure = claim.approximation === undefined ? value : strings.formats.approximately[claim.approximation](value);
  return claim.year === undefined ? figure : withYear(claim)(figure, claim.year, strings);
}

function valueText(claim: Said, strings: Strings): string {
  if (typeof claim.value === 'number') return measureText(claim.value, claim.unit, strings);
  const { value } = claim;
  if (claim.kind === 'relations.established' || claim.kind === 'relations.normalised') {
    const precision = datePrecision(value);
    return precision ? strings.formats.onDate(dateText(value, strings), precision) : value;
  }
  if (claim.kind === 'visit.dates') return dateText(value, strings);
  if (isOneOf(pledges, value)) return strings.pledges[value](countryInSentence(claim.partner, strings));
  if (isOneOf(levels, value)) return strings.levels[value];
  if (isOneOf(visitForms, value)) return strings.visitForms[value];
  return value.replaceAll('_', ' ');
}

/** An amount in its unit (ISO 4217, `percent`, `years`, `count`): `US$150 billion`, `12.5%`. */
export function measureText(value: number, unit: string | undefined, strings: Strings): string {
  if (unit === 'percent') return percentText(value, strings);
  if (unit === 'years') return strings.formats.years(value);
  const amount = numberText(value, strings);
  return unit === undefined || unit === 'count' ? amount : strings.formats.money(amount, unit);
}

type WithYear = (figure: string, year: number, strings: Strings) => string;
const inYear: WithYear = (figure, year, strings) => strings.formats.inYear(figure, year);
const byYear: WithYear = (figure, year, strings) => strings.formats.byYear(figure, year);
const sinceYear: WithYear = (figure, year, strings) => strings.formats.sinceYear(figure, year);
/** "30 years (2022)": with a preposition it would read as the length of a year. */
const besideYear: WithYear = (figure, year) => `${figure} (${year})`;
/** Their value is a date already. */
const withoutYear: WithYear = (figure) => figure;

const yearOfKind: Readonly<Partial<Record<ClaimKind, WithYear>>> = {
  'trade.target': byYear,
  'relations.level': sinceYear,
  'relations.anniversary': besideYear,
  'relations.established': withoutYear,
  'relations.normalised': withoutYear,
  'visit.dates': withoutYear,
};

function withYear({ kind, value }: Said): WithYear {
  if (kind === 'pledge') return value === 'host_apec' ? inYear : byYear;
  return yearOfKind[kind] ?? inYear;
}

function isOneOf<T extends string>(names: readonly T[], value: string): value is T {
  return (names as readonly string[]).includes(value);
}
