import type { DatePrecision } from '../strings.ts';
import type { DossierStrings } from './dossier-strings.ts';

const numbers = new Intl.NumberFormat('vi');
/** `năm 1973`, `tháng 10 năm 2009`, `ngày 22 tháng 12 năm 1992`. */
const when = (date: string, precision: DatePrecision): string => (precision === 'day' ? `ngày ${date}` : precision === 'year' ? `năm ${date}` : date.toLocaleLowerCase('vi'));

/** Hồ sơ quan hệ bằng tiếng Việt. */
export const dossier: DossierStrings = {
  overviewLead: 'Tư liệu về quan hệ của Việt Nam với từng nước.',
  since: (date, precision) => `từ ${when(date, precision)}`,
  relationsSince: (date, precision) => `Thiết lập quan hệ ngoại giao ${when(date, precision)}`,
  noLevel: 'Tư liệu chưa ghi cấp độ quan hệ đối tác',
  articleCount: (articles) => `${numbers.format(articles)} bài`,
  factCount: (facts) => `${numbers.format(facts)} dữ kiện`,
  countryCount: (countries) => `${numbers.format(countries)} nước`,
  registerNote: 'Theo danh mục quan hệ của Việt Nam, được biên soạn thủ công; trang được dẫn có ghi điều này.',

  timeline: 'Dòng thời gian',
  here: 'Bạn đang ở đây',
  established: 'Thiết lập quan hệ ngoại giao',
  normalised: 'Bình thường hóa quan hệ',
  anniversary: (years) => `Kỷ niệm ${years} năm quan hệ`,
  signed: (agreements) => `Văn kiện đã ký: ${agreements}`,
  reported: 'ngày đưa tin',
  sources: (found) => `${numbers.format(found)} nguồn`,
  showEarlier: (total) => `Xem tất cả ${total} sự kiện`,

  series: {
    trade: 'Kim ngạch thương mại', 'trade.export': 'Xuất khẩu của Việt Nam', 'trade.import': 'Nhập khẩu của Việt Nam', 'trade.growth': 'Tăng trưởng thương mại', 'investment.fdi': 'Đầu tư trực tiếp',
    'aid.oda': 'Vốn ODA', people: 'Số người', companies: 'Số doanh nghiệp', projects: 'Số dự án',
  },
  actual: 'Thực tế',
  target: 'Mục tiêu',
  yearOfPublication: 'Không ghi năm: lấy năm đăng bài',
  asTable: 'Xem dạng bảng',
  chartName: ({ what, figures, from, to }) => `Biểu đồ. ${what}: ${figures} số liệu, ${from === to ? `năm ${from}` : `từ ${from} đến ${to}`}`,
  pointsHint: 'Chọn một số liệu để xem nguồn.',

  lastIn: (date) => `gần nhất: ${date}`,
  articles: 'Bài báo',
  facts: 'Toàn bộ dữ kiện',
  columns: { statement: 'Nội dung', when: 'Thời điểm', source: 'Nguồn', year: 'Năm', figure: 'Số liệu', kind: 'Loại', country: 'Nước', level: 'Cấp độ quan hệ', articles: 'Số bài', last: 'Sự kiện gần nhất' },
  filterFacts: 'Lọc dữ kiện',
  allKinds: 'Mọi loại',
  allYears: 'Mọi năm',
  shown: (shown, total) => (shown === total ? `${total} dữ kiện` : `${shown}/${total} dữ kiện`),
  noneShown: 'Không có dữ kiện nào khớp với bộ lọc này.',
  select: (fact) => `Chọn: ${fact}`,
  selectShown: 'Chọn tất cả dữ kiện đang hiện',
  selected: (selected) => `Đã chọn ${selected}`,
  clearSelection: 'Bỏ chọn',
  andOthers: (others) => `và ${others} nguồn khác`,

  levelReached: 'đạt cấp độ này',
  searchCountries: 'Tìm một nước',
  noCountry: (query) => `Tư liệu không có nước nào tên “${query}”.`,
  unknown: (code) => ({ title: 'Không có nước này', body: `Chúng tôi không biết nước nào có mã “${code}”. Mỗi nước có mã hai chữ cái: KR là Hàn Quốc, JP là Nhật Bản.` }),
  empty: (country) => ({ title: 'Chưa có tư liệu', body: `Cả danh mục lẫn các bài báo trong tư liệu đều chưa nói gì về quan hệ Việt Nam – ${country}.` }),
  failed: { title: 'Không mở được tư liệu', body: 'Hãy tải lại trang này. Nếu vẫn không được, hãy cài lại tiện ích.' },
};
