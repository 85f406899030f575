import { bitsIn, editsBetween, lettersOf } from '../../text/edits.ts';
import { isWord } from '../../text/terms.ts';
import { ByteReader, ByteWriter, readRising, writeRising } from './bytes.ts';
import { isPairIn } from './pairs.ts';
import { isWritten, type Form, type Near, type Segment } from './segment.ts';

/** Every host of JavaScript has them, though the language does not. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What the bytes begin with; another number is another format, and such an index is made anew from the articles. */
const format = 0xb6_01;

/** The parts of the bytes, in order, each with its length before it. */
const parts = ['ids', 'days', 'pairLengths', 'pairs', 'vocabulary', 'counts', 'documents'] as const;
type Part = (typeof parts)[number];

/**
 * A segment as it is kept: a few typed arrays and one text of all words, sorted, so that loading it is reading it. A word's line is
 * its folded form, and, where it is also written otherwise, its forms after tabs. Documents that have a form are a bit each where many
 * have it, and else the distances from one to the next.
 */
export class FrozenSegment implements Segment {
  /** What it was read from. */
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly #ids: readonly string[];
  readonly #days: Int32Array;
  /** Where the pairs of each document begin. */
  readonly #pairStarts: Uint32Array;
  readonly #pairs: Uint8Array;
  readonly #vocabulary: string;
  /** Where each line begins, where the folded word in it ends, and the number of its first form. */
  readonly #lines: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #firsts: Uint32Array;
  readonly #counts: Uint32Array;
  /** Where the documents of each form begin. */
  readonly #starts: Uint32Array;
  readonly #documents: Uint8Array;
  #shapes: Shapes | undefined;

  /** Reads what {@link frozen} wrote. Throws an Error where the bytes are of another format. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const reader = new ByteReader(bytes);
    if (reader.number() !== format) throw new Error('a search index of another format');
    const part = {} as Record<Part, Uint8Array>;
    for (const name of parts) {
      const length = reader.number();
      part[name] = bytes.subarray(reader.at, reader.at + length);
      reader.at += length;
    }
    if (reader.at !== bytes.length) throw new Error('a search index that was cut short');
    const decoder = new TextDecoder();
    const ids = decoder.decode(part.ids);
    this.#ids = ids === '' ? [] : ids.split('\n');
    this.size = this.#ids.length;
    this.#days = new Int32Array(part.days.slice().buffer);
    this.#pairStarts = sumsOf(part.pairLengths, this.size);
    this.#pairs = part.pairs;
    this.#vocabulary = decoder.decode(part.vocabulary);
    const counts = new ByteReader(part.counts);
    const [lines, forms] = [counts.number(), counts.number()];
    [this.#lines, this.#ends, this.#firsts] = linesIn(this.#vocabulary, lines);
    this.#counts = new Uint32Array(forms);
    this.#starts = new Uint32Array(forms + 1);
    for (let form = 0, start = 0; form < forms; form++) {
      const count = counts.number();
      this.#counts[form] = count;
      start += isBitmap(count, this.size) ? bitmapLength(this.size) : counts.number();
      this.#starts[form + 1] = start;
    }
    this.#documents = part.documents;
  }

  idOf(document: number): string {
    return this.#ids[document] ?? '';
  }

  dayOf(document: number): number {
    return this.#days[document] ?? 0;
  }

  formsOf(plain: string): readonly Form[] {
    const line = this.#firstLineFrom(plain);
    return this.#plain(line) === plain ? this.#formsIn(line) : [];
  }

  beginningWith(prefix: string, most: number): readonly string[] {
    const found: string[] = [];
    for (let line = this.#firstLineFrom(prefix); line < this.#lines.length - 1; line++) {
      const plain = this.#plain(line);
      if (!plain.startsWith(prefix)) break;
      if (plain !== prefix) found.push(plain);
    }
    return found.toSorted((a, b) => a.length - b.length).slice(0, most);
  }

  alike(plain: string, most: 1 | 2): readonly Near[] {
    const { lines, starts, letters } = (this.#shapes ??= this.#shapesOfWords());
    const [wanted, first] = [lettersOf(plain), plain.charCodeAt(0)];
    const found: Near[] = [];
    const to = starts[Math.min(plain.length + most + 1, starts.length - 1)] ?? 0;
    for (let i = starts[Math.max(plain.length - most, 0)] ?? 0; i < to; i++) {
      if (bitsIn(wanted ^ (letters[i] ?? 0)) > 2 * most) continue;
      const line = lines[i] ?? 0;
      if (most === 2 && this.#vocabulary.charCodeAt(this.#lines[line] ?? 0) !== first) continue;
      const other = this.#plain(line);
      const edits = editsBetween(plain, other, most);
      if (edits > 0 && edits <= most) found.push({ plain: other, edits });
    }
    return found;
  }

  hasPair(document: number, pair: number): boolean {
    return isPairIn(this.#pairs, this.#pairStarts[document] ?? 0, this.#pairStarts[document + 1] ?? 0, pair);
  }

  pairsIn(document: number): Uint8Array {
    return this.#pairs.subarray(this.#pairStarts[document], this.#pairStarts[document + 1]);
  }

  eachForm(visit: (form: Form) => void): void {
    for (let line = 0; line < this.#lines.length - 1; line++) this.#formsIn(line).forEach(visit);
  }

  /** The first line whose word is not before another in order. */
  #firstLineFrom(plain: string): number {
    let [low, high] = [0, this.#lines.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(this.#lines[middle] ?? 0, plain)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the word at an offset comes before another. */
  #isBefore(start: number, plain: string): boolean {
    for (let i = 0; i < plain.length; i++) {
      const letter = this.#vocabulary.charCodeAt(start + i);
      if (letter === tab || letter === lineBreak) return true;
      if (letter !== plain.charCodeAt(i)) return letter < plain.charCodeAt(i);
    }
    return false;
  }

  #plain(line: number): string {
    return this.#vocabulary.slice(this.#lines[line] ?? 0, this.#ends[line] ?? 0);
  }

  #formsIn(line: number): readonly Form[] {
    const [plain = '', ...others] = this.#vocabulary.slice(this.#lines[line] ?? 0, (this.#lines[line + 1] ?? 1) - 1).split('\t');
    const first = this.#firsts[line] ?? 0;
    return (others.length > 0 ? others : ['']).map((exact, nth): Form => ({
      plain, exact: exact === '' ? plain : exact, count: this.#counts[first + nth] ?? 0, documents: () => this.#documentsOf(first + nth),
    }));
  }

  #documentsOf(form: number): Uint32Array {
    const bytes = this.#documents;
    const documents = new Uint32Array(this.#counts[form] ?? 0);
    const [start, end] = [this.#starts[form] ?? 0, this.#starts[form + 1] ?? 0];
    let found = 0;
    if (isBitmap(documents.length, this.size)) {
      for (let at = start; at < end; at++) {
        for (let bits = bytes[at] ?? 0, document = (at - start) * 8; bits !== 0; bits >>>= 1, document++) if (bits & 1) documents[found++] = document;
      }
      return documents;
    }
    readRising(bytes, start, documents, this.size);
    return documents;
  }

  /** Made when the first misspelled word is looked for. */
  #shapesOfWords(): Shapes {
    const words: number[] = [];
    const starts = new Uint32Array(longestWord + 2);
    const lengthOf = (line: number) => Math.min((this.#ends[line] ?? 0) - (this.#lines[line] ?? 0), longestWord);
    for (let line = 0; line < this.#ends.length; line++) {
      const first = this.#vocabulary.charAt(this.#lines[line] ?? 0);
      if (!isWritten(first) || !isWord(first)) continue;
      words.push(line);
      starts[lengthOf(line) + 1] = (starts[lengthOf(line) + 1] ?? 0) + 1;
    }
    for (let length = 1; length < starts.length; length++) starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0);
    const shapes = { lines: new Uint32Array(words.length), letters: new Int32Array(words.length), starts };
    const next = starts.slice();
    for (const line of words) {
      const place = next[lengthOf(line)] ?? 0;
      next[lengthOf(line)] = place + 1;
      shapes.lines[place] = line;
      shapes.letters[place] = lettersOf(this.#vocabulary, this.#lines[line], this.#ends[line]);
    }
    return shapes;
  }
}

/** What can be told of the words at a glance, the shortest first: their lines, their {@link lettersOf}, and where those of each length start. */
interface Shapes {
  readonly lines: Uint32Array;
  readonly letters: Int32Array;
  readonly starts: Uint32Array;
}

/** Longer words are not told apart by their length. */
const longestWord = 60;

const [tab, lineBreak] = [0x09, 0x0a];

/** Where the lines begin, where the folded word of each ends, and the number of its first form; the first and the last with one more for the end. */
function linesIn(vocabulary: string, count: number): [lines: Uint32Array, ends: Uint32Array, firsts: Uint32Array] {
  const [lines, ends, firsts] = [new Uint32Array(count + 1), new Uint32Array(count), new Uint32Array(count + 1)];
  for (let at = 0, line = 0, tabs = 0, forms = 0; at < vocabulary.length; at++) {
    const letter = vocabulary.charCodeAt(at);
    if (letter === tab) {
      if (tabs++ === 0) ends[line] = at;
    } else if (letter === lineBreak) {
      if (tabs === 0) ends[line] = at;
      forms += Math.max(tabs, 1);
      tabs = 0;
      line++;
      lines[line] = at + 1;
      firsts[line] = forms;
    }
  }
  return [lines, ends, firsts];
}

/** Where each of a number of lengths begins when they lie one after the other, and where the last ends. */
function sumsOf(lengths: Uint8Array, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  const reader = new ByteReader(lengths);
  for (let i = 0; i < count; i++) sums[i + 1] = (sums[i] ?? 0) + reader.number();
  return sums;
}

const bitmapLength = (size: number) => (size + 7) >> 3;
const isBitmap = (count: number, size: number) => count > bitmapLength(size);

/** A segment as bytes for a {@link FrozenSegment}. */
export function frozen(segment: Segment): Uint8Array {
  const byWord = new Map<string, Form[]>();
  segment.eachForm((form) => {
    const forms = byWord.get(form.plain);
    if (forms) forms.push(form);
    else byWord.set(form.plain, [form]);
  });
  const [counts, documents] = [new ByteWriter(), new ByteWriter()];
  counts.number(byWord.size);
  counts.number([...byWord.values()].reduce((sum, forms) => sum + forms.length, 0));
  const words = [...byWord.keys()].toSorted().map((plain) => {
    const forms = byWord.get(plain) ?? [];
    for (const form of forms) writeDocuments(form, segment.size, counts, documents);
    return forms.length === 1 && forms[0]?.exact === plain ? plain : [plain, ...forms.map(({ exact }) => (exact === plain ? '' : exact))].join('\t');
  });
  const all = Array.from({ length: segment.size }, (_, document) => document);
  const [pairLengths, pairs] = [new ByteWriter(), new ByteWriter()];
  for (const document of all) {
    const filter = segment.pairsIn(document);
    pairLengths.number(filter.length);
    pairs.all(filter);
  }
  const encoder = new TextEncoder();
  const part: Record<Part, Uint8Array> = {
    ids: encoder.encode(all.map((document) => segment.idOf(document)).join('\n')),
    days: new Uint8Array(Int32Array.from(all, (document) => segment.dayOf(document)).buffer),
    pairLengths: pairLengths.done(), pairs: pairs.done(),
    vocabulary: encoder.encode(words.map((word) => `${word}\n`).join('')),
    counts: counts.done(), documents: documents.done(),
  };
  const bytes = new ByteWriter();
  bytes.number(format);
  for (const name of parts) {
    bytes.number(part[name].length);
    bytes.all(part[name]);
  }
  return bytes.done();
}

function writeDocuments(form: Form, size: number, counts: ByteWriter, documents: ByteWriter): void {
  const { count } = form;
  counts.number(count);
  if (isBitmap(count, size)) {
    const bits = new Uint8Array(bitmapLength(size));
    for (const document of Array.from(form.documents())) bits[document >> 3] = (bits[document >> 3] ?? 0) | (1 << (document & 7));
    documents.all(bits);
    return;
  }
  const before = documents.length;
  writeRising(form.documents(), size, documents);
  counts.number(documents.length - before);
}
