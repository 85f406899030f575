import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../build/knowledge.ts';
import { annotate } from './annotate.ts';
import { dated, isoInterval } from './dates.ts';
import { knowledgeFrom } from './knowledge.ts';

const knowledge = knowledgeFrom(compileKnowledge());

function sentences(code: string, text: string) {
  const language = knowledge.languages.get(code);
  if (!language) throw new Error(`no language ${code}`);
  return annotate({ title: '', text }, language).body.sentences;
}

describe('amounts', () => {
  test.each([
    ['vi', 'kim ngạch đạt 150 tỷ USD', 150e9, 'USD'],
    ['vi', 'kim ngạch đạt 86,7 tỷ đô la Mỹ', 86.7e9, 'USD'],
    ['vi', 'vốn đầu tư hơn 4.500 tỷ đồng', 4500e9, 'VND'],
    ['vi', 'gần 4 tỉ USD', 4e9, 'USD'],
    ['vi', 'hai nghìn tỷ đồng', 2e12, 'VND'],
    ['id', 'mencapai 14,2 miliar USD', 14.2e9, 'USD'],
    ['id', 'sebesar 13,06 miliar dolar AS', 13.06e9, 'USD'],
    ['id', 'sebanyak 85,40 miliar ringgit', 85.4e9, 'MYR'],
    ['nl', 'een handelsomzet van 150 miljard USD', 150e9, 'USD'],
    ['nl', 'voor 1,5 miljoen euro', 1.5e6, 'EUR'],
    ['nl', 'meer dan 350.000 Vietnamezen', 350_000, 'count'],
    ['en', 'trade of US$150bn', 150e9, 'USD'],
    ['en', 'worth $1.67b', 1.67e9, 'USD'],
    ['en', 'A$105 million of aid', 105e6, 'AUD'],
    ['en', 'pass 100 billion yen', 100e9, 'JPY'],
    ['en', 'grew 123 percent', 123, 'percent'],
    ['en', 'fell 8.1%', 8.1, 'percent'],
    ['id', 'naik 23,1 persen', 23.1, 'percent'],
    ['vi', 'tăng 20 phần trăm', 20, 'percent'],
    ['en', '12,345,678 visitors', 12_345_678, 'count'],
    ['vi', '12 văn kiện', 12, 'count'],
    ['vi', 'ba mươi lăm dự án', 35, 'count'],
    ['nl', 'ruim zeventig bedrijven', 70, 'count'],
    ['ko', '교역액은 1,500억 달러', 1500e8, 'USD'],
    ['ko', '교역액은 1천500억달러', 1500e8, 'USD'],
    ['ko', '교역액은 1천5백억 달러', 1500e8, 'USD'],
    ['ko', '투자액은 9억3천500만 달러', 935e6, 'USD'],
    ['ja', '貿易額は1,500億ドル', 1500e8, 'USD'],
    ['ja', '1兆5000億円の支援', 1.5e12, 'JPY'],
    ['ja', '3万2000人の留学生', 32_000, 'count'],
    ['zh', '留學生2萬1000人', 21_000, 'count'],
    ['zh', '贸易额达2606亿美元', 2606e8, 'USD'],
    ['zh', '貿易額達1500億美元', 1500e8, 'USD'],
    ['th', 'การค้า 1.5 แสนล้านดอลลาร์', 1.5e11, 'USD'],
    ['th', 'มูลค่า 25,000 ล้านดอลลาร์สหรัฐ', 25e9, 'USD'],
    ['fr', '4,6 milliards de dollars', 4.6e9, 'USD'],
    ['es', '1.500 millones de dólares', 1.5e9, 'USD'],
    ['es', '247 millones 640 mil dólares', 247_640_000, 'USD'],
    ['es', 'mil 200 millones de dólares', 1.2e9, 'USD'],
    ['es', 'mil millones de dólares', 1e9, 'USD'],
    ['es', 'seis mil 460 millones de dólares', 6.46e9, 'USD'],
    ['th', 'มูลค่า ๑หมื่น๕พัน๖ร้อยล้านดอลลาร์สหรัฐ', 15.6e9, 'USD'],
    ['en', '25.346 billion US dollars', 25.346e9, 'USD'],
    ['de', '180 000 Vietnamesen', 180_000, 'count'],
    ['fr', '24,2 milliards de dollars en 2023 et 23,4 milliards en 2024', 23.4e9, 'USD'],
    ['de', '150 Mrd. US-Dollar', 150e9, 'USD'],
    ['de', '15,7 Milliarden Euro', 15.7e9, 'EUR'],
    ['ru', '150 млрд долларов', 150e9, 'USD'],
    ['ru', '1,5 миллиарда долларов', 1.5e9, 'USD'],
  ])('%s: %s', (code, text, value, unit) => {
    const found = sentences(code, text).flatMap(({ amounts }) => amounts).map((amount) => ({ value: amount.value, unit: amount.unit }));
    expect(found).toContainEqual({ value, unit });
  });

  test.each([
    ['vi', 'hơn 150 tỷ USD', 'more_than'],
    ['en', 'nearly $20 billion', 'nearly'],
    ['id', 'sekitar 20 miliar USD', 'about'],
    ['nl', 'meer dan 20 miljard dollar', 'more_than'],
  ])('%s: %s is %s', (code, text, approximation) => expect(sentences(code, text)[0]?.amounts[0]?.approximation).toBe(approximation));
});

describe('dates', () => {
  test.each([
    ['vi', 'Ngày 13/7, hai bên điện đàm', '2022-07-13'],
    ['vi', '(22/12/1992 - 22/12/2022)', '1992-12-22/2022-12-22'],
    ['vi', 'ngày 22 tháng 12 năm 1992', '1992-12-22'],
    ['vi', 'tháng 12/2022', '2022-12'],
    ['vi', 'từ ngày 10 đến 13/8/2025', '2025-08-10/2025-08-13'],
    ['vi', 'từ 18 đến 22 tháng 11 năm 2025', '2025-11-18/2025-11-22'],
    ['vi', 'từ 31/10 đến 3/11/2021', '2021-10-31/2021-11-03'],
    ['vi', 'thăm 18-20/10/2020', '2020-10-18/2020-10-20'],
    ['vi', 'vào năm 2030', '2030'],
    ['vi', 'từ ngày 6 đến 8-7', '2022-07-06/2022-07-08'],
    ['vi', 'tháng 3-2018', '2018-03'],
    ['vi', 'ngày 7-9/6', '2022-06-07/2022-06-09'],
    ['vi', 'từ ngày 7-9/6/2022', '2022-06-07/2022-06-09'],
    ['vi', 'trong hai ngày 8 và 9-6', '2022-06-08/2022-06-09'],
    ['ja', '8月10～13日の日程で', '2022-08-10/2022-08-13'],
    ['ko', '5.30.(목)에 회담', '2022-05-30'],
    ['es', 'del 11 al 14 del corriente mes', '2022-07-11/2022-07-14'],
    ['th', 'วันที่ 30 กรกฎาคม -1  สิงหาคม', '2022-07-30/2022-08-01'],
    ['ru', '(19 июня 1975 – 2025 гг.)', '1975-06-19/2025'],
    ['id', 'pada 27-30 November', '2022-11-27/2022-11-30'],
    ['id', '22 sampai 24 Juni', '2022-06-22/2022-06-24'],
    ['id', '(03 September)', '2022-09-03'],
    ['id', '30 Maret 1973', '1973-03-30'],
    ['id', '(1973-2023)', '1973/2023'],
    ['nl', 'van 10 tot en met 13 augustus 2025', '2025-08-10/2025-08-13'],
    ['nl', 'op 28 september', '2022-09-28'],
    ['en', 'from August 17 to 19', '2022-08-17/2022-08-19'],
    ['en', 'July 20 and 21, 2023', '2023-07-20/2023-07-21'],
    ['en', 'the November 27 to 30, 2023 official visit', '2023-11-27/2023-11-30'],
    ['en', 'on December 2, 1960', '1960-12-02'],
    ['en', 'On Oct. 29 they met', '2022-10-29'],
    ['en', '29 October 2025', '2025-10-29'],
    ['en', '2025-08-13', '2025-08-13'],
    ['ko', '2025년 8월 11일 서울에서', '2025-08-11'],
    ['ko', '11월 28일부터 29일까지', '2022-11-28/2022-11-29'],
    ['ja', '4月27日から29日まで', '2022-04-27/2022-04-29'],
    ['ja', '1973年9月21日に', '1973-09-21'],
    ['ja', '7月15、16日に訪問する', '2022-07-15/2022-07-16'],
    ['zh', '5月27日至29日访问越南，29日至30日访问泰国', '2022-05-29/2022-05-30'],
    ['ko', '5월 27~29일 베트남, 29~30일 태국', '2022-05-29/2022-05-30'],
    ['ko', '오는 19일(현지시간)부터 21일까지', '2022-07-19/2022-07-21'],
    ['ja', '15、16日の両日', '2022-07-15/2022-07-16'],
    ['ja', '7月4日、9日に会談する', '2022-07-04'],
    ['ko', '7월 15, 16일 방문한다', '2022-07-15/2022-07-16'],
    ['ko', '15·16일 이틀간', '2022-07-15/2022-07-16'],
    ['zh', '7月15、16日', '2022-07-15/2022-07-16'],
    ['zh', '4月14日至15日', '2022-04-14/2022-04-15'],
    ['zh', '1950年1月18日', '1950-01-18'],
    ['th', '15-16 พฤษภาคม 2568', '2025-05-15/2025-05-16'],
    ['fr', 'du 3 au 7 octobre 2024', '2024-10-03/2024-10-07'],
    ['fr', 'le 1er octobre 2024', '2024-10-01'],
    ['es', 'del 31 de agosto al 2 de septiembre', '2022-08-31/2022-09-02'],
    ['es', '2 de diciembre de 1960', '1960-12-02'],
    ['de', 'am 23. und 24. Januar 2024', '2024-01-23/2024-01-24'],
    ['de', 'vom 10. bis 13. August 2025', '2025-08-10/2025-08-13'],
    ['ru', '30 января 1950 года', '1950-01-30'],
    ['ru', 'с 8 по 11 мая 2025 года', '2025-05-08/2025-05-11'],
  ])('%s: %s', (code, text, iso) => {
    const dates = sentences(code, text).flatMap((sentence) => sentence.dates);
    expect(dates.map((date) => isoInterval(dated(date, '2022-07-15') ?? date))).toContain(iso);
  });

  test.each([
    ['en', 'They may visit soon'],
    ['en', 'a margin of 3-1'],
    ['en', 'some 2,030 companies'],
    ['vi', 'thắng 2-0'],
    ['ja', '15億ユーロ(約1950億円)'],
  ])('%s: %s has none', (code, text) => expect(sentences(code, text).flatMap((sentence) => sentence.dates)).toEqual([]));

  test('a date without a year stays without one where the text has no date of its own', () => {
    const [date] = sentences('id', 'pada 27-30 November').flatMap((sentence) => sentence.dates);
    expect(date && dated(date, undefined)).toBeUndefined();
  });

  test('a visit over New Year ends in the next year', () => {
    const [date] = sentences('en', 'December 30 - January 2').flatMap((sentence) => sentence.dates);
    expect(date && isoInterval(dated(date, '2024-12-29') ?? date)).toBe('2024-12-30/2025-01-02');
  });
});

describe('countries', () => {
  const countries = (code: string, text: string) => [...new Set(sentences(code, text).flatMap(({ mentions }) => mentions).filter(({ kind }) => ['country', 'people', 'capital', 'short'].includes(kind)).map(({ value }) => value))];

  test.each([
    ['vi', 'Tổng thống Mỹ thăm Việt Nam', ['US', 'VN']],
    ['vi', 'quan hệ Việt - Nhật', ['VN', 'JP']],
    ['vi', 'ông thăm Đức và Pháp', ['DE', 'FR']],
    ['en', 'Georgia and Jordan signed', ['GE', 'JO']],
    ['id', 'Korea Utara dan Korea Selatan', ['KP', 'KR']],
    ['nl', 'de Zuid-Koreaanse president in Hanoi', ['KR', 'VN']],
    ['en', 'trade of US$20 billion', []],
    ['vi', 'triển khai các biện pháp hữu hiệu', []],
    ['vi', 'bà Mỹ Linh và ông Đức Thắng', []],
    ['vi', 'các anh em nhật trung', []],
    ['en', 'the turkey was roasted', []],
    ['vi', 'Thủ tướng Anh thăm Việt Nam', ['GB', 'VN']],
    ['vi', 'Anh ấy là người em út trong nhà', []],
    ['vi', 'Tổng thống Pháp hội đàm với lãnh đạo Việt Nam', ['FR', 'VN']],
    ['vi', 'theo pháp luật hiện hành', []],
    ['vi', 'quan hệ Việt Nam - Ý', ['VN', 'IT']],
    ['vi', 'nhiều ý kiến đóng góp', []],
    ['vi', 'Tổng thống Nga thăm Việt Nam', ['RU', 'VN']],
    ['vi', 'chị Nguyễn Thúy Nga cho biết', []],
    ['vi', 'Thủ tướng Áo và Thủ tướng Bỉ', ['AT', 'BE']],
    ['vi', 'chiếc áo dài trắng', []],
    ['vi', 'quan hệ Việt - Hàn', ['VN', 'KR']],
    ['vi', 'ông Hàn Mặc Tử', []],
    ['vi', 'quan hệ Việt - Trung', ['VN', 'CN']],
    ['vi', 'anh Lê Thành Trung ở miền Trung', []],
    ['vi', 'Chủ nhật tuần này', []],
    ['en', 'Michael Jordan scored', []],
    ['en', 'Jordan and Vietnam signed', ['JO', 'VN']],
    ['en', 'South Korea and North Korea', ['KR', 'KP']],
    ['en', 'Korea and Vietnam', ['KR', 'VN']],
    ['en', 'Papua New Guinea and Equatorial Guinea', ['PG', 'GQ']],
    ['en', 'Guinea and Guinea-Bissau', ['GN', 'GW']],
    ['ko', '한국과 베트남', ['KR', 'VN']],
    ['ko', '한국과 베트남'.normalize('NFD'), ['KR', 'VN']],
    ['ko', '북한과 한국', ['KP', 'KR']],
    ['ja', '日越首脳会談', ['JP', 'VN']],
    ['ja', '日本とベトナム', ['JP', 'VN']],
    ['zh', '中越两国', ['CN', 'VN']],
    ['zh', '中日韩三国', ['CN', 'JP', 'KR']],
    ['zh', '越捷关系', ['CZ', 'VN']],
    ['zh', '访韩期间', ['KR']],
    ['zh', '在谈判过程中美国表示', ['US']],
    ['zh', '8月13日韩国总统', ['KR']],
    ['zh', '訪問韓國和法國', ['KR', 'FR']],
    ['ja', '13日韓国で', ['KR']],
    ['ja', 'フェイスタイムの新機能とチリソースの味', []],
    ['ja', 'タイとチリの首脳', ['TH', 'CL']],
    ['lo', 'ສະພາແຫ່ງຊາດ', []],
    ['ru', 'Вьетнам и Россия', ['VN', 'RU']],
    ['ru', 'во Вьетнаме и в России', ['VN', 'RU']],
    ['fr', 'le Vietnam et la Corée du Sud', ['VN', 'KR']],
    ['fr', 'les entreprises coréennes et vietnamiennes', ['KR', 'VN']],
    ['de', 'Vietnams Beziehungen zu Südkorea', ['VN', 'KR']],
    ['es', 'las relaciones entre Vietnam y Corea del Sur', ['VN', 'KR']],
    ['th', 'ความสัมพันธ์ไทย-เวียดนาม', ['TH', 'VN']],
    ['lo', 'ການພົວພັນ ລາວ - ຫວຽດນາມ', ['LA', 'VN']],
    ['km', 'ទំនាក់ទំនងកម្ពុជា-វៀតណាម', ['KH', 'VN']],
  ])('%s: %s', (code, text, expected) => expect(countries(code, text)).toEqual(expected));
});

describe('visits', () => {
  test.each([
    ['th', 'ประธานาธิบดีเดินทางเยือนสโลวะเกียอย่างเป็นทางการ', 'official_visit'],
    ['th', 'นายกรัฐมนตรีเยือนโปรตุเกส อย่างเป็นทางการในระดับรัฐ', 'state_visit'],
    ['lo', 'ທ່ານ ນາຍົກລັດຖະມົນຕີ ຢ້ຽມຢາມ ໂປໂລຍ ຢ່າງເປັນທາງການ', 'official_visit'],
    ['km', 'នាយករដ្ឋមន្ត្រីបំពេញទស្សនកិច្ចនៅឡាវ ជាផ្លូវការ', 'official_visit'],
    ['vi', 'Tổng thống Slovakia thăm Việt Nam cấp Nhà nước', 'state_visit'],
  ])('%s: %s is %s', (code, text, form) => expect(sentences(code, text).flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'visit').map(({ value }) => value)).toContain(form));

  test.each([
    ['th', 'ประกาศอย่างเป็นทางการในกรุงฮานอย'],
    ['vi', 'đề tài cấp Nhà nước'],
  ])('%s: %s is none', (code, text) => expect(sentences(code, text).flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'visit')).toEqual([]));
});
