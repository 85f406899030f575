import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const abbreviations = new Set(['mr.', 'oct.', 'tgl.']);
const of = (text: string, language = 'en') => sentencesOf(text, language, abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    ['One. Two.', ['One.', 'Two.']],
    ['A title\nA sentence. Another.', ['A title', 'A sentence.', 'Another.']],
    ['He met Mr. Kishida. They spoke.', ['He met Mr. Kishida.', 'They spoke.']],
    ['On Oct. 29 they met.', ['On Oct. 29 they met.']],
    ['Lee J. M. spoke.', ['Lee J. M. spoke.']],
    ['  \n\n Spaced.  \n', ['Spaced.']],
    ['Trade was US$1.67 billion. It grew.', ['Trade was US$1.67 billion.', 'It grew.']],
    ['', []],
  ])('%j', (text, sentences) => expect(of(text)).toEqual(sentences));

  test.each(['Der Besuch beginnt am 23. Januar.', 'Er dauert vom 10.-13. August.', 'Beziehungen bestehen lange (4. Februar 1950).'])('a German day does not end a sentence: %s', (text) => {
    const days = new Set(Array.from({ length: 31 }, (_, i) => `${i + 1}.`));
    expect(sentencesOf(text, 'de', days)).toHaveLength(1);
  });

  test('an Indonesian abbreviation before a date does not end a sentence', () => expect(of('Kunjungan tgl. 10 Agustus.', 'id')).toEqual(['Kunjungan tgl. 10 Agustus.']));

  test('Japanese and Chinese full stops end one', () => expect(of('会談した。協力する。', 'ja')).toEqual(['会談した。', '協力する。']));
});
