import type { Writing } from './languages.ts';
import { randomFrom, type Random } from './random.ts';

const surnames = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Đinh Lâm Mai Tô Đường Lương Cao Châu Tạ Hà'.split(' ');
const middles = 'Văn Thị Minh Thanh Đức Quang Ngọc Hữu Xuân Hồng Thu Kim Anh Quốc Bảo Gia Khánh Thế Công Đình Phương Tuấn Hoàng Bá Sơn Vĩnh Tấn Khải Thuỳ Nhật Mạnh Duy'.split(' ');
const givens = 'Sơn Hà Lan Hùng Dũng Tuấn Long Nam Hải Hương Thảo Linh Trang Mai Phúc Lộc Thọ An Bình Chi Dung Giang Hạnh Hiền Hòa Khoa Khôi Kiên Lâm Liên Loan Ly Minh Nga Nhung Oanh Phong Phượng Quân Quỳnh Sang Tâm Tân Thắng Thành Thúy Tiến Toàn Trí Trung Tú Tùng Uyên Vân Việt Vinh Vy Xuân Yến Châu Khang Nguyệt Phát Định Khanh Tài Đông Nhật'.split(' ');
const placeHeads = 'An Bình Cẩm Đông Gia Hòa Hưng Khánh Kim Lạc Long Lương Mỹ Nam Ninh Phú Quảng Sơn Tân Tây Thanh Thạch Thuận Trà Trung Vân Vĩnh Xuân Yên Đại Điện Hải Hà'.split(' ');
const placeTails = 'An Bảo Biên Châu Cường Dương Đài Đức Giang Hải Hòa Hội Hưng Khê Lâm Lạc Lập Lộc Long Minh Nghĩa Ninh Phong Phước Sơn Tân Thành Thịnh Thủy Trạch Trung Xá Yên Đồng Mỹ'.split(' ');
const koreanSurnames = [...'김이박최정강조윤장임한오서신권황안송류홍'];
const koreanSyllables = [...'민서준지현우진영호수성재은혜경미나라하윤도연아주원희정태상동규철훈선'];
const hangulSyllables = '가나다라마바사아자차카타파하거너더러머버서어저커터고노도로모보소오조코토포호구누두루무부수우주쿠투후그느드르므브스으크트기니디리미비시이지치키티피히갈난달랄말발산알잔칸탄판한겐넨델렌멘벤센엔첸켄텔펜콘톤폰론손론'.split('');
const kanjiSurnames = '佐々木 山本 高橋 中村 小林 加藤 吉田 渡部 松本 井上 木下 清水 山崎 森田 池田 橋本 石川 前田 藤井 岡本 後藤 長谷部 村上 近藤 石井 坂本 遠藤 青山 西村 福田'.split(' ');
const kanjiGivens = '翔太 健一 直樹 美咲 由紀 浩二 誠 陽子 真理 和也 大輔 恵子 智子 裕介 亮 千夏 拓海 紗希 隆 洋平 明美 達也 綾 俊介 春香 修 麻衣 光 悠斗 桃子'.split(' ');
const kana = 'アイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモラリルレロヤユヨガギグゲゴザジズゼダデドバビブベボパピプペポ'.split('');
const hanSurnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹'];
const hanGivens = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉建文志海波辉鹏飞斌宇浩凯健俊帆雪梅兰婷慧莹'];
const hanSounds = [...'巴贝博布达丹德杜尔法菲弗戈格哈赫基卡科克拉莱兰雷利林卢罗马曼梅米莫穆纳尼诺帕佩皮普奇萨塞沙斯塔泰特托瓦维沃西谢亚伊尤扎'];
const thaiGivens = 'สมชาย สมศักดิ์ วิชัย ประเสริฐ สุรชัย อนุชา ธนากร กิตติ ณัฐพล พงศกร วรรณา มาลี สุดา พรทิพย์ อรุณี จันทร์เพ็ญ นภา ศิริพร กัญญา รัตนา'.split(' ');
const thaiParts = 'วงศ์ สุข ทอง ศรี ไทย เจริญ รัตน์ ชัย บุญ พันธุ์ มงคล วัฒน์ กุล อินทร์ จันทร์ แก้ว คำ สวัสดิ์ ประเสริฐ สกุล ธรรม ภักดี วิไล เกษม สมบัติ'.split(' ');
const khmerParts = 'សុខ វណ្ណ ដារា សុភា រតនៈ ចាន់ ពិសិដ្ឋ វិចិត្រ សំណាង បុប្ផា ហេង លី ម៉េង គឹម សារ៉ាត់ ធារី វុទ្ធី ណារ៉ុង'.split(' ');
const laoParts = 'ສົມ ພອນ ວົງ ສັກ ຄຳ ບຸນ ສີ ທອງ ໄຊ ວັນ ແກ້ວ ມະນີ ລັດ ຈັນ ເພັດ ສຸກ ພູ ເດດ'.split(' ');
const onsets = 'b br c ch d dr f fl g gr h k kl kr l m n p pl pr r s sch sk st t tr v vl z'.split(' ');
const vowels = 'a e i o u a e i o ie ei au ou'.split(' ');
const codas = ' n r l s nd rt lk m st ng rg t k ns'.split(' ');
const cyrillicOnsets = 'б бр в г гр д др ж з к кр л м н п пр р с ст т тр ф х ч ш'.split(' ');
const cyrillicVowels = 'а е и о у ы я'.split(' ');
const cyrillicCodas = ' н р л с нд рт м ск в й'.split(' ');

/** A name that no planted article may share; told by those who plant. */
export type IsTaken = (name: string) => boolean;

/**
 * How a name or term is drawn that few articles have: the rank of the word by Zipf's law, the word made out of the rank.
 * A million ranks: of 10,000 articles' 200,000 draws some 75,000 are different, and a larger corpus has ever more, as real text does.
 */
const ranks = 1_000_000;

/** The names of persons, places and bodies that articles are strewn with, as hard to tell apart as real ones. */
export class Names {
  readonly #words = new Map<string, string>();
  readonly #isTaken: IsTaken;

  constructor(isTaken: IsTaken) {
    this.#isTaken = isTaken;
  }

  person(writing: Writing, random: Random): string {
    if (random.chance(0.45)) return foreignPerson(this.word(writing, random), this.word(writing, random), writing);
    for (;;) {
      const name = localPerson(writing, random);
      if (!this.#isTaken(name)) return name;
    }
  }

  place(writing: Writing, random: Random): string {
    for (;;) {
      const name = writing === 'vi' && random.chance(0.7) ? `${random.pick(placeHeads)} ${random.pick(placeTails)}` : this.word(writing, random);
      if (!this.#isTaken(name)) return name;
    }
  }

  /** A word that is rarer the larger the rank drawn for it is. */
  word(writing: Writing, random: Random): string {
    const script = scriptOf(writing);
    for (let rank = Math.floor(Math.exp(random.next() * Math.log(ranks))); ; rank += ranks) {
      const key = `${script}${rank}`;
      let word = this.#words.get(key);
      if (word === undefined) {
        word = coined(script, rank);
        if (this.#isTaken(word)) word = '';
        this.#words.set(key, word);
      }
      if (word !== '') return word;
    }
  }
}

function localPerson(writing: Writing, random: Random): string {
  const { pick } = random;
  switch (writing) {
    case 'ko': return pick(koreanSurnames) + pick(koreanSyllables) + pick(koreanSyllables);
    case 'ja': return pick(kanjiSurnames) + pick(kanjiGivens);
    case 'zh': case 'zh-Hant': return pick(hanSurnames) + pick(hanGivens) + (random.chance(0.7) ? pick(hanGivens) : '');
    case 'th': return `${pick(thaiGivens)} ${pick(thaiParts)}${pick(thaiParts)}`;
    case 'km': return `${pick(khmerParts)} ${pick(khmerParts)}`;
    case 'lo': return `${pick(laoParts)}${pick(laoParts)} ${pick(laoParts)}${pick(laoParts)}`;
    default: return `${pick(surnames)} ${pick(middles)}${random.chance(0.3) ? ` ${pick(middles)}` : ''} ${pick(givens)}`;
  }
}

function foreignPerson(given: string, family: string, writing: Writing): string {
  return writing === 'ja' || writing === 'zh' || writing === 'zh-Hant' ? `${given}·${family}` : `${given} ${family}`;
}

type Coinage = 'latin' | 'hangul' | 'kana' | 'han' | 'thai' | 'cyrillic' | 'khmer' | 'lao';

function scriptOf(writing: Writing): Coinage {
  switch (writing) {
    case 'ko': return 'hangul';
    case 'ja': return 'kana';
    case 'zh': case 'zh-Hant': return 'han';
    case 'th': return 'thai';
    case 'ru': return 'cyrillic';
    case 'km': return 'khmer';
    case 'lo': return 'lao';
    default: return 'latin';
  }
}

/** The word of a rank: the same for the same rank, whatever was coined before. */
function coined(script: Coinage, rank: number): string {
  const random = randomFrom(0x5eed, rank);
  const { pick } = random;
  const times = (least: number, most: number, part: () => string) => Array.from({ length: least + random.below(most - least + 1) }, part).join('');
  switch (script) {
    case 'hangul': return times(3, 4, () => pick(hangulSyllables));
    case 'kana': return times(4, 6, () => pick(kana));
    case 'han': return times(3, 4, () => pick(hanSounds));
    case 'thai': return times(2, 3, () => pick(thaiParts));
    case 'khmer': return times(2, 3, () => pick(khmerParts));
    case 'lao': return times(3, 4, () => pick(laoParts));
    case 'cyrillic': return capitalised(times(2, 3, () => pick(cyrillicOnsets) + pick(cyrillicVowels) + pick(cyrillicCodas)));
    case 'latin': return capitalised(times(2, 3, () => pick(onsets) + pick(vowels) + pick(codas)));
  }
}

const capitalised = (word: string) => (word[0] ?? '').toUpperCase() + word.slice(1);
