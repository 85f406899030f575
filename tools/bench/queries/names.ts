import { naming, planted, scattering, type Planting, type QueryClass } from './planting.ts';
import type { Writing } from '../languages.ts';

/** Names as they stand in the text. The near ones have all the syllables, in other people's names. */
const exact: readonly Planting[] = [
  named('exact names', ['Nguyễn Hoàng Bảo Châu'], 'Nguyễn Hoàng Bảo Châu', ['vi', 'vi', 'en'], [['Nguyễn Hoàng Long', 'Trần Bảo Châu'], ['Châu Hoàng Nguyễn', 'Lê Bảo Anh']]),
  named('exact names', ['Trịnh Vĩnh Khang'], 'Trịnh Vĩnh Khang', ['vi', 'vi'], [['Trịnh Vĩnh Phúc', 'Lê Minh Khang'], ['Khang Vĩnh', 'Trịnh Thị Hà']]),
  named('exact names', ['Đoàn Thị Minh Nguyệt'], 'Đoàn Thị Minh Nguyệt', ['vi', 'id', 'vi'], [['Đoàn Minh Hà', 'Lê Thị Nguyệt'], ['Nguyệt Minh', 'Đoàn Thị Hồng']]),
  named('exact names', ['Rasmus Tveitereid'], 'Rasmus Tveitereid', ['en', 'nl'], [['Rasmus Kolberg', 'Anna Holm']]),
  named('exact names', ['Lương Tấn Phát'], 'Lương Tấn Phát', ['vi', 'en'], [['Lương Tấn Minh', 'Đào Phát'], ['Phát Tấn', 'Lương Văn Hà']]),
  named('exact names', ['viện Hàng hải Thanh Khê'], 'viện Hàng hải Thanh Khê', ['vi', 'vi'], [['viện Thanh Hải', 'hàng Khê Thanh']]),
];

/** Typed as many do, without diacritics. */
const withoutDiacritics: readonly Planting[] = [
  named('no diacritics', ['tang khai dinh'], 'Tăng Khải Định', ['vi', 'vi'], [['Tăng Khải Minh', 'Lê Định'], ['Định Khải', 'Tăng Hà']]),
  named('no diacritics', ['tu dang phuoc'], 'Từ Đặng Phước', ['vi', 'vi'], [['Đặng Từ Minh', 'Trần Phước'], ['Phước Đặng', 'Từ Hải']]),
  named('no diacritics', ['Mac Thua Vu'], 'Mạc Thừa Vũ', ['vi', 'id'], [['Mạc Vũ', 'Thừa Thiên'], ['Vũ Thừa', 'Mạc Hà']]),
  named('no diacritics', ['lu dinh khue'], 'Lữ Đình Khuê', ['vi', 'vi'], [['Lữ Đình Minh', 'Trần Khuê'], ['Khuê Đình', 'Lữ Hải']]),
  named('no diacritics', ['con tien do'], 'cồn Tiên Đỏ', ['vi', 'vi'], [['con Tiên', 'Đỏ Tiến'], ['tiến độ', 'con đò']]),
  named('no diacritics', ['Sao Bento do Tamega'], 'São Bento do Tâmega', ['en', 'vi', 'nl'], [['São Tâmega', 'Bento Silva']]),
];

/** Names that differ by their diacritics alone: the one that was typed comes first. */
const minimalPairs: readonly Planting[] = [
  pair('Đường Văn Lãm', 'Dương Văn Lâm', 'Đương Vân Lam'),
  pair('Đỗ Quang Hoà', 'Đỗ Quảng Hoá', 'Do Quang Hoa'),
  pair('Trần Bá Dũng', 'Trần Bá Dung', 'Trân Ba Dụng'),
  pair('Phan Sơn Tùng', 'Phan Son Tung', 'Phần Sơn Tung'),
  pair('Vũ Thị Hạnh Mơ', 'Vu Thi Hanh Mo', 'Vũ Thị Hành Mỡ'),
];

/** A letter too few, too many or another, in words of five letters and more. */
const typos: readonly Planting[] = [
  named('one typo', ['Grzegorzevska'], 'Grzegorzewska', ['en', 'vi'], [['Gregorowa']]),
  named('one typo', ['Thorvaldsn'], 'Thorvaldsen', ['en', 'nl', 'id'], [['Thorvendal']]),
  named('one typo', ['Mirandolla'], 'Mirandola', ['vi', 'en'], [['Miranda']]),
  named('one typo', ['Petrosian'], 'Petrosyan', ['en', 'nl'], [['Petrovna']]),
  named('one typo', ['Kusumatmadja'], 'Kusumaatmadja', ['id', 'id', 'vi'], [['Kusumawardhani']]),
  named('one typo', ['Безруковкий'], 'Безруковский', ['ru', 'ru'], [['Безбородко']]),
  named('two typos', ['Anatachaisri'], 'Anantachaisiri', ['en', 'vi'], [['Anantanarong']]),
  named('two typos', ['Vandarslot'], 'Vandersloot', ['nl', 'en'], [['Vanderbeek']]),
  named('two typos', ['Shwarzenbek'], 'Schwarzenbeck', ['de', 'en', 'vi'], [['Schwarzmeier']]),
  named('two typos', ['Montebrock'], 'Montenbruck', ['de', 'en'], [['Montesquieu']]),
  named('two typos', ['Olufemi Adebnajo'], 'Olufemi Adebanjo', ['en', 'vi'], [['Olufemi Soyinka'], ['Adetola Kuti']]),
];

/** What stands in the search box before the last word is finished. */
const prefixes: readonly Planting[] = [
  named('prefix', ['Hovhann'], 'Hovhannisyan', ['en', 'vi', 'nl'], [['Hovland']]),
  named('prefix', ['nguyễn thụy kh'], 'Nguyễn Thụy Khanh', ['vi', 'vi'], [['Nguyễn Thụy Anh', 'Lê Khanh'], ['Khanh Thụy', 'Nguyễn Hà']]),
  named('prefix', ['Zwartebr'], 'Zwartebroek', ['nl', 'en'], [['Zwarteveen']]),
  named('prefix', ['dang luu ph'], 'Đặng Lưu Phi', ['vi', 'vi'], [['Đặng Phi', 'Lưu Hà'], ['Phi Lưu', 'Đặng Hà']]),
  named('prefix', ['Ouedrao'], 'Ouedraogo', ['fr', 'en'], [['Ouellette']]),
];

/** The words in another order than the text has them. The near ones lack one. */
const order: readonly Planting[] = [
  ordered('Broekhuizen gasleiding verdrag', 'Het verdrag over de gasleiding wordt in Broekhuizen getekend.', [['verdrag', 'gasleiding'], ['Broekhuizen', 'verdrag']], 'nl'),
  ordered('cáp quang Lạch Huyền trạm', 'Trạm cáp quang tại Lạch Huyền đã được nâng cấp.', [['trạm cáp quang'], ['trạm tại Lạch Huyền']], 'vi', [['Lạch Huyền'], ['cáp quang']]),
  ordered('rumput laut Wakatobira ekspor', 'Ekspor rumput laut dari Wakatobira meningkat.', [['ekspor rumput laut'], ['ekspor Wakatobira']], 'id', [['Wakatobira'], ['rumput laut']]),
  ordered('Penhallow lighthouse restoration', 'The restoration of the old lighthouse at Penhallow was agreed on.', [['restoration', 'lighthouse'], ['Penhallow', 'restoration']], 'en'),
];

/** In quotes: these words, one after the other. The near ones have them in another order or apart. */
const phrases: readonly Planting[] = [
  phrase('"cảng nước sâu Vân Hải"', 'cảng nước sâu Vân Hải', 'vi', ['Vân Hải là cảng có luồng nước rất sâu.', 'Nước ở cảng sâu Hải Vân rất trong.', 'Hải cảng Vân Sâu thiếu nước.']),
  phrase('"green hydrogen corridor"', 'green hydrogen corridor', 'en', ['The corridor for hydrogen is green.', 'A hydrogen green corridor was ruled out.', 'Green fields lie along the corridor; hydrogen is made elsewhere.']),
  phrase('"jembatan tiga negara"', 'jembatan tiga negara', 'id', ['Tiga jembatan di negara itu rusak.', 'Negara itu punya jembatan dan tiga pelabuhan.', 'Tiga negara membahas sebuah jembatan.']),
  phrase('"haven van de toekomst"', 'haven van de toekomst', 'nl', ['De toekomst van de haven is onzeker.', 'Van toekomst sprak de directeur van de haven.', 'De haven ziet een toekomst.']),
];

/** Without a word. The near ones have it. */
const without: readonly Planting[] = [
  excluding('Bravenstein -kopermijn', 'kopermijn', 'nl', 'De kopermijn bij Bravenstein gaat dicht.', 'De school in Bravenstein gaat open.'),
  excluding('Lạc Khoái -nghêu', 'nghêu', 'vi', 'Bãi nghêu Lạc Khoái được mở rộng.', 'Chợ nổi Lạc Khoái được mở rộng.'),
  excluding('Tanjung Merbawi -nikel', 'nikel', 'id', 'Tambang nikel di Tanjung Merbawi ditutup.', 'Pasar ikan di Tanjung Merbawi dibuka.'),
  excluding('Kirkenholm -tunnel', 'tunnel', 'en', 'The tunnel at Kirkenholm was closed.', 'The museum at Kirkenholm was opened.'),
];

/** The queries for names and words as they are typed. */
export const nameQueries: readonly Planting[] = [...exact, ...withoutDiacritics, ...minimalPairs, ...typos, ...prefixes, ...order, ...phrases, ...without];

function named(of: QueryClass, queries: readonly string[], name: string, inWritings: readonly Writing[], near: readonly (readonly string[])[]): Planting {
  const [writing = 'vi'] = inWritings;
  return { class: of, queries, right: naming(name, ...inWritings), near: near.flatMap((parts) => scattering(parts, writing, 2)), proof: [[name]] };
}

function pair(name: string, ...others: readonly string[]): Planting {
  return { class: 'minimal pairs', queries: [name], right: naming(name, 'vi', 'vi'), near: others.flatMap((other) => naming(other, 'vi', 'vi', 'vi')), proof: [[name]] };
}

function ordered(query: string, sentence: string, near: readonly (readonly string[])[], writing: Writing, proof?: readonly (readonly string[])[]): Planting {
  const words = query.split(' ');
  return { class: 'word order', queries: [query], right: [planted(writing, [sentence]), planted(writing, [sentence])], near: near.flatMap((parts) => scattering(parts, writing, 2)), proof: proof ?? words.map((word) => [word]) };
}

function phrase(query: string, words: string, writing: Writing, near: readonly string[]): Planting {
  return { class: 'phrase', queries: [query], right: naming(words, writing, writing), near: near.flatMap((sentence) => [planted(writing, [sentence]), planted(writing, [sentence])]), proof: [[words]] };
}

function excluding(query: string, word: string, writing: Writing, withWord: string, withoutWord: string): Planting {
  return { class: '-word', queries: [query], right: [planted(writing, [withoutWord]), planted(writing, [withoutWord])], near: Array.from({ length: 4 }, () => planted(writing, [withWord])), proof: [[withoutWord]], lacks: word };
}
