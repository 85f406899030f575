import { expect, test } from 'vitest';
import { actionTitle, type ActionTitle } from './action-title.ts';
import { stringsFor } from './strings/strings-for.ts';

const korea = (related: number, facts: number): ActionTitle => ({ partners: ['KR'], related, facts });

test.each([
  ['en', korea(3, 5), 'Vietnam–South Korea: 3 related articles, 5 facts'],
  ['en', korea(1, 1), 'Vietnam–South Korea: 1 related article, 1 fact'],
  ['en', korea(0, 2), 'Vietnam–South Korea: 2 facts'],
  ['en', korea(0, 0), 'Vietnam–South Korea: nothing else on record'],
  ['vi', korea(3, 5), 'Việt Nam – Hàn Quốc: 3 bài liên quan, 5 dữ kiện'],
  ['id', korea(3, 5), 'Vietnam–Korea Selatan: 3 artikel terkait, 5 fakta'],
  ['nl', korea(3, 5), 'Vietnam – Zuid-Korea: 3 verwante artikelen, 5 feiten'],
  ['nl', korea(1, 1), 'Vietnam – Zuid-Korea: 1 verwant artikel, 1 feit'],
  ['en', { partners: ['KR', 'JP', 'CN', 'LA'], related: 2, facts: 0 }, 'Vietnam with South Korea, Japan and China: 2 related articles'],
  ['vi', { partners: [], related: 0, facts: 0 }, 'Bang Giao: chưa có tư liệu nào khác'],
])('%s %o: %s', (language, title, text) => {
  expect(actionTitle(title, stringsFor([language]))).toBe(text);
});
