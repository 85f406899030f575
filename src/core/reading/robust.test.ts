import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { fold } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { readArticle } from './reading.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const languages = [...knowledge.languages.keys()];

/** Pieces that the rules look for, in any order: what a pattern stumbles over is made of them. */
const piece = fc.oneof(
  fc.constantFrom('Việt Nam', 'Vietnam', 'Hàn Quốc', 'South Korea', 'Jepang', '베트남', '日本', '越南', 'เวียดนาม', '150', '1.000.000', '13/7', '22/12/1992', '2030', '10-13', 'tỷ', 'miliar', 'USD', '%', 'tháng 8', 'August', 'năm', '년', '月', '日', 'kim ngạch thương mại', 'trade target', 'to', '-', '–', 'Đối tác chiến lược toàn diện', 'staatsbezoek', '. ', ', ', '\n', '(', ')', '"'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  test('is folded to views of one length, and every offset leads back into it', () => {
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
      const { normal, lower, plain, toSource } = fold(source);
      expect([lower.length, plain.length]).toEqual([normal.length, normal.length]);
      expect(toSource(normal.length)).toBe(source.length);
    }));
  });

  test('is cut into sentences that lie in order and keep every word', () => {
    fc.assert(fc.property(text, (source) => {
      const spans = sentencesOf(source, 'vi', new Set());
      let end = 0;
      for (const span of spans) {
        expect(source.slice(end, span.start).trim()).toBe('');
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(source.slice(end).trim()).toBe('');
    }));
  });

  test('is read in every language, and what is quoted stands in it', () => {
    fc.assert(fc.property(text, fc.constantFrom(...languages), fc.option(fc.constantFrom('2025-08-13', '2025-08', '2025'), { nil: undefined }), (source, language, published) => {
      const reading = readArticle({ title: '', text: source, language, ...(published !== undefined && { published }) }, knowledge);
      expect(reading.score).toBeGreaterThanOrEqual(0);
      expect(reading.score).toBeLessThanOrEqual(1);
      for (const { quote, start, end, focus } of reading.claims) {
        expect(source.slice(start, end)).toBe(quote);
        expect(focus.start).toBeGreaterThanOrEqual(0);
        expect(focus.end).toBeLessThanOrEqual(quote.length);
      }
    }), { numRuns: 300 });
  });
});

/** What takes a pattern that backtracks, or a rule that pairs all with all, not milliseconds but minutes: the test runner's limit tells. */
describe('a text of one kind is read', () => {
  const length = 300_000;
  test.each([
    ['digits', '1'],
    ['grouped digits', '111.'],
    ['spaced digits', '1 '],
    ['slashed digits', '1/'],
    ['countries', 'Việt Nam Hàn Quốc '],
    ['amounts', '150 tỷ USD '],
    ['dates', '22/12/1992 - '],
    ['months', 'tháng 8 '],
    ['one word', 'a'],
    ['stops', '. '],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['levels', 'đối tác chiến lược toàn diện năm 2022 '],
    ['hyphens', '-'],
    ['combining marks', 'a\u0301'],
    ['decomposed Hangul', '한국'.normalize('NFD')],
    ['Han letters', '越日'],
    ['sentences on one line', 'Hai bên hội đàm. '],
  ])('%s', (_name, unit) => {
    const source = unit.repeat(Math.ceil(length / unit.length));
    expect(readArticle({ title: 'x', text: source, language: 'vi', published: '2025-08-13' }, knowledge).language).toBe('vi');
  });
});
