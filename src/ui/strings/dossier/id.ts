import type { DossierStrings } from './dossier-strings.ts';

const numbers = new Intl.NumberFormat('id');

/** Berkas negara dalam bahasa Indonesia. */
export const dossier: DossierStrings = {
  overviewLead: 'Catatan hubungan Vietnam, negara demi negara.',
  since: (date) => `sejak ${date}`,
  relationsSince: (date) => `Hubungan diplomatik sejak ${date}`,
  noLevel: 'Belum ada catatan tentang tingkat kemitraan',
  articleCount: (articles) => `${numbers.format(articles)} artikel`,
  factCount: (facts) => `${numbers.format(facts)} fakta`,
  countryCount: (countries) => `${numbers.format(countries)} negara`,
  registerNote: 'Dari daftar hubungan Vietnam yang disusun secara manual; halaman yang dikutip menyebutkannya.',

  timeline: 'Lini masa',
  here: 'Anda di sini',
  established: 'Hubungan diplomatik dibuka',
  normalised: 'Hubungan dinormalisasi',
  anniversary: (years) => `${years} tahun hubungan`,
  signed: (agreements) => `Dokumen yang ditandatangani: ${agreements}`,
  reported: 'diberitakan',
  sources: (found) => `${numbers.format(found)} sumber`,
  showEarlier: (total) => `Tampilkan semua peristiwa (${total})`,

  series: {
    trade: 'Nilai perdagangan', 'trade.export': 'Ekspor Vietnam', 'trade.import': 'Impor Vietnam', 'trade.growth': 'Pertumbuhan perdagangan', 'investment.fdi': 'Investasi langsung',
    'aid.oda': 'Bantuan pembangunan (ODA)', people: 'Jumlah orang', companies: 'Jumlah perusahaan', projects: 'Jumlah proyek',
  },
  actual: 'Realisasi',
  target: 'Target',
  yearOfPublication: 'Tahun tidak disebut: tahun terbit',
  asTable: 'Lihat sebagai tabel',
  chartName: ({ what, figures, from, to }) => `Grafik. ${what}: ${figures} angka, ${from === to ? `tahun ${from}` : `${from} sampai ${to}`}`,
  pointsHint: 'Pilih sebuah angka untuk melihat sumbernya.',

  lastIn: (date) => `terakhir ${date}`,
  articles: 'Artikel',
  facts: 'Semua fakta',
  columns: { statement: 'Pernyataan', when: 'Waktu', source: 'Sumber', year: 'Tahun', figure: 'Angka', kind: 'Jenis', country: 'Negara', level: 'Tingkat hubungan', articles: 'Artikel', last: 'Peristiwa terakhir' },
  filterFacts: 'Saring fakta',
  allKinds: 'Semua jenis',
  allYears: 'Semua tahun',
  shown: (shown, total) => (shown === total ? `${total} fakta` : `${shown} dari ${total} fakta`),
  noneShown: 'Tidak ada fakta yang sesuai dengan saringan ini.',
  select: (fact) => `Pilih: ${fact}`,
  selectShown: 'Pilih semua yang ditampilkan',
  selected: (selected) => `${selected} dipilih`,
  clearSelection: 'Batalkan pilihan',
  andOthers: (others) => `dan ${others} lainnya`,

  levelReached: 'tingkat ini tercapai',
  searchCountries: 'Cari negara',
  noCountry: (query) => `Tidak ada negara bernama “${query}” dalam catatan.`,
  unknown: (code) => ({ title: 'Negara tidak dikenal', body: `Kami tidak mengenal negara dengan kode “${code}”. Setiap negara memiliki kode dua huruf: KR untuk Korea Selatan, JP untuk Jepang.` }),
  empty: (country) => ({ title: 'Belum ada catatan', body: `Daftar hubungan maupun artikel dalam catatan belum memuat apa pun tentang hubungan Vietnam dengan ${country}.` }),
  failed: { title: 'Catatan tidak dapat dibuka', body: 'Muat ulang halaman ini. Jika tetap gagal, pasang ulang ekstensi.' },
};
