import type { Folded } from '../../text/fold.ts';
import type { CorpusEntry } from '../entry.ts';
import { FrozenSegment, frozen } from './frozen-segment.ts';
import { OpenSegment } from './open-segment.ts';
import type { Form, Near, Segment } from './segment.ts';

/** How a word is folded: {@link Knowledge.fold}, the same for what is indexed and what is looked for. */
type Fold = (source: string) => Folded;

/**
 * An inverted index of articles: which have a word, as written or folded, and which a concept, whatever the language. What was loaded
 * stays as it is; what is added goes into a segment beside it, what is removed is left out, and {@link bytes} makes one of them.
 */
export class SearchIndex {
  readonly #fold: Fold;
  #frozen: Segment;
  #open: OpenSegment;
  readonly #removed = new Set<number>();
  #numbers: Map<string, number> | undefined;

  private constructor(segment: Segment, fold: Fold) {
    this.#fold = fold;
    this.#frozen = segment;
    this.#open = new OpenSegment(fold);
  }

  /** An index of articles; of several with one id the last counts. */
  static of(entries: Iterable<CorpusEntry>, fold: Fold): SearchIndex {
    const index = new SearchIndex(new OpenSegment(fold), fold);
    for (const entry of entries) index.add(entry);
    return index;
  }

  /** An index as {@link bytes} gave it. Throws an Error where they are of another format: it is then made anew. */
  static from(bytes: Uint8Array, fold: Fold): SearchIndex {
    return new SearchIndex(new FrozenSegment(bytes), fold);
  }

  /** How many articles it has. */
  get size(): number {
    return this.documents - this.#removed.size;
  }

  /** One more than the greatest number of a document; those that were removed have numbers too. */
  get documents(): number {
    return this.#frozen.size + this.#open.size;
  }

  /** Adds an article, in place of one with its id. */
  add(entry: CorpusEntry): void {
    this.remove(entry.id);
    this.#open.add(entry);
    this.#numbersOfIds().set(entry.id, this.documents - 1);
  }

  /** Removes an article; one that it does not have is none to remove. */
  remove(id: string): void {
    const document = this.#numbersOfIds().get(id);
    if (document === undefined) return;
    this.#removed.add(document);
    this.#numbersOfIds().delete(id);
  }

  /** The whole as bytes to keep. What was added and removed since the last time becomes part of what it is made of. */
  bytes(): Uint8Array {
    if (this.#frozen instanceof FrozenSegment && this.#open.size === 0 && this.#removed.size === 0) return this.#frozen.bytes;
    const whole = new OpenSegment(this.#fold);
    this.#eachSegment((segment, first) => whole.absorb(segment, (document) => !this.#removed.has(first + document)));
    const bytes = frozen(whole);
    this.#frozen = new FrozenSegment(bytes);
    this.#open = new OpenSegment(this.#fold);
    this.#removed.clear();
    this.#numbers = undefined;
    return bytes;
  }

  idOf(document: number): string {
    return document < this.#frozen.size ? this.#frozen.idOf(document) : this.#open.idOf(document - this.#frozen.size);
  }

  /** Days from 1970 to when a document was published. */
  dayOf(document: number): number {
    return document < this.#frozen.size ? this.#frozen.dayOf(document) : this.#open.dayOf(document - this.#frozen.size);
  }

  /** The documents that are none any more. */
  get removed(): Iterable<number> {
    return this.#removed;
  }

  /** The forms of a folded word, with the numbers that documents have in this index. */
  formsOf(plain: string): readonly Form[] {
    return this.#fromEach((segment, first) => (first === 0 ? segment.formsOf(plain) : segment.formsOf(plain).map((form): Form => ({
      plain: form.plain, exact: form.exact, count: form.count, documents: () => Array.from(form.documents(), (document) => first + document),
    }))));
  }

  beginningWith(prefix: string, most: number): readonly string[] {
    return [...new Set(this.#fromEach((segment) => segment.beginningWith(prefix, most)))].toSorted((a, b) => a.length - b.length).slice(0, most);
  }

  alike(plain: string, most: 1 | 2): readonly Near[] {
    const near = new Map(this.#fromEach((segment) => segment.alike(plain, most)).map((word) => [word.plain, word]));
    return [...near.values()].toSorted((a, b) => a.edits - b.edits);
  }

  hasPair(document: number, pair: number): boolean {
    return document < this.#frozen.size ? this.#frozen.hasPair(document, pair) : this.#open.hasPair(document - this.#frozen.size, pair);
  }

  #eachSegment(visit: (segment: Segment, first: number) => void): void {
    visit(this.#frozen, 0);
    visit(this.#open, this.#frozen.size);
  }

  #fromEach<T>(ask: (segment: Segment, first: number) => readonly T[]): readonly T[] {
    const found = this.#frozen.size > 0 ? ask(this.#frozen, 0) : [];
    return this.#open.size > 0 ? [...found, ...ask(this.#open, this.#frozen.size)] : found;
  }

  #numbersOfIds(): Map<string, number> {
    if (!this.#numbers) {
      this.#numbers = new Map();
      for (let document = 0; document < this.documents; document++) if (!this.#removed.has(document)) this.#numbers.set(this.idOf(document), document);
    }
    return this.#numbers;
  }
}
