/**
 * How many letters of `a` are to be left out, put in, exchanged for others or with their neighbours to make `b`; more than `most` is
 * `most + 1`. (Optimal string alignment, of which only the diagonals up to `most` are looked at.)
 */
export function editsBetween(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most || a.length >= longest || b.length >= longest) return tooMany;
  let [before, above, row] = rows;
  for (let j = 0; j <= b.length; j++) above[j] = Math.min(j, tooMany);
  for (let i = 1; i <= a.length; i++) {
    const [first, stop] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    row[first - 1] = first === 1 ? Math.min(i, tooMany) : tooMany;
    if (stop < b.length) row[stop + 1] = tooMany;
    let lowest = row[first - 1] ?? tooMany;
    for (let j = first; j <= stop; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min((above[j - 1] ?? 0) + Number(!same), (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row[j] = Math.min(edits, tooMany);
      if (edits < lowest) lowest = edits;
    }
    if (lowest > most) return tooMany;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] ?? tooMany, tooMany);
}

/** No word that one types is longer. */
const longest = 64;
/** The rows of the table, used again for each pair of words. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/** Which letters a word has, a bit each (several share one): words that differ in more than two bits for each edit are no match. */
export function lettersOf(text: string, start = 0, end = text.length): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** How many bits of a number are set. */
export function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
