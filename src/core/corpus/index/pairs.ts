/**
 * Which words stand side by side in a document, as a Bloom filter: a name is told from its words strewn over a text without keeping
 * where each word stands, which would take twice the room. At three and a half bits a word and three bits a pair one absent pair
 * in seven is taken for present: what is found is checked against its text.
 */
const bitsPerWord = 3.5;
const bitsPerPair = 3;

/** A number for a folded word. */
export function wordHash(plain: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
  return hash;
}

/** A number for one word followed by another. */
export function pairOf(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The filter of a text's words, given in their order by their {@link wordHash}. */
export function pairsOf(words: readonly number[]): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8));
  for (let i = 1; i < words.length; i++) {
    const pair = pairOf(words[i - 1] ?? 0, words[i] ?? 0);
    for (let nth = 0; nth < bitsPerPair; nth++) {
      const bit = bitFor(pair, nth, filter.length);
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

/** Whether a pair is in the filter that takes the bytes from `start` to `end`. */
export function isPairIn(bytes: Uint8Array, start: number, end: number, pair: number): boolean {
  if (start === end) return false;
  for (let nth = 0; nth < bitsPerPair; nth++) {
    const bit = bitFor(pair, nth, end - start);
    if (((bytes[start + (bit >>> 3)] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

function bitFor(pair: number, nth: number, bytes: number): number {
  const hash = Math.imul(pair + Math.imul(nth, 0x9e3779b1), 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) >>> 0) % (bytes * 8);
}
