import { describe, expect, test } from 'vitest';
import { fold, plain } from './fold.ts';

describe('plain', () => {
  test.each([
    ['Đối tác chiến lược toàn diện', 'doi tac chien luoc toan dien'],
    ['HÀN QUỐC', 'han quoc'],
    ['Coördinatie', 'coordinatie'],
    ['Zuid‑Korea', 'zuid-korea'],
    ['150\u00a0tỷ', '150 ty'],
    ['Straße', 'strase'],
    ['１，５００億', '1,500億'],
    ['๒๕๖๘', '2568'],
    ['베트남과', '베트남과'],
    ['Ёлка', 'елка'],
  ])('%s → %s', (text, folded) => expect(plain(text)).toBe(folded));
});

describe('fold', () => {
  test.each(['Việt Nam – Hàn Quốc', 'İstanbul’da görüşme', '越南', 'ビジネス', 'ß ŉ ǰ ﬁ', '👩‍🚀 Tô Lâm', 'Hoà bình, thuỷ điện', ''])('keeps the length of %s in every view', (text) => {
    const { normal, lower, plain: folded } = fold(text);
    expect([lower.length, folded.length]).toEqual([normal.length, normal.length]);
  });

  test.each([['hoà', 'hòa'], ['khoẻ', 'khỏe'], ['thuỷ', 'thủy'], ['Hoà Bình', 'hòa bình']])('puts the tone of %s where %s has it', (old, now) => expect(fold(old).lower).toBe(now));

  test.each(['quý', 'quả', 'giúp', 'thuế', 'toàn', 'hoài', 'của'])('leaves %s alone', (word) => expect(fold(word).lower).toBe(word));

  test('finds the way back to a decomposed source', () => {
    const source = 'Tô Lâm thăm Hàn Quốc'.normalize('NFD');
    const { normal, toSource } = fold(source);
    const at = normal.indexOf('thăm');
    expect(source.slice(toSource(at), toSource(at + 4)).normalize('NFC')).toBe('thăm');
  });

  test('finds the way back in decomposed Hangul', () => {
    const source = '한국과 베트남'.normalize('NFD');
    const { normal, toSource } = fold(source);
    const at = normal.indexOf('베트남');
    expect(source.slice(toSource(at), toSource(at + 3)).normalize('NFC')).toBe('베트남');
  });
});
