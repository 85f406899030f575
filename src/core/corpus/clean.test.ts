import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import { cleanedArticle } from './clean.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const first = 'Presiden Vietnam dan Perdana Menteri Jepang bertemu di Tokyo untuk membahas hubungan bilateral kedua negara.';
const second = 'Kedua pemimpin sepakat memperluas kerja sama di bidang semikonduktor, energi, dan pelatihan sumber daya manusia.';
const clean = (...lines: readonly string[]) => cleanedArticle({ title: 'Vietnam dan Jepang', text: lines.join('\n') }, knowledge);

describe('cleanedArticle cuts', () => {
  test.each([
    ['a teaser between paragraphs', [first, 'Baca juga: Tim nasional bersiap', second]],
    ['an advertisement mark', [first, '[iklan_1]', second]],
    ['a bare address', [first, 'https://example.org/a/b', second]],
    ['a repeated line', [first, first, second]],
    ['the title above the text', ['Vietnam dan Jepang', first, second]],
    ['the site’s own line above the title', ['Kabar Kita - berita terkini', 'Vietnam dan Jepang', first, second]],
    ['comment counts and forms at the end', [first, second, 'Komentar (12)', 'Nama', 'Email']],
    ['the author’s name before the end', [first, second, 'Siti Rahma', 'Tautan sumber']],
    ['a Vietnamese hotline', [first, second, 'Đường dây nóng: 0900 000 000']],
    ['a rating widget', [first, second, '4.4 27 5 Nhấn vào đây để đánh giá']],
  ])('%s', (_name, lines) => expect(clean(...lines).text).toBe(`${first}\n${second}`));

  test('an editor’s line in traditional letters', () => {
    const own = '越南總理與韓國總理在河內會談，雙方就雙邊關係和貿易合作交換意見，並同意擴大在半導體和能源方面的合作。';
    expect(cleanedArticle({ title: '越南與韓國', text: `${own}\n責任編輯：陳小明` }, knowledge).text).toBe(own);
  });

  test('a line under a picture, which is kept apart', () => {
    const { text, captions } = clean(first, 'Kedua pemimpin di Tokyo. Foto: VNA', second);
    expect(text).toBe(`${first}\n${second}`);
    expect(captions).toEqual(['Kedua pemimpin di Tokyo. Foto: VNA']);
  });
});

describe('cleanedArticle keeps', () => {
  test.each([
    ['a heading', 'Pilar baru kerja sama'],
    ['a paragraph that speaks of comments', 'Menteri itu memberi komentar panjang tentang hubungan kedua negara kepada wartawan yang menunggu di luar gedung, dan menyebut pertemuan itu penting bagi masa depan kawasan serta bagi para pekerja muda.'],
    ['a short last sentence', 'Kunjungan itu berakhir hari ini.'],
  ])('%s', (_name, line) => expect(clean(first, line, second).text).toContain(line));

  test('what follows a caption in a language without stops', () => {
    const [before, after] = ['นายกรัฐมนตรีเวียดนามและนายกรัฐมนตรีไทยหารือความสัมพันธ์ทวิภาคี', 'ทั้งสองฝ่ายตั้งเป้าเพิ่มมูลค่าการค้าเป็น 25,000 ล้านดอลลาร์สหรัฐ'];
    expect(cleanedArticle({ title: 'ไทยและเวียดนาม', text: [before, '(ภาพ: VNA)', after].join('\n') }, knowledge).text).toBe(`${before}\n${after}`);
  });

  test('a text of nothing but marks, rather than nothing', () => expect(clean('Komentar (0)').text).toBe('Komentar (0)'));
});
