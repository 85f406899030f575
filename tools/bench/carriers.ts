import type { Writing } from './languages.ts';

/** Sentences that carry a name: `{p}` a person, `{w}` a firm or body, `{l}` a place, `{n}` a number, `{y}` a year. */
export interface Carriers {
  /** What someone said: the planted names stand in the same sentences as all the others. */
  readonly said: readonly string[];
  readonly done: readonly string[];
}

export const carriers: Readonly<Record<Writing, Carriers>> = {
  vi: {
    said: ['Tại buổi tọa đàm, {p} cho rằng hai bên cần gặp gỡ thường xuyên hơn.', 'Phát biểu với báo chí, {p} đánh giá cao kết quả hợp tác giữa các địa phương.', 'Theo {p}, các thủ tục sẽ được rút gọn trong thời gian tới.', 'Cùng dự có {p} và {p}.'],
    done: ['Công ty {w} đã khởi công nhà máy tại {l} trên diện tích {n} héc-ta.', 'Dự án ở {l} do {w} làm chủ đầu tư, dự kiến hoàn thành năm {y}.', 'Trường {w} và trường {w} ký thỏa thuận trao đổi {n} sinh viên.'],
  },
  en: {
    said: ['At the seminar, {p} said that both sides should meet more often.', '{p} told reporters that the results were encouraging.', 'According to {p}, procedures will be shortened soon.', 'Also present were {p} and {p}.'],
    done: ['The company {w} broke ground on a plant of {n} hectares in {l}.', 'The project in {l}, led by {w}, is due to be finished in {y}.', '{w} University and {w} College agreed to exchange {n} students.'],
  },
  id: {
    said: ['Dalam seminar itu, {p} mengatakan bahwa kedua pihak perlu lebih sering bertemu.', '{p} menilai tinggi hasil kerja sama antardaerah.', 'Menurut {p}, prosedur akan segera disederhanakan.', 'Hadir pula {p} dan {p}.'],
    done: ['Perusahaan {w} mulai membangun pabrik seluas {n} hektare di {l}.', 'Proyek di {l} yang dipimpin {w} akan selesai pada tahun {y}.', 'Universitas {w} dan Institut {w} sepakat bertukar {n} mahasiswa.'],
  },
  nl: {
    said: ['Tijdens het seminar zei {p} dat beide partijen elkaar vaker moeten ontmoeten.', '{p} noemde de resultaten bemoedigend.', 'Volgens {p} worden de procedures binnenkort korter.', 'Ook {p} en {p} waren aanwezig.'],
    done: ['Het bedrijf {w} begon in {l} met de bouw van een fabriek van {n} hectare.', 'Het project in {l} wordt geleid door {w} en moet in {y} klaar zijn.', 'De hogescholen {w} en {w} wisselen {n} studenten uit.'],
  },
  ko: {
    said: ['세미나에서 {p} 대표는 양측이 더 자주 만나야 한다고 말했다.', '{p} 교수는 기자들에게 성과를 높이 평가했다.', '{p} 국장에 따르면 절차가 곧 간소화된다.', '이 자리에는 {p}, {p} 등이 참석했다.'],
    done: ['{w}사는 {l}에서 {n}㎡ 규모의 공장을 착공했다.', '{w}이 맡은 {l} 사업은 {y}년에 끝날 예정이다.', '{w}대학과 {w}대학은 학생 {n}명을 교환하기로 했다.'],
  },
  ja: {
    said: ['セミナーで{p}氏は対話の拡充を訴えた。', '{p}氏は記者団に対し、成果を高く評価した。', '{p}氏によると、手続きは近く簡素化される。', '会合には{p}氏と{p}氏も出席した。'],
    done: ['{w}社は{l}で{n}平方メートルの工場を着工した。', '{w}社が手がける{l}の事業は{y}年に完了する予定だ。', '{w}大学と{w}大学は学生{n}人の交換で合意した。'],
  },
  zh: {
    said: ['{p}在研讨会上表示，双方应更多交流。', '{p}对记者高度评价地方合作的成果。', '据{p}介绍，相关手续将进一步简化。', '{p}和{p}出席了会议。'],
    done: ['{w}公司在{l}动工兴建一座占地{n}亩的工厂。', '由{w}公司负责的{l}项目预计于{y}年完工。', '{w}大学与{w}学院同意互派{n}名学生。'],
  },
  'zh-Hant': {
    said: ['{p}在研討會上表示，雙方應更多交流。', '{p}對記者高度評價地方合作的成果。', '據{p}介紹，相關手續將進一步簡化。', '{p}和{p}出席了會議。'],
    done: ['{w}公司在{l}動工興建一座佔地{n}畝的工廠。', '由{w}公司負責的{l}項目預計於{y}年完工。', '{w}大學與{w}學院同意互派{n}名學生。'],
  },
  th: {
    said: ['ในงานสัมมนา{p}กล่าวว่าทั้งสองฝ่ายควรพบกันบ่อยขึ้น', '{p}กล่าวชื่นชมผลความร่วมมือระหว่างท้องถิ่น', 'ตามที่{p}ระบุ ขั้นตอนต่าง ๆ จะสั้นลงในเร็ว ๆ นี้', 'ผู้เข้าร่วมประชุมได้แก่{p}และ{p}'],
    done: ['บริษัท{w}เริ่มก่อสร้างโรงงานที่{l}บนพื้นที่ {n} ไร่', 'โครงการที่{l}ซึ่ง{w}รับผิดชอบจะแล้วเสร็จในปี {y}', 'มหาวิทยาลัย{w}และวิทยาลัย{w}ตกลงแลกเปลี่ยนนักศึกษา {n} คน'],
  },
  fr: {
    said: ['Lors du séminaire, {p} a appelé les deux parties à se rencontrer plus souvent.', '{p} a jugé les résultats encourageants.', 'Selon {p}, les procédures seront bientôt raccourcies.'],
    done: ['La société {w} a lancé à {l} le chantier d’une usine de {n} hectares.', 'Le projet de {l}, mené par {w}, doit être achevé en {y}.'],
  },
  de: {
    said: ['Auf dem Seminar forderte {p} beide Seiten auf, sich öfter zu treffen.', '{p} nannte die Ergebnisse ermutigend.', 'Nach Angaben von {p} werden die Verfahren bald kürzer.'],
    done: ['Die Firma {w} begann in {l} mit dem Bau eines Werks auf {n} Hektar.', 'Das Vorhaben in {l} unter Leitung von {w} soll {y} fertig sein.'],
  },
  es: {
    said: ['En el seminario, {p} pidió a ambas partes reunirse más a menudo.', '{p} calificó los resultados de alentadores.', 'Según {p}, los trámites serán pronto más breves.'],
    done: ['La empresa {w} comenzó en {l} la construcción de una planta de {n} hectáreas.', 'El proyecto en {l}, a cargo de {w}, debe terminar en {y}.'],
  },
  ru: {
    said: ['На семинаре {p} призвал обе стороны встречаться чаще.', '{p} назвал результаты обнадёживающими.', 'Как сообщил {p}, процедуры скоро станут короче.'],
    done: ['Компания {w} начала строить завод в городе {l} на {n} гектарах.', 'Проект в городе {l} под руководством компании {w} завершат в {y} году.'],
  },
  km: { said: ['លោក {p} បានថ្លែងថា ភាគីទាំងពីរគួរជួបគ្នាញឹកញាប់ជាងមុន។'], done: ['ក្រុមហ៊ុន {w} បានចាប់ផ្តើមសាងសង់រោងចក្រនៅ {l} លើផ្ទៃដី {n} ហិកតា។'] },
  lo: { said: ['ທ່ານ {p} ກ່າວວ່າ ສອງຝ່າຍຄວນພົບກັນເລື້ອຍໆ.'], done: ['ບໍລິສັດ {w} ໄດ້ເລີ່ມກໍ່ສ້າງໂຮງງານຢູ່ {l} ເນື້ອທີ່ {n} ເຮັກຕາ.'] },
};

/** A sentence in which someone of a name says something: what a planted name stands in. */
export function saidBy(name: string, writing: Writing, which: number): string {
  const single = carriers[writing].said.filter((sentence) => sentence.split('{p}').length === 2);
  return (single[which % single.length] ?? '{p}').replace('{p}', name);
}
