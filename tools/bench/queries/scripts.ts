import type { Writing } from '../languages.ts';
import { naming, planted, type Planting, type QueryClass } from './planting.ts';

/** Korean nouns stand with particles: the query has none. */
const korean: readonly Planting[] = [
  spoken('Korean', ['변하율'], '변하율', 'ko', ['변하율이 협력 방안을 설명했다.', '사업은 변하율에게서 시작됐다.', '장관은 변하율과의 면담에서 답했다.'], ['변하준이 협력 방안을 설명했다.', '변하나에게서 시작됐다.', '하율시는 축제를 열었다.']),
  spoken('Korean', ['염전태양광'], '염전태양광', 'ko', ['염전태양광을 둘러싼 논의가 있었다.', '양측은 염전태양광에서도 협력한다.'], ['염전 지대의 바람이 강했다.', '태양열 온수기가 설치됐다.']),
  spoken('Korean', ['탐라대교'], '탐라대교', 'ko', ['탐라대교는 내년에 개통된다.', '탐라대교의 공사비가 늘었다.'], ['탐라문화제가 열렸다.', '서라대교는 내년에 개통된다.']),
  spoken('Korean', ['추경완 곽도윤'], '추경완', 'ko', ['추경완과 곽도윤은 양해각서에 서명했다.', '추경완은 곽도윤에게 감사를 전했다.'], ['추경완과 곽도현은 양해각서에 서명했다.', '추경호는 곽도윤에게 감사를 전했다.'], [['추경완'], ['곽도윤']]),
];

const japanese: readonly Planting[] = [
  spoken('Japanese', ['渡瀬航一郎'], '渡瀬航一郎', 'ja', ['渡瀬航一郎は協力の拡大を訴えた。', '会談には渡瀬航一郎も同席した。'], ['渡瀬航太郎は協力の拡大を訴えた。', '会談には渡辺航一も同席した。']),
  spoken('Japanese', ['トゥクマノフ'], 'トゥクマノフ', 'ja', ['式典でトゥクマノフが祝辞を述べた。', 'トゥクマノフによれば交渉は順調だ。'], ['式典でトゥクマンが祝辞を述べた。', 'マノフトゥによれば交渉は順調だ。']),
  spoken('Japanese', ['潮力発電所'], '潮力発電所', 'ja', ['両国は潮力発電所の建設で合意した。', '潮力発電所が来年稼働する。'], ['両国は発電所の潮位計で合意した。', '火力発電所が来年稼働する。']),
  spoken('Japanese', ['瀬戸の真珠養殖'], '真珠養殖', 'ja', ['瀬戸の真珠養殖を学ぶ研修が始まった。', '知事は瀬戸の真珠養殖を視察した。'], ['瀬戸の牡蠣養殖を学ぶ研修が始まった。', '知事は島の真珠養殖を視察した。'], [['瀬戸の真珠養殖']]),
];

/** Simplified and traditional letters are one word. */
const chinese: readonly Planting[] = [
  spoken('Chinese', ['鲁卓恒', '魯卓恆'], '鲁卓恒', 'zh', ['鲁卓恒对合作表示欢迎。'], ['鲁卓然对合作表示欢迎。', '卓恒集团对合作表示欢迎。'], [['鲁卓恒', '魯卓恆']], [planted('zh-Hant', ['魯卓恆對合作表示歡迎。'])]),
  spoken('Chinese', ['潮汐发电站'], '潮汐发电站', 'zh', ['两国将合建潮汐发电站。'], ['两国将合建水力发电站。', '潮汐影响发电。'], [['潮汐发电站', '潮汐發電站']], [planted('zh-Hant', ['兩國將合建潮汐發電站。'])]),
  spoken('Chinese', ['腾龙湾码头'], '腾龙湾码头', 'zh', ['代表团参观了腾龙湾码头。', '腾龙湾码头已经投入使用。'], ['代表团参观了腾龙大厦。', '龙湾码头已经投入使用。'], [['腾龙湾码头', '騰龍灣碼頭']], [planted('zh-Hant', ['代表團參觀了騰龍灣碼頭。'])]),
  spoken('Chinese', ['欧阳靖瑶'], '欧阳靖瑶', 'zh', ['欧阳靖瑶出席了签字仪式。', '据欧阳靖瑶介绍，谈判顺利。'], ['欧阳靖出席了签字仪式。', '据靖瑶公司介绍，谈判顺利。']),
];

const thai: readonly Planting[] = [
  spoken('Thai', ['ชยุตม์ปกรณ์'], 'ชยุตม์ปกรณ์', 'th', ['นายชยุตม์ปกรณ์กล่าวถึงความร่วมมือใหม่', 'ที่ประชุมเชิญชยุตม์ปกรณ์เข้าร่วม'], ['นายชยุตม์กล่าวถึงความร่วมมือใหม่', 'ที่ประชุมเชิญปกรณ์เข้าร่วม']),
  spoken('Thai', ['โรงไฟฟ้าพลังคลื่น'], 'โรงไฟฟ้าพลังคลื่น', 'th', ['สองประเทศจะสร้างโรงไฟฟ้าพลังคลื่นร่วมกัน', 'ค่าใช้จ่ายของโรงไฟฟ้าพลังคลื่นเพิ่มขึ้น'], ['สองประเทศจะสร้างโรงไฟฟ้าพลังลมร่วมกัน', 'คลื่นพลังแรงกระทบโรงไฟฟ้า']),
  spoken('Thai', ['อ่าวบางปลาสร้อย'], 'อ่าวบางปลาสร้อย', 'th', ['คณะเดินทางไปอ่าวบางปลาสร้อยเมื่อวาน', 'ท่าเรือในอ่าวบางปลาสร้อยจะขยาย'], ['คณะเดินทางไปบางปลาม้าเมื่อวาน', 'ปลาสร้อยในอ่าวมีมาก']),
];

/** The same text in other code points. */
const forms: readonly Planting[] = [
  spoken('Unicode forms', ['제갈온유'.normalize('NFD')], '제갈온유', 'ko', ['제갈온유 대표가 참석했다.', '기자단은 제갈온유를 만났다.'], ['제갈온 대표가 참석했다.']),
  spoken('Unicode forms', ['ﾅﾐﾋﾞｱﾘｶ'], 'ナミビアリカ', 'ja', ['ナミビアリカとの定期便が開設される。', '一行はナミビアリカを訪れた。'], ['ナミビアとの定期便が開設される。']),
  spoken('Unicode forms', ['ＱＶＲＴ９８'], 'QVRT98', 'en', ['The satellite QVRT98 was launched.', 'Data of QVRT98 will be shared.'], ['The satellite QVRT97 was launched.']),
  { class: 'Unicode forms', queries: ['Khưu Đệ Lượng', 'Khưu Đệ Lượng'.normalize('NFD')], right: [...naming('Khưu Đệ Lượng'.normalize('NFD'), 'vi'), ...naming('Khưu Đệ Lượng', 'vi')], near: naming('Khưu Lượng', 'vi', 'vi'), proof: [['Khưu Đệ Lượng']] },
];

/** The queries for scripts without spaces, and for other forms of the same letters. */
export const scriptQueries: readonly Planting[] = [...korean, ...japanese, ...chinese, ...thai, ...forms];

function spoken(of: QueryClass, queries: readonly string[], word: string, writing: Writing, right: readonly string[], near: readonly string[], proof: Planting['proof'] = [[word]], more: Planting['right'] = []): Planting {
  const alone = (sentence: string) => planted(writing, [sentence]);
  return { class: of, queries, right: [...right.map(alone), ...more], near: near.flatMap((sentence) => [alone(sentence), alone(sentence)]), proof };
}
