import type { CorpusEntry } from '../../src/core/corpus/entry.ts';
import type { Claim, ClaimKind } from '../../src/core/reading/claim.ts';
import { randomFrom } from './random.ts';

/** Kinds of figures with the size that they have, in their unit. */
const measures: readonly (readonly [kind: ClaimKind, unit: string, size: number])[] = [
  ['trade.turnover', 'USD', 90e9], ['trade.target', 'USD', 150e9], ['trade.export', 'USD', 40e9], ['trade.import', 'USD', 50e9], ['trade.growth', 'percent', 30],
  ['investment.fdi', 'USD', 90e9], ['aid.oda', 'USD', 3e9], ['people', 'count', 400_000], ['companies', 'count', 10_000], ['projects', 'count', 9000],
];
/** Half of what is told is of the first. */
const partners = [['KR'], ['JP', 'CN', 'US'], ['AU', 'BR', 'CA', 'DE', 'ES', 'FR', 'GB', 'ID', 'IN', 'IT', 'KH', 'LA', 'MY', 'NL', 'NZ', 'PH', 'RU', 'SG', 'TH', 'ZA']] as const;
const places = { quote: '', start: 0, end: 0, focus: { start: 0, end: 0 } };

/** Articles with so many claims in all, ten each, as a library of many years has them: most of one country, some with a year, hardly two alike. */
export function claimingEntries(claims: number): CorpusEntry[] {
  const random = randomFrom(5);
  return Array.from({ length: claims / 10 }, (_, i): CorpusEntry => {
    const published = `${2000 + (i % 27)}-0${1 + (i % 9)}-11`;
    const partner = random.pick(partners[random.chance(0.5) ? 0 : random.chance(0.5) ? 1 : 2]);
    const said = measures.map(([kind, unit, size]): Claim => ({
      kind, partner, unit, value: Number((random.next() * size).toPrecision(3)), ...places,
      ...(random.chance(0.6) && { year: 1995 + random.below(35) }), ...(random.chance(0.3) && { approximation: 'more_than' as const }),
    }));
    const reading = { language: 'en', bilateral: true, score: 1, partners: [{ country: partner, weight: 1 }], people: [], topics: [], event: {}, claims: said, concepts: [] };
    return { id: `claims-${i}`, article: { title: `Article ${i}`, text: '', published }, reading };
  });
}

/** What a long article says of the country that most is on record of. */
export const pageClaims: readonly Claim[] = measures.flatMap(([kind, unit, size]) => [
  { kind, partner: 'KR', unit, value: size, year: 2024, ...places },
  { kind, partner: 'KR', unit, value: size / 2, approximation: 'more_than' as const, ...places },
]);
