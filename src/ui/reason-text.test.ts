import { describe, expect, test } from 'vitest';
import type { Reason } from '../core/match/match.ts';
import { eventText, reasonGroups, reasonText } from './reason-text.ts';
import { stringsFor } from './strings/strings-for.ts';

const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/gu, ' ');
const event = { kind: 'event', partner: 'KR', form: 'state_visit', dates: '2025-08-10/2025-08-13', weight: 5 } as const;
const person = (name: string): Reason => ({ kind: 'person', person: name.toLowerCase(), name, weight: 1 });

describe('a reason says why', () => {
  test.each<readonly [string, Reason, string]>([
    ['en', { ...event, languages: ['vi', 'nl'] }, 'Same event, in another language: state visit, 10–13 August 2025'],
    ['en', { ...event, languages: ['vi', 'vi'] }, 'Same event: state visit, 10–13 August 2025'],
    ['vi', { ...event, languages: ['vi', 'nl'] }, 'Cùng sự kiện, bằng ngôn ngữ khác: thăm cấp Nhà nước, 10–13 tháng 8 năm 2025'],
    ['id', { ...event, languages: ['id', 'nl'] }, 'Peristiwa yang sama, dalam bahasa lain: kunjungan kenegaraan, 10–13 Agustus 2025'],
    ['nl', { ...event, languages: ['id', 'nl'] }, 'Zelfde gebeurtenis, in een andere taal: staatsbezoek, 10–13 augustus 2025'],
    ['en', { kind: 'edition', language: 'nl', weight: 1 }, 'The same article in Dutch'],
    ['vi', { kind: 'edition', language: 'nl', weight: 1 }, 'Cùng một bài viết: bản tiếng Hà Lan'],
    ['id', { kind: 'edition', language: 'nl', weight: 1 }, 'Artikel yang sama: edisi bahasa Belanda'],
    ['nl', { kind: 'edition', language: 'ko', weight: 1 }, 'Hetzelfde artikel in het Koreaans'],
    ['nl', { kind: 'partner', partner: 'KR', weight: 1 }, 'Zuid-Korea'],
    ['en', person('Bùi Thanh Sơn'), 'Bùi Thanh Sơn'],
    ['vi', { kind: 'topic', topic: 'labour', weight: 1 }, 'lao động'],
    ['en', { kind: 'claim', claim: { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 }, weight: 1 }, 'trade target US$150 billion by 2030'],
    ['en', { kind: 'words', words: 'han quoc', how: 'folded', in: 'title', weight: 1 }, '“han quoc”, whatever the diacritics in the title'],
    ['en', { kind: 'words', words: 'thanh', how: 'fuzzy', in: 'title', weight: 1 }, 'read as “thanh”'],
    ['id', { kind: 'words', words: 'kunjungan', how: 'fuzzy', in: 'text', weight: 1 }, 'dibaca sebagai “kunjungan”'],
    ['en', { kind: 'meaning', concept: 'country:KR', words: '한국', weight: 1 }, 'same meaning as “South Korea”'],
    ['vi', { kind: 'meaning', concept: 'level:strategic_partnership', words: 'strategic partnership', weight: 1 }, 'cùng nghĩa với “Đối tác chiến lược”'],
    ['en', { kind: 'meaning', concept: 'amount:150000000000 USD', words: '150 tỷ USD', weight: 1 }, 'equal to US$150 billion'],
    ['vi', { kind: 'meaning', concept: 'amount:150000000000 count', words: '150 miljard', weight: 1 }, 'bằng 150 tỷ'],
    ['id', { kind: 'meaning', concept: 'amount:12.5 percent', words: '12.5%', weight: 1 }, 'setara dengan 12,5%'],
    ['nl', { kind: 'meaning', concept: 'amount:86700000000 USD', words: '867억 달러', weight: 1 }, 'gelijk aan 86,7 miljard dollar'],
    ['nl', { kind: 'meaning', concept: 'pledge:net_zero', words: 'net zero', weight: 1 }, 'zelfde betekenis als “netto-nuluitstoot”'],
    ['en', { kind: 'meaning', concept: 'pledge:host_apec', words: 'đăng cai APEC', weight: 1 }, 'same meaning as “đăng cai APEC”'],
    ['nl', { kind: 'meaning', concept: 'measure:export', words: 'xuất khẩu', weight: 1 }, 'zelfde betekenis als “xuất khẩu”'],
  ])('%s: %o', (language, reason, text) => {
    expect(plain(reasonText(reason, stringsFor([language])))).toBe(text);
  });
});

test('an event is as complete as it is known', () => {
  const strings = stringsFor(['en']);
  expect(eventText({ form: 'call' }, strings)).toBe('phone call');
  expect(eventText({ dates: '2024-09' }, strings)).toBe('September 2024');
  expect(eventText({}, strings)).toBe('');
});

test('reasons of one kind are read together, the strongest kind first, the strongest few of each', () => {
  const partner: Reason = { kind: 'partner', partner: 'KR', weight: 2 };
  expect(reasonGroups(['A', 'B', 'C', 'D'].map(person))).toEqual([['A', 'B', 'C'].map(person)]);
  expect(reasonGroups([person('Tô Lâm'), partner, person('Bùi Thanh Sơn')])).toEqual([[person('Tô Lâm'), person('Bùi Thanh Sơn')], [partner]]);
});
