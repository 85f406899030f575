import { has, type Sentence } from '../annotate/annotate.ts';
import { levels } from '../concepts.ts';
import type { Claim } from './claim.ts';
import { countClaims } from './count-claims.ts';
import { countriesIn, home } from './countries.ts';
import { yearsIn, type Context, type Draft, type Rule } from './draft.ts';
import { moneyClaims } from './money-claims.ts';
import { pledgeClaims } from './pledge-claims.ts';
import { levelClaims, relationClaims } from './relation-claims.ts';
import { visitClaims, type Event } from './visit-claims.ts';

const rules: readonly Rule[] = [moneyClaims, countClaims, relationClaims, levelClaims, pledgeClaims];

/** What an article claims, in the order of its text, each statement once; and the event that it reports. */
export function claimsIn(sentences: readonly Sentence[], context: Context): { claims: Claim[]; event: Event } {
  const visits = visitClaims(sentences, context);
  const found: Claim[] = [];
  let nearby = context.partners[0]?.country;
  let previous: Sentence | undefined;
  for (const sentence of sentences) {
    const known = { ...context, previous, years: yearsIn(sentence, context) };
    const drafts = [...visits.drafts.filter((draft) => draft.sentence === sentence), ...rules.flatMap((rule) => rule(sentence, known))];
    for (const draft of drafts) {
      if (isHomesOwn(draft, sentence, context)) continue;
      const partner = draft.partner ?? (draft.kind === 'pledge' ? nearby : partnerOf(draft, sentence, context, nearby));
      // What began with whom, and at what level, is told of the article's partners only: others are named beside it.
      if (partner !== undefined && (isPartner(partner, context) || !draft.kind.startsWith('relations.'))) found.push(claimFrom(draft, partner, sentence, context));
    }
    nearby = countriesIn(sentence, context.knowledge).findLast(({ country }) => isPartner(country, context))?.country ?? nearby;
    previous = sentence;
  }
  return { claims: distinct(found), event: visits.event };
}

/** The partner nearest to the value in its sentence; else another country there; else the one that the text is at. */
function partnerOf({ at }: Draft, sentence: Sentence, context: Context, nearby: string | undefined): string | undefined {
  const distance = (start: number, end: number) => (start >= at.start ? start - at.start : at.start - end);
  const named = countriesIn(sentence, context.knowledge)
    .filter(({ country }) => country !== home)
    .toSorted((a, b) => distance(a.mention.start, a.mention.end) - distance(b.mention.start, b.mention.end));
  const beside = named[0] && distance(named[0].mention.start, named[0].mention.end) <= 40 ? named[0].country : undefined;
  return named.find(({ country }) => isPartner(country, context))?.country ?? beside ?? nearby ?? named[0]?.country;
}

/** Whether a sum is Vietnam's alone, with the whole world: its sentence names Vietnam, and neither another country nor the two. */
function isHomesOwn({ kind }: Draft, sentence: Sentence, { knowledge }: Context): boolean {
  if (kind !== 'trade.turnover' && kind !== 'trade.growth') return false;
  const named = countriesIn(sentence, knowledge).filter(({ mention }) => mention.kind !== 'person' && mention.kind !== 'capital');
  return named.length > 0 && named.every(({ country }) => country === home) && !has(sentence, 'tie', 'both', 'bilateral', 'relations', 'partnership');
}

const isPartner = (country: string, { partners }: Context) => partners.some((partner) => partner.country === country);

function claimFrom({ kind, value, unit, year, approximation, converted, at }: Draft, partner: string, sentence: Sentence, { text }: Context): Claim {
  return {
    kind, partner, value,
    ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), ...(approximation && { approximation }), ...(converted && { converted }),
    quote: text.normal.slice(sentence.start, sentence.end),
    start: sentence.start, end: sentence.end,
    focus: { start: at.start, end: at.end },
  };
}

/** Each statement once: of two that differ only in a year not said, the fuller; of levels, the highest and those with a year. */
function distinct(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const same = kept.findIndex((other) => other.kind === claim.kind && other.partner === claim.partner && other.value === claim.value && other.unit === claim.unit
      && (other.year === claim.year || other.year === undefined || claim.year === undefined));
    const other = kept[same];
    if (!other) kept.push(claim);
    else if (other.year === undefined && claim.year !== undefined) kept[same] = claim;
  }
  return kept.filter((claim) => !isAlsoStrategic(claim, kept)).filter((claim) => claim.kind !== 'relations.level' || claim.year !== undefined || !kept.some((other) => other.kind === 'relations.level' && other.partner === claim.partner && rank(other) < rank(claim)));
}

/** "Great friendship, special solidarity, comprehensive cooperation and strategic cohesion" is Laos's formula, and no strategic partnership. */
function isAlsoStrategic({ kind, value, year, partner, start, focus }: Claim, claims: readonly Claim[]): boolean {
  return kind === 'relations.level' && value === 'strategic_partnership' && year === undefined
    && claims.some((other) => other.value === 'special_relationship' && other.partner === partner && other.start === start && other.focus.start < focus.start);
}

const rank = ({ value }: Claim) => (levels as readonly (number | string)[]).indexOf(value);
