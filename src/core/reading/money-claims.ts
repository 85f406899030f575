import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import type { Amount } from '../annotate/amounts.ts';
import type { Mention } from '../annotate/lexicon.ts';
import { letterClass } from '../text/letters.ts';
import { apart } from '../text/sentences.ts';
import type { ClaimKind } from './claim.ts';
import { countriesIn, home, type CountryMention } from './countries.ts';
import { clauseEndsBetween, referenceYear, type Context, type Draft, type Rule, type SentenceContext, type Year } from './draft.ts';

/** Less is a price, not a figure about two countries. */
const leastMoney = 1e5;

/** How many letters farther a year is that stands in another clause. */
const anotherClause = 40;

/** Trade, investment and aid in money, and the growth of trade in percent. */
export const moneyClaims: Rule = (sentence, context) => {
  const figures = sentence.amounts.filter(({ unit, value }) => unit === 'percent' || (unit !== 'count' && value >= leastMoney));
  if (figures.length === 0) return [];
  const years = yearsOf(figures, context.years.filter((year) => !isStart(year, sentence)), sentence, context);
  return figures.flatMap((amount, i): Draft[] => {
    if (isOfRange(amount, sentence, context)) return [];
    const measure = measureOf(amount, sentence, context) ?? carriedMeasure(amount, sentence, context);
    const { own, inherited } = years[i] ?? {};
    const common = { at: amount, value: amount.value, unit: amount.unit, ...(amount.approximation && { approximation: amount.approximation }), ...(amount.converted && { converted: amount.converted }) };
    if (!measure) return isInvested(amount, sentence) ? [{ kind: 'investment.fdi', ...common }] : [];
    const dated = (year: Year | undefined) => year && { year: year.year };
    if (amount.unit === 'percent') return measure.value === 'trade' && !(has(sentence, 'sense', 'target') && nearTarget(amount, sentence)) ? growth(amount, sentence, { ...common, ...dated(own ?? inherited) }) : [];
    const base = isBase(amount, sentence, context);
    const kind = isSum(amount, sentence) ? 'trade.turnover' : kindOf(amount, measure, base ? undefined : own, sentence, context);
    if (!kind || isForecast(amount, kind, sentence, context)) return [];
    if (base) return [{ kind: kind === 'trade.target' ? 'trade.turnover' : kind, ...common, ...(own && { year: own.begun ?? own.year }) }];
    const other = kind === 'trade.export' || kind === 'trade.import' ? dealtWith(measure, sentence, context) : undefined;
    return [{ kind, ...common, ...(other !== undefined && { partner: other }), ...dated(kind === 'trade.target' ? own : own ?? inherited) }];
  });
};

/**
 * The year that each amount is for. Where the first year stands before the first amount, years come before their amounts
 * ("2023: 100 billion, 2030: 150 billion"), unless each has a nearer one after it; else they come after them. Each belongs to
 * one amount; an amount without one of its own inherits the last one said before it.
 */
function yearsOf(figures: readonly Amount[], years: readonly Year[], sentence: Sentence, context: Context): { own?: Year; inherited?: Year }[] {
  // How far the years are in all, if each figure's comes after it, or before it; Infinity where one has none there.
  const gapsAfter = figures.reduce((sum, { end }, i) => {
    const at = years.find(({ start }) => start >= end && start < (figures[i + 1]?.start ?? Infinity))?.start ?? Infinity;
    return sum + at - end + (at < Infinity && clauseEndsBetween(context, end, at) ? anotherClause : 0);
  }, 0);
  const gapsBefore = figures.reduce((sum, { start }, i) => sum + start - (years.findLast(({ end }) => end <= start && end >= (figures[i - 1]?.end ?? 0))?.end ?? -Infinity), 0);
  const yearFirst = (years[0]?.start ?? Infinity) < (figures[0]?.start ?? 0) && (gapsAfter === Infinity || gapsBefore <= gapsAfter);
  // Where words are not set apart, a year comes before what it dates: one in the next clause is that clause's.
  const isYearFirst = ({ end }: Amount) => letterClass(context.text.plain, end - 1) === 'unspaced' || letterClass(context.text.plain, end - 1) === 'hangul';
  const used = new Set<Year>();
  return figures.map((amount, i) => {
    const free = years.filter((year) => !used.has(year));
    const after = isBase(amount, sentence, context) && isYearFirst(amount) ? undefined : free.find(({ start }) => start >= amount.end && start < (figures[i + 1]?.start ?? Infinity) && !((amount.unit === 'percent' || isYearFirst(amount)) && clauseEndsBetween(context, amount.end, start)));
    const before = free.findLast(({ start, end }) => end <= amount.start && start >= (figures[i - 1]?.end ?? 0));
    // In "…, 2030년 150억" the year stands right before the next amount, and is that one's.
    const next = figures[i + 1];
    const ahead = yearFirst && after && next && next.start - after.end <= 3 ? undefined : after;
    // "354 million (2016)": the year in the bracket is the sum's.
    const bracketed = free.find(({ start }) => start >= amount.end && /^ ?\([^()\d]{0,6}$/.test(context.text.plain.slice(amount.end, start)));
    const own = bracketed ?? (yearFirst ? before ?? ahead : after ?? before);
    if (own) used.add(own);
    const inherited = years.findLast(({ end, compared }) => end <= amount.start && !compared);
    return { ...(own && { own }), ...(inherited && { inherited }) };
  });
}

/** "10–15 %" is no figure: neither end is. */
function isOfRange(amount: Amount, { amounts }: Sentence, { text }: Context): boolean {
  return amounts.some((other) => other !== amount && /^ ?[~∼〜–—-] ?$/.test(text.plain.slice(Math.min(other.end, amount.end), Math.max(other.start, amount.start))));
}

/** Whether an amount is what another has grown from: `从78亿美元提升至150亿美元`, 「80億ドルから150億ドルに」. */
function isBase(amount: Amount, sentence: Sentence, { text }: Context): boolean {
  const grown = sentence.amounts.find(({ unit, start }) => unit !== 'percent' && unit !== 'count' && start >= amount.end && start - amount.end <= 40);
  // "To 20 billion from 14": the word after the sum is the next one's.
  const isSpaced = letterClass(text.plain, amount.end - 1) === 'spaced' || (grown?.value ?? 0) < amount.value;
  return grown !== undefined && mentionsOf(sentence, 'sense', 'from').some(({ start, end }) => (end <= amount.start ? /^\D{0,5}$/.test(text.plain.slice(end, amount.start)) : !isSpaced && start >= amount.end && start - amount.end <= 1));
}

/** Whether an amount is what the exports and imports beside it come to, and neither of them. */
function isSum({ value, unit, start: at }: Amount, sentence: Sentence): boolean {
  // What is left over is as much less as the sum is more.
  if (unit === 'percent' || has(sentence, 'measure', 'balance') || !has(sentence, 'measure', 'export') || !has(sentence, 'measure', 'import')) return false;
  const directions = [...mentionsOf(sentence, 'measure', 'export'), ...mentionsOf(sentence, 'measure', 'import')];
  if (directions.some(({ end }) => end <= at && !sentence.amounts.some((other) => other.unit === unit && other.start >= end && other.end <= at))) return false;
  const others = sentence.amounts.filter((other) => other.unit === unit && other.value < value).map((other) => other.value);
  return others.length === 2 && Math.abs(others.reduce((sum, other) => sum + other, 0) - value) <= value * 0.06;
}

/** Whether an amount is only expected: no turnover yet, and an aim only where one is said. */
function isForecast(amount: Amount, kind: ClaimKind, sentence: Sentence, context: Context): boolean {
  const isAimed = ({ start, end }: Mention) => !clauseEndsBetween(context, Math.min(end, amount.end), Math.max(start, amount.start));
  if (!kind.startsWith('trade.') || (kind === 'trade.target' && mentionsOf(sentence, 'sense', 'target').some(isAimed))) return false;
  // Words that say both that it is reached and that it will be (`đạt`, `mencapai`) leave it to the word of expecting.
  const reached = mentionsOf(sentence, 'sense', 'past').filter(({ start }) => !mentionsOf(sentence, 'sense', 'reach').some((reach) => reach.start === start));
  const between = (from: number, to: number) => sentence.amounts.some(({ start, end }) => start >= from && end <= to);
  return mentionsOf(sentence, 'sense', 'forecast').some(({ start, end }) => (start >= amount.end ? start - amount.end <= 20 && !clauseEndsBetween(context, amount.end, start) : amount.start - end <= (letterClass(context.text.plain, end - 1) === 'spaced' ? 120 : 40) && !reached.some((past) => past.start >= end && past.end <= amount.start))
    && !between(end, amount.start) && !between(amount.end, start));
}

/** "Since 1990": where a sum begins, not the year that it is for. */
function isStart(year: Year, sentence: Sentence): boolean {
  return mentionsOf(sentence, 'sense', 'since').some(({ start, end }) => (end <= year.start && year.start - end <= 8) || (start <= year.start && end >= year.end));
}

/** What an amount measures: the nearest measure before it, else the one that follows it. */
function measureOf(amount: Amount, sentence: Sentence, context: Context): Mention | undefined {
  const all = mentionsOf(sentence, 'measure');
  // "Worth" says what something is worth, if nothing else is measured.
  const named = all.filter(({ value }) => value !== 'agreement_value');
  const measures = named.length > 0 ? named : all;
  // "1 billion, while Cambodia exported …": past a country's name another measure begins.
  const states = sentence.mentions.filter(({ kind }) => kind === 'country' || kind === 'short' || kind === 'people');
  const after = measures.find(({ start }) => start >= amount.end && start - amount.end <= 30 && !clauseEndsBetween(context, amount.end, start) && !states.some((country) => country.start >= amount.end && country.end <= start && !(country.value === home && start - country.end <= 2)));
  const before = measures.findLast(({ end }) => end <= amount.start);
  // `2억 달러의 무상원조`
  if (after && after.start - amount.end <= 4 && letterClass(context.text.plain, after.start) !== 'spaced') return after;
  if (after && before && after.start - amount.end < 8 && amount.start - before.end > 25) return after;
  return before ?? after;
}

/**
 * "…; the goal is 20 billion by 2030", "It was 37 billion in 2015", "An increase of 20 percent": what is measured was said in
 * the sentence before, and this one speaks of nothing else.
 */
function carriedMeasure(amount: Amount, sentence: Sentence, { previous, knowledge }: SentenceContext): Mention | undefined {
  const last = previous && mentionsOf(previous, 'measure').at(-1);
  if (last?.value !== 'trade' || has(sentence, 'measure')) return undefined;
  if (has(sentence, 'sense', 'target')) return last;
  if (has(sentence, 'count') || countriesIn(sentence, knowledge).length > 0 || sentence.end - sentence.start > 160) return undefined;
  return has(sentence, 'sense', ...(amount.unit === 'percent' ? ['up', 'down'] : ['past', 'reach', 'up', 'down'])) ? last : undefined;
}

function kindOf(amount: Amount, measure: Mention, year: Year | undefined, sentence: Sentence, context: Context): ClaimKind | undefined {
  switch (measure.value) {
    case 'trade': return isTarget(amount, year, sentence, context) ? 'trade.target' : 'trade.turnover';
    case 'export': case 'import': return isOfGoods(amount, measure, sentence) || isTarget(amount, year, sentence, context) ? undefined : direction(measure, sentence, context);
    case 'investment': return isOfOneProject(amount, sentence) ? undefined : 'investment.fdi';
    // After a storm it is relief.
    case 'aid': return has(sentence, 'setting', 'disaster') ? undefined : 'aid.oda';
    case 'agreement_value': return isInvested(amount, sentence) ? 'investment.fdi' : undefined;
    default: return undefined;
  }
}

/** Whether what is traded is named before its amount: rice worth 679 million is not all exports. */
function isOfGoods(amount: Amount, measure: Mention, sentence: Sentence): boolean {
  return mentionsOf(sentence, 'topic', 'agriculture').some(({ start, end }) => end <= amount.start && start >= measure.start - 20 && !sentence.amounts.some((other) => other.unit === amount.unit && other.start >= end && other.end <= amount.start));
}

/** Whether an amount is what counted projects are worth: "378 projects valued at 1.7 billion", "with 92 million in 41 projects". */
function isInvested(amount: Amount, sentence: Sentence): boolean {
  if (amount.unit === 'percent') return false;
  const projects = mentionsOf(sentence, 'count', 'projects');
  return sentence.amounts.some((count) => count.unit === 'count' && count.value >= 10 && apart(count, amount) <= 60 && projects.some(({ start }) => start >= count.end && start - count.end <= 16));
}

/** Whether an amount is what one project costs: projects are named before it, and neither counted nor those of a country. */
function isOfOneProject(amount: Amount, sentence: Sentence): boolean {
  const projects = mentionsOf(sentence, 'count', 'projects');
  const counted = projects.some((project) => sentence.amounts.some((count) => count.unit === 'count' && apart(count, project) <= 16));
  return !counted && projects.some(({ end }) => end <= amount.start) && !mentionsOf(sentence, 'measure', 'investment').some(({ end }) => projects.every(({ start }) => end <= start));
}

/** Whether an amount is aimed at: said to be a target, or wanted by a year that the text cannot have seen. */
function isTarget(amount: Amount, year: Year | undefined, sentence: Sentence, context: Context): boolean {
  const now = referenceYear(context);
  if (year && now !== undefined) {
    if (year.year > now) return true;
    if (year.year < now) return mentionsOf(sentence, 'sense', 'target').some(({ end }) => end <= amount.start) && !has(sentence, 'sense', 'past') && nearTarget(amount, sentence);
  }
  if (has(sentence, 'sense', 'target')) return nearTarget(amount, sentence);
  const deadline = year && mentionsOf(sentence, 'sense', 'deadline').some(({ end }) => year.start - end >= 0 && year.start - end <= 8);
  if (deadline) return true;
  // "Proposed raising trade to 25 billion": nobody has seen it yet.
  const proposed = mentionsOf(sentence, 'sense', 'plan').some(({ end }) => end <= amount.start && amount.start - end <= 80 && !clauseEndsBetween(context, end, amount.start));
  if (proposed && !year && !has(sentence, 'sense', 'past')) return true;
  const wanted = mentionsOf(sentence, 'sense', 'reach').some(({ end }) => end <= amount.start && amount.start - end < 60);
  return wanted && !year && !mentionsOf(sentence, 'sense', 'past').some(({ end }) => end <= amount.start);
}

/**
 * A word of aiming governs the amounts after it up to a word of what was reached; an amount before it is aimed at only if
 * it stands beside it and was not reached. Words that say both (`đạt`, `mencapai`) leave it to the word of aiming.
 */
function nearTarget(amount: Amount, sentence: Sentence): boolean {
  if (mentionsOf(sentence, 'sense', 'than').some(({ end }) => end <= amount.start && amount.start - end <= 15)) return false;
  if (mentionsOf(sentence, 'sense', 'from').some(({ end }) => end <= amount.start && amount.start - end <= 2)) return false;
  const targets = mentionsOf(sentence, 'sense', 'target');
  const reached = mentionsOf(sentence, 'sense', 'past').filter(({ end }) => end <= amount.start);
  const target = targets.findLast(({ end }) => end <= amount.start);
  // "Reached 82 billion, expected to be 100 billion": the word of aiming has an amount of its own.
  const aimsElsewhere = ({ end }: Mention) => sentence.amounts.some(({ unit, start }) => unit !== 'count' && unit !== 'percent' && start >= end && start - end < 30);
  // Of several amounts before it, it governs the nearest, unless the others are to be reached too.
  const isNearest = (word: Mention) => mentionsOf(sentence, 'sense', 'reach').some(({ start }) => start >= amount.end && start - amount.end <= 8) || !sentence.amounts.some(({ unit, start, end }) => unit === amount.unit && start >= amount.end && end <= word.start);
  // `200억 달러 목표`
  if (targets.some(({ start }) => start >= amount.end && start - amount.end <= 1)) return true;
  if (!target) return targets.some((word) => word.start >= amount.end && word.start - amount.end < 60 && !aimsElsewhere(word) && isNearest(word)) && !reached.some(({ end }) => amount.start - end < 30);
  const both = new Set(mentionsOf(sentence, 'sense', 'reach').map(({ start }) => start));
  return !reached.some(({ start }) => start >= target.end && !both.has(start));
}

/**
 * Exports and imports are told from Vietnam's side: what another country exports to Vietnam is imported. Whose they are
 * stands before or right beside the measure ("Vietnam exported", "exports of Vietnam"); after "from" stands who supplies,
 * after anything else who buys.
 */
function direction(measure: Mention, sentence: Sentence, context: Context): ClaimKind {
  const countries = countriesIn(sentence, context.knowledge);
  const follower = countries.find(({ mention }) => mention.start >= measure.end && mention.start - measure.end < 40);
  const linked = (value: string) => follower !== undefined && sentence.mentions.some((link) => link.kind === 'sense' && link.value === value && link.start >= measure.end && link.end <= follower.mention.start && follower.mention.start - link.end <= 5);
  // "Việt Nam xuất sang Chile": whose exports they are stands right before, whoever follows.
  const subject = countries.some(({ country, mention }) => country === home && measure.start - mention.end === 1);
  const owned = follower && ((follower.mention.start - measure.end <= 1 && !subject) || linked('of'));
  // Where the one dealt with stands before the measure too, a word marks it: `对中国出口`, `从中国进口`.
  const marker = ({ mention }: CountryMention) => sentence.mentions.find(({ kind, value, end }) => kind === 'sense' && (value === 'to' || value === 'from') && (end === mention.start || end === mention.start - 1))?.value;
  const leading = countries.filter(({ mention }) => mention.end <= measure.start && measure.start - mention.end < 30 && !sentence.amounts.some(({ unit, start, end }) => unit !== 'count' && start >= mention.end && end <= measure.start));
  const marked = leading.findLast((country) => marker(country) !== undefined && measure.start - country.mention.end <= 2);
  const unmarked = leading.filter((country) => marker(country) === undefined && country.country !== marked?.country);
  // Of two named before, the first deals with the second: 「베트남의 체코 수출액」.
  const owner = owned ? follower : unmarked.length === 2 && unmarked[0]?.country === home && !marked ? unmarked[0] : unmarked.at(-1);
  const kind = (exported: boolean): ClaimKind => (exported ? 'trade.export' : 'trade.import');
  if (owner) return kind((measure.value === 'export') === (owner.country === home));
  if (marked) return kind((marker(marked) === 'from') === (marked.country === home));
  if (follower && linked('from')) return kind(follower.country === home);
  // "Korea exported 58 billion and imported 28": whose the first were are the second.
  const earlier = [...mentionsOf(sentence, 'measure', 'export'), ...mentionsOf(sentence, 'measure', 'import')].filter(({ end }) => end <= measure.start).toSorted((a, b) => b.end - a.end)[0];
  if (!follower && earlier) return (direction(earlier, sentence, context) === 'trade.export') === (earlier.value === measure.value) ? 'trade.export' : 'trade.import';
  return kind(follower ? follower.country !== home : measure.value === 'export');
}

/** The country that a word ties to exports or imports right after them: "its exports to Washington", wherever else Beijing stands. */
function dealtWith({ end }: Mention, sentence: Sentence, { knowledge }: Context): string | undefined {
  const link = sentence.mentions.find(({ kind, value, start }) => kind === 'sense' && (value === 'to' || value === 'from') && start >= end && start - end <= 1);
  const other = link && countriesIn(sentence, knowledge).find(({ mention }) => mention.start >= link.end && mention.start - link.end <= 5)?.country;
  return other === home ? undefined : other;
}

/** Growth or decline: the nearest such word beside the amount, or before it with no other amount between. */
function growth(amount: Amount, sentence: Sentence, common: Omit<Draft, 'kind'>): Draft[] {
  const distance = ({ start, end }: Mention) => (start >= amount.end ? (start - amount.end) * 2 : amount.start - end);
  const words = [...mentionsOf(sentence, 'sense', 'up'), ...mentionsOf(sentence, 'sense', 'down')]
    .filter((word) => distance(word) <= 90 && !sentence.amounts.some(({ unit, start, end }) => unit !== 'count' && start >= word.end && end <= amount.start))
    .toSorted((a, b) => distance(a) - distance(b));
  const [nearest] = words;
  if (!nearest) return [];
  return [{ ...common, kind: 'trade.growth', ...(nearest.value === 'down' && { value: -amount.value }) }];
}
