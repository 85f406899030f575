/**
 * The year, month and day of an ISO 8601-2 date as far as it has them (`2025-08` is `[[2025, 8]]`), of an interval both
 * ends; undefined where it is neither.
 */
export function dateParts(iso: string): readonly (readonly number[])[] | undefined {
  const ends = iso.trim().split('/').map(partsOf);
  const known = ends.filter((end) => end !== undefined);
  return known.length === ends.length && ends.length <= 2 ? known : undefined;
}

/** The part of a date that both ends of an interval share, for forms that know no intervals: `2025-08-10/2025-08-13` is `[2025, 8]`. */
export function sharedParts(iso: string): readonly number[] {
  const [from = [], to = from] = dateParts(iso) ?? [];
  const differs = from.findIndex((part, at) => part !== to[at]);
  return differs < 0 ? from : from.slice(0, differs);
}

function partsOf(iso: string): readonly number[] | undefined {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u.exec(iso) ?? [];
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).map(Number);
}
