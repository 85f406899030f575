import { dayFrom } from '../corpus/index/entry-terms.ts';
import { pairOf, wordHash } from '../corpus/index/pairs.ts';
import type { SearchIndex } from '../corpus/index/search-index.ts';
import { conceptMark, unknownDay, type Form } from '../corpus/index/segment.ts';
import type { Filter } from './filters.ts';
import type { Query, Words } from './query.ts';

/** 1 for each document that the filters let through and that has nothing that is excluded; `undefined` where all do. */
export function allowedBy(index: SearchIndex, { filters, excluded }: Query): Uint8Array | undefined {
  const { documents } = index;
  if (filters.length === 0 && excluded.length === 0 && index.size === documents) return undefined;
  const allowed = new Uint8Array(documents).fill(1);
  for (const document of index.removed) allowed[document] = 0;
  for (const filter of filters) {
    const passes = passing(index, filter);
    for (let document = 0; document < documents; document++) if ((passes[document] === 1) === filter.excluded) allowed[document] = 0;
  }
  for (const words of excluded) for (const document of having(index, words)) allowed[document] = 0;
  return allowed;
}

function passing(index: SearchIndex, { name, values }: Filter): Uint8Array {
  const passes = new Uint8Array(index.documents);
  if (name === 'after' || name === 'before') {
    const day = dayFrom(values[0] ?? '');
    for (let document = 0; document < passes.length; document++) {
      const own = index.dayOf(document);
      // Without a date it is neither before nor after.
      passes[document] = Number(own !== unknownDay && (name === 'after' ? own >= day : own < day));
    }
    return passes;
  }
  for (const value of values) for (const document of documentsOf(index.formsOf(`${conceptMark}${name}:${value}`))) passes[document] = 1;
  return passes;
}

/** The documents that have words, in whatever diacritics, side by side as far as the index can tell; or are about what those mean. */
function having(index: SearchIndex, { terms, parts }: Words): Set<number> {
  const found = new Set<number>();
  const counts = new Uint8Array(index.documents);
  for (const { plain } of terms) {
    for (const document of new Set(documentsOf(index.formsOf(plain)))) counts[document] = (counts[document] ?? 0) + 1;
  }
  const pairs = terms.slice(1).map(({ plain }, i) => pairOf(wordHash(terms[i]?.plain ?? ''), wordHash(plain)));
  counts.forEach((count, document) => {
    if (count > 0 && count === terms.length && pairs.every((pair) => index.hasPair(document, pair))) found.add(document);
  });
  const [part] = parts;
  if (parts.length === 1 && part) {
    for (const concept of part.concepts) for (const document of documentsOf(index.formsOf(conceptMark + aboutTerm(concept)))) found.add(document);
  }
  return found;
}

/** The term of an index that says that a document is about a concept. */
export function aboutTerm(concept: string): string {
  return concept.replace(/^country:/, 'partner:');
}

/** The documents of some forms; of those that have several, as often. */
export function documentsOf(forms: readonly Form[]): number[] {
  return forms.flatMap((form) => Array.from(form.documents()));
}
