import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { articlesFrom, inOrder, plantedCount, queriesFrom, type Entry } from './corpora.ts';
import { plantings, proves } from './queries.ts';
import { hasReservedAmount, isReserved } from './reserved-text.ts';

const seed = 4;
const first = (count: number, of = seed): Entry[] => {
  const articles = articlesFrom(of);
  return Array.from({ length: count }, () => articles.next().value as Entry);
};
const entries = first(1000);
const others = entries.slice(plantedCount);
const said = ({ article: { title, text } }: Entry) => `${title}\n${text}`;

/** Each planting with the articles that were made for it, in their order in the corpus. */
const planted = plantings.map((planting, i) => {
  const start = plantings.slice(0, i).reduce((sum, { right, near }) => sum + right.length + near.length, 0);
  const end = start + planting.right.length;
  return { planting, right: entries.slice(start, end), near: entries.slice(end, end + planting.near.length) };
});

describe('a corpus', () => {
  test('is the same for the same seed, to the byte, and another for another', () => {
    const hash = (articles: readonly Entry[]) => createHash('sha256').update(JSON.stringify(articles)).digest('hex');
    const count = plantedCount + 40;
    expect(hash(first(count))).toBe(hash(entries.slice(0, count)));
    expect(hash(first(10, seed + 1))).not.toBe(hash(entries.slice(0, 10)));
  });

  test('has articles of about 3 KB, each with an id of its own', () => {
    const mean = entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.article.text), 0) / entries.length;
    expect(mean).toBeGreaterThan(2900);
    expect(mean).toBeLessThan(3500);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('is given in an order in which the planted articles stand anywhere, always the same', () => {
    const order = inOrder(entries, seed);
    expect(order).toEqual(inOrder(entries, seed));
    expect(order).not.toEqual(entries);
    expect(order.toSorted((a, b) => entries.indexOf(a) - entries.indexOf(b))).toEqual(entries);
  });
});

describe('the queries', () => {
  test('each has the ids of the articles planted to answer it', () => {
    const expected = planted.flatMap(({ planting, right }) => planting.queries.map((source) => ({ source, right: right.map(({ id }) => id) })));
    expect(queriesFrom(seed).map(({ source, right }) => ({ source, right }))).toEqual(expected);
  });

  test.for(planted)('$planting.queries.0: right articles say it, near ones and all others do not', ({ planting, right, near }) => {
    const proving = (articles: readonly Entry[]) => articles.filter(({ article }) => proves(planting, article)).map(({ id }) => id);
    const ids = right.map(({ id }) => id);
    expect(proving(right)).toEqual(ids);
    expect(proving(near)).toEqual([]);
    // What a filter on what was understood asks for, words alone do not tell.
    expect(proving(planting.understood ? [...right, ...near] : entries)).toEqual(ids);
  });

  test('no other article says in any language or notation what they ask for', () => {
    expect(others.filter((entry) => isReserved(said(entry))).map(said)).toEqual([]);
    expect(others.filter((entry) => hasReservedAmount(said(entry))).map(said)).toEqual([]);
  });
});
