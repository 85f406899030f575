/** A text written in few bytes: its letters, the most frequent first, and the text with each letter's place among them as one character. */
export interface Spelled {
  readonly letters: string;
  readonly text: string;
}

/**
 * Places 0, 1, 2 … as characters that JavaScript and JSON write as they are, those of one byte first; `|` and line breaks
 * stay themselves. Three bytes a letter become one in the scripts of Thailand, Laos and Cambodia.
 */
const codes: readonly number[] = [...range(0x20, 0x7e), ...range(0xa1, 0x7ff)].filter((code) => !'"$\'`\\|\u00ad'.includes(String.fromCharCode(code)));
const places = new Map(codes.map((code, place) => [code, place]));

/** Writes a text in few bytes; its letters must be of one UTF-16 unit. */
export function spelled(source: string): Spelled {
  const counts = new Map<string, number>();
  for (const letter of source.replace(/[\n|]/g, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([letter]) => letter);
  const place = new Map(letters.map((letter, i) => [letter, String.fromCharCode(codes[i] ?? 0)]));
  return { letters: letters.join(''), text: source.replace(/[^\n|]/g, (letter) => place.get(letter) ?? letter) };
}

/** The text that {@link spelled} wrote; one without letters stands as it is. */
export function unspelled({ letters, text }: Spelled): string {
  return letters === '' ? text : text.replace(/[^\n|]/g, (character) => letters[places.get(character.charCodeAt(0)) ?? -1] ?? character);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
