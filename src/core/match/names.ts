import Fuse from 'fuse.js';
import type { Knowledge } from '../annotate/knowledge.ts';
import { conceptMark } from '../corpus/index/segment.ts';
import type { SearchIndex } from '../corpus/index/search-index.ts';
import { plain } from '../text/fold.ts';

/** Up to here Fuse takes a name for a misspelling of another: one letter in three, measured on names typed in haste. */
const fuzziness = { threshold: 0.34, distance: 20, includeScore: true, ignoreLocation: true, keys: ['plain'] };

/** Shorter texts look like too much; and a name that is so much longer or shorter is another one. */
const shortest = 5;
const longer = 3;

interface Name {
  readonly concept: string;
  readonly plain: string;
}

/** The persons and countries of an index whose names a text looks like, the likeliest first: where no word of the articles does, they may be written there in other letters. */
export function nameMeant(text: string, index: SearchIndex, knowledge: Knowledge): readonly string[] {
  let known = fuses.get(index);
  if (known?.documents !== index.documents) fuses.set(index, (known = { documents: index.documents, names: new Fuse(namesIn(index, knowledge), fuzziness) }));
  const typed = plain(text).slice(0, 32);
  if (typed.length < shortest) return [];
  return known.names.search(typed, { limit: 2 }).filter(({ item }) => Math.abs(item.plain.length - typed.length) <= longer).map(({ item }) => item.concept);
}
const fuses = new WeakMap<SearchIndex, { readonly documents: number; readonly names: Fuse<Name> }>();

/** Names in Latin letters: in others one types what is written, or nothing like it. */
function namesIn(index: SearchIndex, { people, languages }: Knowledge): Name[] {
  const prefix = `${conceptMark}partner:`;
  const countries = index.beginningWith(prefix, 300).map((term) => term.slice(prefix.length));
  const known = [...people.values()].filter(({ id }) => index.formsOf(`${conceptMark}~person:${id}`).length > 0);
  const regions = [...languages.keys()].map((code) => new Intl.DisplayNames(code, { type: 'region' }));
  return [
    ...known.map(({ id, name }) => ({ concept: `person:${id}`, plain: plain(name) })),
    ...countries.flatMap((country) => [...new Set(regions.map((names) => plain(names.of(country) ?? country)))].map((name) => ({ concept: `country:${country}`, plain: name }))),
  ].filter((name) => /^[a-z]/.test(name.plain));
}
