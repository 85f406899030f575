import { expect, test } from 'vitest';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import { keysOf } from './key.ts';

const label = (id: string, rest: Partial<ArticleLabel>): ArticleLabel => ({ id, title: '', language: 'vi', ...rest });

test.each<readonly [Partial<ArticleLabel>, string]>([
  [{ publisher: 'Nhân Dân', published: '2025-08-13', title: 'Het staatsbezoek van To Lam' }, 'nhan-dan-2025-het-staatsbezoek-van'],
  [{ publisher: 'Báo Điện tử Đảng', published: '2025', title: 'Đưa quan hệ lên tầm cao mới' }, 'bao-dien-tu-dang-2025-dua-quan-he'],
  [{ publisher: 'VOVWORLD', published: '2024-09-03', title: '52 văn kiện' }, 'vovworld-2024-van-kien'],
  [{ published: '2023-11-30', undated: true, title: 'Tiga prioritas' }, 'tiga-prioritas'],
  [{ publisher: '연합뉴스', url: 'https://www.yna.co.kr/view/1', published: '2025', title: '한·베트남 정상회담, 2030년' }, 'yna-co-kr-2025-seoul-1'],
  [{ title: '越南' }, 'seoul-1'],
  [{ publisher: 'x'.repeat(80), title: 'y' }, 'x'.repeat(60)],
])('%o: %s', (rest, key) => {
  expect(keysOf([label('seoul-1', rest)]).get('seoul-1')).toBe(key);
});

test('an article that says nothing of itself still has a key', () => {
  expect([...keysOf([label('—', {}), label('…', {})]).values()].toSorted()).toEqual(['article-a', 'article-b']);
});

test('keys that would be the same have a letter more, whatever the order, and never one that another has', () => {
  const labels = [label('1', { title: 'Tham' }), label('2', { title: 'Tham' }), label('3', { title: 'Tham a' }), label('4', { title: 'Thăm' })];
  const keys = { 1: 'tham-b', 2: 'tham-c', 3: 'tham-a', 4: 'tham-d' };
  expect(Object.fromEntries(keysOf(labels))).toEqual(keys);
  expect(Object.fromEntries(keysOf(labels.toReversed()))).toEqual(keys);
});

test('there are letters for more than an alphabet', () => {
  const keys = keysOf(Array.from({ length: 60 }, (_, nth) => label(`id-${String(nth).padStart(2, '0')}`, { title: 'Same' })));
  expect([keys.get('id-25'), keys.get('id-26'), keys.get('id-59')]).toEqual(['same-z', 'same-aa', 'same-bh']);
  expect(new Set(keys.values()).size).toBe(60);
});
