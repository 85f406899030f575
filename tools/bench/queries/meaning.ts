import { saidBy } from '../carriers.ts';
import type { Writing } from '../languages.ts';
import { planted, type Planted, type Planting } from './planting.ts';

const targets: Partial<Record<Writing, (amount: string) => string>> = {
  vi: (amount) => `Hai bên phấn đấu đưa kim ngạch thương mại song phương lên ${amount} trong những năm tới.`,
  id: (amount) => `Kedua pihak menargetkan omzet perdagangan bilateral ${amount} dalam beberapa tahun mendatang.`,
  en: (amount) => `The two sides aim to raise bilateral trade to ${amount} in the coming years.`,
  nl: (amount) => `Beide landen streven naar een bilaterale handelsomzet van ${amount} in de komende jaren.`,
  ko: (amount) => `양국은 교역액을 ${amount}로 늘리는 목표에 합의했다.`,
  zh: (amount) => `双方力争将双边贸易额提升至${amount}。`,
  ja: (amount) => `双方は貿易額を${amount}に引き上げる目標で一致した。`,
};

const told = (writing: Writing, amount: string): Planted => planted(writing, [targets[writing]?.(amount) ?? amount]);

/** One amount in the ways in which languages write it; the near ones are a thousand times as much, or as little, or as many. */
const amounts: readonly Planting[] = [
  {
    class: 'amounts', queries: ['173 tỷ', '173 miliar', 'US$173bn', '1730억 달러'],
    right: [told('vi', '173 tỷ USD'), told('id', '173 miliar USD'), told('en', 'US$173 billion'), told('nl', '173 miljard dollar'), told('ko', '1730억 달러')],
    near: [told('vi', '173 triệu USD'), told('vi', '17,3 tỷ USD'), told('vi', '5.173 tỷ USD'), told('en', 'US$173 million'), told('id', '173 juta USD'), planted('vi', ['Hiện có 173 dự án còn hiệu lực.']), planted('ko', ['현재 1730개 사업이 진행 중이다.'])],
    proof: [['173 tỷ USD', '173 miliar USD', 'US$173 billion', '173 miljard dollar', '1730억 달러']],
  },
  {
    class: 'amounts', queries: ['46,5 triệu USD', '$46.5 million', '4650万美元'],
    right: [told('vi', '46,5 triệu USD'), told('en', 'US$46.5 million'), told('id', '46,5 juta USD'), told('zh', '4650万美元')],
    near: [told('vi', '46,5 tỷ USD'), told('en', 'US$46.5 billion'), told('id', '465 juta USD'), told('zh', '4650亿美元'), planted('en', ['Exports rose by 46.5 percent.'])],
    proof: [['46,5 triệu USD', 'US$46.5 million', '46,5 juta USD', '4650万美元']],
  },
];

/** What is asked in one language and said in others. */
const across: readonly Planting[] = [
  {
    class: 'across languages', queries: ['state visit Uzbekistan', '국빈 방문 우즈베키스탄', 'kunjungan kenegaraan Uzbekistan'],
    right: [
      planted('id', ['Presiden Vietnam melakukan kunjungan kenegaraan ke Uzbekistan.'], undefined, { partner: 'UZ' }),
      planted('nl', ['De Vietnamese president bracht een staatsbezoek aan Oezbekistan.'], undefined, { partner: 'UZ' }),
      planted('vi', ['Chủ tịch nước thăm cấp Nhà nước Uzbekistan theo lời mời của nước chủ nhà.'], undefined, { partner: 'UZ' }),
      planted('ko', ['베트남 국가주석이 우즈베키스탄을 국빈 방문했다.'], undefined, { partner: 'UZ' }),
    ],
    near: [
      planted('id', ['Menteri Luar Negeri Vietnam melakukan kunjungan resmi ke Uzbekistan.'], undefined, { partner: 'UZ' }),
      planted('nl', ['De Vietnamese minister bracht een officieel bezoek aan Oezbekistan.'], undefined, { partner: 'UZ' }),
      planted('vi', ['Bộ trưởng thăm chính thức Uzbekistan trong tuần này.'], undefined, { partner: 'UZ' }),
      planted('en', ['Vietnam and Uzbekistan signed an agreement on cotton.'], undefined, { partner: 'UZ' }),
    ],
    proof: [['Uzbekistan', 'Oezbekistan', '우즈베키스탄'], ['kunjungan kenegaraan ke Uzbekistan', 'staatsbezoek aan Oezbekistan', 'thăm cấp Nhà nước Uzbekistan', '우즈베키스탄을 국빈 방문']],
  },
  {
    class: 'across languages', queries: ['net zero 2050', 'phát thải ròng bằng 0 2050'],
    right: [
      planted('id', ['Vietnam berkomitmen mencapai emisi nol bersih pada tahun 2050.']), planted('vi', ['Việt Nam cam kết đưa phát thải ròng bằng 0 vào năm 2050.']),
      planted('nl', ['Vietnam wil in 2050 een netto-nuluitstoot bereiken.']), planted('ko', ['베트남은 2050년까지 탄소중립을 달성하기로 했다.']),
    ],
    near: [
      planted('id', ['Negara itu berkomitmen mencapai emisi nol bersih pada tahun 2061.']), planted('vi', ['Nước này cam kết đưa phát thải ròng bằng 0 vào năm 2061.']),
      planted('nl', ['Het land wil in 2061 een netto-nuluitstoot bereiken.']), planted('en', ['The population will peak in 2050.']),
    ],
    proof: [['nol bersih', 'phát thải ròng', 'netto-nul', '탄소중립'], ['2050']],
  },
  {
    class: 'across languages', queries: ['이재명 Bravendijk', '李在明 Bravendijk'],
    right: [planted('en', ['President Lee Jae Myung opened the pavilion in Bravendijk.']), planted('id', ['Presiden Lee Jae Myung meresmikan paviliun di Bravendijk.']), planted('nl', ['President Lee Jae Myung opende het paviljoen in Bravendijk.'])],
    near: [planted('en', ['President Lee Jae Myung opened the pavilion in Osaka.']), planted('nl', ['President Lee Jae Myung opende het paviljoen in Seoul.']), planted('id', ['Wali kota meresmikan paviliun di Bravendijk.']), planted('nl', ['De burgemeester opende het paviljoen in Bravendijk.'])],
    proof: [['Lee Jae Myung'], ['Bravendijk']],
  },
  {
    class: 'across languages', queries: ['Мирзиёев', '미르지요예프'],
    right: (['en', 'vi', 'id'] as const).map((writing, i) => planted(writing, [saidBy('Shavkat Mirziyoyev', writing, i)])),
    near: (['en', 'vi', 'ru'] as const).map((writing, i) => planted(writing, [saidBy(writing === 'ru' ? 'Мирзаев' : 'Shavkat Mirzaev', writing, i)])),
    proof: [['Shavkat Mirziyoyev']],
  },
  {
    class: 'across languages', queries: ['semiconductors Estonia', 'bán dẫn Estonia'],
    right: [
      planted('id', ['Vietnam dan Estonia bekerja sama dalam industri semikonduktor.', 'Pelatihan semikonduktor dimulai di Estonia.'], undefined, { partner: 'EE' }),
      planted('nl', ['Vietnam en Estland werken samen aan halfgeleiders.', 'De halfgeleiderindustrie van Estland groeit.'], undefined, { partner: 'EE' }),
      planted('ko', ['베트남과 에스토니아는 반도체 분야에서 협력한다.', '에스토니아의 반도체 연구소가 참여한다.'], undefined, { partner: 'EE' }),
    ],
    near: [
      planted('id', ['Vietnam dan Estonia bekerja sama dalam bidang pertanian.'], undefined, { partner: 'EE' }), planted('nl', ['Vietnam en Estland werken samen aan landbouw.'], undefined, { partner: 'EE' }),
      planted('vi', ['Việt Nam và Estonia hợp tác về nông nghiệp.'], undefined, { partner: 'EE' }),
    ],
    proof: [['Estonia', 'Estland', '에스토니아'], ['semikonduktor', 'halfgeleider', '반도체']],
  },
  {
    class: 'across languages', queries: ['đối tác chiến lược toàn diện Chile'],
    right: [
      planted('id', ['Vietnam dan Cile sepakat menggalang kemitraan strategis komprehensif.'], undefined, { partner: 'CL' }),
      planted('nl', ['Vietnam en Chili sloten een alomvattend strategisch partnerschap.'], undefined, { partner: 'CL' }),
      planted('ja', ['ベトナムとチリは包括的戦略的パートナーシップを結んだ。'], undefined, { partner: 'CL' }),
    ],
    near: [
      planted('id', ['Vietnam dan Cile menggalang kemitraan komprehensif.'], undefined, { partner: 'CL' }), planted('vi', ['Việt Nam và Chile là đối tác toàn diện.'], undefined, { partner: 'CL' }),
      planted('nl', ['Vietnam en Chili hebben een alomvattend partnerschap.'], undefined, { partner: 'CL' }),
    ],
    proof: [['kemitraan strategis komprehensif', 'alomvattend strategisch partnerschap', '包括的戦略的パートナーシップ'], ['Cile', 'Chili ', 'チリは']],
  },
];

/** The meaning queries that words alone cannot answer. */
export const meaningQueries: readonly Planting[] = [...amounts, ...across];
