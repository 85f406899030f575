import { counted } from './counted.ts';
import type { Strings } from './strings.ts';

const count = counted('id');
/** Currencies that the Indonesian press writes with a sign before the amount. */
const signs: Readonly<Record<string, string>> = { USD: 'US$', IDR: 'Rp', SGD: 'S$', AUD: 'A$' };
/** Currencies that it names after the amount. */
const names: Readonly<Record<string, string>> = { EUR: 'euro', JPY: 'yen', KRW: 'won', CNY: 'yuan', VND: 'dong', GBP: 'pound sterling', THB: 'baht', MYR: 'ringgit' };
const languages: Readonly<Record<string, string>> = { zh: 'Mandarin', km: 'Khmer' };

/** Antarmuka bahasa Indonesia. */
export const id: Strings = {
  language: 'id',
  locale: 'id',
  extensionName: 'Bang Giao',
  extensionDescription: 'Menyandingkan berita hubungan Vietnam dengan negara lain dan catatan yang ada. Semua data tetap di perangkat Anda.',

  levels: {
    comprehensive_strategic_cooperative_partnership: 'Kemitraan Kerja Sama Strategis Komprehensif',
    comprehensive_strategic_partnership: 'Kemitraan Strategis Komprehensif',
    strategic_cooperative_partnership: 'Kemitraan Kerja Sama Strategis',
    extensive_strategic_partnership: 'Kemitraan Strategis yang Luas',
    enhanced_strategic_partnership: 'Kemitraan Strategis yang Ditingkatkan',
    strategic_partnership: 'Kemitraan Strategis',
    comprehensive_cooperative_partnership: 'Kemitraan Kerja Sama Komprehensif',
    comprehensive_partnership: 'Kemitraan Komprehensif',
    special_relationship: 'hubungan istimewa',
  },
  visitForms: {
    state_visit: 'kunjungan kenegaraan', official_visit: 'kunjungan resmi', working_visit: 'kunjungan kerja', friendly_visit: 'kunjungan persahabatan',
    visit: 'kunjungan', call: 'percakapan telepon', online_talks: 'pembicaraan daring', talks: 'pembicaraan',
  },
  topics: {
    agriculture: 'pertanian', climate: 'iklim', consulate: 'kekonsuleran', culture: 'budaya', defence: 'pertahanan',
    development_aid: 'bantuan pembangunan', digital: 'transformasi digital', education: 'pendidikan', energy: 'energi',
    finance: 'keuangan', health: 'kesehatan', infrastructure: 'infrastruktur', innovation: 'inovasi', investment: 'investasi',
    justice: 'hukum', labour: 'ketenagakerjaan', local_ties: 'kerja sama daerah', maritime: 'kelautan', minerals: 'mineral',
    multilateral: 'forum multilateral', people_exchange: 'hubungan antarmasyarakat', science_technology: 'sains dan teknologi',
    security: 'keamanan', semiconductors: 'semikonduktor', supply_chain: 'rantai pasok', tourism: 'pariwisata', trade: 'perdagangan',
  },
  pledges: {
    net_zero: () => 'emisi nol bersih',
    high_income: () => 'negara berpendapatan tinggi',
    host_apec: (country) => `${country} menjadi tuan rumah APEC`,
  },

  names: {
    countries: { CD: 'Republik Demokratik Kongo', CG: 'Republik Kongo', GB: 'Inggris', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Makau', PS: 'Palestina' },
    countryInSentence: (_code, name) => name,
    language: (code, name) => `Bahasa ${languages[code] ?? name}`,
    languageInSentence: (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    pair: (vietnam, partner) => `${vietnam}–${partner}`,
    several: (vietnam, partners) => `${vietnam} dengan ${partners}`,
  },

  formats: {
    money: (amount, currency) => {
      if (signs[currency] !== undefined) return `${signs[currency]}${amount}`;
      return names[currency] === undefined ? `${currency} ${amount}` : `${amount} ${names[currency]}`;
    },
    years: (years) => `${years} tahun`,
    approximately: {
      more_than: (figure) => `lebih dari ${figure}`,
      nearly: (figure) => `hampir ${figure}`,
      about: (figure) => `sekitar ${figure}`,
    },
    inYear: (figure, year) => `${figure} pada ${year}`,
    byYear: (figure, year) => `${figure} pada ${year}`,
    sinceYear: (figure, year) => `${figure} sejak ${year}`,
    onDate: (date) => `pada ${date}`,
    shortMonth: 'short',
    shortScale: 'long',
    date: (formatted) => formatted,
  },

  claims: {
    'trade.target': ({ pair, figure }) => `Target perdagangan ${pair}: ${figure}`,
    'trade.turnover': ({ pair, figure }) => `Nilai perdagangan ${pair}: ${figure}`,
    'trade.export': ({ partner, figure }) => `Ekspor Vietnam ke ${partner}: ${figure}`,
    'trade.import': ({ partner, figure }) => `Impor Vietnam dari ${partner}: ${figure}`,
    'trade.growth': ({ pair, figure }) => `Pertumbuhan perdagangan ${pair}: ${figure}`,
    'investment.fdi': ({ pair, figure }) => `Investasi langsung ${pair}: ${figure}`,
    'aid.oda': ({ pair, figure }) => `Bantuan pembangunan resmi (ODA) ${pair}: ${figure}`,
    projects: ({ pair, figure }) => `Jumlah proyek ${pair}: ${figure}`,
    companies: ({ partner, figure }) => `Perusahaan yang beroperasi antara Vietnam dan ${partner}: ${figure}`,
    people: ({ partner, figure }) => `Orang yang tinggal, bekerja, belajar, atau bepergian antara Vietnam dan ${partner}: ${figure}`,
    'agreements.signed': ({ partner, figure }) => `Dokumen yang ditandatangani Vietnam dan ${partner}: ${figure}`,
    'relations.established': ({ partner, figure }) => `Vietnam dan ${partner} menjalin hubungan diplomatik ${figure}`,
    'relations.normalised': ({ partner, figure }) => `Vietnam dan ${partner} menormalisasi hubungan ${figure}`,
    'relations.anniversary': ({ pair, figure }) => `Peringatan hubungan ${pair}: ${figure}`,
    'relations.level': ({ pair, figure }) => `Hubungan ${pair}: ${figure}`,
    'visit.form': ({ pair, figure }) => `${pair}: ${figure}`,
    'visit.dates': ({ pair, figure }) => `Kunjungan atau pembicaraan ${pair}: ${figure}`,
    pledge: ({ figure }) => `Komitmen: ${figure}`,
  },
  claimsInShort: {
    'trade.target': (figure) => `target perdagangan ${figure}`,
    'trade.turnover': (figure) => `perdagangan ${figure}`,
    'trade.export': (figure) => `ekspor ${figure}`,
    'trade.import': (figure) => `impor ${figure}`,
    'trade.growth': (figure) => `pertumbuhan perdagangan ${figure}`,
    'investment.fdi': (figure) => `investasi langsung ${figure}`,
    'aid.oda': (figure) => `ODA ${figure}`,
    projects: (figure) => `jumlah proyek: ${figure}`,
    companies: (figure) => `jumlah perusahaan: ${figure}`,
    people: (figure) => `jumlah orang: ${figure}`,
    'agreements.signed': (figure) => `dokumen yang ditandatangani: ${figure}`,
    'relations.established': (figure) => `hubungan diplomatik ${figure}`,
    'relations.normalised': (figure) => `normalisasi hubungan ${figure}`,
    'relations.anniversary': (figure) => `peringatan ${figure}`,
    'relations.level': (figure) => figure,
    'visit.form': (figure) => figure,
    'visit.dates': (figure) => figure,
    pledge: (figure) => figure,
  },

  reasons: {
    edition: (language) => `Artikel yang sama: edisi ${language}`,
    sameEvent: (what) => `Peristiwa yang sama: ${what}`,
    sameEventInAnotherLanguage: (what) => `Peristiwa yang sama, dalam bahasa lain: ${what}`,
    words: {
      exact: (words) => `“${words}”`,
      folded: (words) => `“${words}”, tanpa membedakan diakritik`,
      prefix: (words) => `“${words}”`,
      fuzzy: (words) => `dibaca sebagai “${words}”`,
    },
    place: {
      title: (what) => `${what} dalam judul`,
      text: (what) => what,
      publisher: (what) => `${what} dalam nama media`,
    },
    meaning: (words) => `semakna dengan “${words}”`,
    amount: (figure) => `setara dengan ${figure}`,
  },

  comparisons: {
    names: { same: 'Sesuai catatan', differs: 'Berbeda', earlier: 'Lebih lama', later: 'Lebih baru', new: 'Belum ada' },
    same: ({ source, figure }) => (figure === undefined ? `Juga ada di ${source}` : `Juga ada di ${source}: ${figure}`),
    differs: ({ figure, source, difference }) => `${source}: ${figure}${difference === undefined ? '' : `. ${difference}`}`,
    more: (percent) => `Angka di halaman ini ${percent} lebih tinggi`,
    less: (percent) => `Angka di halaman ini ${percent} lebih rendah`,
    earlier: ({ figure, source }) => `Catatan memuat angka tahun sesudahnya: ${figure} (${source})`,
    later: ({ figure, source }) => `Catatan memuat angka tahun sebelumnya: ${figure} (${source})`,
    level: {
      earlier: ({ figure, source }) => `Tingkat berikutnya dalam catatan: ${figure} (${source})`,
      later: ({ figure, source }) => `Tingkat terakhir dalam catatan: ${figure} (${source})`,
    },
    new: 'Belum ada dalam catatan',
    beside: ({ figure, source }) => `Catatan juga memuat: ${figure} (${source})`,
    inRegister: (source) => `daftar: ${source}`,
    onThisPage: 'Di halaman ini',
  },

  filters: {
    from: (date) => `sejak ${date}`,
    before: (date) => `sebelum ${date}`,
    without: (filter) => `kecuali ${filter}`,
    kinds: {
      'trade.target': 'target perdagangan', 'trade.turnover': 'nilai perdagangan', 'trade.export': 'ekspor', 'trade.import': 'impor', 'trade.growth': 'pertumbuhan perdagangan',
      'investment.fdi': 'investasi langsung', 'aid.oda': 'bantuan pembangunan (ODA)', projects: 'jumlah proyek', companies: 'jumlah perusahaan',
      people: 'jumlah orang', 'agreements.signed': 'dokumen yang ditandatangani', 'relations.established': 'awal hubungan diplomatik',
      'relations.normalised': 'normalisasi hubungan', 'relations.anniversary': 'peringatan hubungan', 'relations.level': 'tingkat hubungan',
      'visit.form': 'bentuk kunjungan', 'visit.dates': 'tanggal kunjungan', pledge: 'komitmen',
    },
    kindGroups: { trade: 'angka perdagangan', relations: 'fakta hubungan', visit: 'kunjungan dan pembicaraan' },
  },

  action: {
    counts: (related, facts) => [
      ...(related > 0 ? [count(related, { other: 'artikel terkait' })] : []),
      ...(facts > 0 ? [count(facts, { other: 'fakta' })] : []),
    ].join(', '),
    nothing: 'belum ada catatan lain',
  },

  states: {
    reading: 'Membaca halaman ini…',
    unlisted: { title: 'Situs ini tidak ada dalam daftar', body: 'Bang Giao otomatis membaca situs berita dalam daftarnya. Halaman lain hanya dibaca jika Anda memintanya.' },
    notArticle: { title: 'Bukan artikel', body: 'Ini tampaknya halaman depan atau daftar berita. Buka sebuah artikel, dan artikel itu langsung dibaca.' },
    nothingRead: { title: 'Halaman ini belum dibaca', body: 'Mungkin halaman ini sudah terbuka sebelum Bang Giao dipasang. Baca sekarang, atau muat ulang.' },
    unrelated: { title: 'Bukan tentang hubungan Vietnam', body: 'Kami tidak menemukan apa pun tentang hubungan Vietnam dengan negara lain dalam artikel ini.' },
    failed: { title: 'Halaman ini tidak dapat dibaca', body: 'Muat ulang halaman lalu buka Bang Giao lagi, atau coba baca sekali lagi sekarang. Pencarian tetap dapat dipakai.' },
    unreadable: { title: 'Peramban menutup halaman ini', body: 'Ekstensi tidak boleh membacanya. Buka sebuah artikel berita, atau cari catatan dari sini.' },
    unmatched: 'Belum ada artikel lain dalam catatan yang berkaitan dengan artikel ini.',
    readThisPage: 'Baca halaman ini',
    readAgain: 'Coba lagi',
    details: 'Apa yang salah',
    privacy: 'Semua data tetap di perangkat ini.',
  },

  page: {
    about: 'Isi halaman ini',
    people: 'Tokoh',
    topics: 'Topik',
    dossiers: 'Berkas hubungan:',
    related: 'Artikel terkait',
    facts: 'Fakta utama dalam catatan',
    comparisons: 'Dibanding catatan',
    alsoIn: 'Juga dalam',
    editions: 'Yang tidak dimuat tiap edisi',
    leavesOut: (language) => `Tidak ada dalam edisi ${language}`,
    adds: (language) => `Tambahan dalam edisi ${language}`,
    onRecord: 'Dalam catatan',
    register: 'Daftar',
    showAll: (total) => `Tampilkan semua (${total})`,
    showFewer: 'Tampilkan lebih sedikit',
    moreSources: (more) => `Juga dalam ${count(more, { other: 'artikel lain' })}`,
    inContext: 'Lihat konteks',
    original: 'Artikel asli',
    newTab: 'terbuka di tab baru',
    dossier: (country) => `Berkas hubungan: ${country}`,
    allCountries: 'Semua negara',
  },

  inPage: {
    show: 'Tandai di halaman',
    found: (found, asked) => `${found} dari ${count(asked, { other: 'kalimat' })} ditemukan di halaman`,
    failed: 'Halaman ini tidak dapat ditandai. Muat ulang halaman lalu coba lagi.',
  },

  search: {
    label: 'Cari dalam catatan',
    placeholder: 'Cari dalam catatan',
    clear: 'Hapus',
    hint: 'Negara, tokoh, atau angka: dalam bahasa apa pun, dengan atau tanpa diakritik.',
    results: (found) => count(found, { other: 'hasil' }),
    none: (query) => `Tidak ada catatan untuk “${query}”`,
    noneHint: 'Coba nama negara, tokoh, atau angka, dalam bahasa apa pun.',
    syntaxHint: 'Agar lebih tepat: “kata persis”, -kata, partner:KR, lang:nl, topic:trade, after:2024.',
    filters: 'Filter',
    narrow: 'Persempit hasil',
    removeFilter: (filter) => `Hapus filter ${filter}`,
    unknownFilter: (filter) => `Tidak ada filter ${filter}`,
    opening: 'Membuka catatan…',
    failed: 'Catatan tidak dapat dibuka. Tutup jendela ini lalu buka lagi; jika tetap gagal, pasang ulang ekstensi.',
  },

  reader: {
    back: 'Kembali',
    opening: 'Membuka artikel…',
    missing: 'Teks artikel ini tidak tersimpan di perangkat ini. Artikel aslinya mungkin masih dapat dibuka.',
  },

  cite: {
    cite: 'Kutip',
    copyAs: 'Salin',
    saveAs: 'Unduh',
    ways: { text: 'Teks berformat', markdown: 'Markdown', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON', ris: 'RIS', csv: 'CSV', json: 'JSON' },
    copied: 'Tersalin',
    notCopied: 'Tidak dapat disalin',
    notSaved: 'Tidak dapat disimpan',
    accessed: (date) => `diakses ${date}`,
    register: 'dirujuk dalam daftar hubungan Bang Giao',
  },
};
