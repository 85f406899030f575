import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../article-files.ts';
import { examples } from './examples.ts';
import { f1, precision, recall, score, sum, type Result } from './score.ts';

const knowledge = loadKnowledge();
const results = score(examples(knowledge), knowledge);
const tiesOf = (some: readonly Result[]) => sum(some.map(({ ties }) => ties));
const claims = sum(results.flatMap((result) => [...result.claims.values()]));
const readHere = results.filter(({ example }) => knowledge.languages.has(example.label.language));

/** Floors only rise: raise them to what `npm run evaluate` prints. */
describe('reading the labelled examples', () => {
  test('there are as many as there were', () => expect(results.length).toBeGreaterThanOrEqual(283));
  test('ties', () => expect(f1(tiesOf(readHere))).toBeGreaterThanOrEqual(0.988));
  test('non-examples taken', () => expect(tiesOf(results).wrong).toBe(0));
  test('partners', () => {
    const judged = results.filter(({ partners }) => partners !== undefined);
    expect(judged.filter(({ partners }) => partners).length / judged.length).toBeGreaterThanOrEqual(0.995);
  });
  test('claims', () => {
    expect(precision(claims)).toBeGreaterThanOrEqual(0.986);
    expect(recall(claims)).toBeGreaterThanOrEqual(0.959);
  });
  test('languages', () => expect(readHere.filter(({ language }) => !language).map(({ example }) => example.label.id)).toEqual([]));
});

describe('score', () => {
  test('counts what is right, wrong and missed', () => {
    const altered = examples(knowledge).filter(({ label }) => label.id === 'h055').map((example) => (
      { ...example, label: { ...example.label, claims: [...(example.label.claims ?? []), { kind: 'trade.target', partner: 'TH', value: 1 }] } }));
    const [result] = score(altered, knowledge);
    expect(result?.ties).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(result?.claims.get('trade.target')).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(result?.misses).toContain('-trade.target TH 1');
  });
});
