import { saidBy } from '../carriers.ts';
import { planted, tied, type Planting } from './planting.ts';

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
    class: 'filters', queries: ['partner:PE Huaylanca'], understood: true, proof: [['Việt Nam và Peru', 'Vietnam en Peru'], ['Huaylanca']],
    right: [tied('vi', 'PE', ['Đại sứ Peru nói về thung lũng Huaylanca.']), tied('nl', 'PE', ['De ambassadeur van Peru sprak over Huaylanca.'])],
    near: [
      ...(['vi', 'nl', 'en', 'id'] as const).map((writing) => tied(writing, 'JP', [saidBy('Huaylanca', writing, 0)])),
      ...(['vi', 'nl'] as const).map((writing) => tied(writing, 'PE', [])),
    ],
  },
  {
    class: 'filters', queries: ['partner:QA kind:trade.target'], understood: true, proof: [['Qatar'], ['đưa kim ngạch thương mại song phương lên', 'raise bilateral trade to']],
    right: [
      tied('vi', 'QA', ['Việt Nam và Qatar phấn đấu đưa kim ngạch thương mại song phương lên 4 tỷ USD vào năm 2029.']),
      tied('en', 'QA', ['Vietnam and Qatar aim to raise bilateral trade to US$4 billion by 2029.']),
    ],
    near: [
      tied('vi', 'QA', ['Bộ trưởng Ngoại giao Qatar thăm chính thức Việt Nam.']), tied('id', 'QA', ['Menteri Luar Negeri Qatar melakukan kunjungan resmi ke Vietnam.']),
      tied('en', 'QA', ['Bilateral trade between Vietnam and Qatar reached US$900 million in 2024.']), tied('vi', 'JP', ['Việt Nam và Nhật Bản phấn đấu đưa kim ngạch thương mại song phương lên 60 tỷ USD vào năm 2029.']),
    ],
  },
  {
    class: 'filters', queries: ['partner:KZ lang:vi after:2023'], where: { language: 'vi', after: '2023' }, understood: true, proof: [['Việt Nam và Kazakhstan']],
    right: ['2024-04-05', '2025-02-20'].map((published) => tied('vi', 'KZ', [], { published })),
    near: [tied('vi', 'KZ', [], { published: '2019-04-05' }), tied('en', 'KZ', [], { published: '2024-04-05' }), tied('nl', 'KZ', [], { published: '2025-04-05' })],
  },
  {
    class: 'filters', queries: ['partner:BG lang:nl kind:trade.target after:2024 Rozenvallei'], where: { language: 'nl', after: '2024' }, understood: true, proof: [['Bulgarije'], ['Rozenvallei'], ['bilaterale handelsomzet']],
    right: [tied('nl', 'BG', ['Vietnam en Bulgarije streven naar een bilaterale handelsomzet van 3 miljard dollar in 2030.', 'De Rozenvallei levert olie.'], { published: '2025-05-05' })],
    near: [
      tied('nl', 'BG', ['Vietnam en Bulgarije streven naar een bilaterale handelsomzet van 2 miljard dollar in 2025.', 'De Rozenvallei levert olie.'], { published: '2018-05-05' }),
      tied('nl', 'BG', ['De Rozenvallei levert olie.'], { published: '2025-05-05' }),
      tied('nl', 'JP', [saidBy('Rozenvallei', 'nl', 0)], { published: '2025-05-05' }), planted('de', [saidBy('Rozenvallei', 'de', 0)], undefined, { partner: 'BG', published: '2025-05-05' }),
    ],
  },
  {
    class: 'filters', queries: ['topic:labour partner:MN'], understood: true, proof: [['Mông Cổ', 'Mongolia', 'Mongolië'], ['lao động', 'workers', 'tenaga kerja', 'werknemers']],
    right: [
      tied('vi', 'MN', ['Hai bên ký thỏa thuận hợp tác lao động.', 'Người lao động Việt Nam sẽ sang Mông Cổ làm việc trong ngành xây dựng.', 'Việt Nam bảo vệ quyền lợi của lao động ở nước ngoài.']),
      tied('en', 'MN', ['The two sides signed an agreement on labour cooperation.', 'Vietnamese workers will be employed in construction in Mongolia.', 'The rights of the workers are protected.']),
      tied('id', 'MN', ['Kedua pihak menandatangani perjanjian tenaga kerja.', 'Tenaga kerja Vietnam akan bekerja di bidang konstruksi di Mongolia.', 'Hak para pekerja dilindungi.']),
      tied('nl', 'MN', ['Beide landen tekenden een akkoord over werknemers.', 'Vietnamese werknemers gaan in Mongolië in de bouw werken.', 'De rechten van de werknemers worden beschermd.']),
    ],
    near: [
      tied('vi', 'MN', ['Hai bên ký thỏa thuận hợp tác văn hóa.', 'Nhà hát quốc gia Mông Cổ biểu diễn ở Hà Nội.']), tied('en', 'MN', ['The two sides signed an agreement on culture.', 'The national theatre of Mongolia performed in Hanoi.']),
      tied('id', 'MN', ['Kedua pihak menandatangani perjanjian kebudayaan.']), tied('nl', 'MN', ['Beide landen tekenden een akkoord over cultuur.']),
      tied('vi', 'JP', ['Hai bên ký thỏa thuận hợp tác lao động.', 'Người lao động Việt Nam sẽ sang Nhật Bản làm việc trong ngành xây dựng.']),
    ],
  },
  {
    class: 'filters', queries: ['topic:labour Grauwenhoek'], understood: true, proof: [['Grauwenhoek'], ['lao động', 'workers', 'werknemers']],
    right: [
      tied('nl', 'DE', ['Vietnamese werknemers vinden werk in Grauwenhoek.', 'De werknemers leren er Duits.', 'Duitsland heeft werknemers nodig.']),
      tied('vi', 'DE', ['Người lao động Việt Nam tìm được việc ở Grauwenhoek.', 'Lao động được học tiếng Đức.', 'Đức cần thêm lao động.']),
      tied('en', 'DE', ['Vietnamese workers find jobs in Grauwenhoek.', 'The workers learn German there.', 'Germany needs more workers.']),
    ],
    near: (['nl', 'vi', 'en', 'id'] as const).flatMap((writing) => [tied(writing, 'DE', [saidBy('Grauwenhoek', writing, 0)]), planted(writing, [saidBy('Grauwenhoek', writing, 1)], saidBy('Grauwenhoek', writing, 0).replace(/\.$/, ''), { partner: 'JP' })]),
  },
];

/** What is in no text: nothing is the right answer. */
const nonsense: readonly Planting[] = ['xqzvbnmw', 'zzyqkj plorfwexq', 'qwrtpsdfg hjklzxcvb', '齉爩龖', '뷁쒧뜳 쀍', 'wxqzjv kqzzwx jjqxw'].map((query): Planting => ({ class: 'nonsense', queries: [query], right: [], near: [], proof: [[query]] }));

export const filterQueries: readonly Planting[] = [...filters, ...nonsense];
