/** One object of a page's JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** The objects of a page's JSON-LD, those of its `@graph`s included; blocks that are no JSON are passed over. */
export function jsonLdIn(document: Document): JsonLd[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return objectsIn(JSON.parse(script.textContent));
    } catch {
      // Many sites have line breaks or comments in it; other signs remain.
      return [];
    }
  });
}

/** The types of an object. */
export function typesOf(object: JsonLd): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

/** The text of a field, also where it is the name of an object or the first of a list. */
export function textOf(object: JsonLd | undefined, field: string): string | undefined {
  const value: unknown = object?.[field];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || undefined;
  return isObject(first) ? textOf(first, 'name') : undefined;
}

function objectsIn(value: unknown): JsonLd[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isObject(value)) return [];
  return '@graph' in value ? [value, ...objectsIn(value['@graph'])] : [value];
}

function isObject(value: unknown): value is JsonLd {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
