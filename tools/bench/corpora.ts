import type { Article } from '../../src/core/corpus/article.ts';
import { carriers } from './carriers.ts';
import { languageOf, partners, shares, writings, type Writing } from './languages.ts';
import { Names } from './names.ts';
import { plantings, wordsOf, type Query } from './queries.ts';
import type { Planted } from './queries/planting.ts';
import { randomFrom, shuffled, type Random } from './random.ts';
import { takenNames } from './reserved.ts';
import { hasReservedAmount } from './reserved-text.ts';
import { loadPatterns, varied, type Patterns } from './sentences.ts';

/** An article with its id, before anyone has read it. */
export interface Entry {
  readonly id: string;
  readonly article: Article;
}

/** About so much text has an article, in bytes of UTF-8: 3 KB. */
const length = 3000;
/** So much of an article is sentences with rare names; the rest is recombined from our own texts. */
const namesShare = 0.4;

/**
 * The articles of a corpus, first the planted ones: the same for the same seed, and a smaller corpus is the beginning of a larger one,
 * so that every article is read once for all sizes. {@link inOrder} is how a contestant gets them.
 */
export function* articlesFrom(seed: number): Generator<Entry> {
  const writer = new Writer(seed);
  let index = 0;
  for (const { right, near } of plantings) for (const planted of [...right, ...near]) yield writer.entry(index++, planted);
  for (;;) yield writer.entry(index++);
}

/** The first so many articles, in an order in which the planted ones stand anywhere. */
export function inOrder<T>(entries: readonly T[], seed: number): T[] {
  return shuffled(entries, randomFrom(seed, 0xdec));
}

/** The queries with the ids of their right answers, as {@link articlesFrom} plants them. */
export function queriesFrom(seed: number): Query[] {
  let index = 0;
  return plantings.flatMap(({ class: of, queries, right, near, where = {} }) => {
    const ids = right.map((_, i) => idOf(index + i, seed));
    index += right.length + near.length;
    return queries.map((source): Query => ({ class: of, source, words: wordsOf(source), where, right: ids }));
  });
}

/** How many articles are planted: a corpus is larger. */
export const plantedCount = plantings.reduce((sum, { right, near }) => sum + right.length + near.length, 0);

function idOf(index: number, seed: number): string {
  return `${['baotintuc', 'nhandan', 'vietnamnet', 'vovworld', 'tuoitre'][index % 5]}-${(Math.imul(index + 1, 0x9e3779b1) ^ seed) >>> 0}`;
}

/** Writes articles out of sentences and names. */
class Writer {
  readonly #patterns: Readonly<Record<Writing, Patterns>> = loadPatterns();
  readonly #names = new Names(takenNames());
  readonly #byShare = writings.flatMap((writing) => Array.from({ length: shares[writing] }, () => writing));
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  entry(index: number, planted?: Planted): Entry {
    const random = randomFrom(this.#seed, index);
    const writing = planted?.writing ?? random.pick(this.#byShare);
    const to = planted?.partner ?? random.pick(partners);
    // An article about a country that a query asks for says of it what is planted, and nothing else.
    const known = planted?.partner === undefined ? this.#patterns[writing] : undefined;
    const lead = planted?.lead ?? [];
    const sentences = [...(planted?.sentences ?? [])];
    for (let bytes = [...lead, ...sentences].reduce((sum, sentence) => sum + Buffer.byteLength(sentence), 0); bytes < length;) {
      const sentence = known && !random.chance(namesShare) ? varied(random.pick(known.sentences), { to, writing, random }) : this.#carrier(writing, random);
      bytes += Buffer.byteLength(sentence) + 1;
      sentences.push(sentence);
    }
    const title = planted?.title ?? (known && random.chance(0.8) ? varied(random.pick(known.titles), { to, writing, random }) : this.#carrier(writing, random).replace(/[.。]$/, ''));
    return {
      id: idOf(index, this.#seed),
      article: { title, text: paragraphs([...lead, ...shuffled(sentences, random)], random), language: languageOf(writing), published: planted?.published ?? day(random) },
    };
  }

  #carrier(writing: Writing, random: Random): string {
    const { said, done } = carriers[writing];
    const names = this.#names;
    return random.pick(random.chance(0.5) ? said : done).replace(/\{([pwlny])\}/g, (_, slot: string) => {
      switch (slot) {
        case 'p': return names.person(writing, random);
        case 'w': return names.word(writing, random);
        case 'l': return names.place(writing, random);
        case 'y': return String(2012 + random.below(20));
        default: return amountless(random);
      }
    });
  }
}

/** A number that no query asks for. */
function amountless(random: Random): string {
  for (;;) {
    const number = String(20 + random.below(9000));
    if (!hasReservedAmount(number)) return number;
  }
}

/** Sentences in paragraphs of two or three, one a line. */
function paragraphs(sentences: readonly string[], random: Random): string {
  return sentences.reduce((text, sentence) => (text === '' ? sentence : `${text}${random.chance(0.4) ? '\n' : ' '}${sentence}`), '');
}

function day(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2012 + random.below(14)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
