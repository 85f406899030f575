import type { Approximation } from '../reading/claim.ts';
import type { Folded } from '../text/fold.ts';
import { letterClass } from '../text/letters.ts';
import { apart, type Span } from '../text/sentences.ts';
import type { Mention } from './lexicon.ts';
import type { Numeral } from './numerals.ts';

/** A number with what it is a number of. */
export interface Amount {
  readonly value: number;
  /** ISO 4217, `percent`, or `count` where nothing is said. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly approximation?: Approximation;
  /** The same sum in another currency, where the text itself gives it: `150 tỷ USD (208 nghìn tỷ won)`. */
  readonly converted?: Money;
  /** The numeral it is made of. */
  readonly numeral: Numeral;
}

/** A sum of money in base units, with its ISO 4217 currency. */
export interface Money {
  readonly value: number;
  readonly unit: string;
}

/** Sums, shares and large counts are looked for as amounts; small counts (`three ministers`) as words. */
export function isSought({ value, unit }: Pick<Amount, 'value' | 'unit'>): boolean {
  return unit === 'count' ? value >= 10_000 : value !== 0;
}

/** An amount as one text, however it was written: `amount:1.5e11 USD`. */
export function amountConcept({ value, unit }: Pick<Amount, 'value' | 'unit'>): string {
  return `amount:${Number(value.toPrecision(9)).toExponential().replace('+', '')} ${unit}`;
}

/** The amounts of a sentence: numerals with the scale words and units beside them. */
export function amountsIn(text: Folded, numerals: readonly Numeral[], mentions: readonly Mention[]): Amount[] {
  if (numerals.length === 0) return [];
  const starts = (...kinds: readonly Mention['kind'][]) => new Map(mentions.filter(({ kind }) => kinds.includes(kind)).map((mention) => [mention.start, mention]));
  const ends = (kind: Mention['kind']) => new Map(mentions.filter((mention) => mention.kind === kind).map((mention) => [mention.end, mention]));
  const [scales, units, following] = [starts('scale'), starts('currency', 'unit'), starts('approx')];
  const [currencies, approximations] = [new Map([...ends('currency'), ...ends('unit')]), ends('approx')];
  const links = new Map(mentions.filter(({ kind, value }) => kind === 'sense' && value === 'of').map((link) => [link.start, link]));
  let closed: Mention | undefined;
  const amounts = composed(text, numerals.map((numeral) => scaled(text, numeral, scales))).map(({ value, scale, numeral, ...place }) => {
    let { start, end } = place;
    const link = beginning(text, links, end);
    const after = beginning(text, units, end) ?? (link && beginning(text, units, link.end)) ?? percentSign(text, end);
    const opening = after ? undefined : ending(text, currencies, start);
    // In "1,3 Milliarden Dollar 2020" the dollars are those of the sum before, and 2020 is a year.
    const before = opening && opening === closed && numeral.plainDigits && numeral.digits === 4 ? undefined : opening;
    closed = units.get(after?.start ?? -1);
    if (after) end = after.end;
    if (before) start = before.start;
    const trailing = beginning(text, following, end);
    const approximation = (ending(text, approximations, start) ?? (trailing && letterClass(text.plain, trailing.start) !== 'spaced' ? trailing : undefined))?.value as Approximation | undefined;
    return { value: rounded(value), unit: (after ?? before)?.value ?? 'count', scale, start, end, numeral, ...(approximation && { approximation }) };
  });
  return withSharedUnits(text, withConversions(text, amounts), mentions);
}

/** In "150 tỷ USD (208 nghìn tỷ won)" and "US$ 18 miliar atau sekitar Rp 294 triliun" the second is the first again, in another currency. */
function withConversions<T extends Amount>({ plain }: Folded, amounts: readonly T[]): T[] {
  const isConversion = ({ unit, start, approximation }: T, previous: T | undefined): boolean => {
    const between = previous ? plain.slice(previous.end, start) : '';
    return previous !== undefined && isMoney(previous) && isMoney({ unit }) && unit !== previous.unit && (/^ ?\([^()\d]{0,24}$/.test(between) || (approximation === 'about' && /^[^\d.;]{0,16}$/.test(between)));
  };
  return amounts.flatMap((amount, i) => {
    if (isConversion(amount, amounts[i - 1])) return [];
    const next = amounts[i + 1];
    return [next && isConversion(next, amount) ? { ...amount, converted: { value: next.value, unit: next.unit } } : amount];
  });
}

/**
 * A currency said once: in "2,5 миллиарда долларов в 2014 году до 4,5 миллиарда в 2019" a number of millions without a noun
 * of its own is as much money as the amount nearest to it.
 */
function withSharedUnits(text: Folded, amounts: readonly (Amount & { readonly scale: number })[], mentions: readonly Mention[]): Amount[] {
  let money = amounts.find(isMoney);
  return amounts.map(({ scale, ...amount }) => {
    const shares = amount.unit === 'count' && scale >= 1e6 && money && apart(money, amount) <= 80 && standsAlone(text, amount, mentions);
    const shared = shares && money ? { ...amount, unit: money.unit } : amount;
    if (isMoney(shared)) money = { ...shared, scale };
    return shared;
  });
}

/** Whether no noun follows an amount: it ends its clause, or what follows is a word of its own or its year. */
function standsAlone({ plain }: Folded, { end }: Span, mentions: readonly Mention[]): boolean {
  if (/^ *(?:[,.;:)…。、，]|$)/.test(plain.slice(end, end + 3)) || /^ ?\p{L}{1,4} (?:19|20)\d\d(?!\d)/u.test(plain.slice(end, end + 11))) return true;
  return mentions.some(({ kind, value, start }) => ((kind === 'sense' && value !== 'of') || kind === 'range' || kind === 'relative') && start >= end && start - end <= 1);
}

const isMoney = ({ unit }: Pick<Amount, 'unit'>) => unit !== 'count' && unit !== 'percent';

/** How far apart two words may stand that belong to one amount: by spaces and hyphens only. */
const farthest = 3;

/** What begins at an offset or a little after it. */
function beginning({ plain }: Folded, mentions: ReadonlyMap<number, Mention>, offset: number): Mention | undefined {
  for (let at = offset; at <= offset + farthest; at++) {
    const mention = mentions.get(at);
    if (mention) return mention;
    if (plain[at] !== ' ' && plain[at] !== '-') return undefined;
  }
  return undefined;
}

/** What ends at an offset or a little before it. */
function ending({ plain }: Folded, mentions: ReadonlyMap<number, Mention>, offset: number): Mention | undefined {
  for (let at = offset; at >= offset - farthest; at--) {
    const mention = mentions.get(at);
    if (mention) return mention;
    if (plain[at - 1] !== ' ' && plain[at - 1] !== '-') return undefined;
  }
  return undefined;
}

/** A numeral with the scale words that follow it. */
interface Scaled extends Span {
  readonly value: number;
  readonly scale: number;
  /** The last of its scale words. */
  readonly lastScale: number;
  readonly numeral: Numeral;
}

/** Scale words that follow each other multiply: `2 nghìn tỷ`, `1.5 แสนล้าน`. */
function scaled(text: Folded, numeral: Numeral, scales: ReadonlyMap<number, Mention>): Scaled {
  // `Mil` in `mil millones` is part of the scale word: a thousand millions.
  const whole = numeral.digits === 0 ? scales.get(numeral.start) : undefined;
  if (whole && whole.end > numeral.end) return { value: Number(whole.value), scale: Number(whole.value), lastScale: Number(whole.value), numeral, start: numeral.start, end: whole.end };
  let { end } = numeral;
  let [scale, lastScale] = [1, 1];
  for (let next; (next = beginning(text, scales, end));) {
    lastScale = Number(next.value);
    scale *= lastScale;
    end = next.end;
  }
  return { value: numeral.value * scale, scale, lastScale, numeral, start: numeral.start, end };
}

/**
 * Numbers told in parts: `1천500억` is (1000 + 500) × 1e8, `9억3천500만` is 9e8 + (3000 + 500) × 1e4, `247 millones 640 mil` is
 * 247e6 + 640e3.
 */
function composed(text: Folded, parts: readonly Scaled[]): Scaled[] {
  const whole: Composite[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    // "Mil" in "seis mil 460 millones" is six's scale, not a number of its own.
    if (last && part.start < last.end) continue;
    if (last && areOne(last, part, text)) whole[whole.length - 1] = both(last, part);
    else whole.push(part);
  }
  return whole;
}

/** A number so far, with the thousands in it that a larger scale may still multiply. */
interface Composite extends Scaled {
  readonly open?: number;
}

function areOne(last: Scaled, part: Scaled, { plain }: Folded): boolean {
  // `3万2000人` is one number, where no word stands between.
  if (part.scale === 1) return last.scale >= 1e3 && last.end === part.start && letterClass(plain, last.end - 1) !== 'spaced' && part.value < last.lastScale;
  if (!/^ ?$/.test(plain.slice(last.end, part.start))) return false;
  // "Mil 200 millones": a thousand and two hundred millions.
  if (last.scale === 1) return last.numeral.digits === 0 && last.value === 1000 && part.numeral.value < 1000;
  if (letterClass(plain, last.end - 1) !== 'spaced') return true;
  return part.scale < last.scale || (last.scale === 1e3 && part.numeral.value < 1000);
}

function both(last: Composite, part: Scaled): Composite {
  // A million multiplies all the thousands said before it: `mil 200 millones`, `๑หมื่น๕พัน๖ร้อยล้าน`.
  const millions = part.lastScale >= 1e6 && last.value < 1e6 && part.value / 1e6 < last.value;
  const open = part.scale > last.scale ? last.open ?? last.value : 0;
  const value = millions ? last.value * 1e6 + part.value : last.value - open + (open > 0 ? (open + part.value / part.lastScale) * part.lastScale : part.value);
  return { value, scale: millions ? part.scale : Math.min(last.scale, part.scale), lastScale: part.lastScale, numeral: last.numeral, start: last.start, end: part.end, ...(part.scale < 1e4 && { open: part.value }) };
}

function percentSign(text: Folded, at: number): { value: string; start: number; end: number } | undefined {
  const sign = /^ ?%/.exec(text.plain.slice(at, at + 2));
  return sign ? { value: 'percent', start: at, end: at + sign[0].length } : undefined;
}

/** `81.5 × 1e9` is 81500000000, not 81499999999.99. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
