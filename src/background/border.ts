import type { Article } from '../core/corpus/article.ts';
import type { Visit } from '../platform/messages.ts';

/** Longer texts than a page script sends, and titles than a page has, come from somebody else. */
const longest = { text: 400_000, line: 2000, captions: 200, alternates: 20 } as const;

/** A visit as it arrived from a page, or `undefined` if it is none. */
export function visitFrom(value: unknown): Visit | undefined {
  if (!isRecord(value)) return undefined;
  const { id, address } = value;
  return isLine(id) && isAddress(address) ? { id, address } : undefined;
}

/** An article as it arrived from a page, with only the fields that it may have, or `undefined` if it is none. */
export function articleFrom(value: unknown): Article | undefined {
  if (!isRecord(value)) return undefined;
  const { title, text, url, publisher, published, captions, alternates } = value;
  if (!isLine(title) || typeof text !== 'string' || text === '' || text.length > longest.text) return undefined;
  return {
    title, text,
    ...(isAddress(url) && { url }),
    ...(isLine(publisher) && { publisher }),
    ...(isLine(published) && /^\d{4}(?:-\d\d){0,2}$/.test(published) && { published }),
    ...(Array.isArray(captions) && { captions: captions.filter(isLine).slice(0, longest.captions) }),
    ...(Array.isArray(alternates) && { alternates: alternates.filter(isAddress).slice(0, longest.alternates) }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest.line;
}

function isAddress(value: unknown): value is string {
  return isLine(value) && /^https?:\/\//.test(value);
}
