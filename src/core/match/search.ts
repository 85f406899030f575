import type { Knowledge } from '../annotate/knowledge.ts';
import { conceptMark, titleMark } from '../corpus/index/segment.ts';
import { pairOf, wordHash } from '../corpus/index/pairs.ts';
import type { SearchIndex } from '../corpus/index/search-index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Folded } from '../text/fold.ts';
import { standBeside } from '../text/phrases.ts';
import { isWord } from '../text/terms.ts';
import { aboutTerm, allowedBy, documentsOf } from './allowed.ts';
import { nameMeant } from './names.ts';
import { isSpelled, queryFrom, yearsIn, type Part, type Query, type Term } from './query.ts';
import { Tally, type Answer } from './tally.ts';

/**
 * What a document's answer to a part of the query is worth, by how it answers: the word as it was typed, the same without its
 * diacritics, what it means in another language, the beginning of a word, a word like it, the same letters with other diacritics.
 * A part is worth as much as its best answer, times how rare it is.
 */
export const worth = {
  exact: 1, folded: 0.95,
  /** What the document is about, and what it only names. */
  about: 0.75, named: 0.6,
  /** A level, a visit, a pledge with the country or the year that is asked for beside it. */
  bound: 1,
  unmarked: 0.6, prefix: 0.6, oneEdit: 0.5, twoEdits: 0.35, guessed: 0.45, otherMarks: 0.3,
  /** Added where what is meant is what the document is about, whatever words answer. */
  isAbout: 0.1,
  /** Of a part whose words stand apart, and of one that has only some of them. */
  apart: 0.5, some: 0.4,
  inTitle: 1.05,
} as const;

/**
 * Of the whole: what words that stand side by side in the query are worth where they stand apart, or in the other order, or with other
 * diacritics than were typed.
 */
const order = { apart: 0.6, turned: 0.6, otherMarks: 0.9 } as const;

/**
 * Less of a query than this answered, by its letters, is no answer (what is answered by a guess counts for so much less); nor is what is worth less than this of the best.
 * What is worth less than so much of the best need not be checked against its text. Where some document has all that is asked, and so
 * much of it side by side, nothing is misspelled.
 */
const least = { coverage: 0.5, sure: 0.8, ofBest: 0.25, checked: 0.85, nearness: 0.5 } as const;

/** How many words a word of the query may stand for, so that a query costs what it is worth. */
const most = { beginnings: 60, alike: 40, units: 30 } as const;

/** A document that answers a query, with what answers each of its parts, `undefined` for those that nothing does. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly answers: readonly (readonly Answer[] | undefined)[];
}

/** The articles of a corpus that answer a query best; of equals the latest first. */
export function hitsIn({ index, entryOf }: Corpus, query: Query, knowledge: Knowledge, limit = 20): readonly Hit[] {
  const allowed = allowedBy(index, query);
  if (query.parts.length === 0) return query.filters.length === 0 || !allowed ? [] : latest(index, allowed, limit);
  const textOf = (document: number): Folded | undefined => {
    const article = entryOf(index.idOf(document))?.article;
    return article && knowledge.fold(`${article.title}\n${article.text}`);
  };
  const search = new Search(index, query, knowledge, { allowed, textOf });
  const found = search.best(limit);
  if (found.isWhole) return found.hits;
  search.admitMisspellings();
  return search.best(limit).hits;
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

/** Whether the folded words that stand for two terms stand side by side in a document: as the index says, which is quick and sometimes wrong, or its text. */
type Beside = (document: number, first: number, a: string, second: number, b: string) => boolean;

/** The worth of a document for a part, by the part's number. */
type ValueOf = (document: number, part: number) => number;

interface Candidate {
  readonly document: number;
  readonly day: number;
  score: number;
  isWhole: boolean;
  isChecked: boolean;
}

/** As many candidates more than are asked for are checked against their texts. */
const spare = 120;

class Search {
  readonly #index: SearchIndex;
  readonly #query: Query;
  readonly #knowledge: Knowledge;
  readonly #allowed: Uint8Array | undefined;
  readonly #textOf: (document: number) => Folded | undefined;
  readonly #parts: readonly Tallied[];
  /** The query, folded. */
  readonly #plain: string;
  /** The numbers of words side by side, each asked of one document after the other. */
  readonly #pairs = new Map<string, Map<string, number>>();

  constructor(index: SearchIndex, query: Query, knowledge: Knowledge, { allowed, textOf }: { readonly allowed: Uint8Array | undefined; readonly textOf: (document: number) => Folded | undefined }) {
    [this.#index, this.#query, this.#knowledge, this.#allowed, this.#textOf] = [index, query, knowledge, allowed, textOf];
    this.#plain = knowledge.fold(query.text).plain;
    const letters = query.parts.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#parts = query.parts.map((part): Tallied => ({
      part, share: (part.end - part.start) / letters,
      // What has a meaning is typed to its end.
      terms: part.terms.map((i) => this.#tallyOf(query.terms[i], query.unfinished && i === query.terms.length - 1 && part.concepts.length === 0)),
      meaning: this.#meaningOf(part.concepts),
    }));
  }

  /** The best documents, and whether one of them has all that is asked, most of it side by side. */
  best(limit: number): { hits: readonly Hit[]; isWhole: boolean } {
    const candidates = this.#candidates(limit + spare);
    const best: Candidate[] = [];
    // What a text says is never worth more than what the index says: once the first is checked, it is the best.
    for (let first = candidates[0]; first && best.length < limit; first = candidates[0]) {
      candidates.shift();
      if (!first.isChecked && !this.#isOfOneTerm && first.score >= least.checked * (best[0]?.score ?? 0)) {
        this.#check(first);
        if (first.score > 0) insert(candidates, first);
      } else {
        best.push(first);
      }
    }
    const worst = (best[0]?.score ?? 0) * least.ofBest;
    const hits = best.filter(({ score }) => score >= worst).map(({ document, score }): Hit => ({
      id: this.#index.idOf(document), score: Math.round(score * 1000) / 1000, answers: this.#parts.map((tallied) => answersFor(tallied, document)),
    }));
    return { hits, isWhole: best.some(({ isWhole }) => isWhole) };
  }

  /** Whether there is nothing to check: one term stands beside no other. */
  get #isOfOneTerm(): boolean {
    return this.#query.terms.length < 2;
  }

  /** The documents that the index takes for the best. */
  #candidates(limit: number): Candidate[] {
    const documents = this.#answering();
    const beside: Beside = (document, first, a, second, b) => this.#areBesideInIndex(document, first, a, second, b);
    const values = this.#parts.map((tallied) => this.#valuesOf(tallied, documents, beside));
    const valueOf: ValueOf = (document, i) => values[i]?.[document] ?? 0;
    this.#rarities = values.map((each) => this.#rarityOf(each, documents));
    const best: Candidate[] = [];
    for (const document of documents) {
      if (this.#allowed && this.#allowed[document] === 0) continue;
      const bound = this.#boundOf(document, valueOf);
      if (bound === 0 || (best.length === limit && bound < (best.at(-1)?.score ?? 0))) continue;
      const near = this.#nearness(document, valueOf, beside);
      insert(best, { document, day: this.#index.dayOf(document), score: bound * nearnessWorth(near), isWhole: this.#hasAll(document, valueOf, near), isChecked: false });
      if (best.length > limit) best.pop();
    }
    return best;
  }
  #rarities: readonly number[] = [];

  /** What a document is worth if its words stand as they do in the query; 0 where too little of it is answered. */
  #boundOf(document: number, valueOf: ValueOf): number {
    let [coverage, sum] = [0, 0];
    for (let i = 0; i < this.#parts.length; i++) {
      const value = valueOf(document, i);
      if (value === 0) continue;
      coverage += (this.#parts[i]?.share ?? 0) * (value < worth.unmarked ? least.sure : 1);
      sum += value * (this.#rarities[i] ?? 0);
    }
    return coverage < least.coverage ? 0 : sum * coverage * coverage;
  }

  /** Whether a document has all that is asked, and most of it side by side. */
  #hasAll(document: number, valueOf: ValueOf, near: number): boolean {
    return near >= least.nearness && this.#parts.every((_, i) => valueOf(document, i) >= worth.unmarked);
  }

  /** The worth of a candidate as its text has it: the words beside each other that the index takes for so, with the diacritics that were typed. */
  #check(candidate: Candidate): void {
    candidate.isChecked = true;
    const { document } = candidate;
    const text = this.#textOf(document);
    if (!text) return;
    const beside: Beside = (_document, first, a, second, b) => this.#areBesideIn(text.plain, first, a, second, b);
    const values = this.#parts.map((tallied) => this.#valueOf(tallied, document, beside));
    const valueOf: ValueOf = (_document, i) => values[i] ?? 0;
    const near = this.#nearness(document, valueOf, beside);
    candidate.score = Math.min(candidate.score, this.#boundOf(document, valueOf) * nearnessWorth(near) * (this.#isAsTyped(document, text) ? 1 : order.otherMarks));
    candidate.isWhole = this.#hasAll(document, valueOf, near);
  }

  /** Whether words that stand side by side in the query and in a text do so there with the diacritics that were typed. */
  #isAsTyped(document: number, text: Folded): boolean {
    if (this.#query.terms.every(({ exact, plain }) => exact === plain)) return true;
    const placed = this.#parts.flatMap(({ part, terms }) => part.terms.map((i, nth) => ({ i, term: this.#query.terms[i], answer: terms[nth]?.answerFor(document) })));
    return placed.every(({ i, term, answer }, nth) => {
      const before = placed[nth - 1];
      if (!term || !before?.term || answer?.how !== 'exact' || before.answer?.how !== 'exact') return true;
      return this.#areBesideIn(text.lower, before.i, before.term.exact, i, term.exact) || !this.#areBesideIn(text.plain, before.i, before.term.plain, i, term.plain);
    });
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
    const unanswered = this.#parts.some(({ part, terms: tallies, meaning }) => !part.quoted && [...tallies, meaning].every(({ documents }) => documents.length === 0));
    if (unanswered) this.#admitNames();
  }

  /** Words like one: one edit away, or else two, where the beginning is the same. */
  #like({ plain }: Term): readonly { plain: string; edits: number }[] {
    if (plain.length < 4) return [];
    const near = (edits: 1 | 2) => this.#index.alike(plain, edits)
      .map((word) => ({ ...word, count: this.#index.formsOf(word.plain).reduce((sum, { count }) => sum + count, 0) })).toSorted((a, b) => b.count - a.count).slice(0, most.alike);
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

  /** The countries and the years of the query that a level, a visit or a pledge is asked for with. */
  #bonds(concept: string): readonly string[] {
    if (!/^(?:level|visit|pledge):/.test(concept)) return [];
    const countries = this.#query.parts.flatMap(({ concepts }) => concepts).flatMap((other) => /^country:(.*)/.exec(other)?.[1] ?? []);
    return [...countries, ...yearsIn(this.#query)];
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
      tally.add(this.#index.formsOf(conceptMark + aboutTerm(concept)), guess * worth.about, { how: 'meaning', concept });
      for (const other of this.#bonds(concept)) tally.add(this.#index.formsOf(`${conceptMark}~${concept} ${other}`), guess * worth.bound, { how: 'meaning', concept });
      const named = `${conceptMark}~${concept}`;
      // A number without a unit is any of that size.
      const terms = named.endsWith(' count') ? this.#index.beginningWith(named.slice(0, -'count'.length), most.units) : [named];
      tally.add(terms.flatMap((term) => this.#index.formsOf(term)), guess * worth.named, { how: 'meaning', concept });
    }
  }

  /** The documents that have anything of what is asked. */
  #answering(): readonly number[] {
    const [seen, documents] = [new Uint8Array(this.#index.documents), [] as number[]];
    for (const { terms, meaning } of this.#parts) {
      for (const tally of [...terms, meaning]) {
        for (const document of tally.documents) {
          if (seen[document] === 1) continue;
          seen[document] = 1;
          documents.push(document);
        }
      }
    }
    return documents;
  }

  /** The worth of each of some documents for a part. */
  #valuesOf(tallied: Tallied, documents: readonly number[], beside: Beside): Float32Array {
    const values = new Float32Array(this.#index.documents);
    for (const document of documents) values[document] = this.#valueOf(tallied, document, beside);
    return values;
  }

  /** How rare it is that a document has what is asked. */
  #rarityOf(values: Float32Array, documents: readonly number[]): number {
    let answering = 0;
    for (const document of documents) if ((values[document] ?? 0) >= worth.named) answering++;
    return Math.log(1 + values.length / (answering + 1));
  }

  /** The worth of a document for a part: of its words or of what they mean, whichever is more. */
  #valueOf({ part, terms, meaning }: Tallied, document: number, beside: Beside): number {
    const meant = meaning.values[document] ?? 0;
    const said = terms.length === 1 ? terms[0]?.values[document] ?? 0 : this.#together(part, terms, document, beside);
    // `5.173 tỷ` has the words of `173 tỷ`, and is another amount.
    if (said > 0 && meant === 0 && part.concepts.some((concept) => concept.startsWith('amount:'))) return said * worth.apart;
    return Math.max(said, meant) + (meant >= worth.about ? worth.isAbout : 0);
  }

  /** The worth of a document for several terms that are one thing. */
  #together(part: Part, terms: readonly Tally[], document: number, beside: Beside): number {
    let [present, lowest, sum] = [0, Infinity, 0];
    for (const tally of terms) {
      const value = tally.values[document] ?? 0;
      if (value > 0) present++;
      if (value < lowest) lowest = value;
      sum += value;
    }
    // What is quoted, and what has a meaning as a whole, has none in pieces: `nhất … bản` is no `Nhật Bản`.
    const isOne = part.quoted || part.concepts.length > 0;
    if (present < terms.length || present === 0) return isOne || present * 2 < terms.length || present === 0 ? 0 : (sum / terms.length) * (present / terms.length) * worth.some;
    for (let nth = 1; nth < terms.length; nth++) {
      const [a, b] = [terms[nth - 1]?.plainFor(document), terms[nth]?.plainFor(document)];
      if (a === undefined || b === undefined || !beside(document, part.terms[nth - 1] ?? 0, a, part.terms[nth] ?? 0, b)) return isOne ? 0 : lowest * worth.apart;
    }
    return lowest;
  }

  /** How much of the query's words that stand side by side do so in a document: 1 for all, in their order. */
  #nearness(document: number, valueOf: ValueOf, beside: Beside): number {
    if (this.#parts.length < 2) return 1;
    let near = 0;
    for (let i = 1; i < this.#parts.length; i++) {
      const [before, after] = [this.#parts[i - 1], this.#parts[i]];
      if (!before || !after || valueOf(document, i - 1) === 0 || valueOf(document, i) === 0) continue;
      const [a, b] = [before.terms.at(-1)?.plainFor(document), after.terms[0]?.plainFor(document)];
      const [first, second] = [before.part.terms.at(-1) ?? 0, after.part.terms[0] ?? 0];
      // What is only meant stands nowhere: it is as near as can be.
      if (a === undefined || b === undefined || beside(document, first, a, second, b)) near++;
      else if (beside(document, second, b, first, a)) near += order.turned;
    }
    return near / (this.#parts.length - 1);
  }

  /** Whether the index has words side by side; in scripts without spaces, with all that stands between them in the query. */
  #areBesideInIndex(document: number, first: number, a: string, second: number, b: string): boolean {
    const run = this.#runFrom(first, a, second, b);
    if (run === undefined) return this.#hasPair(document, a, b);
    for (let at = 0; at < run.length - 2; at++) if (!this.#hasPair(document, run.slice(at, at + 2), run.slice(at + 1, at + 3))) return false;
    return true;
  }

  /** What the query has from one term to another, in a script without spaces. */
  #runFrom(first: number, a: string, second: number, b: string): string | undefined {
    if (first > second || isWord(a) || isWord(b)) return undefined;
    const run = this.#plain.slice(this.#query.terms[first]?.start, this.#query.terms[second]?.end);
    return /[^\p{L}\p{M}\p{N}]/u.test(run) ? undefined : run;
  }

  #hasPair(document: number, first: string, second: string): boolean {
    let seconds = this.#pairs.get(first);
    if (!seconds) this.#pairs.set(first, (seconds = new Map()));
    let pair = seconds.get(second);
    if (pair === undefined) seconds.set(second, (pair = pairOf(wordHash(first), wordHash(second))));
    return this.#index.hasPair(document, pair);
  }

  /** Whether a text has words side by side; in scripts without spaces, with all that stands between them in the query. */
  #areBesideIn(text: string, first: number, a: string, second: number, b: string): boolean {
    const run = this.#runFrom(first, a, second, b);
    return run === undefined ? standBeside(text, a, b) : text.includes(run);
  }
}

/** What is left of a document's worth for how much of its words stands side by side. */
const nearnessWorth = (near: number) => order.apart + (1 - order.apart) * near;

/** Puts a candidate where it belongs among others: by score, the latest of equals first. */
function insert(candidates: Candidate[], candidate: Candidate): void {
  let place = candidates.length;
  for (let other; (other = candidates[place - 1]) && (candidate.score > other.score || (candidate.score === other.score && candidate.day > other.day)); place--);
  candidates.splice(place, 0, candidate);
}

/** What answers a part: its meaning, where that is worth more than its words. */
function answersFor({ terms, meaning }: Tallied, document: number): readonly Answer[] | undefined {
  const words = terms.map((tally) => tally.answerFor(document)).filter((answer) => answer !== undefined);
  const meant = meaning.answerFor(document);
  if (meant && words.length < Math.max(terms.length, 1)) return [meant];
  const all = meant ? [...words, meant] : words;
  return all.length > 0 ? all : undefined;
}

/** All that the filters let through, the latest first. */
function latest(index: SearchIndex, allowed: Uint8Array, limit: number): readonly Hit[] {
  const days = Array.from(allowed, (isAllowed, document) => ({ document, day: index.dayOf(document), isAllowed })).filter(({ isAllowed }) => isAllowed === 1);
  return days.toSorted((a, b) => b.day - a.day).slice(0, limit).map(({ document }) => ({ id: index.idOf(document), score: 1, answers: [] }));
}
