/** The first and the last of some days, at midnight UTC in milliseconds. */
export type Days = readonly [first: number, last: number];

/**
 * First and last day of an ISO 8601-2 date or interval, at midnight UTC in milliseconds: of a month or a year all its days; undefined
 * where it is no date.
 */
export function daysOf(iso: string): Days | undefined {
  const [from = '', to = from] = iso.split('/');
  const [start, end] = [partsOf(from), partsOf(to)];
  if (!start || !end) return undefined;
  const [first, last] = [Date.UTC(start.year, (start.month ?? 1) - 1, start.day ?? 1), end.day === undefined ? Date.UTC(end.year, end.month ?? 12, 0) : Date.UTC(end.year, (end.month ?? 1) - 1, end.day)];
  return [first, Math.max(first, last)];
}

/** Whether two stretches of days have one in common. */
export function shareDay(a: Days, b: Days): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Whether a date, or the start of an interval, says the month, or the day. */
export function isAsPrecise(iso: string, as: 'month' | 'day'): boolean {
  return (iso.split('/')[0] ?? '').length >= (as === 'day' ? 10 : 7);
}

/** A day in milliseconds. */
export const day = 86_400_000;

function partsOf(iso: string): { readonly year: number; readonly month?: number; readonly day?: number } | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month !== undefined && { month: Number(month) }), ...(date !== undefined && { day: Number(date) }) };
}
