import type { ArticleLabel } from '../../src/core/corpus/entry.ts';
import type { Fact, FactSource } from '../../src/core/corpus/fact.ts';
import type { Comparison } from '../../src/core/match/compare.ts';
import type { Claim } from '../../src/core/reading/claim.ts';
import type { RegisterSource } from '../../src/core/corpus/register.ts';
import type { LeftOut } from '../../src/core/match/match.ts';
import type { PageView, RelatedArticle, RelatedEdition } from '../../src/core/match/page-view.ts';

/** An article of the gallery: enough to draw a list and a reader, in words of our own. */
export interface SampleArticle extends ArticleLabel {
  readonly text: string;
}

export const articles: readonly SampleArticle[] = [
  {
    id: 'nl-seoul', language: 'nl', publisher: 'Nhân Dân', published: '2025-08-13', url: 'https://example.org/nl/staatsbezoek',
    title: 'Staatsbezoek aan Zuid-Korea levert 52 samenwerkingsdocumenten op, zegt vicepremier Bui Thanh Son',
    text: [
      'Secretaris-generaal To Lam heeft zijn vierdaagse staatsbezoek aan Zuid-Korea afgesloten. Vicepremier Bui Thanh Son noemde de resultaten na afloop omvangrijk en concreet.',
      'Beide landen spraken af het handelsvolume tegen 2030 op 150 miljard dollar te brengen en de handel evenwichtiger te maken.',
      'Tijdens het bezoek zijn 52 samenwerkingsdocumenten ondertekend, onder meer over halfgeleiders, energie, arbeid en onderwijs.',
      'Zuid-Korea blijft met meer dan 92 miljard dollar de grootste buitenlandse investeerder in Vietnam.',
      'De leiders bespraken ook de positie van de Vietnamese gemeenschap in Zuid-Korea, die ruim 350.000 mensen telt.',
      'Delegaties van provincies en steden van beide landen maakten afspraken over landbouw, toerisme en beroepsonderwijs.',
    ].join('\n\n'),
  },
  {
    id: 'id-seoul', language: 'id', publisher: 'Vietnam.vn', published: '2025-08-14', url: 'https://example.org/id/kunjungan-kenegaraan',
    title: 'Kunjungan kenegaraan Sekretaris Jenderal To Lam memperdalam kemitraan dengan Korea Selatan',
    text: 'Sekretaris Jenderal To Lam dan istrinya menyelesaikan kunjungan kenegaraan ke Korea Selatan.\nKedua pihak menargetkan nilai perdagangan bilateral sebesar 150 miliar dolar AS pada tahun 2030.',
  },
  {
    id: 'vi-2022', language: 'vi', publisher: 'Diễn đàn Pháp luật', published: '2022-07-13', url: 'https://example.org/vi/dien-dam',
    title: 'Đưa quan hệ Việt Nam - Hàn Quốc lên tầm cao mới',
    text: 'Ngày 13/7, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Bộ trưởng Ngoại giao Hàn Quốc Park Jin.\nHai bên nhắc lại mục tiêu nâng kim ngạch thương mại song phương lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030 theo hướng cân bằng.\nHai nước thiết lập quan hệ ngoại giao ngày 22/12/1992.',
  },
  {
    id: 'en-seoul', language: 'en', publisher: 'Nhân Dân', published: '2025-08-13', url: 'https://example.org/en/state-visit',
    title: 'State visit to South Korea yields 52 cooperation documents, says Deputy PM Bui Thanh Son',
    text: 'General Secretary To Lam has concluded his four-day state visit to South Korea.\nBoth countries agreed to bring trade to US$150 billion by 2030. In 2024 it came to US$86.7 billion.',
  },
  {
    id: 'zh-seoul', language: 'zh', publisher: 'Nhân Dân', published: '2025-08-14', url: 'https://example.org/zh/state-visit',
    title: '越共中央总书记苏林圆满结束对韩国的国事访问',
    text: '越共中央总书记苏林结束对韩国的国事访问。\n双方商定到2030年将双边贸易额提升至1500亿美元。',
  },
  {
    id: 'ko-seoul', language: 'ko', publisher: '연합뉴스', published: '2025-08-11', url: 'https://example.org/ko/summit',
    title: '한·베트남 정상회담, 2030년 교역 1천500억 달러 목표 재확인',
    text: '한국과 베트남 정상은 11일 서울에서 회담을 열고 2030년까지 교역 규모를 1천500억 달러로 늘린다는 목표를 재확인했다.\n지난해 양국 교역액은 867억 달러였다.',
  },
  {
    id: 'ja-tokyo', language: 'ja', publisher: 'VOVWORLD', published: '2023-11', url: 'https://example.org/ja/visit',
    title: 'ベトナム国家主席が訪日、両国関係を包括的戦略的パートナーシップに格上げ',
    text: 'ベトナムの国家主席が日本を公式訪問し、両国は関係を包括的戦略的パートナーシップに格上げした。',
  },
];

const label = (id: string): ArticleLabel => {
  const { text: _text, ...rest } = articles.find((article) => article.id === id) ?? raise(`no sample ${id}`);
  return rest;
};

const source = (id: string, quote: string): FactSource => {
  const text = articles.find((article) => article.id === id)?.text ?? '';
  const start = text.indexOf(quote);
  if (start < 0) raise(`sample ${id} does not say: ${quote}`);
  const figure = /\d[\d.,]*/u.exec(quote);
  const focus = { start: figure?.index ?? 0, end: (figure?.index ?? 0) + (figure?.[0].length ?? quote.length) };
  return { ...label(id), quote, start, end: start + quote.length, focus };
};

const visit = { kind: 'event', partner: 'KR', form: 'state_visit', dates: '2025-08-10/2025-08-13', weight: 9 } as const;
const target = { kind: 'trade.target', partner: 'KR', value: 150e9, unit: 'USD', year: 2030 } as const;
const korea = { kind: 'partner', partner: 'KR', weight: 3 } as const;
const toLam = { kind: 'person', person: 'to-lam', name: 'Tô Lâm', weight: 2 } as const;
const son = { kind: 'person', person: 'bui-thanh-son', name: 'Bùi Thanh Sơn', weight: 2 } as const;

const nothing: LeftOut = { people: [], claims: [] };
const fdi = { kind: 'investment.fdi', partner: 'KR', value: 92e9, unit: 'USD' } as const;
const community = { kind: 'people', partner: 'KR', value: 350_000, unit: 'count' } as const;
const trade = { kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024 } as const;
const apec = { kind: 'pledge', partner: 'VN', value: 'host_apec', year: 2027 } as const;
const editions: readonly RelatedEdition[] = [
  { ...label('en-seoul'), lacks: { people: [], claims: [fdi, community] }, adds: { people: ['Lee Jae Myung'], claims: [trade] } },
  { ...label('zh-seoul'), lacks: { people: ['Bùi Thanh Sơn'], claims: [fdi, community, apec] }, adds: nothing },
];

const related: readonly RelatedArticle[] = [
  { ...label('nl-seoul'), score: 9, editions, because: [{ ...visit, languages: ['vi', 'nl'] }, korea, toLam, son, { kind: 'claim', claim: target, weight: 1 }] },
  { ...label('id-seoul'), score: 8, because: [{ ...visit, languages: ['vi', 'id'] }, korea, toLam, { kind: 'topic', topic: 'labour', weight: 1 }, { kind: 'topic', topic: 'semiconductors', weight: 1 }] },
  { ...label('ko-seoul'), score: 7, because: [{ ...visit, languages: ['vi', 'ko'] }, korea, { kind: 'claim', claim: target, weight: 1 }] },
  { ...label('vi-2022'), score: 4, because: [korea, son, { kind: 'claim', claim: target, weight: 1 }] },
  { ...label('ja-tokyo'), score: 1, because: [{ kind: 'topic', topic: 'trade', weight: 1 }] },
];

const nlTarget = source('nl-seoul', 'Beide landen spraken af het handelsvolume tegen 2030 op 150 miljard dollar te brengen en de handel evenwichtiger te maken.');
const turnover: Fact = { kind: 'trade.turnover', partner: 'KR', value: 86.7e9, unit: 'USD', year: 2024, sources: [source('ko-seoul', '지난해 양국 교역액은 867억 달러였다.')] };

const facts: readonly Fact[] = [
  {
    ...target,
    sources: [
      source('vi-2022', 'Hai bên nhắc lại mục tiêu nâng kim ngạch thương mại song phương lên 100 tỷ USD vào năm 2023 và 150 tỷ USD vào năm 2030 theo hướng cân bằng.'),
      nlTarget,
      source('id-seoul', 'Kedua pihak menargetkan nilai perdagangan bilateral sebesar 150 miliar dolar AS pada tahun 2030.'),
    ],
  },
  turnover,
  { kind: 'investment.fdi', partner: 'KR', value: 92e9, unit: 'USD', approximation: 'more_than', sources: [source('nl-seoul', 'Zuid-Korea blijft met meer dan 92 miljard dollar de grootste buitenlandse investeerder in Vietnam.')] },
  { kind: 'people', partner: 'KR', value: 350_000, unit: 'count', approximation: 'more_than', sources: [source('nl-seoul', 'De leiders bespraken ook de positie van de Vietnamese gemeenschap in Zuid-Korea, die ruim 350.000 mensen telt.')] },
  { kind: 'relations.established', partner: 'KR', value: '1992-12-22', sources: [source('vi-2022', 'Hai nước thiết lập quan hệ ngoại giao ngày 22/12/1992.')] },
  { kind: 'agreements.signed', partner: 'KR', value: 52, unit: 'count', sources: [source('nl-seoul', 'Tijdens het bezoek zijn 52 samenwerkingsdocumenten ondertekend, onder meer over halfgeleiders, energie, arbeid en onderwijs.')] },
];

const sentences: Readonly<Record<number, string>> = {
  1: 'Theo số liệu hải quan, kim ngạch thương mại hai chiều năm 2024 đạt 81,5 tỷ USD, Hàn Quốc tiếp tục là một trong những đối tác thương mại lớn nhất của Việt Nam.',
  2: 'Hai bên nhất trí phấn đấu đưa kim ngạch thương mại song phương lên 150 tỷ USD vào năm 2030.',
  3: 'Dự kiến kim ngạch năm 2025 đạt khoảng 89 tỷ USD.',
  4: 'Hiện có hơn 10.000 doanh nghiệp Hàn Quốc hoạt động tại Việt Nam.',
  5: 'Hai bên đặt mục tiêu kim ngạch 20 tỷ USD vào năm 2030.',
  6: 'Việt Nam và Hàn Quốc là đối tác hợp tác chiến lược của nhau.',
  7: 'Khoảng 352.000 người Việt Nam đang sinh sống, học tập và làm việc tại Hàn Quốc.',
};
const claim = (rest: Omit<Claim, 'quote' | 'start' | 'end' | 'focus' | 'partner'>, start: number): Claim => {
  const quote = sentences[start] ?? '';
  return { partner: 'KR', quote, start, end: start, focus: { start: quote.search(/\d/u), end: quote.length }, ...rest };
};

const yonhap: RegisterSource = { id: 'yonhap-2022', publisher: 'Yonhap News Agency', title: 'Yoon, Vietnamese president agree to establish comprehensive strategic partnership', url: 'https://example.org/yonhap', published: '2022-12-05', language: 'en' };
const level: Fact = { kind: 'relations.level', partner: 'KR', value: 'comprehensive_strategic_partnership', year: 2022, date: '2022-12-05', register: [yonhap], sources: [] };

const comparisons: readonly Comparison[] = [
  { relation: 'differs', claim: claim({ kind: 'trade.turnover', value: 81.5e9, unit: 'USD', year: 2024 }, 1), against: turnover, difference: -5.998 },
  { relation: 'same', claim: claim(target, 2), against: { ...target, sources: [nlTarget] } },
  { relation: 'later', claim: claim({ kind: 'trade.turnover', value: 89e9, unit: 'USD', year: 2025, approximation: 'about' }, 3), against: turnover },
  { relation: 'earlier', claim: claim({ kind: 'relations.level', value: 'strategic_cooperative_partnership' }, 6), against: level },
  { relation: 'same', claim: claim({ kind: 'people', value: 352_000, unit: 'count' }, 7), against: { ...community, approximation: 'more_than', sources: [source('nl-seoul', 'De leiders bespraken ook de positie van de Vietnamese gemeenschap in Zuid-Korea, die ruim 350.000 mensen telt.')] } },
  { relation: 'new', claim: claim({ kind: 'companies', value: 10_000, unit: 'count', approximation: 'more_than' }, 4) },
];

/** A page that the record knows much of. */
export const matched: PageView = {
  title: 'Tổng Bí thư Tô Lâm kết thúc chuyến thăm cấp Nhà nước tới Hàn Quốc', language: 'vi', publisher: 'VietNamNet', published: '2025-08-13',
  partners: ['KR'],
  event: { form: 'state_visit', dates: '2025-08-10/2025-08-13' },
  people: [{ id: 'to-lam', name: 'Tô Lâm', country: 'VN' }, { id: 'lee-jae-myung', name: 'Lee Jae Myung', country: 'KR' }, { id: 'bui-thanh-son', name: 'Bùi Thanh Sơn', country: 'VN' }],
  topics: ['trade', 'labour', 'science_technology', 'semiconductors', 'people_exchange'],
  related, facts: [level, ...facts], comparisons,
};

/** A page whose article the record has in another language. */
export const edition: PageView = {
  ...matched,
  related: [
    { ...label('nl-seoul'), score: 20, because: [{ kind: 'edition', language: 'nl', weight: 14 }, { ...visit, languages: ['vi', 'nl'] }, korea, toLam, son], editions: [{ ...label('en-seoul'), lacks: nothing, adds: nothing }] },
    ...related.slice(1),
  ],
};

/** A page that the record knows nothing of. */
export const unmatched: PageView = {
  ...matched, partners: ['AE', 'QA', 'SA'], event: { form: 'working_visit', dates: '2024-10' }, people: [], topics: ['investment', 'energy'], related: [], facts: [],
  comparisons: [{ relation: 'new', claim: { ...claim({ kind: 'trade.target', value: 20e9, unit: 'USD', year: 2030 }, 5), partner: 'AE' } }],
};

function raise(message: string): never {
  throw new Error(message);
}
