import type { Knowledge } from '../annotate/knowledge.ts';
import { conceptMark, titleMark, type Form } from '../corpus/index/segment.ts';
import { pairOf, wordHash } from '../corpus/index/pairs.ts';
import type { SearchIndex } from '../corpus/index/search-index.ts';
import type { Filter } from './filters.ts';
import { nameMeant } from './names.ts';
import { isSpelled, queryFrom, type Part, type Query, type Term, type Words } from './query.ts';

/**
 * What a document's answer to a part of the query is worth, by how it answers: the word as it was typed, the same without its
 * diacritics, what it means in another language, the beginning of a word, a word like it, the same letters with other diacritics.
 * A part is worth as much as its best answer, times how rare it is.
 */
export const worth = {
  exact: 1, folded: 0.9,
  /** What the document is about, and what it only names. */
  about: 0.8, named: 0.6,
  unmarked: 0.6, prefix: 0.6, oneEdit: 0.5, twoEdits: 0.35, guessed: 0.45, otherMarks: 0.3,
  /** Added where what is meant is what the document is about, whatever words answer. */
  isAbout: 0.2,
  /** Of a part whose words stand apart, and of one that has only some of them. */
  apart: 0.5, some: 0.4,
  inTitle: 1.05,
} as const;

/** Of the whole: what words that stand side by side in the query are worth where they stand apart, and in the other order. */
const order = { apart: 0.6, turned: 0.9 } as const;

/** Less of a query than this answered, by its letters, is no answer (what is answered by a guess counts for so much less); nor is what is worth less than this of the best. */
const least = { coverage: 0.5, sure: 0.8, ofBest: 0.25 } as const;

/** How many words a word of the query may stand for, so that a query costs what it is worth. */
const most = { beginnings: 60, alike: 40 } as const;

/** How an answer fits. */
export type How = 'exact' | 'folded' | 'prefix' | 'fuzzy' | 'meaning';

/** One thing that answers a part: a word as it stands in the documents, or a concept. */
export interface Answer {
  readonly how: How;
  /** The folded word; a concept has none. */
  readonly plain?: string;
  readonly concept?: string;
}

/** A document that answers a query, with what answers each of its parts, `undefined` for those that nothing does. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly answers: readonly (readonly Answer[] | undefined)[];
}

/** The documents that answer a query best; of equals the latest first. */
export function hitsIn(index: SearchIndex, query: Query, knowledge: Knowledge, limit = 20): readonly Hit[] {
  const allowed = allowedBy(index, query);
  if (query.parts.length === 0) return query.filters.length === 0 || !allowed ? [] : latest(index, allowed, limit);
  const first = new Search(index, query, knowledge, allowed);
  const found = first.best(limit);
  if (found.isWhole) return found.hits;
  first.admitMisspellings();
  return first.best(limit).hits;
}

/** The worth of every document for one term or part, and what gives it. */
class Tally {
  readonly values: Float32Array;
  readonly #why: Uint8Array;
  readonly #answers: Answer[] = [];

  constructor(documents: number) {
    this.values = new Float32Array(documents);
    this.#why = new Uint8Array(documents);
  }

  add(forms: readonly Form[], value: number, answer: Answer): void {
    if (forms.length === 0) return;
    const nth = Math.min(this.#answers.push(answer) - 1, 255);
    for (const form of forms) {
      const documents = form.documents();
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        if (value <= (this.values[document] ?? 0)) continue;
        this.values[document] = value;
        this.#why[document] = nth;
      }
    }
  }

  answerFor(document: number): Answer | undefined {
    return (this.values[document] ?? 0) > 0 ? this.#answers[this.#why[document] ?? 0] : undefined;
  }
}

/** A part with the worth of each document for it. */
interface Tallied {
  readonly part: Part;
  readonly terms: readonly Tally[];
  /** What it means. */
  readonly meaning: Tally;
  /** How much of the query it is, by its letters. */
  readonly share: number;
}

class Search {
  readonly #index: SearchIndex;
  readonly #query: Query;
  readonly #knowledge: Knowledge;
  readonly #allowed: Uint8Array | undefined;
  readonly #parts: readonly Tallied[];
  /** The numbers of words side by side, each asked of one document after the other. */
  readonly #pairs = new Map<string, Map<string, number>>();

  constructor(index: SearchIndex, query: Query, knowledge: Knowledge, allowed: Uint8Array | undefined) {
    [this.#index, this.#query, this.#knowledge, this.#allowed] = [index, query, knowledge, allowed];
    const letters = query.parts.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#parts = query.parts.map((part): Tallied => ({
      part, share: (part.end - part.start) / letters,
      // What has a meaning is typed to its end.
      terms: part.terms.map((i) => this.#tallyOf(query.terms[i], query.unfinished && i === query.terms.length - 1 && part.concepts.length === 0)),
      meaning: this.#meaningOf(part.concepts),
    }));
  }

  /** The best documents, and whether the best has all that is asked, side by side as it is asked. */
  best(limit: number): { hits: readonly Hit[]; isWhole: boolean } {
    const { documents } = this.#index;
    const scores = this.#parts.map((tallied) => this.#scoresOf(tallied));
    const best: { document: number; score: number; day: number }[] = [];
    let isWhole = false;
    for (let document = 0; document < documents; document++) {
      if (this.#allowed && this.#allowed[document] === 0) continue;
      let [coverage, sum] = [0, 0];
      for (let i = 0; i < scores.length; i++) {
        const value = scores[i]?.values[document] ?? 0;
        if (value === 0) continue;
        coverage += (this.#parts[i]?.share ?? 0) * (value < worth.unmarked ? least.sure : 1);
        sum += value * (scores[i]?.rarity ?? 0);
      }
      if (coverage < least.coverage) continue;
      const bound = sum * coverage * coverage;
      const last = best.length === limit ? best.at(-1) : undefined;
      if (last && bound < last.score) continue;
      const nearness = this.#nearness(document, scores);
      const score = bound * (order.apart + (1 - order.apart) * nearness);
      if (coverage > 0.999 && nearness === 1) isWhole = true;
      const day = this.#index.dayOf(document);
      const place = best.findIndex((other) => score > other.score || (score === other.score && day > other.day));
      if (place < 0 && best.length === limit) continue;
      best.splice(place < 0 ? best.length : place, 0, { document, score, day });
      if (best.length > limit) best.pop();
    }
    const worst = (best[0]?.score ?? 0) * least.ofBest;
    const hits = best.filter(({ score }) => score >= worst).map(({ document, score }): Hit => ({
      id: this.#index.idOf(document), score: Math.round(score * 1000) / 1000, answers: this.#parts.map((tallied) => answersFor(tallied, document)),
    }));
    return { hits, isWhole };
  }

  /** Lets words also stand for words like them, and for the names that those are part of. */
  admitMisspellings(): void {
    const { terms } = this.#query;
    const corrections = new Map<number, string>();
    for (const { part, terms: tallies } of this.#parts) {
      if (part.quoted) continue;
      part.terms.forEach((i, nth) => {
        const [term, tally] = [terms[i], tallies[nth]];
        if (!term || !tally || !isSpelled(term)) return;
        const near = this.#like(term);
        for (const { plain, edits } of near) tally.add(this.#index.formsOf(plain), edits === 1 ? worth.oneEdit : worth.twoEdits, { how: 'fuzzy', plain });
        if (near[0] && this.#index.formsOf(term.plain).length === 0) corrections.set(i, near[0].plain);
      });
    }
    if (corrections.size > 0) this.#admitMeaningsOf(corrections);
    const unanswered = this.#parts.some(({ part, terms: tallies, meaning }) => !part.quoted && [...tallies, meaning].every(({ values }) => values.every((value) => value === 0)));
    if (unanswered) this.#admitNames();
  }

  /** Words like one: one edit away, or else two, where the beginning is the same. */
  #like({ plain }: Term): readonly { plain: string; edits: number }[] {
    if (plain.length < 4) return [];
    const near = (edits: 1 | 2) => this.#index.alike(plain, edits)
      .map((word) => ({ ...word, count: countOf(this.#index.formsOf(word.plain)) })).toSorted((a, b) => b.count - a.count).slice(0, most.alike);
    const one = near(1);
    return one.length > 0 || plain.length < 5 ? one : near(2);
  }

  /** What the query means when its misspelled words are put right. */
  #admitMeaningsOf(corrections: ReadonlyMap<number, string>): void {
    const { text, terms } = this.#query;
    let corrected = '';
    let from = 0;
    for (const [i, { start, end }] of terms.entries()) {
      if (start < from) continue;
      corrected += text.slice(from, start) + (corrections.get(i) ?? text.slice(start, end));
      from = end;
    }
    const { terms: ownTerms, parts } = queryFrom(corrected + text.slice(from), this.#knowledge);
    if (ownTerms.length !== terms.length) return;
    for (const { terms: meant, concepts } of parts) {
      if (concepts.length === 0 || !meant.some((i) => corrections.has(i))) continue;
      for (const { part, meaning } of this.#parts) if (part.terms.every((i) => meant.includes(i))) this.#addMeanings(meaning, concepts, worth.guessed);
    }
  }

  /** The person or the country whose name the query looks like. */
  #admitNames(): void {
    for (const concept of nameMeant(this.#query.text, this.#index, this.#knowledge)) {
      for (const { part, meaning } of this.#parts) if (!part.quoted) this.#addMeanings(meaning, [concept], worth.guessed);
    }
  }

  #tallyOf(term: Term | undefined, isUnfinished: boolean): Tally {
    const tally = new Tally(this.#index.documents);
    if (!term) return tally;
    const { plain, exact } = term;
    const isMarked = exact !== plain;
    for (const form of this.#index.formsOf(plain)) {
      if (form.exact === exact) tally.add([form], worth.exact, { how: 'exact', plain });
      else tally.add([form], isMarked ? (form.exact === plain ? worth.unmarked : worth.otherMarks) : worth.folded, { how: 'folded', plain });
    }
    if (isUnfinished && plain.length > 1) {
      for (const longer of this.#index.beginningWith(plain, most.beginnings)) tally.add(this.#index.formsOf(longer), worth.prefix + 0.2 * (plain.length / longer.length), { how: 'prefix', plain: longer });
    }
    for (const document of documentsOf(this.#index.formsOf(titleMark + plain))) tally.values[document] = (tally.values[document] ?? 0) * worth.inTitle;
    return tally;
  }

  #meaningOf(concepts: readonly string[]): Tally {
    const tally = new Tally(this.#index.documents);
    this.#addMeanings(tally, concepts);
    return tally;
  }

  /** Documents that are about a concept, or name it; a guess is worth less than what was typed. */
  #addMeanings(tally: Tally, concepts: readonly string[], guess = 1): void {
    for (const concept of concepts) {
      tally.add(aboutTerms(concept).flatMap((term) => this.#index.formsOf(conceptMark + term)), guess * worth.about, { how: 'meaning', concept });
      tally.add(this.#index.formsOf(`${conceptMark}~${concept.replace(/ count$/, '')}`), guess * worth.named, { how: 'meaning', concept });
    }
  }

  /** The worth of each document for a part, and how rare those are that have it. */
  #scoresOf({ part, terms, meaning }: Tallied): { values: Float32Array; rarity: number } {
    const { documents } = this.#index;
    const [only] = terms;
    const values = terms.length === 1 && only ? only.values.slice() : this.#together(part, terms);
    let answering = 0;
    for (let document = 0; document < documents; document++) {
      const meant = meaning.values[document] ?? 0;
      const value = Math.max(values[document] ?? 0, meant) + (meant >= worth.about ? worth.isAbout : 0);
      values[document] = value;
      if (value >= worth.named) answering++;
    }
    return { values, rarity: Math.log(1 + documents / (answering + 1)) };
  }

  /** The worth of each document for several terms that are one thing. */
  #together({ terms: own, quoted, concepts }: Part, terms: readonly Tally[]): Float32Array {
    const { documents } = this.#index;
    // What is quoted, and what has a meaning as a whole, has none in pieces: `nhất … bản` is no `Nhật Bản`.
    const isOne = quoted || concepts.length > 0;
    const values = new Float32Array(documents);
    if (terms.length === 0) return values;
    for (let document = 0; document < documents; document++) {
      let [present, lowest, sum] = [0, Infinity, 0];
      for (const tally of terms) {
        const value = tally.values[document] ?? 0;
        if (value > 0) present++;
        if (value < lowest) lowest = value;
        sum += value;
      }
      if (present === terms.length) {
        const together = own.every((_, nth) => nth === 0 || this.#areAdjacent(document, nth - 1, nth, terms));
        values[document] = together ? lowest : isOne ? 0 : lowest * worth.apart;
      } else if (!isOne && present * 2 >= terms.length) {
        values[document] = (sum / terms.length) * (present / terms.length) * worth.some;
      }
    }
    return values;
  }

  #areAdjacent(document: number, first: number, second: number, terms: readonly Tally[]): boolean {
    const [a, b] = [terms[first]?.answerFor(document)?.plain, terms[second]?.answerFor(document)?.plain];
    return a !== undefined && b !== undefined && this.#hasPair(document, a, b);
  }

  #hasPair(document: number, first: string, second: string): boolean {
    let seconds = this.#pairs.get(first);
    if (!seconds) this.#pairs.set(first, (seconds = new Map()));
    let pair = seconds.get(second);
    if (pair === undefined) seconds.set(second, (pair = pairOf(wordHash(first), wordHash(second))));
    return this.#index.hasPair(document, pair);
  }

  /** How much of the query's words that stand side by side do so in a document: 1 for all, in their order. */
  #nearness(document: number, scores: readonly { values: Float32Array }[]): number {
    if (this.#parts.length < 2) return 1;
    let near = 0;
    for (let i = 1; i < this.#parts.length; i++) {
      const [before, after] = [this.#parts[i - 1], this.#parts[i]];
      if (!before || !after || (scores[i - 1]?.values[document] ?? 0) === 0 || (scores[i]?.values[document] ?? 0) === 0) continue;
      const [a, b] = [before.terms.at(-1)?.answerFor(document)?.plain, after.terms[0]?.answerFor(document)?.plain];
      // What is only meant stands nowhere: it is as near as can be.
      if (a === undefined || b === undefined) near++;
      else if (this.#hasPair(document, a, b)) near++;
      else if (this.#hasPair(document, b, a)) near += order.turned;
    }
    return near / (this.#parts.length - 1);
  }
}

/** What answers a part: its meaning, where that is worth more than its words. */
function answersFor({ terms, meaning }: Tallied, document: number): readonly Answer[] | undefined {
  const words = terms.map((tally) => tally.answerFor(document)).filter((answer) => answer !== undefined);
  const meant = meaning.answerFor(document);
  if (meant && words.length < Math.max(terms.length, 1)) return [meant];
  const all = meant ? [...words, meant] : words;
  return all.length > 0 ? all : undefined;
}

/** The terms of an index that say that a document is about a concept. */
function aboutTerms(concept: string): readonly string[] {
  const [kind = '', value = ''] = concept.split(/:(.*)/s);
  switch (kind) {
    case 'country': return [`partner:${value}`];
    case 'visit': return [concept, `visit.form:${value}`];
    case 'level': return [`relations.level:${value}`];
    default: return [concept];
  }
}

/** 1 for each document that the filters let through and that has nothing that is excluded; `undefined` where all do. */
function allowedBy(index: SearchIndex, { filters, excluded }: Query): Uint8Array | undefined {
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
    const day = Math.floor(Date.parse(values[0] ?? '') / 86_400_000);
    for (let document = 0; document < passes.length; document++) {
      const own = index.dayOf(document);
      // Without a date it is neither before nor after.
      passes[document] = Number(own > -1e9 && (name === 'after' ? own >= day : own < day));
    }
    return passes;
  }
  for (const value of values) for (const document of documentsOf(index.formsOf(`${conceptMark}${name}:${value}`))) passes[document] = 1;
  return passes;
}

/** The documents that have words, in whatever diacritics, side by side; or are about what those mean. */
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
    for (const concept of part.concepts) for (const term of aboutTerms(concept)) for (const document of documentsOf(index.formsOf(conceptMark + term))) found.add(document);
  }
  return found;
}

/** All that the filters let through, the latest first. */
function latest(index: SearchIndex, allowed: Uint8Array, limit: number): readonly Hit[] {
  const days = Array.from(allowed, (isAllowed, document) => ({ document, day: index.dayOf(document), isAllowed })).filter(({ isAllowed }) => isAllowed === 1);
  return days.toSorted((a, b) => b.day - a.day).slice(0, limit).map(({ document }) => ({ id: index.idOf(document), score: 1, answers: [] }));
}

const documentsOf = (forms: readonly Form[]) => forms.flatMap((form) => Array.from(form.documents()));
const countOf = (forms: readonly Form[]) => forms.reduce((sum, { count }) => sum + count, 0);
