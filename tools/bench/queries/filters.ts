import { saidBy } from '../carriers.ts';
import { planted, type Planting } from './planting.ts';

/** Filters typed as text. Those on language and date any host could apply; those on what was understood are ours. */
const filters: readonly Planting[] = [
  {
    class: 'filters', queries: ['lang:nl Wolkenhagen'], where: { language: 'nl' }, proof: [['Wolkenhagen']],
    right: [planted('nl', [saidBy('Wolkenhagen', 'nl', 0)]), planted('nl', [saidBy('Wolkenhagen', 'nl', 1)])],
    near: (['de', 'en', 'vi', 'id', 'fr'] as const).map((writing) => planted(writing, [saidBy('Wolkenhagen', writing, 0)], saidBy('Wolkenhagen', writing, 1))),
  },
  {
    class: 'filters', queries: ['after:2024 Kestermann'], where: { after: '2024' }, proof: [['Kestermann']],
    right: [planted('vi', [saidBy('Kestermann', 'vi', 0)], undefined, { published: '2025-03-11' }), planted('en', [saidBy('Kestermann', 'en', 0)], undefined, { published: '2025-06-02' })],
    near: ['2017-02-03', '2019-05-06', '2021-07-08', '2022-10-11', '2023-01-30'].map((published) => planted('vi', [saidBy('Kestermann', 'vi', 0)], saidBy('Kestermann', 'vi', 1), { published })),
  },
  {
    class: 'filters', queries: ['partner:PE Huaylanca'], understood: true, proof: [['và Peru ', 'en Peru '], ['Huaylanca']],
    right: [
      planted('vi', ['Việt Nam và Peru tăng cường quan hệ song phương.', 'Đại sứ Peru nói về thung lũng Huaylanca.'], 'Việt Nam và Peru tăng cường hợp tác song phương', { partner: 'PE' }),
      planted('nl', ['Vietnam en Peru versterken hun bilaterale betrekkingen.', 'De ambassadeur van Peru sprak over Huaylanca.'], 'Vietnam en Peru versterken bilaterale samenwerking', { partner: 'PE' }),
    ],
    near: (['vi', 'nl', 'en', 'id'] as const).map((writing) => planted(writing, [saidBy('Huaylanca', writing, 0)], saidBy('Huaylanca', writing, 1), { partner: 'JP' })),
  },
  {
    class: 'filters', queries: ['partner:QA kind:trade.target'], understood: true, proof: [['Qatar'], ['kim ngạch thương mại song phương', 'bilateral trade to']],
    right: [
      planted('vi', ['Việt Nam và Qatar phấn đấu đưa kim ngạch thương mại song phương lên 4 tỷ USD vào năm 2029.'], 'Việt Nam và Qatar thúc đẩy quan hệ song phương', { partner: 'QA' }),
      planted('en', ['Vietnam and Qatar aim to raise bilateral trade to US$4 billion by 2029.'], 'Vietnam and Qatar to boost bilateral ties', { partner: 'QA' }),
    ],
    near: [
      planted('vi', ['Bộ trưởng Ngoại giao Qatar thăm chính thức Việt Nam.'], 'Việt Nam và Qatar hội đàm', { partner: 'QA' }),
      planted('en', ['The foreign minister of Qatar paid an official visit to Vietnam.'], 'Vietnam and Qatar hold talks', { partner: 'QA' }),
      planted('id', ['Menteri Luar Negeri Qatar melakukan kunjungan resmi ke Vietnam.'], 'Vietnam dan Qatar mengadakan pembicaraan bilateral', { partner: 'QA' }),
    ],
  },
  {
    class: 'filters', queries: ['partner:KZ lang:vi after:2023'], where: { language: 'vi', after: '2023' }, understood: true, proof: [['Kazakhstan']],
    right: ['2024-04-05', '2025-02-20'].map((published) => planted('vi', ['Việt Nam và Kazakhstan nhất trí tăng cường quan hệ song phương.', 'Đại sứ Kazakhstan chào xã giao.'], 'Việt Nam và Kazakhstan tăng cường quan hệ song phương', { partner: 'KZ', published })),
    near: [
      planted('vi', ['Việt Nam và Kazakhstan nhất trí tăng cường quan hệ song phương.'], 'Việt Nam và Kazakhstan hội đàm', { partner: 'KZ', published: '2019-04-05' }),
      planted('en', ['Vietnam and Kazakhstan agreed to strengthen bilateral relations.'], 'Vietnam and Kazakhstan hold talks', { partner: 'KZ', published: '2024-04-05' }),
      planted('nl', ['Vietnam en Kazachstan versterken hun bilaterale betrekkingen.'], 'Vietnam en Kazachstan spreken elkaar', { partner: 'KZ', published: '2025-04-05' }),
    ],
  },
  {
    class: 'filters', queries: ['partner:BG lang:nl kind:trade.target after:2024 Rozenvallei'], where: { language: 'nl', after: '2024' }, understood: true, proof: [['Bulgarije'], ['Rozenvallei'], ['bilaterale handelsomzet']],
    right: [planted('nl', ['Vietnam en Bulgarije streven naar een bilaterale handelsomzet van 3 miljard dollar in 2030.', 'De Rozenvallei levert olie.'], 'Vietnam en Bulgarije versterken bilaterale betrekkingen', { partner: 'BG', published: '2025-05-05' })],
    near: [
      planted('nl', ['Vietnam en Bulgarije versterken hun bilaterale betrekkingen.', 'De Rozenvallei levert olie.'], 'Vietnam en Bulgarije spreken elkaar', { partner: 'BG', published: '2018-05-05' }),
      planted('nl', [saidBy('Rozenvallei', 'nl', 0)], undefined, { partner: 'JP', published: '2025-05-05' }),
      planted('de', [saidBy('Rozenvallei', 'de', 0)], undefined, { partner: 'BG', published: '2025-05-05' }),
    ],
  },
];

/** What is in no text: nothing is the right answer. */
const nonsense: readonly Planting[] = ['xqzvbnmw', 'zzyqkj plorfwexq', 'qwrtpsdfg hjklzxcvb', '齉爩龖', '뷁쒧뜳 쀍', 'wxqzjv kqzzwx jjqxw'].map((query): Planting => ({ class: 'nonsense', queries: [query], right: [], near: [], proof: [[query]] }));

export const filterQueries: readonly Planting[] = [...filters, ...nonsense];
