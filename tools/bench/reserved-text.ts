import { countryName, reservedPartners, writings, type ReservedPartner } from './languages.ts';

/**
 * What queries ask for, in the ways in which our languages say it: only planted articles may. Written down by hand and looked for as plain
 * text, so that no engine has a say in what is right; more is kept out of the other articles than would have to be.
 */

/** A country's people, capital and leaders, and its names beside those of CLDR. */
const countries: Readonly<Record<ReservedPartner, RegExp>> = {
  UZ: /[uo]e?zbe[kc]|usbek|ouzb[eéè]k|dơ-bê|우즈베|ウズベク|乌兹别克|烏茲別克|узбе[кч]|อุซเบก|អ៊ូសបេគី|អ៊ុយបេគី|ອຸ[ສດ]ເບກ|ta(?:s|sj|ch|sch|sh)kent|타슈켄트|タシケント|塔什干|ташкент|ทาชเคนต์|តាស្កិន|ທາສເຄັນ|mirzi[yj]o|мирзи[ёе]ев|미르지요|ミルジヨ|米尔济约|米爾濟約/iu,
  MN: /mongol|mông cổ|몽골|몽고|モンゴル|蒙古|монгол|มองโกเลีย|ម៉ុងហ្គោល|ມອງໂກ|ມົງໂກ|ulaan ?baatar|ul?[ao]n[ -]bator|oulan-bator|울란바토르|ウランバートル|乌兰巴托|烏蘭巴托|улан-бат|улаанбаатар|อูลานบาตอร์|អ៊ូឡង់បាទ័រ|ອູລານບາຕໍ|khurelsukh|хурэлсух|후렐수|フレルスフ|呼日勒苏赫|呼日勒蘇赫|elbegdorj|battulga|оюун-эрдэнэ|oyun[ -]erdene/iu,
  CL: /chile|chi-lê|(?<!\p{L})chili(?!\p{L})|\bcile\b|칠레|チリ|智利|чил(?:и|ий\p{L}*)(?!\p{L})|ชิลี|ស៊ីលី|ឈីលី|ຊິລີ|ຊີລີ|santiago|산티아고|サンティアゴ|圣地亚哥|聖地亞哥|сантьяго|ซันติอาโก|\bboric\b|보리치|ボリッ?チ|博里奇|борич|bachelet|바첼레트|piñera|\bkast\b|klaveren/iu,
  PE: /(?<!\p{L})per[uú](?!\p{L})|p[eé]ru(?:vian|ano|ana|aans|anisch|vien)|pérou|페루|ペルー|秘鲁|秘魯|(?<!\p{L})перу|เปรู|ប៉េរូ|ເປຣູ|ເປລູ|(?<!\p{L})Limas?(?!\p{L})|利马|利馬|กรุงลิมา|(?<!\p{L})лим[аеыу](?!\p{L})|boluarte|볼루아르테|ボルアルテ|博鲁阿尔特|kuczynski|humala/iu,
  QA: /[qkc]atar(?!i?na)|ca-ta(?!\p{L})|카타르|カタール|卡塔尔|卡塔爾|卡达|卡達|катар|กาตาร์|កាតា|ກາຕ[າ້]|\bdoha\b|도하|ドーハ|多哈|(?<!\p{L})дох[аеиу](?!\p{L})|โดฮา|ដូហា|ໂດຮາ|al[ -]thani|타밈|タミム|塔米姆|тамим/iu,
  EE: /eston|estland|estnisch|에스토니아|エストニア|爱沙尼亚|愛沙尼亞|爱沙尼亞|эстон|เอสโตเนีย|អេស្តូនី|ເອສໂຕເນຍ|tallinn|탈린|タリン|塔林|таллин/iu,
  KZ: /[kc]aza[ckjh]|kasach|qazaq|dắc-xtan|카자흐|カザフ|哈萨克|哈薩克|каза[хш]|คาซัค|កាហ្សាក់|ຄາຊັກ|ກາຊັກ|astana|nur-sultan|아스타나|アスタナ|阿斯塔纳|阿斯塔納|астан[аеыу]|อัสตานา|алма-ат|almaty|알마티|tokayev|tokaev|토카예프|トカエフ|托卡[耶叶葉]夫|тока[ея]|nazarba|назарба|나자르바|tumysh/iu,
  BG: /b[uú]lgar|bun-ga-ri|bungari|불가리|ブルガリア|保加利[亚亞]|болгар|บัลแกเรีย|ប៊ុលហ្[គក]|ບັງກາເຣຍ|ບຸນກາ[ຣລ]ີ|(?<!\p{L})sof[ií]a(?!\p{L})|소피아|ソフィア|索非亚|索非亞|софи[яию](?!\p{L})|โซเฟีย|សូហ្វីយ៉ា|ໂຊເຟຍ|rade[vw](?!\p{L})|라데프|ラデフ|拉德夫|радев|borissov|plevneliev|iotova|йотов/iu,
};

/** The pledge of no net emissions, and its year. */
const netZero = new RegExp([
  'net[ -]?zero|carbon[ -]neutral|climate[ -]neutral|nol bersih|bersih nol|nol emisi|emisi nol|nol karbon|net(?:ral|ralitas) karbon|phát thải ròng|phát thải bằng 0|trung hòa các?-?bon',
  'netto-?[ -]?nul|netto-uitstoot|nul-?uitstoot|nulemissie|klimaat-?neutra|koolstofneutra|CO2-neutra|klimaneutral|netto-?null',
  'neutralité (?:carbone|climatique)|neutre en carbone|nettes? nulles?|zéro émission|zéro net|neutralidad (?:de|en) carbono|neutralidad climática|carbono ?neutral|emisiones netas|cero neto',
  '탄소 ?중립|넷 ?제로|순 ?배출|実質ゼロ|純排出|ネット・?ゼロ|カーボン・?ニュートラル|炭素中立|正味ゼロ|排出量ゼロ|脱炭素|净零|淨零|碳中和|净排放|淨排放',
  'нейтральност|нулев\\p{L}* (?:выброс|уров|баланс)|нетто-нул|สุทธิเป็นศูนย์|เน็ตซีโร่|เป็นกลางทางคาร์บอน|សុទ្ធសូន្យ|សូន្យសុទ្ធ|ឧស្ម័នសូន្យ|បំភាយសូន្យ|អព្យាក្រឹត|ສຸດທິ|ເປັນກາງ|ອາຍພິດເປັນ|2050',
].join('|'), 'iu');

/** Persons whom a query names together with something else. */
const persons = /lee jae[ -]?myung|presiden?t? lee(?!\p{L})|이재명|이 대통령|李在明|イ・ジェミョン|ли ч[жэ]+ м[её]н|อี แจ-มย/iu;

/** The digits that tell an amount asked for, whatever stands between them and however many zeros follow: `46,5 triệu`, `4650万`, `1천730억`. */
const amounts: ReadonlySet<string> = new Set(['173', '465']);
const number = /\d+(?:[.,\u00a0\u202f]?[천千백百]?\d+|[ ]\d{3}(?!\d))*/gu;

/** Each country as whoever reads a text would know it; a name of letters with cases is a word of its own (`peru` is not in `perusahaan`). */
const patterns = reservedPartners.map((country) => {
  const names = writings.map((writing) => countryName(country, writing)).map((name) => (/[a-zа-я]/i.test(name) ? `(?<!\\p{L})${name}(?!\\p{L})` : name));
  return { country, pattern: new RegExp([countries[country].source, ...names].join('|'), 'iu') };
});

/** The planted countries that a text names, or whose people, capitals or leaders it names. */
export function reservedCountriesIn(text: string): ReservedPartner[] {
  return patterns.filter(({ pattern }) => pattern.test(text)).map(({ country }) => country);
}

/** Whether a text has the digits of an amount asked for. */
export function hasReservedAmount(text: string): boolean {
  return [...text.matchAll(number)].some(([digits]) => amounts.has(digits.replace(/\D/g, '').replace(/^0+|0+$/g, '')));
}

/** Whether a text says anything that a query asks for by its meaning, its amounts aside. */
export function isReserved(text: string): boolean {
  return netZero.test(text) || persons.test(text) || reservedCountriesIn(text).length > 0;
}
