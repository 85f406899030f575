import { isPartner } from '../core/annotate/country-names.ts';

/** What the address asks for. */
export type Place =
  | { readonly page: 'overview' }
  /** ISO 3166-1 alpha-2, or `EU`. */
  | { readonly page: 'country'; readonly country: string }
  /** Something that is no country; as it was written. */
  | { readonly page: 'unknown'; readonly asked: string };

/** The fragment that leads to the overview. */
export const overviewFragment = '#all';

/** What the fragment of an address asks for: `#KR`; without one, or with Vietnam itself, the overview. */
export function placeOf(hash: string): Place {
  const asked = decoded(hash.replace(/^#/, '')).trim();
  const code = asked.toUpperCase();
  if (code === '' || code === 'VN' || `#${asked}` === overviewFragment) return { page: 'overview' };
  return isPartner(code) ? { page: 'country', country: code } : { page: 'unknown', asked: asked.slice(0, longest) };
}

/** The tab that a query names: `?tab=12`. */
export function tabIn(query: string): number | undefined {
  const tab = new URLSearchParams(query).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : undefined;
}

/** More of what somebody typed is not shown. */
const longest = 40;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
