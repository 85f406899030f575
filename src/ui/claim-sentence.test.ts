import { describe, expect, test } from 'vitest';
import { claimKinds } from '../core/reading/claim.ts';
import { claimFigure, claimInShort, claimSentence, type Said } from './claim-sentence.ts';
import { stringsByLanguage, stringsFor } from './strings/strings-for.ts';

const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/gu, ' ');

const target: Said = { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 };
const turnover: Said = { kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024, approximation: 'more_than' };
const established: Said = { kind: 'relations.established', partner: 'NL', value: '1973-04-09' };
const established1973: Said = { kind: 'relations.established', partner: 'JP', value: '1973' };
const level: Said = { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022 };
const visit: Said = { kind: 'visit.form', partner: 'KR', value: 'state_visit', year: 2025 };
const dates: Said = { kind: 'visit.dates', partner: 'KR', value: '2025-08-10/2025-08-13' };
const netZero: Said = { kind: 'pledge', partner: 'JP', value: 'net_zero', year: 2050 };
const apec: Said = { kind: 'pledge', partner: 'VN', value: 'host_apec', year: 2027 };
const fdi: Said = { kind: 'investment.fdi', partner: 'US', value: 11.9e9, unit: 'USD' };
const anniversary: Said = { kind: 'relations.anniversary', partner: 'KR', value: 30, unit: 'years', year: 2022 };
const growth: Said = { kind: 'trade.growth', partner: 'ID', value: 12.5, unit: 'percent', year: 2024 };
const workers: Said = { kind: 'people', partner: 'JP', value: 520_000, unit: 'count', approximation: 'about' };
const imports: Said = { kind: 'trade.import', partner: 'US', value: 15.1e9, unit: 'USD', year: 2024 };
const oda: Said = { kind: 'aid.oda', partner: 'JP', value: 102.2e9, unit: 'JPY', year: 2023 };

describe('a claim as a sentence', () => {
  test.each([
    ['en', target, 'Target for Vietnam–South Korea trade: US$150 billion by 2030'],
    ['vi', target, 'Mục tiêu kim ngạch thương mại Việt Nam – Hàn Quốc: 150 tỷ USD vào năm 2030'],
    ['id', target, 'Target perdagangan Vietnam–Korea Selatan: US$150 miliar pada 2030'],
    ['nl', target, 'Doel voor de handel tussen Vietnam en Zuid-Korea: 150 miljard dollar in 2030'],
    ['en', turnover, 'Vietnam–South Korea trade: more than US$86.7 billion in 2024'],
    ['vi', turnover, 'Kim ngạch thương mại Việt Nam – Hàn Quốc: hơn 86,7 tỷ USD năm 2024'],
    ['id', turnover, 'Nilai perdagangan Vietnam–Korea Selatan: lebih dari US$86,7 miliar pada 2024'],
    ['nl', turnover, 'Handel tussen Vietnam en Zuid-Korea: meer dan 86,7 miljard dollar in 2024'],
    ['en', established, 'Vietnam and the Netherlands established diplomatic relations on 9 April 1973'],
    ['vi', established, 'Việt Nam và Hà Lan thiết lập quan hệ ngoại giao ngày 9 tháng 4 năm 1973'],
    ['id', established, 'Vietnam dan Belanda menjalin hubungan diplomatik pada 9 April 1973'],
    ['nl', established, 'Vietnam en Nederland knoopten op 9 april 1973 diplomatieke betrekkingen aan'],
    ['en', established1973, 'Vietnam and Japan established diplomatic relations in 1973'],
    ['vi', established1973, 'Việt Nam và Nhật Bản thiết lập quan hệ ngoại giao năm 1973'],
    ['nl', established1973, 'Vietnam en Japan knoopten in 1973 diplomatieke betrekkingen aan'],
    ['en', level, 'Vietnam–South Korea relations: comprehensive strategic partnership since 2022'],
    ['vi', level, 'Quan hệ Việt Nam – Hàn Quốc: Đối tác chiến lược toàn diện từ năm 2022'],
    ['id', level, 'Hubungan Vietnam–Korea Selatan: Kemitraan Strategis Komprehensif sejak 2022'],
    ['nl', level, 'Betrekkingen tussen Vietnam en Zuid-Korea: alomvattend strategisch partnerschap sinds 2022'],
    ['en', visit, 'Vietnam–South Korea: state visit in 2025'],
    ['vi', visit, 'Việt Nam – Hàn Quốc: thăm cấp Nhà nước năm 2025'],
    ['en', dates, 'Vietnam–South Korea visit or talks: 10–13 August 2025'],
    ['nl', dates, 'Bezoek of overleg tussen Vietnam en Zuid-Korea: 10–13 augustus 2025'],
    ['en', netZero, 'Pledge: net-zero emissions by 2050'],
    ['id', netZero, 'Komitmen: emisi nol bersih pada 2050'],
    ['en', apec, 'Pledge: Vietnam to host APEC in 2027'],
    ['vi', apec, 'Cam kết: Việt Nam đăng cai APEC năm 2027'],
    ['nl', fdi, 'Directe investeringen tussen Vietnam en de Verenigde Staten: 11,9 miljard dollar'],
    ['en', anniversary, 'Anniversary of Vietnam–South Korea relations: 30 years (2022)'],
    ['vi', anniversary, 'Kỷ niệm quan hệ Việt Nam – Hàn Quốc: 30 năm (2022)'],
    ['id', growth, 'Pertumbuhan perdagangan Vietnam–Indonesia: 12,5% pada 2024'],
    ['nl', workers, 'Bewoners, werkenden, studenten of reizigers tussen Vietnam en Japan: ongeveer 520.000'],
    ['en', imports, 'Vietnam’s imports from the United States: US$15.1 billion in 2024'],
    ['en', oda, 'Vietnam–Japan development aid (ODA): ¥102.2 billion in 2023'],
    ['vi', oda, 'Vốn ODA Việt Nam – Nhật Bản: 102,2 tỷ yên năm 2023'],
  ])('%s: %o', (language, claim, sentence) => {
    expect(plain(claimSentence(claim, stringsFor([language])))).toBe(sentence);
  });

  test.each(Object.values(stringsByLanguage))('every kind has one in $language', (strings) => {
    for (const kind of claimKinds) expect(claimSentence({ kind, partner: 'KR', value: 7 }, strings)).toContain('7');
  });

  test('the dates follow the locale that is asked for', () => {
    expect(claimSentence(established, stringsFor(['en']), 'en-US')).toContain('on April 9, 1973');
  });

  test('a name that we do not know is readable', () => {
    expect(claimFigure({ kind: 'relations.level', partner: 'KR', value: 'golden_era' }, stringsFor(['en']))).toBe('golden era');
  });
});

test.each([
  ['en', target, 'trade target US$150 billion by 2030'],
  ['vi', target, 'mục tiêu thương mại 150 tỷ USD vào năm 2030'],
  ['id', level, 'Kemitraan Strategis Komprehensif sejak 2022'],
  ['nl', established, 'betrekkingen aangeknoopt op 9 april 1973'],
])('in short, %s: %o', (language, claim, text) => {
  expect(plain(claimInShort(claim, stringsFor([language])))).toBe(text);
});
