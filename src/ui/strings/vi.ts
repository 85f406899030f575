import { counted } from './counted.ts';
import type { DatePrecision, Strings } from './strings.ts';

const count = counted('vi');
/** Currencies that the Vietnamese press names; the others keep their code, which stands after the amount. */
const currencies: Readonly<Record<string, string>> = { VND: 'đồng', EUR: 'euro', JPY: 'yên', KRW: 'won', CNY: 'nhân dân tệ', RUB: 'rúp', THB: 'baht', LAK: 'kíp' };
/** `năm 2024`, `tháng 6/2025`, `ngày 13/6/2025`. */
const when = (date: string, precision: DatePrecision): string => `${{ year: 'năm', month: 'tháng', day: 'ngày' }[precision]} ${date}`;

/** Giao diện tiếng Việt. */
export const vi: Strings = {
  language: 'vi',
  locale: 'vi',
  extensionName: 'Bang Giao',
  extensionDescription: 'Đối chiếu tin tức về quan hệ của Việt Nam với các nước với tư liệu đã có. Mọi dữ liệu nằm trên máy của bạn.',

  levels: {
    comprehensive_strategic_cooperative_partnership: 'Đối tác hợp tác chiến lược toàn diện',
    comprehensive_strategic_partnership: 'Đối tác chiến lược toàn diện',
    strategic_cooperative_partnership: 'Đối tác hợp tác chiến lược',
    extensive_strategic_partnership: 'Đối tác chiến lược sâu rộng',
    enhanced_strategic_partnership: 'Đối tác chiến lược tăng cường',
    strategic_partnership: 'Đối tác chiến lược',
    comprehensive_cooperative_partnership: 'Đối tác hợp tác toàn diện',
    comprehensive_partnership: 'Đối tác toàn diện',
    special_relationship: 'quan hệ đặc biệt',
  },
  visitForms: {
    state_visit: 'thăm cấp Nhà nước', official_visit: 'thăm chính thức', working_visit: 'thăm làm việc', friendly_visit: 'thăm hữu nghị',
    visit: 'chuyến thăm', call: 'điện đàm', online_talks: 'hội đàm trực tuyến', talks: 'hội đàm',
  },
  topics: {
    agriculture: 'nông nghiệp', climate: 'khí hậu', consulate: 'lãnh sự', culture: 'văn hóa', defence: 'quốc phòng',
    development_aid: 'hỗ trợ phát triển', digital: 'chuyển đổi số', education: 'giáo dục', energy: 'năng lượng',
    finance: 'tài chính', health: 'y tế', infrastructure: 'hạ tầng', innovation: 'đổi mới sáng tạo', investment: 'đầu tư',
    justice: 'tư pháp', labour: 'lao động', local_ties: 'hợp tác địa phương', maritime: 'biển và hàng hải', minerals: 'khoáng sản',
    multilateral: 'hợp tác đa phương', people_exchange: 'giao lưu nhân dân', science_technology: 'khoa học và công nghệ',
    security: 'an ninh', semiconductors: 'bán dẫn', supply_chain: 'chuỗi cung ứng', tourism: 'du lịch', trade: 'thương mại',
  },
  pledges: {
    net_zero: () => 'phát thải ròng bằng 0',
    high_income: () => 'nước thu nhập cao',
    host_apec: (country) => `${country} đăng cai APEC`,
  },

  names: {
    countries: { CD: 'CHDC Congo', CG: 'Cộng hòa Congo', CZ: 'Cộng hòa Séc', GB: 'Anh', HK: 'Hồng Kông', MM: 'Myanmar', MO: 'Ma Cao', PS: 'Palestine', VA: 'Vatican', AE: 'UAE' },
    countryInSentence: (_code, name) => name,
    language: (_code, name) => name,
    languageInSentence: (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    pair: (vietnam, partner) => `${vietnam} – ${partner}`,
    several: (vietnam, partners) => `${vietnam} với ${partners}`,
  },

  formats: {
    money: (amount, currency) => `${amount} ${currencies[currency] ?? currency}`,
    years: (years) => `${years} năm`,
    approximately: {
      more_than: (figure) => `hơn ${figure}`,
      nearly: (figure) => `gần ${figure}`,
      about: (figure) => `khoảng ${figure}`,
    },
    inYear: (figure, year) => `${figure} năm ${year}`,
    byYear: (figure, year) => `${figure} vào năm ${year}`,
    sinceYear: (figure, year) => `${figure} từ năm ${year}`,
    onDate: (date, precision) => (precision === 'day' ? `ngày ${date}` : precision === 'year' ? `năm ${date}` : date),
    shortMonth: 'numeric',
    shortScale: 'long',
    date: (formatted) => formatted.replaceAll(/(tháng \d+), (\d{4})/gu, '$1 năm $2'),
  },

  claims: {
    'trade.target': ({ pair, figure }) => `Mục tiêu kim ngạch thương mại ${pair}: ${figure}`,
    'trade.turnover': ({ pair, figure }) => `Kim ngạch thương mại ${pair}: ${figure}`,
    'trade.export': ({ partner, figure }) => `Xuất khẩu của Việt Nam sang ${partner}: ${figure}`,
    'trade.import': ({ partner, figure }) => `Nhập khẩu của Việt Nam từ ${partner}: ${figure}`,
    'trade.growth': ({ pair, figure }) => `Tăng trưởng thương mại ${pair}: ${figure}`,
    'investment.fdi': ({ pair, figure }) => `Đầu tư trực tiếp ${pair}: ${figure}`,
    'aid.oda': ({ pair, figure }) => `Vốn ODA ${pair}: ${figure}`,
    projects: ({ pair, figure }) => `Số dự án ${pair}: ${figure}`,
    companies: ({ partner, figure }) => `Số doanh nghiệp hoạt động giữa Việt Nam và ${partner}: ${figure}`,
    people: ({ partner, figure }) => `Số người sinh sống, làm việc, học tập hoặc đi lại giữa Việt Nam và ${partner}: ${figure}`,
    'agreements.signed': ({ partner, figure }) => `Số văn kiện Việt Nam và ${partner} đã ký: ${figure}`,
    'relations.established': ({ partner, figure }) => `Việt Nam và ${partner} thiết lập quan hệ ngoại giao ${figure}`,
    'relations.normalised': ({ partner, figure }) => `Việt Nam và ${partner} bình thường hóa quan hệ ${figure}`,
    'relations.anniversary': ({ pair, figure }) => `Kỷ niệm quan hệ ${pair}: ${figure}`,
    'relations.level': ({ pair, figure }) => `Quan hệ ${pair}: ${figure}`,
    'visit.form': ({ pair, figure }) => `${pair}: ${figure}`,
    'visit.dates': ({ pair, figure }) => `Chuyến thăm hoặc hội đàm ${pair}: ${figure}`,
    pledge: ({ figure }) => `Cam kết: ${figure}`,
  },
  claimsInShort: {
    'trade.target': (figure) => `mục tiêu thương mại ${figure}`,
    'trade.turnover': (figure) => `kim ngạch ${figure}`,
    'trade.export': (figure) => `xuất khẩu ${figure}`,
    'trade.import': (figure) => `nhập khẩu ${figure}`,
    'trade.growth': (figure) => `tăng trưởng thương mại ${figure}`,
    'investment.fdi': (figure) => `đầu tư trực tiếp ${figure}`,
    'aid.oda': (figure) => `ODA ${figure}`,
    projects: (figure) => `số dự án: ${figure}`,
    companies: (figure) => `số doanh nghiệp: ${figure}`,
    people: (figure) => `số người: ${figure}`,
    'agreements.signed': (figure) => `số văn kiện đã ký: ${figure}`,
    'relations.established': (figure) => `thiết lập quan hệ ${figure}`,
    'relations.normalised': (figure) => `bình thường hóa quan hệ ${figure}`,
    'relations.anniversary': (figure) => `kỷ niệm ${figure}`,
    'relations.level': (figure) => figure,
    'visit.form': (figure) => figure,
    'visit.dates': (figure) => figure,
    pledge: (figure) => figure,
  },

  reasons: {
    edition: (language) => `Cùng một bài viết: bản ${language}`,
    sameEvent: (what) => `Cùng sự kiện: ${what}`,
    sameEventInAnotherLanguage: (what) => `Cùng sự kiện, bằng ngôn ngữ khác: ${what}`,
    words: {
      exact: (words) => `“${words}”`,
      folded: (words) => `“${words}”, không phân biệt dấu`,
      prefix: (words) => `“${words}”`,
      fuzzy: (words) => `hiểu là “${words}”`,
    },
    place: {
      title: (what) => `${what} trong tiêu đề`,
      text: (what) => what,
      publisher: (what) => `${what} trong tên báo`,
    },
    meaning: (words) => `cùng nghĩa với “${words}”`,
    amount: (figure) => `bằng ${figure}`,
  },

  comparisons: {
    names: { same: 'Khớp tư liệu', differs: 'Khác', earlier: 'Cũ hơn', later: 'Mới hơn', new: 'Chưa có' },
    same: ({ source, figure }) => (figure === undefined ? `Cũng có trong ${source}` : `Cũng có trong ${source}: ${figure}`),
    differs: ({ figure, source, difference }) => `${source}: ${figure}${difference === undefined ? '' : `. ${difference}`}`,
    more: (percent) => `Số liệu trên trang này cao hơn ${percent}`,
    less: (percent) => `Số liệu trên trang này thấp hơn ${percent}`,
    earlier: ({ figure, source }) => `Tư liệu có số của năm sau: ${figure} (${source})`,
    later: ({ figure, source }) => `Tư liệu có số của năm trước: ${figure} (${source})`,
    level: {
      earlier: ({ figure, source }) => `Cấp độ tiếp theo trong tư liệu: ${figure} (${source})`,
      later: ({ figure, source }) => `Cấp độ gần nhất trong tư liệu: ${figure} (${source})`,
    },
    new: 'Chưa có trong tư liệu',
    beside: ({ figure, source }) => `Tư liệu còn ghi: ${figure} (${source})`,
    inRegister: (source) => `danh mục: ${source}`,
    onThisPage: 'Trên trang này',
  },

  filters: {
    from: (date, precision) => `từ ${when(date, precision)}`,
    before: (date, precision) => `trước ${when(date, precision)}`,
    without: (filter) => `trừ ${filter}`,
    kinds: {
      'trade.target': 'mục tiêu thương mại', 'trade.turnover': 'kim ngạch thương mại', 'trade.export': 'xuất khẩu', 'trade.import': 'nhập khẩu', 'trade.growth': 'tăng trưởng thương mại',
      'investment.fdi': 'đầu tư trực tiếp', 'aid.oda': 'vốn ODA', projects: 'số dự án', companies: 'số doanh nghiệp',
      people: 'số người', 'agreements.signed': 'văn kiện đã ký', 'relations.established': 'thiết lập quan hệ',
      'relations.normalised': 'bình thường hóa quan hệ', 'relations.anniversary': 'kỷ niệm quan hệ', 'relations.level': 'cấp độ quan hệ',
      'visit.form': 'hình thức chuyến thăm', 'visit.dates': 'thời gian chuyến thăm', pledge: 'cam kết',
    },
    kindGroups: { trade: 'số liệu thương mại', relations: 'dữ kiện về quan hệ', visit: 'chuyến thăm và hội đàm' },
  },

  action: {
    counts: (related, facts) => [
      ...(related > 0 ? [count(related, { other: 'bài liên quan' })] : []),
      ...(facts > 0 ? [count(facts, { other: 'dữ kiện' })] : []),
    ].join(', '),
    nothing: 'chưa có tư liệu nào khác',
  },

  states: {
    reading: 'Đang đọc trang này…',
    unlisted: { title: 'Trang web này không có trong danh sách', body: 'Bang Giao tự đọc các trang báo trong danh sách. Những trang khác chỉ được đọc khi bạn yêu cầu.' },
    notArticle: { title: 'Đây không phải một bài báo', body: 'Có vẻ đây là trang chủ hoặc trang danh mục. Hãy mở một bài báo, bài sẽ được đọc ngay.' },
    nothingRead: { title: 'Trang này chưa được đọc', body: 'Có thể trang đã mở từ trước khi cài Bang Giao. Hãy đọc ngay hoặc tải lại trang.' },
    unrelated: { title: 'Không nói về quan hệ của Việt Nam', body: 'Chúng tôi không nhận thấy bài báo này nói về quan hệ giữa Việt Nam với một nước nào.' },
    failed: { title: 'Không đọc được trang này', body: 'Hãy tải lại trang rồi mở lại Bang Giao, hoặc thử đọc lại ngay bây giờ. Bạn vẫn tìm kiếm được như thường.' },
    unreadable: { title: 'Trình duyệt không cho đọc trang này', body: 'Tiện ích không được phép đọc trang này. Hãy mở một bài báo, hoặc tìm trong tư liệu ngay tại đây.' },
    unmatched: 'Chưa có bài nào khác trong tư liệu liên quan đến bài này.',
    readThisPage: 'Đọc trang này',
    readAgain: 'Thử lại',
    details: 'Lỗi gặp phải',
    privacy: 'Mọi dữ liệu nằm trên máy của bạn.',
  },

  page: {
    about: 'Nội dung của trang này',
    people: 'Nhân vật',
    topics: 'Lĩnh vực',
    dossiers: 'Hồ sơ quan hệ:',
    related: 'Bài liên quan',
    facts: 'Dữ kiện chính trong tư liệu',
    comparisons: 'Đối chiếu tư liệu',
    alsoIn: 'Còn có bản',
    editions: 'Mỗi bản thiếu những gì',
    leavesOut: (language) => `Bản ${language} không có`,
    adds: (language) => `Bản ${language} có thêm`,
    onRecord: 'Trong tư liệu',
    register: 'Danh mục',
    showAll: (total) => `Xem tất cả ${total}`,
    showFewer: 'Thu gọn',
    moreSources: (more) => `Có trong ${more} bài khác`,
    inContext: 'Xem trong bài',
    original: 'Bản gốc',
    newTab: 'mở trong thẻ mới',
    dossier: (country) => `Hồ sơ quan hệ: ${country}`,
    allCountries: 'Tất cả các nước',
  },

  inPage: {
    show: 'Đánh dấu trên trang',
    found: (found, asked) => `Tìm thấy ${found}/${asked} câu trên trang`,
    failed: 'Không đánh dấu được trang này. Hãy tải lại trang rồi thử lại.',
  },

  search: {
    label: 'Tìm trong tư liệu',
    placeholder: 'Tìm trong tư liệu',
    clear: 'Xóa',
    hint: 'Tên nước, nhân vật, con số: bằng mọi ngôn ngữ, có dấu hay không dấu.',
    results: (found) => count(found, { other: 'kết quả' }),
    none: (query) => `Không có tư liệu nào cho “${query}”`,
    noneHint: 'Hãy thử tên một nước, một nhân vật hoặc một con số, bằng bất kỳ ngôn ngữ nào.',
    syntaxHint: 'Để tìm chính xác hơn: “cụm từ nguyên văn”, -từ, partner:KR, lang:nl, topic:trade, after:2024.',
    filters: 'Bộ lọc',
    narrow: 'Thu hẹp kết quả',
    removeFilter: (filter) => `Bỏ bộ lọc ${filter}`,
    unknownFilter: (filter) => `Không có bộ lọc ${filter}`,
    opening: 'Đang mở tư liệu…',
    failed: 'Không mở được tư liệu. Hãy đóng cửa sổ này rồi mở lại; nếu vẫn không được, hãy cài lại tiện ích.',
  },

  reader: {
    back: 'Quay lại',
    opening: 'Đang mở bài…',
    missing: 'Máy này không lưu toàn văn bài báo. Có thể vẫn xem được bản gốc trên mạng.',
  },

  cite: {
    cite: 'Trích dẫn',
    copyAs: 'Sao chép',
    saveAs: 'Tải xuống',
    ways: { text: 'Văn bản có định dạng', markdown: 'Markdown', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON', ris: 'RIS', csv: 'CSV', json: 'JSON' },
    copied: 'Đã sao chép',
    notCopied: 'Không sao chép được',
    notSaved: 'Không lưu được',
    accessed: (date) => `truy cập ngày ${date}`,
    register: 'dẫn trong danh mục quan hệ của Bang Giao',
  },
};
