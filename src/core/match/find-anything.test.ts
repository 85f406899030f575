import { describe, expect, test } from 'vitest';
import { compileKnowledge, letterPairs } from '../../build/knowledge.ts';
import { knowledgeFrom, withLetters } from '../annotate/knowledge.ts';
import { corpusOf } from '../corpus/corpus.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import { readArticle } from '../reading/reading.ts';
import { searcherOf } from './found.ts';

/** Short articles of our own in many languages; what each query must find stands beside it. */
const texts: Readonly<Record<string, readonly [title: string, text: string, published: string]>> = {
  street: ['Khởi công đường sắt Lào Cai', 'Chủ tịch Trần Bảo Dương dự lễ khởi công tuyến đường sắt nối Lào Cai với Hà Khẩu của Trung Quốc.', '2024-03-02'],
  poplar: ['Đoàn Bình Dương thăm Busan', 'Đoàn công tác tỉnh Bình Dương do ông Trần Bảo Đường dẫn đầu thăm và làm việc tại Busan, Hàn Quốc.', '2023-05-11'],
  strewn: ['Gặp gỡ kiều bào', 'Bà Trần Thị Mai và ông Lê Bảo Quốc gặp kiều bào quê Bình Dương tại Praha, Cộng hòa Séc.', '2022-09-01'],
  sum: ['Thương mại Việt – Hàn', 'Việt Nam và Hàn Quốc phấn đấu đưa kim ngạch thương mại song phương lên 150 tỷ USD vào năm 2030.', '2025-08-12'],
  sumId: ['Perdagangan Vietnam dan Korea Selatan', 'Vietnam dan Korea Selatan menargetkan perdagangan bilateral senilai 150 miliar dolar AS pada tahun 2030.', '2025-08-13'],
  sumKo: ['한·베트남 교역 목표', '한국과 베트남은 2030년까지 교역액 1500억 달러를 달성하기로 합의했다. 이재명 대통령은 하노이를 국빈 방문한다.', '2025-08-14'],
  fund: ['Quỹ hợp tác', 'Quỹ hợp tác Việt Nam – Hàn Quốc giải ngân 150 triệu USD cho các dự án môi trường.', '2021-01-20'],
  japan: ['日越首脳会談', '石破茂首相はハノイでファム・ミン・チン首相と会談し、両国の包括的戦略的パートナーシップを確認した。', '2025-04-28'],
  china: ['越中领导人会谈', '越共中央总书记苏林在北京同习近平举行会谈，双方一致同意加快铁路合作。', '2024-08-19'],
  taiwan: ['越南與日本擴大勞務合作', '越南外交部長裴青山與日本外務大臣在東京舉行會談，學者魯卓恆旁聽，雙方同意擴大兩國在技能實習生與護理人員方面的合作。', '2024-10-02'],
  thai: ['ไทย-เวียดนามยกระดับความสัมพันธ์', 'นายกรัฐมนตรีแพทองธาร ชินวัตร หารือกับนายกรัฐมนตรีฝ่าม มิญ จิ๊ญ เรื่องความร่วมมือด้านการค้าระหว่างไทยกับเวียดนาม', '2025-05-16'],
  dutch: ['Vietnam en Nederland vieren samenwerking', 'Premier Mark Rutte besprak in Hanoi het waterbeheer in de Mekongdelta en de handel tussen Vietnam en Nederland.', '2023-11-02'],
  state: ['Kunjungan kenegaraan ke Hanoi', 'Presiden Prabowo Subianto melakukan kunjungan kenegaraan ke Vietnam dan membahas emisi nol bersih pada tahun 2050.', '2025-03-10'],
  moon: ['Đêm hội trăng rằm', 'Thiếu nhi hai nước rước đèn dưới trăng tại Đại sứ quán.', '2023-09-28'],
  paper: ['Sách trắng quốc phòng', 'Bộ Quốc phòng giới thiệu Sách trắng với tùy viên quân sự các nước.', '2019-11-25'],
  english: ['Vietnam, Mongolia discuss labour', 'President Ukhnaagiin Khurelsukh received Vietnamese Deputy Foreign Minister Nguyen Manh Cuong in Ulaanbaatar to discuss relations between Vietnam and Mongolia.', '2024-09-30'],
};

const knowledge = withLetters(knowledgeFrom(compileKnowledge()), letterPairs());
const entries = Object.entries(texts).map(([id, [title, text, published]]): CorpusEntry => {
  const article = { title, text, published };
  return { id, article, reading: readArticle(article, knowledge) };
});
const search = searcherOf(corpusOf(entries, knowledge), knowledge);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('the right answer comes first', () => {
  test.each<[kind: string, query: string, first: string | readonly string[]]>([
    ['an exact name', 'Trần Bảo Dương', 'street'],
    ['its other diacritics', 'Trần Bảo Đường', 'poplar'],
    ['without diacritics', 'khoi cong tran bao duong', 'street'],
    ['the exact form before the folded', 'trăng', 'moon'],
    ['the exact form before the folded', 'trắng', 'paper'],
    ['a name before its words apart', 'tran bao', 'street'],
    ['one typo', 'Khurelsuk', 'english'],
    ['letters exchanged', 'Khurelskuh', 'english'],
    ['two typos', 'Khurlsuk', 'english'],
    ['typos in two words', 'waterbeher Mekongdleta', 'dutch'],
    ['a beginning', 'Ulaan', 'english'],
    ['another order', 'subianto prabowo', 'state'],
    ['a quoted phrase', '"Bình Dương thăm"', 'poplar'],
    ['an amount in another language', '150 miliar', ['sumId', 'sum', 'sumKo']],
    ['an amount with its currency', 'US$150bn', ['sum', 'sumId', 'sumKo']],
    ['a Korean amount', '1500억', ['sumKo', 'sum', 'sumId']],
    ['Korean without its particle', '한국', 'sumKo'],
    ['Korean words', '교역 목표', 'sumKo'],
    ['decomposed Hangul', '이재명'.normalize('NFD'), 'sumKo'],
    ['a name in Chinese letters', '李在明', 'sumKo'],
    ['a name in Latin letters', 'Lee Jae Myung', 'sumKo'],
    ['a misspelled name in Latin letters', 'Le Jae Myung', 'sumKo'],
    ['Japanese', '石破', 'japan'],
    ['half-width Katakana', 'ﾊﾟｰﾄﾅｰｼｯﾌﾟ', 'japan'],
    ['simplified Chinese', '铁路合作', 'china'],
    ['simplified for traditional', '越南与日本', 'taiwan'],
    ['traditional for simplified', '鐵路', 'china'],
    ['Thai', 'แพทองธาร', 'thai'],
    ['Thai within a run', 'ความร่วมมือด้านการค้า', 'thai'],
    ['a form of visit in another language', 'state visit', ['state', 'sumKo']],
    ['a pledge and a year', 'net zero 2050', 'state'],
    ['a person by another script', 'Tô Lâm', 'china'],
    ['full-width digits', '１５０ tỷ', ['sum', 'sumId', 'sumKo']],
  ])('%s: %s', (_kind, query, first) => {
    const expected = typeof first === 'string' ? [first] : first;
    expect(ids(query).slice(0, expected.length).toSorted()).toEqual([...expected].toSorted());
  });
});

describe('what does not answer is not found', () => {
  test.each<[kind: string, query: string, absent: readonly string[]]>([
    ['another amount', '150 tỷ usd', ['fund']],
    ['an excluded word', 'Bình Dương -Busan', ['poplar']],
    ['an excluded country, in any language', 'Vietnam -Japan', ['japan', 'taiwan']],
    ['the words of a phrase apart', '"Trần Bảo"', ['strewn']],
    ['a short word with a typo', 'xat', ['street', 'poplar', 'strewn']],
  ])('%s: %s', (_kind, query, absent) => {
    const found = ids(query);
    expect(found.filter((id) => absent.includes(id))).toEqual([]);
  });

  test.each(['qwertyuiop', 'xkcd zzyzx', 'zzz', '"Dương Bảo"', 'Bảo -Trần', 'partner:XX', 'partner:Atlantis', '궭뷁', '-', '""', 'lang:'])('%s finds nothing', (query) => expect(ids(query)).toEqual([]));
});

describe('filters', () => {
  test.each<[query: string, expected: readonly string[]]>([
    ['partner:NL', ['dutch']],
    ['partner:"Hà Lan"', ['dutch']],
    ['partner:jp lang:zh', ['taiwan']],
    ['partner:JP -lang:zh', ['japan']],
    ['kind:trade.target', ['sum', 'sumId', 'sumKo']],
    ['kind:trade.target lang:ko', ['sumKo']],
    ['partner:KR after:2025-08-13', ['sumId', 'sumKo']],
    ['partner:NL before:2024 after:2023', ['dutch']],
    ['Hàn Quốc before:2022', ['fund']],
  ])('%s', (query, expected) => expect(ids(query).toSorted()).toEqual([...expected].toSorted()));

  test('without a word the latest come first', () => expect(ids('partner:KR')).toEqual(ids('partner:KR').toSorted((a, b) => (texts[b]?.[2] ?? '').localeCompare(texts[a]?.[2] ?? ''))));
});

describe('a hit says why', () => {
  const reasons = (query: string) => search(query)[0]?.because.map((reason) => (reason.kind === 'words' ? `${reason.how} ${reason.words} ${reason.in}` : reason.kind === 'meaning' ? `meaning ${reason.concept}` : reason.kind === 'claim' ? `claim ${reason.claim.value}` : reason.kind));
  test.each<[query: string, reasons: readonly string[]]>([
    ['đường sắt', ['exact đường sắt title', 'meaning topic:infrastructure']],
    ['duong sat', ['folded duong sat title', 'meaning topic:infrastructure']],
    ['Ulaan', ['prefix ulaanbaatar text']],
    ['Khurelskuh', ['fuzzy khurelsukh text', 'meaning person:ukhnaagiin-khurelsukh']],
    ['李在明', ['meaning person:lee-jae-myung']],
  ])('%s', (query, expected) => expect(reasons(query)).toEqual(expected));

  test.each<[query: string, marked: readonly string[]]>([
    ['bao duong', ['Bảo Dương']],
    ['đường sắt', ['đường sắt']],
    ['bao quoc', ['Bảo Quốc']],
    ['Khurelsuk', ['Khurelsukh']],
    ['150 miliar dolar', ['150 miliar dolar']],
    ['李在明', ['이재명']],
    ['鐵路', ['铁路']],
    ['鲁卓恒', ['魯卓恆']],
    ['한국', ['한국']],
  ])('%s: the passage marks it as the text has it', (query, marked) => {
    const [first] = search(query);
    expect(first?.snippet.highlights.map(([start, end]) => first.snippet.text.slice(start, end))).toEqual(marked);
  });
});
