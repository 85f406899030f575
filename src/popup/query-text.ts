/** A query with a filter added, ready for the next word. */
export function withFilter(query: string, filter: string): string {
  return `${query.trim()} ${filter} `.trimStart();
}

/** A query without one of its filters, which is given as it was typed. */
export function withoutFilter(query: string, filter: string): string {
  let at = query.indexOf(filter);
  // What looks alike may be the end of another: `lang:nl` of `-lang:nl`.
  while (at > 0 && !/\s/.test(query.charAt(at - 1))) at = query.indexOf(filter, at + 1);
  if (at < 0) return query;
  return [query.slice(0, at).trim(), query.slice(at + filter.length).trim()].filter(Boolean).join(' ');
}
