import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import type { Mention } from '../annotate/lexicon.ts';
import { countriesIn, home, type CountryMention } from './countries.ts';

/** A country whose ties with Vietnam an article is about; the weights of an article's partners add up to 1. */
export interface Partner {
  readonly country: string;
  readonly weight: number;
}

/** What one sentence says for or against an article being about Vietnam's ties. */
export interface Evidence {
  readonly sentence: Sentence;
  /** Points for each country that the sentence ties to Vietnam. */
  readonly ties: ReadonlyMap<string, number>;
  /** Whether the sentence speaks of relations between states outright. */
  readonly outright: boolean;
  /** Points for what else the sentence is about. */
  readonly other: number;
}

/** Whether an article is about Vietnam's bilateral ties, with whom, and why we think so. */
export interface Ties {
  readonly bilateral: boolean;
  /** From 0 to 1; 0.5 is what an article must reach to be `bilateral`. */
  readonly score: number;
  readonly partners: readonly Partner[];
  readonly evidence: readonly Evidence[];
}

/**
 * The numbers that decide, in points. Fixed on the labelled briefs and the demo pages: `least` is one lead sentence that
 * ties Vietnam to a country outright; a second partner must come near the first, since agencies name neighbours in passing.
 */
export const weights = {
  place: { title: 3, lead: 2, body: 1 },
  /** A sentence that names Vietnam, the country and a word of relations between states. */
  outright: 1,
  /** One that names the country and "the two countries", and Vietnam only in the text around it. */
  implied: 0.7,
  /** One that names both and a word that companies use too: cooperation, partnership, agreements. */
  weak: 0.4,
  /** One that names both and says nothing of relations. */
  named: 0.2,
  least: 1.6,
  /** The score below which an article must also claim something. */
  sure: 0.6,
  /** Where title and lead speak of nothing that states do. */
  leastOfPeople: 2.6,
  /** Where neither ties Vietnam to the country. */
  leastOfBody: 4,
  /** What title and lead must give at least for that. */
  leastProminent: 0.8,
  /** Of that, so much must come from sentences that speak of relations between states outright. */
  leastOutright: 0.75,
  /** How near another country comes that is always named with the first. */
  asOften: 0.9,
  secondPartner: 0.45,
  secondOnJourney: 0.25,
  /** How many letters may lie between two names of one list, a day or a form of visit among them. */
  listedWithin: 30,
  /** Body sentences say the same over and over: together they count for no more than this. */
  mostOfBody: 6,
  /** What an article may be about instead, for each word of it. */
  setting: 0.7,
  /** The part of a word that a war named in the body does not count for. */
  warInPassing: 0.5,
  /** A sentence that ties two other countries to each other and does not name Vietnam. */
  otherPair: 0.5,
  /** What a page loses of its best where many countries come equally often. */
  gathering: 0.5,
} as const;

/** Weighs an article's sentences, title first. */
export function tiesIn(sentences: readonly Sentence[], knowledge: Knowledge): Ties {
  const named = sentences.map((sentence) => countriesIn(sentence, knowledge));
  const homePresent = named.some((countries) => countries.some(({ country }) => country === home));
  const guest = mostNamed(named.flat());
  const evidence = sentences.map((sentence, i) => {
    const found = evidenceOf(sentence, named[i] ?? [], homePresent);
    return guest !== undefined && isGuestsVisit(sentence, named[i] ?? []) ? { ...found, ties: new Map([[guest, weights.place.title * weights.implied]]), outright: true } : found;
  });
  const ranked = totalsOf(evidence, named).toSorted((a, b) => b.points - a.points);
  const titled = new Set(sentences.flatMap(({ place }, i) => (place === 'title' ? (named[i] ?? []).map(({ country }) => country) : [])));
  const other = evidence.reduce((sum, { other: points }) => sum + points, 0);
  const top = ranked[0];
  // "ASEAN–Japan summit": where the title ties the country to a body, talks there are the body's.
  const ofBody = top !== undefined && sentences.some((sentence, i) => sentence.place === 'title' && !has(sentence, 'visit') && (named[i] ?? []).some(({ country, mention }) => country === top.country && isBesideBody(mention, sentence)));
  const points = Math.max(0, (top?.points ?? 0) - other - crowd(ranked, titled) - (ofBody ? weights.place.title * weights.setting : 0));
  const least = (top?.prominent ?? 0) < weights.leastProminent ? weights.leastOfBody : sentences.some(isOfStates) ? weights.least : weights.leastOfPeople;
  const bilateral = points >= least && !isOfThree(ranked) && (top?.outright ?? 0) >= weights.leastOutright && !isOfOthers(sentences);
  const partners = bilateral && top ? ranked.filter((candidate) => candidate === top || isSecondPartner(candidate, top)).slice(0, 4) : [];
  const sum = partners.reduce((total, partner) => total + partner.points, 0);
  return {
    bilateral, evidence,
    score: round(points / (points + least)),
    partners: partners.map(({ country, points: own }) => ({ country, weight: round(own / sum) })),
  };
}

/** The country that is named more than twice as often as any other but Vietnam. */
function mostNamed(countries: readonly CountryMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { country, certainty } of countries) if (country !== home && certainty > 0.7) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

const definiteVisits = ['state_visit', 'official_visit', 'working_visit'] as const;

/** Whether a title tells of a visit to Vietnam and leaves out whose: a country's own press does not name it. */
function isGuestsVisit(sentence: Sentence, countries: readonly CountryMention[]): boolean {
  return sentence.place === 'title' && countries.length > 0 && countries.every(({ country }) => country === home) && has(sentence, 'visit', ...definiteVisits) && !has(sentence, 'gathering');
}

/** Whether title or lead speak of what states do, and not students or believers. */
function isOfStates(sentence: Sentence): boolean {
  return sentence.place !== 'body' && !isLocal(sentence) && (has(sentence, 'role') || has(sentence, 'person') || has(sentence, 'visit', ...definiteVisits) || has(sentence, 'measure') || has(sentence, 'level') || has(sentence, 'act', 'establish'));
}

/** Whether a sentence speaks of a prefecture, a university or a hospital, or of an ambassador's journey to one, and of nobody who leads a state. */
function isLocal(sentence: Sentence): boolean {
  const journey = has(sentence, 'visit', 'working_visit') && has(sentence, 'role') && mentionsOf(sentence, 'role').every(({ value }) => value === 'ambassador');
  return (journey || has(sentence, 'setting', 'local')) && !has(sentence, 'role', ...heads) && !has(sentence, 'visit', 'state_visit', 'official_visit') && !has(sentence, 'level');
}

const heads = ['foreign_minister', 'general_secretary', 'king', 'parliament_chair', 'prime_minister'] as const;

/** Whether title and lead speak of provinces, universities or companies, and of nobody who acts for a state; an ambassador calls on them too. */
function isOfOthers(sentences: readonly Sentence[]): boolean {
  const prominent = sentences.filter(({ place }) => place !== 'body');
  return prominent.some((sentence) => has(sentence, 'setting', 'local') || has(sentence, 'count', 'companies'))
    && !prominent.some((sentence) => mentionsOf(sentence, 'role').some(({ value }) => value !== 'ambassador') || has(sentence, 'person') || has(sentence, 'visit', 'state_visit', 'official_visit')
      || has(sentence, 'level') || has(sentence, 'act', 'establish') || has(sentence, 'time', 'anniversary') || (has(sentence, 'measure', 'trade', 'export', 'import') && sentence.amounts.some(({ unit }) => unit !== 'count')));
}

/** What an article has said of one country. */
interface Total {
  readonly country: string;
  readonly points: number;
  readonly prominent: number;
  readonly outright: number;
  /** Of the outright points, those of sentences that tie Vietnam to no other. */
  readonly alone: number;
  /** Whether a visit to it is told in one breath with one to another, in the title or the lead. */
  readonly journey: boolean;
}

/** What all sentences together have said of each country. */
function totalsOf(evidence: readonly Evidence[], named: readonly (readonly CountryMention[])[]): Total[] {
  const totals = new Map<string, Omit<Total, 'points' | 'country'> & { body: number }>();
  evidence.forEach(({ sentence, ties, outright }, i) => {
    const listed = ties.size > 1 ? listedTogether(named[i] ?? []) : new Set<string>();
    const inBody = sentence.place === 'body';
    for (const [country, points] of ties) {
      const total = totals.get(country) ?? { prominent: 0, body: 0, outright: 0, alone: 0, journey: false };
      totals.set(country, {
        prominent: total.prominent + (inBody ? 0 : points),
        body: total.body + (inBody ? points : 0),
        outright: total.outright + (outright ? points : 0),
        alone: total.alone + (outright && ties.size === 1 ? points : 0),
        journey: total.journey || (listed.has(country) && !inBody && (has(sentence, 'act', 'travel') || has(sentence, 'visit', ...definiteVisits))),
      });
    }
  });
  return [...totals].map(([country, { body, ...total }]) => ({ ...total, country, points: total.prominent + Math.min(body, weights.mostOfBody) }));
}

/** Whether an article is about ties with a second country too: as much as with the first, or on one journey. Who is only named along is none. */
function isSecondPartner({ points, prominent, outright, alone, journey }: Total, top: Total): boolean {
  if (prominent === 0 || outright < weights.leastOutright) return false;
  return journey && top.journey ? points >= weights.secondOnJourney * top.points : alone >= weights.leastOutright && points >= weights.secondPartner * top.points;
}

/** Whether two countries are tied to Vietnam only together, and on no journey: what three do is no tie of two. */
function isOfThree([first, second]: readonly Total[]): boolean {
  return first !== undefined && second !== undefined && second.points >= weights.asOften * first.points && !first.journey && first.alone < weights.leastOutright && second.alone < weights.leastOutright;
}

/** The countries that are named one after the other: "New Zealand and Australia". */
function listedTogether(countries: readonly CountryMention[]): ReadonlySet<string> {
  const foreign = countries.filter(({ country, certainty }) => country !== home && certainty > 0.7);
  return new Set(foreign.flatMap(({ country, mention }, i) => {
    const next = foreign[i + 1];
    return next && next.country !== country && next.mention.start - mention.end <= weights.listedWithin ? [country, next.country] : [];
  }));
}

function evidenceOf(sentence: Sentence, countries: readonly CountryMention[], homePresent: boolean): Evidence {
  const place = weights.place[sentence.place];
  const ofHome = Math.max(0, ...countries.filter(({ country }) => country === home).map(({ certainty }) => certainty));
  const foreign = new Map<string, number>();
  // "ASEAN–China" is the body's tie.
  for (const { country, certainty, mention } of countries) if (country !== home && !isBesideBody(mention, sentence)) foreign.set(country, Math.max(certainty, foreign.get(country) ?? 0));
  const strength = strengthOf(sentence);
  const tied = strength !== 'named';
  // Three countries in one sentence are a list, not a tie; at a summit all the more.
  const listed = foreign.size > 2 ? (has(sentence, 'gathering') || has(sentence, 'body') ? 0.5 : 1) / (foreign.size - 1) : 1;
  // "Mekong–Lancang cooperation" is the body's.
  const ofBodies = has(sentence, 'body') && has(sentence, 'tie') && !has(sentence, 'level') && !has(sentence, 'visit') && mentionsOf(sentence, 'tie').every(({ start }) => mentionsOf(sentence, 'body').some(({ end }) => start >= end && start - end <= 1));
  // Where a summit is held is no tie, unless relations are spoken of.
  const venue = ofBodies || has(sentence, 'gathering') && !has(sentence, 'level') && !has(sentence, 'tie', 'relations', 'bilateral', 'both', 'diplomatic', 'joint_statement') && !has(sentence, 'visit', 'state_visit', 'official_visit');
  // "The US–North Korea summit in Hanoi" is the two's.
  const paired = foreign.size === 2 && ((has(sentence, 'gathering') && foreignPair(countries)) || (has(sentence, 'act', 'meet', 'talk') && leadersOf(countries, foreign)));
  const ties = new Map<string, number>();
  for (const [country, certainty] of paired ? [] : foreign) {
    const points = ofHome > 0 ? (venue ? weights.named : weights[strength]) * Math.min(ofHome, certainty)
      : tied && homePresent && foreign.size === 1 && has(sentence, 'tie', 'both', 'bilateral') && !has(sentence, 'body') ? weights.implied : 0;
    // Beside a country that is named, a capital is where they met.
    const met = certainty < 0.7 && [...foreign.values()].some((other) => other > 0.7) ? 0.3 : 1;
    if (points > 0) ties.set(country, place * points * listed * met);
  }
  // Between these countries one war is often remembered in passing.
  const passing = sentence.place === 'body' && has(sentence, 'setting', 'war') ? weights.warInPassing : 0;
  // Rectors and mayors who travel along are named without the countries.
  const along = ties.size === 0 ? mentionsOf(sentence, 'setting', 'local').length : 0;
  const settings = mentionsOf(sentence, 'setting').length - passing - along;
  const otherPair = paired || (tied && ofHome === 0 && foreign.size === 2 && !isJourney(sentence, countries)) ? place * weights.otherPair : 0;
  return { sentence, ties, outright: strength === 'outright' && !venue, other: otherPair + Math.min(3, settings) * weights.setting * (tied ? place / 2 : place) };
}

/** Whether a country is named right after a body: "ASEAN–China". */
const isBesideBody = ({ start }: Mention, sentence: Sentence) => mentionsOf(sentence, 'body').some(({ end }) => start > end && start - end <= 3);

/** Whether two countries are where somebody travels: `thăm Romania và Ba Lan` ties them to whoever goes there. */
function isJourney(sentence: Sentence, countries: readonly CountryMention[]): boolean {
  const [first] = countries;
  return first !== undefined && listedTogether(countries).size === 2 && mentionsOf(sentence, 'act', 'travel').some(({ end }) => end <= first.mention.start && first.mention.start - end <= weights.listedWithin);
}

/** Whether leaders of all these countries are named, and none of Vietnam's: they meet each other. */
function leadersOf(countries: readonly CountryMention[], foreign: ReadonlyMap<string, number>): boolean {
  const leaders = new Set(countries.filter(({ mention }) => mention.kind === 'person').map(({ country }) => country));
  return !leaders.has(home) && [...foreign.keys()].every((country) => leaders.has(country));
}

/** Whether two countries other than Vietnam are named right beside each other. */
function foreignPair(countries: readonly CountryMention[]): boolean {
  const foreign = countries.filter(({ country }) => country !== home);
  return foreign.some(({ country, mention }, i) => {
    const next = foreign[i + 1];
    return next !== undefined && next.country !== country && next.mention.start - mention.end >= 1 && next.mention.start - mention.end <= 3;
  });
}

/**
 * How a sentence speaks of relations: outright where a mark of states stands in it (relations, a visit, trade, what leaders do),
 * weakly where it has only words that companies and hospitals use as well.
 */
function strengthOf(sentence: Sentence): 'outright' | 'weak' | 'named' {
  if (isLocal(sentence)) return has(sentence, 'tie') ? 'weak' : 'named';
  if (has(sentence, 'tie', 'relations', 'bilateral', 'diplomatic', 'joint_statement', 'friendship')) return 'outright';
  if (has(sentence, 'act', 'establish', 'normalise') || has(sentence, 'visit', ...definiteVisits)) return 'outright';
  // Trade is spoken of everywhere; how much of it there is between two states, in reports on their ties.
  if (has(sentence, 'measure', 'trade', 'aid') && sentence.amounts.some(({ unit }) => unit !== 'count')) return 'outright';
  // An ambassador praises the cooperation of many who are no states.
  const roles = mentionsOf(sentence, 'role');
  const leaders = roles.some(({ value }) => value !== 'ambassador') || (has(sentence, 'person') && roles.length === 0);
  const weak = has(sentence, 'level') || has(sentence, 'tie') || has(sentence, 'count', 'agreements') || has(sentence, 'measure', 'trade', 'aid');
  // "Monks of the two countries": states are spoken of where something is said of what they do.
  if (has(sentence, 'tie', 'both') && (leaders || has(sentence, 'level') || has(sentence, 'visit') || has(sentence, 'measure') || has(sentence, 'act', 'sign', 'upgrade', 'talk') || has(sentence, 'time', 'anniversary') || has(sentence, 'tie', 'cooperation', 'partnership', 'upgrade_talk'))) return 'outright';
  // Leaders meet those who trade and invest too.
  if (has(sentence, 'count', 'companies') && !has(sentence, 'level')) return weak ? 'weak' : 'named';
  if (leaders && (weak || has(sentence, 'act', 'sign'))) return 'outright';
  if ((leaders || roles.length > 0) && (has(sentence, 'visit') || has(sentence, 'act', 'congratulate', 'guest', 'invite', 'meet', 'receive', 'talk', 'travel'))) return 'outright';
  if (has(sentence, 'level') && !has(sentence, 'count', 'companies')) return 'outright';
  return weak ? 'weak' : 'named';
}

/** A page on which many countries come equally often is about a gathering, not about one tie; three may be one journey's, which the title says. */
function crowd(ranked: readonly { readonly country: string; readonly points: number }[], titled: ReadonlySet<string>): number {
  const top = ranked[0]?.points ?? 0;
  const equal = ranked.filter(({ points }) => points >= top * 0.6);
  return equal.length > 3 || (equal.length === 3 && !equal.some(({ country }) => titled.has(country))) ? top * weights.gathering : 0;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
