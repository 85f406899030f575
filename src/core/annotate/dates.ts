import type { Folded } from '../text/fold.ts';
import { letterClass } from '../text/letters.ts';
import type { Language } from './knowledge.ts';
import type { Mention } from './lexicon.ts';
import type { Numeral } from './numerals.ts';

/** A day as far as the text says it. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date, or an interval where `to` is there. */
export interface DateMention {
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly start: number;
  readonly end: number;
}

interface Day extends PartialDate {
  readonly start: number;
  readonly end: number;
  /** Whether its day is called one (`13日`): then it is a day also where no month is said. */
  readonly called?: boolean;
}

/** The dates and intervals of a sentence, in order, years on their own and intervals of years included. */
export function datesIn(text: Folded, language: Language, numerals: readonly Numeral[], mentions: readonly Mention[]): DateMention[] {
  if (numerals.length === 0 && !mentions.some(({ kind }) => kind === 'month')) return [];
  const reader = new DayReader(text, language, numerals, mentions);
  const dates: DateMention[] = [];
  for (let at = -1; ;) {
    const first = reader.nextDay(at);
    if (!first) return dates;
    const last = reader.rangeEnd(first);
    const date = last ? interval(first, last) : plausible(first) ? { from: partial(first), start: first.start, end: first.end } : undefined;
    if (date) dates.push(inMonthOf(dates.at(-1), date));
    at = date ? date.end : first.end;
  }
}

/** `8月27日至29日…，29日至30日…`: days without a month that follow a day with one are of its month. */
function inMonthOf(before: DateMention | undefined, date: DateMention): DateMention {
  const { month, day, year } = before?.to ?? before?.from ?? {};
  if (month === undefined || day === undefined || year !== undefined || date.from.month !== undefined || date.from.day === undefined || date.from.year !== undefined || date.from.day < day) return date;
  return { ...date, from: { ...date.from, month }, ...(date.to && { to: { month, ...date.to } }) };
}

/** A date as ISO 8601, as precise as it is: `2025`, `2025-08`, `2025-08-13`; `undefined` without a year. */
export function isoDate({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return month === undefined ? String(year) : day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** A date or interval as ISO 8601-2, the same day twice as one day. */
export function isoInterval({ from, to }: Pick<DateMention, 'from' | 'to'>): string | undefined {
  const start = isoDate(from);
  const end = to && isoDate(to);
  return start && end && start !== end ? `${start}/${end}` : start;
}

/**
 * The date with the year that it lacks, taken from the day the text is dated: of the three nearest years the one that
 * brings it closest, if that is within half a year; `undefined` where the text allows no reading.
 */
export function dated(date: Pick<DateMention, 'from' | 'to'>, reference: string | undefined): Pick<DateMention, 'from' | 'to'> | undefined {
  if (date.from.year !== undefined) return date;
  const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(reference ?? '');
  if (!known) return undefined;
  const month = date.from.month ?? monthOf(date.from.day, known);
  if (month === undefined) return undefined;
  const [near, nearMonth] = [Number(known[1]), Number(known[2] ?? month)];
  const year = [near, near - 1, near + 1].toSorted((a, b) => Math.abs((a - near) * 12 + month - nearMonth) - Math.abs((b - near) * 12 + month - nearMonth))[0];
  if (year === undefined) return undefined;
  const wraps = date.to?.month !== undefined && date.to.month < month;
  return { from: { ...date.from, month, year }, ...(date.to && { to: { month, ...date.to, year: wraps ? year + 1 : year } }) };
}

/** The month of a day that is told without one: the month of the day the text is dated, or the one before or after if that is nearer. */
function monthOf(day: number | undefined, [, , month, today]: RegExpExecArray): number | undefined {
  if (day === undefined || month === undefined || today === undefined) return undefined;
  const distance = day - Number(today);
  return ((Number(month) - 1 + (distance > 15 ? -1 : distance < -15 ? 1 : 0) + 12) % 12) + 1;
}

const isYear = ({ value, digits, plainDigits }: Numeral) => plainDigits && digits === 4 && value >= 1900 && value <= 2100;
const isDay = ({ value, digits }: Numeral) => digits > 0 && digits <= 2 && value >= 1 && value <= 31;
const isMonth = ({ value, digits }: Numeral) => digits > 0 && digits <= 2 && value >= 1 && value <= 12;
const partial = ({ year, month, day }: PartialDate): PartialDate => ({
  ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...(day !== undefined && { day }),
});
const plausible = (day: Day) => day.year !== undefined || (day.month !== undefined && day.day !== undefined) || day.called === true;

/** An interval, each end completed from the other; `undefined` where the ends do not make one. */
function interval(first: Day, last: Day): DateMention | undefined {
  const to = { ...partial(last), ...(last.month === undefined && first.month !== undefined && { month: first.month }), ...(last.year === undefined && first.year !== undefined && { year: first.year }) };
  // "今月29日から6月2日まで": a day later than the last is of the month before.
  if (first.month === undefined && first.day !== undefined && to.month !== undefined && to.day !== undefined && first.day > to.day) return interval({ ...first, month: (to.month + 10) % 12 + 1 }, last);
  const from = { ...(to.year !== undefined && { year: to.year }), ...(to.month !== undefined && first.day !== undefined && { month: to.month }), ...partial(first) };
  if (from.month === undefined && from.year === undefined && !last.called) return undefined;
  // "19 June 1975 – 2025": a day and the year of its anniversary.
  if (from.day !== undefined && first.year !== undefined && last.month === undefined && last.day === undefined && last.year !== undefined) return { from, to: { year: last.year }, start: first.start, end: last.end };
  if ((from.day === undefined) !== (to.day === undefined)) return undefined;
  return { from, to, start: first.start, end: last.end };
}

/** Reads days at numerals and month names. */
class DayReader {
  private readonly text: Folded;
  private readonly order: Language['dateOrder'];
  private readonly numerals: ReadonlyMap<number, Numeral>;
  private readonly months: ReadonlyMap<number, Mention>;
  private readonly ranges: ReadonlyMap<number, Mention>;
  private readonly words: ReadonlyMap<number, Mention>;
  /** Where a day must stand: after a word for day (`ngày`) or up to (`đến`). There `8-12` is a day and a month, elsewhere, and before a month, two days. */
  private readonly dayStarts: ReadonlySet<number>;
  /** Where words of approximation end, and where what is counted begins. */
  private readonly approximations: ReadonlySet<number>;
  private readonly counted: ReadonlySet<number>;
  /** Where a day can begin, in order. */
  private readonly starts: readonly number[];
  private next = 0;

  constructor(text: Folded, { dateOrder, eraOffset }: Language, numerals: readonly Numeral[], mentions: readonly Mention[]) {
    this.text = text;
    this.order = dateOrder;
    this.numerals = byStart(splitAtMarks(numerals.filter(({ digits }) => digits > 0), text).map((numeral) => inCommonEra(numeral, eraOffset)));
    this.months = byStart(mentions.filter(({ kind }) => kind === 'month'));
    this.ranges = byStart(mentions.filter(({ kind }) => kind === 'range'));
    const words = mentions.filter(({ kind }) => kind === 'time');
    this.words = byStart(words);
    this.approximations = new Set(mentions.filter(({ kind }) => kind === 'approx').map(({ end }) => end));
    this.counted = new Set(mentions.filter(({ kind }) => kind === 'count').map(({ start }) => start));
    const upTo = mentions.filter(({ kind, value, start, end }) => kind === 'range' && value === 'to' && end - start > 1);
    const dayStarts = [...words.filter(({ value }) => value === 'day'), ...upTo].filter(({ end }) => letterClass(text.plain, end - 1) === 'spaced').map(({ end }) => end + 1);
    // `ngày 12 và 13-12`: so is the second of two.
    const dayEnds = new Set(dayStarts.map((day) => this.numerals.get(day)?.end));
    const and = mentions.filter(({ kind, value, start }) => kind === 'range' && value === 'and' && dayEnds.has(start - 1));
    this.dayStarts = new Set([...dayStarts, ...and.map(({ end }) => end + 1)]);
    this.starts = [...this.numerals.keys(), ...this.months.keys()].toSorted((a, b) => a - b);
  }

  /** The first day that starts at or after an offset: also a bare number, which is a day only within an interval. */
  nextDay(after: number): Day | undefined {
    for (; this.next < this.starts.length; this.next++) {
      const start = this.starts[this.next] ?? 0;
      const day = start >= after ? this.dayAt(start) : undefined;
      if (day && (plausible(day) || this.rangeEnd(day))) return day;
    }
    return undefined;
  }

  /** The other end of an interval that begins with a day. */
  rangeEnd(first: Day): Day | undefined {
    const range = this.rangeAt(first.end);
    const end = range && this.dayAt(this.pastWord(range.end));
    if (!end) return undefined;
    const last = this.isOfThisMonth(end) ? { ...end, called: true } : end;
    const bare = (day: Day) => day.month === undefined && day.year === undefined;
    if (range.value === 'and' && (first.day === undefined || last.day === undefined || first.year !== undefined)) return undefined;
    // A list of days is an interval where they follow each other: `15、16日`, but not `5月4日、7日`.
    if (range.value === 'and' && /[、,・·]/.test(this.text.plain[range.start] ?? '') && (last.day ?? 0) - (first.day ?? 0) !== 1) return undefined;
    if (bare(first) && ((bare(last) && !last.called) || last.day === undefined)) return undefined;
    if (!bare(last) || (bare(first) && last.called && (last.day ?? 0) > (first.day ?? 0))) return last;
    if (first.month === undefined || first.day === undefined || (last.day ?? 0) <= first.day) return undefined;
    return { ...this.withYear({ value: String(first.month), start: last.start, end: last.end }), ...partial(last) };
  }

  private rangeAt(offset: number): Mention | undefined {
    // `19일(현지시간)부터 21일까지`
    const at = offset + (/^ ?\([^()\d]{1,8}\)/.exec(this.text.plain.slice(offset, offset + 11))?.[0].length ?? 0);
    return this.ranges.get(at) ?? this.ranges.get(this.pastBlank(at));
  }

  /** Whether a day without a month is followed by a word for month: "from the 11th to the 14th of this month". */
  private isOfThisMonth({ day, month, end }: Day): boolean {
    if (day === undefined || month !== undefined) return false;
    const gap = /^[^\d.,;]{0,20}/.exec(this.text.plain.slice(end, end + 20))?.[0].length ?? 0;
    return Array.from({ length: gap }, (_, i) => this.words.get(end + i)).some((word) => word?.value === 'month');
  }

  private dayAt(start: number): Day | undefined {
    const first = this.numerals.get(start);
    // `11월` is a month's name too: what follows the numbers tells more.
    const units = first && this.fromUnits(first);
    if (units) return units;
    const month = this.months.get(start);
    if (month) return this.fromMonth(month);
    return first && (this.fromFigures(first) ?? this.fromDay(first) ?? this.bare(first));
  }

  /** `22/12/1992`, `13/7`, `12/2022`, `2025-08-13`. */
  private fromFigures(first: Numeral): Day | undefined {
    const mark = this.text.plain[first.end] ?? '';
    const second = '/.-'.includes(mark) && mark !== '' ? this.numerals.get(first.end + 1) : undefined;
    if (!second) return undefined;
    const third = this.text.plain[second.end] === mark ? this.numerals.get(second.end + 1) : undefined;
    if (third && isYear(first) && isMonth(second) && isDay(third)) return { year: first.value, month: second.value, day: third.value, start: first.start, end: third.end };
    if (third && isYear(third)) {
      const [day, month] = this.order === 'mdy' && isMonth(first) && isDay(second) ? [second, first] : [first, second];
      if (isDay(day) && isMonth(month)) return { year: third.value, month: month.value, day: day.value, start: first.start, end: third.end };
    }
    // Korea's ministries write `5.30.(목)`: with its day of the week it is a day.
    const weekday = this.order === 'ymd' && mark === '.' && isMonth(first) && isDay(second) && /^\. ?\(\p{L}\)/u.exec(this.text.plain.slice(second.end, second.end + 6));
    if (weekday) return { month: first.value, day: second.value, start: first.start, end: second.end + weekday[0].length, called: true };
    // `ngày 2-4/9` is two days of September.
    const hyphened = mark === '-' && !third && this.text.plain[second.end] !== '/' && this.order === 'dmy' && this.dayStarts.has(first.start) && !this.months.has(this.pastBlank(second.end));
    if (hyphened && isDay(first) && isMonth(second)) return { month: second.value, day: first.value, start: first.start, end: second.end };
    if (mark !== '/' && !(mark === '.' && this.order === 'dmy' && isYear(second))) return undefined;
    if (isMonth(first) && isYear(second)) return { year: second.value, month: first.value, start: first.start, end: second.end };
    return isDay(first) && isMonth(second) && mark === '/' && this.order === 'dmy' ? { month: second.value, day: first.value, start: first.start, end: second.end } : undefined;
  }

  /** `2025년 8월 11일`, `8月11日`, `11日`: each number before the word for what it is. */
  private fromUnits(first: Numeral): Day | undefined {
    const parts: { year?: number; month?: number; day?: number } = {};
    let end = first.end;
    for (let next: Numeral | undefined = first; next; next = this.numerals.get(this.pastBlank(end))) {
      const unit = this.unitAfter(next.end);
      if (unit?.value === 'year' && isYear(next) && end === first.end) parts.year = next.value;
      else if (unit?.value === 'month' && isMonth(next) && parts.month === undefined && parts.day === undefined) parts.month = next.value;
      else if (unit?.value === 'day' && isDay(next) && parts.day === undefined) parts.day = next.value;
      else if (parts.month !== undefined && isDay(next) && this.rangeAt(next.end)) {
        // `8月10~13日`: the word for day comes after the last.
        return { ...parts, day: next.value, start: first.start, end: next.end };
      } else break;
      end = unit.end;
      if (parts.day !== undefined) break;
    }
    if (end === first.end) return undefined;
    return { ...parts, start: first.start, end, ...(parts.day !== undefined && { called: true }) };
  }

  /** A word for year, month or day that directly follows a number, in scripts that write it so. */
  private unitAfter(offset: number): Mention | undefined {
    const unit = this.words.get(offset) ?? this.words.get(this.pastBlank(offset));
    return unit && letterClass(this.text.plain, unit.start) !== 'spaced' ? unit : undefined;
  }

  /** `22 Desember 1992`, `22 tháng 12 năm 1992`, `22nd of December, 1992`. */
  private fromDay(first: Numeral): Day | undefined {
    if (!isDay(first)) return undefined;
    const at = first.end + (/^(?:st|nd|rd|th|er|e|\.|º|\.º)?,? +(?:of |de )?/.exec(this.text.plain.slice(first.end, first.end + 9))?.[0].length ?? 0);
    const month = this.months.get(at);
    return month && { ...this.withYear(month), day: first.value, start: first.start };
  }

  /** `November 27, 2023`, `September 1973`, `tháng 9 năm 1973`. */
  private fromMonth(month: Mention): Day | undefined {
    const at = month.end + (/^\.? /.exec(this.text.plain.slice(month.end, month.end + 2))?.[0].length ?? 0);
    const next = this.numerals.get(at);
    if (next && isDay(next) && !isYear(next)) {
      const end = next.end + (/^(?:st|nd|rd|th)/.exec(this.text.plain.slice(next.end, next.end + 2))?.[0].length ?? 0);
      return { ...this.withYear({ ...month, end }), day: next.value, start: month.start };
    }
    return this.withYear(month);
  }

  /** The month, and the year that may follow it. */
  private withYear(month: Pick<Mention, 'value' | 'start' | 'end'>): Day {
    const gap = /^(?:,? +(?:de )?|\/|-(?=\d{4})|,)/.exec(this.text.plain.slice(month.end, month.end + 6))?.[0].length ?? 0;
    const year = this.numerals.get(this.pastWord(month.end + gap));
    return year && isYear(year)
      ? { year: year.value, month: Number(month.value), start: month.start, end: year.end }
      : { month: Number(month.value), start: month.start, end: month.end };
  }

  private bare(first: Numeral): Day | undefined {
    const { value, start, end } = first;
    return isYear(first) && !this.isCount(first) ? { year: value, start, end } : isDay(first) ? { day: value, start, end } : undefined;
  }

  /** Whether a number counts what stands after it: a round one ("2000 Japanese companies"), or one that is only about so much. */
  private isCount({ value, start, end }: Numeral): boolean {
    const [round, about] = [value % 100 === 0, this.approximations.has(start - 1)];
    if (round === about) return round;
    const clause = /^[^,;:.()]{0,24}/.exec(this.text.plain.slice(end, end + 24))?.[0].length ?? 0;
    return Array.from({ length: clause + 1 }, (_, i) => end + i).some((at) => this.counted.has(at));
  }

  private pastBlank(offset: number): number {
    return offset + (/^ +/.exec(this.text.plain.slice(offset, offset + 4))?.[0].length ?? 0);
  }

  /** Past white space, and past one word such as `ngày` or `năm` with its white space. */
  private pastWord(offset: number): number {
    const at = this.pastBlank(offset);
    const word = this.words.get(at);
    return word ? this.pastBlank(word.end) : at;
  }
}

/** Years of another era as those of the common one: 2568 is 2025; years of the common era stay what they are. */
function inCommonEra(numeral: Numeral, eraOffset: number): Numeral {
  const year = numeral.value - eraOffset;
  return eraOffset > 0 && numeral.plainDigits && numeral.digits === 4 && year >= 1900 && numeral.value > 2100 ? { ...numeral, value: year } : numeral;
}

const byStart = <T extends { readonly start: number }>(items: readonly T[]): ReadonlyMap<number, T> => new Map(items.map((item) => [item.start, item]));

/** `22.12.1992` was read as one number: here its parts are wanted. */
function splitAtMarks(numerals: readonly Numeral[], { plain }: Folded): Numeral[] {
  return numerals.flatMap((numeral) => {
    if (numeral.plainDigits) return [numeral];
    return [...plain.slice(numeral.start, numeral.end).matchAll(/\d+/g)].map((part) => ({
      value: Number(part[0]), digits: part[0].length, plainDigits: true,
      start: numeral.start + part.index, end: numeral.start + part.index + part[0].length,
    }));
  });
}
