import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../build/knowledge.ts';
import { knowledgeFrom } from '../annotate/knowledge.ts';
import type { Claim } from './claim.ts';
import { readArticle } from './reading.ts';

const knowledge = knowledgeFrom(compileKnowledge());
const read = (text: string, published?: string) => {
  const [title = '', ...rest] = text.split('\n');
  return readArticle({ title, text: rest.length > 0 ? rest.join('\n') : title, ...(published !== undefined && { published }) }, knowledge);
};

describe('is about Vietnam’s ties with', () => {
  test.each<[string, string, readonly string[]]>([
    ['vi', 'Chủ tịch nước hội đàm với Tổng thống Hàn Quốc\nChiều 12/6, tại Hà Nội, Chủ tịch nước chủ trì lễ đón và hội đàm với Tổng thống Hàn Quốc nhân chuyến thăm cấp Nhà nước tới Việt Nam.', ['KR']],
    ['vi', 'Việt - Nhật mở rộng hợp tác\nHai bên nhất trí mở rộng hợp tác giữa Việt Nam và Nhật Bản về đào tạo nhân lực bán dẫn.', ['JP']],
    ['vi', 'Thủ tướng tiếp Đại sứ Mỹ\nThủ tướng đánh giá cao quan hệ Việt Nam - Mỹ và đề nghị Đại sứ thúc đẩy thương mại hai chiều.', ['US']],
    ['vi', 'Bộ trưởng Ngoại giao Việt Nam thăm Séc và Ba Lan\nBộ trưởng Ngoại giao Việt Nam thăm chính thức Séc từ 3 đến 5/9 để hội đàm về quan hệ hai nước.\nSau đó Bộ trưởng thăm chính thức Ba Lan và hội đàm về quan hệ Việt Nam - Ba Lan.', ['CZ', 'PL']],
    ['vi', 'Tổng Bí thư sắp thăm cấp Nhà nước tới Campuchia\nTổng Bí thư sẽ thăm cấp Nhà nước tới Campuchia để thúc đẩy quan hệ Việt Nam - Campuchia. Tổng Bí thư cũng chủ trì cuộc gặp của ba Đảng Việt Nam - Campuchia - Lào. Kim ngạch Việt Nam - Campuchia đạt 11 tỷ USD.', ['KH']],
    ['id', 'Vietnam dan Jepang sepakat memperluas kerja sama\nPerdana Menteri Vietnam dan Perdana Menteri Jepang bertemu di Tokyo dan membahas hubungan bilateral kedua negara.', ['JP']],
    ['id', 'Presiden Prabowo kunjungi Hanoi\nPresiden Indonesia melakukan kunjungan kenegaraan ke Vietnam dan bertemu para pemimpin Vietnam untuk mempererat hubungan kedua negara.', ['ID']],
    ['nl', 'Nederland en Vietnam gaan nauwer samenwerken\nDe premier sprak in Hanoi met zijn Vietnamese ambtgenoot over de betrekkingen tussen Nederland en Vietnam en over waterbeheer.', ['NL']],
    ['nl', 'Vietnam en Zuid-Korea verdiepen partnerschap\nTijdens het staatsbezoek ondertekenden de Vietnamese en de Zuid-Koreaanse president een gezamenlijke verklaring.', ['KR']],
    ['en', 'Vietnam, Laos review cooperation\nThe prime ministers of Vietnam and Laos met in Vientiane on Tuesday and reviewed cooperation between the two countries in energy and education.', ['LA']],
    ['zh', '苏林会见韩国国会议长\n韩越关系发展良好，苏林在13日韩国国会议长访越期间表示，越韩两国全面战略伙伴关系不断深化。', ['KR']],
    ['zh', '越南總理會見韓國外長\n越南總理范明政會見韓國外長，雙方就越韓關係和貿易合作交換意見。', ['KR']],
    ['nl', 'Koning op staatsbezoek in Vietnam\nDe koning is gisteren in Hanoi aangekomen. Het staatsbezoek van de koning duurt drie dagen en begon met een ontvangst bij de president.\nNederlandse bedrijven reisden mee. Nederland wil meer samenwerken. In Nederland is de belangstelling groot.', ['NL']],
    ['en', 'Vietnamese PM to visit New Zealand and Australia\nThe Vietnamese prime minister will pay official visits to New Zealand and Australia from March 5 to 11, 2024.\nIn Canberra he will discuss the upgrade of relations between Vietnam and Australia. Trade between Vietnam and Australia reached $14 billion. Vietnam and Australia set up diplomatic relations in 1973.', ['AU', 'NZ']],
    ['en', 'Hanoi and Canberra sign new agreements\nThe Australian foreign minister held talks in Hanoi and signed three agreements that widen ties between Australia and Vietnam.', ['AU']],
    ['ru', 'Ханой готовит сделки с Индией\nХАНОЙ, 3 марта. /Корр. Антон Петров/. Ханой готовит сделки с Индией ко дню визита премьер-министра Вьетнама.\nПремьер сказал, что Вьетнам намерен закупать в Индии лекарства. Он посещает Индию с 3 по 5 марта.', ['IN']],
    ['es', 'Argentina recibe a una delegación de Vietnam\nLa cancillería argentina celebró las buenas relaciones con Vietnam.\nEl ministro de Vietnam fue recibido en el Palacio San Martín para hablar de las relaciones entre ambos países.', ['AR']],
  ])('%s: %s', (language, text, partners) => {
    const reading = read(text);
    expect(reading.language).toBe(language);
    expect(reading.bilateral).toBe(true);
    expect(reading.partners.map(({ country }) => country).toSorted()).toEqual(partners);
    expect(reading.partners.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2);
  });
});

describe('is not about Vietnam’s ties', () => {
  test.each<[string, string]>([
    ['football', 'U23 Việt Nam thắng U23 Hàn Quốc 2-1\nTối 15/1, đội tuyển bóng đá U23 Việt Nam đánh bại Hàn Quốc ở bán kết, huấn luyện viên khen thủ môn và hàng hậu vệ.'],
    ['football in Indonesian', 'Timnas Indonesia kalah dari Vietnam\nTimnas Indonesia kalah 0-3 dari Vietnam dalam pertandingan sepak bola Piala AFF, pelatih kecewa dengan lini belakang.'],
    ['a friendly match in a year of friendship', 'Đội tuyển Việt Nam đá giao hữu với Hàn Quốc\nTrận giao hữu bóng đá giữa đội tuyển Việt Nam và Hàn Quốc nằm trong chuỗi hoạt động kỷ niệm quan hệ hai nước. Huấn luyện viên cho thủ môn và tiền đạo trẻ ra sân; chủ nhà ghi bàn ở hiệp hai.'],
    ['a summit of many', 'ASEAN leaders meet in Vientiane\nThe leaders of Vietnam, Thailand, Indonesia, Malaysia, Japan and Australia met at the ASEAN summit in Vientiane and discussed cooperation in the region. Vietnam, Singapore, Laos and the Philippines called for diplomacy.'],
    ['a recipe', 'Zo maak je pho\nVoor dit Vietnamese recept heb je runderbouillon, rijstnoedels en kruiden nodig; laat de bouillon drie uur trekken.'],
    ['two other countries', 'Indonesia dan Malaysia bahas perbatasan\nPresiden Indonesia dan Perdana Menteri Malaysia bertemu di Jakarta dan membahas hubungan bilateral kedua negara.'],
    ['two other countries, Vietnam in passing', 'Japan, South Korea mend ties\nThe leaders of Japan and South Korea met in Seoul and agreed to restore diplomatic relations to their former warmth. Trade between the two countries grew.\nCompanies of both have plants in Vietnam.'],
    ['a company’s investment', 'Samsung mở rộng nhà máy ở Thái Nguyên\nTập đoàn Samsung của Hàn Quốc sẽ rót thêm 1 tỷ USD vào nhà máy điện thoại tại Việt Nam, tạo việc làm cho hàng nghìn người.'],
    ['companies that cooperate', 'FPT và SK bắt tay về bán dẫn\nCông ty FPT của Việt Nam ký thỏa thuận hợp tác chiến lược với tập đoàn Hàn Quốc SK về thiết kế chip.'],
    ['hospitals that cooperate', 'Rumah sakit teken kerja sama\nSebuah rumah sakit di Vietnam dan sebuah rumah sakit di Korea Selatan menandatangani perjanjian kerja sama pelatihan dokter.'],
    ['a company and its partner', 'Brouwer breidt uit in Vietnam\nHet Nederlandse bierconcern verlengt de samenwerking met zijn Vietnamese partner en bouwt een nieuwe fabriek.'],
    ['a crime', 'Cảnh sát bắt nhóm lừa đảo\nCông an Việt Nam bắt giữ năm nghi phạm người Hàn Quốc trong một vụ lừa đảo qua mạng và khởi tố vụ án.'],
    ['a war', 'The battle that changed the war\nIn the Tet Offensive of the Vietnam War, guerrillas struck the American embassy in Saigon; troops fought for weeks.'],
    ['domestic politics', 'Quốc hội thảo luận ngân sách\nSáng nay tại Hà Nội, các đại biểu Quốc hội Việt Nam thảo luận kế hoạch ngân sách cho giáo dục và y tế.'],
    ['a storm', 'Bão số 3 áp sát Vịnh Bắc Bộ\nBão gây gió giật mạnh, mưa lớn ở miền Bắc Việt Nam; người dân được sơ tán khỏi vùng ngập lụt.'],
    ['software', 'Docker là gì\nBài hướng dẫn cài đặt Docker và các lệnh cơ bản để chạy container trên máy chủ.'],
    ['a summit of two others in Vietnam', 'Hanoi readies for US–North Korea summit\nThe US–North Korea summit in Hanoi is the second of its kind; security is tight at the hotels in Vietnam.'],
    ['leaders of two others who meet in Vietnam', 'Trump ontmoet Kim in Vietnam\nDe Amerikaanse president Donald Trump heeft de Noord-Koreaanse leider Kim Jong-un in Hanoi de hand geschud.\nDe leiders praten over kernwapens. Zij dineren vanavond samen. Morgen volgt een nieuwe ronde in het hotel.'],
    ['condolences from many', 'Lãnh đạo nhiều nước chia buồn\nLãnh đạo Cuba, Nhật Bản, Hàn Quốc chia buồn với Việt Nam và nhắc đến quan hệ song phương.\nÔng qua đời hôm qua. Lễ tang diễn ra ngày mai. Lãnh đạo Cuba nhắc đến quan hệ hữu nghị với Việt Nam. Thủ tướng Nhật Bản nhắc đến quan hệ hữu nghị với Việt Nam. Tổng thống Hàn Quốc nhắc đến quan hệ hữu nghị với Việt Nam.'],
    ['believers of two countries', 'Rước kinh Phật cổ\nTăng ni, phật tử hai nước Việt Nam và Thái Lan rước bộ kinh cổ về chùa.'],
    ['business in a country', 'Doanh nghiệp Việt Nam tại Myanmar\nCác doanh nghiệp Việt Nam đang kinh doanh tại Myanmar gặp gỡ để trao đổi kinh nghiệm về thương mại và đầu tư.'],
    ['a province and its guests', 'Đoàn đại biểu tỉnh Attapeu thăm Gia Lai\nLãnh đạo tỉnh Gia Lai tiếp đoàn đại biểu tỉnh Attapeu (Lào) và trao đổi về quan hệ hữu nghị Việt Nam - Lào. Hai bên nhất trí thúc đẩy quan hệ hợp tác Việt Nam - Lào.'],
    ['an ambassador at a university', 'Đại sứ Slovakia thăm trường\nĐại sứ Slovakia đến thăm và làm việc với Trường Đại học Hồ Tây. Hiệu trưởng cho rằng quan hệ hữu nghị Việt Nam - Slovakia là nền tảng để hai bên hợp tác. Đại sứ mong quan hệ Việt Nam - Slovakia phát triển.'],
    ['a fair of companies', 'Hơn 200 doanh nghiệp dự hội chợ hàng Việt tại Myanmar\nHội chợ giúp doanh nghiệp hai nước Việt Nam và Myanmar tìm bạn hàng, thúc đẩy quan hệ thương mại Việt Nam - Myanmar. Các doanh nghiệp Việt Nam mong mở rộng xuất khẩu sang Myanmar.'],
    ['a contract signed during a visit', 'Une compagnie commande des avions\nLa compagnie Air Sao a signé un contrat pour vingt avions pendant la visite du président, dans le cadre de la coopération entre la France et le Vietnam.\nLes appareils seront livrés dans trois ans. La compagnie veut ouvrir des lignes. Le prix n’est pas connu. Les pilotes sont formés sur place.'],
    ['students of two countries', 'Giao lưu sinh viên\nChuyến giao lưu giúp sinh viên hai nước Việt - Hàn thắt chặt quan hệ hữu nghị.\nCác bạn cùng học múa và nấu ăn.'],
    ['a body and its partner', 'ASEAN–China transport ministers meet in Hanoi\nThe ASEAN–China transport ministers met in Hanoi, Vietnam, and welcomed progress in relations.'],
    ['a prefecture and its guests', 'Une préfecture japonaise reçoit des hôtes de Huê\nUne délégation de Huê (Vietnam) a effectué une visite de travail dans la préfecture de Nara au Japon.\nLe gouverneur a rappelé que cette amitié approfondit les relations entre le Vietnam et le Japon. La préfecture veut élargir la coopération du Japon avec le Vietnam dans le tourisme.'],
    ['an ambassador at a university', 'Vietnams Botschafter spricht vor Studenten\nDer vietnamesische Botschafter in Polen hat an der Universität Krakau ein Gespräch mit Professoren geführt.\nEr lobte dort die Beziehungen zwischen Vietnam und Polen. Die Universität will die Zusammenarbeit mit Vietnam ausbauen.'],
    ['an ambassador who praises', 'Free check-ups for Vietnamese in Japan\nA charity in Japan and an association of Vietnamese workers signed an agreement on cooperation.\nAt the signing the Vietnamese ambassador to Japan praised their cooperation and thanked the doctors.'],
    ['a trade war of two others', 'La guerra comercial con China favorece a Vietnam\nEl presidente de Estados Unidos aconsejó comprar productos de Vietnam mientras sigue la guerra comercial con China.\nLas exportaciones de China suman 500 mil millones de dólares. Los líderes de varias marcas miran de China a Vietnam, que tiene tratados de comercio.'],
    ['an ambassador’s journey', 'Embajador de Vietnam recorre el norte de Chile\nEl embajador de Vietnam en Chile realizó una visita de trabajo a Iquique y habló de las relaciones entre Vietnam y Chile.\nEn el puerto conoció las bodegas. Los dueños contaron su historia. Vietnam compra a Chile cobre y madera.'],
    ['a body’s summit with one', 'Primer ministro de Vietnam asistirá a la cumbre ASEAN-India\nEl primer ministro de Vietnam responde así a la invitación de su homólogo indio, según la cancillería de Vietnam.'],
    ['three together', 'Vietnam, Laos et Cambodge se concertent\nLes Premiers ministres du Vietnam, du Laos et du Cambodge ont convenu de renforcer les relations entre leurs pays.\nLa rencontre du Vietnam, du Cambodge et du Laos a duré deux heures.'],
    ['a region and an ambassador', 'Une région française et le Vietnam se parlent\nL’ambassadeur du Vietnam en France a rencontré le président du Conseil régional de Bretagne.\nLa Bretagne et ses collectivités locales veulent renforcer les relations entre le Vietnam et la France.'],
    ['a state of a federation', 'Queensland sees room for more with Vietnam\nThe Governor of Queensland lauded the relations between Vietnam and Australia when she met provincial leaders of Da Nang.\nThe state wants to export more beef.'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    const reading = read(text);
    expect(reading.bilateral).toBe(false);
    expect(reading.partners).toEqual([]);
    expect(reading.claims).toEqual([]);
  });
});

describe('claims', () => {
  const lead = {
    vi: 'Việt Nam và Hàn Quốc hội đàm về quan hệ hai nước.',
    id: 'Vietnam dan Korea Selatan membahas hubungan bilateral kedua negara.',
    nl: 'Vietnam en Zuid-Korea spraken over de bilaterale betrekkingen.',
    en: 'Vietnam and South Korea discussed bilateral relations.',
    de: 'Vietnam und Südkorea sprachen über die bilateralen Beziehungen.',
    es: 'Vietnam y Corea del Sur hablaron de sus relaciones bilaterales.',
    fr: 'Le Vietnam et la Corée du Sud ont parlé de leurs relations bilatérales.',
    ja: 'ベトナムと韓国は二国間関係について会談した。',
    ko: '베트남과 한국은 양국 관계를 논의했다.',
    ru: 'Вьетнам и Южная Корея обсудили двусторонние отношения.',
    zh: '越南和韩国就双边关系举行会谈。',
  };
  const claimsIn = (language: keyof typeof lead, sentence: string) => read(`${lead[language]}\n${lead[language]} ${sentence}`, '2025-08-13').claims;

  test.each<[keyof typeof lead, string, Partial<Claim>]>([
    ['vi', 'Hai bên phấn đấu đưa kim ngạch thương mại song phương lên 150 tỷ USD vào năm 2030.', { kind: 'trade.target', value: 150e9, unit: 'USD', year: 2030 }],
    ['vi', 'Kim ngạch thương mại song phương năm 2024 đạt 81,5 tỷ USD.', { kind: 'trade.turnover', value: 81.5e9, unit: 'USD', year: 2024 }],
    ['vi', 'Năm ngoái, kim ngạch thương mại hai nước đạt gần 87 tỷ USD.', { kind: 'trade.turnover', value: 87e9, year: 2024, approximation: 'nearly' }],
    ['vi', 'Hai nước thiết lập quan hệ ngoại giao ngày 22/12/1992.', { kind: 'relations.established', value: '1992-12-22' }],
    ['vi', 'Hai bên đã ký 17 văn kiện hợp tác.', { kind: 'agreements.signed', value: 17, unit: 'count' }],
    ['vi', 'Hai nước nâng cấp quan hệ lên Đối tác chiến lược toàn diện năm 2022.', { kind: 'relations.level', value: 'comprehensive_strategic_partnership', year: 2022 }],
    ['id', 'Perdagangan bilateral mencapai 14,2 miliar USD pada tahun 2024.', { kind: 'trade.turnover', value: 14.2e9, unit: 'USD', year: 2024 }],
    ['id', 'Kedua negara menargetkan perdagangan bilateral 20 miliar USD pada tahun 2030.', { kind: 'trade.target', value: 20e9, year: 2030 }],
    ['id', 'Kedua belah pihak menandatangani 12 dokumen kerja sama.', { kind: 'agreements.signed', value: 12 }],
    ['id', 'Hubungan diplomatik terjalin sejak 22 Desember 1992.', { kind: 'relations.established', value: '1992-12-22' }],
    ['nl', 'De handel tussen beide landen bedroeg vorig jaar 81,5 miljard dollar.', { kind: 'trade.turnover', value: 81.5e9, year: 2024 }],
    ['nl', 'Beide landen ondertekenden 50 samenwerkingsdocumenten.', { kind: 'agreements.signed', value: 50 }],
    ['nl', 'In Zuid-Korea wonen meer dan 350.000 Vietnamezen.', { kind: 'people', value: 350_000, approximation: 'more_than' }],
    ['en', 'Two-way trade reached US$81.5 billion in 2024.', { kind: 'trade.turnover', value: 81.5e9, year: 2024 }],
    ['en', 'Two-way trade will be worth US$150 billion in 2030.', { kind: 'trade.target', value: 150e9, year: 2030 }],
    ['en', 'They set a bilateral trade target of $150 billion by 2030.', { kind: 'trade.target', value: 150e9, year: 2030 }],
    ['en', 'Two-way trade grew 8.5 percent in 2024.', { kind: 'trade.growth', value: 8.5, unit: 'percent', year: 2024 }],
    ['en', 'Bilateral trade fell 3.2% last year.', { kind: 'trade.growth', value: -3.2, year: 2024 }],
    ['en', 'South Korean exports to Vietnam were worth $58 billion in 2024.', { kind: 'trade.import', value: 58e9, year: 2024 }],
    ['en', 'Vietnam exported $25 billion to South Korea in 2024.', { kind: 'trade.export', value: 25e9, year: 2024 }],
    ['vi', 'Nhập khẩu từ Hàn Quốc đạt 55,9 tỷ USD năm 2024.', { kind: 'trade.import', value: 55.9e9, year: 2024 }],
    ['vi', 'Kim ngạch song phương đạt 86,7 tỷ USD, tăng 14% so với năm 2023, trong đó xuất khẩu của Việt Nam đạt 25,6 tỷ USD.', { kind: 'trade.export', value: 25.6e9 }],
    ['en', 'South Korean investment in Vietnam tops $92 billion.', { kind: 'investment.fdi', value: 92e9, approximation: 'more_than' }],
    ['en', 'They celebrated the 30th anniversary of diplomatic relations.', { kind: 'relations.anniversary', value: 30, unit: 'years' }],
    ['en', 'Imports came to 25.346 billion US dollars in 2024, and two-way trade to 81.52 billion.', { kind: 'trade.import', value: 25.346e9 }],
    ['ru', 'Товарооборот вырос с 2,5 млрд долларов в 2014 году до 4,5 млрд в 2019 году.', { kind: 'trade.turnover', value: 4.5e9, year: 2019 }],
    ['es', 'El comercio bilateral fue de mil 200 millones de dólares en 2024.', { kind: 'trade.turnover', value: 1.2e9, year: 2024 }],
    ['es', 'Quieren elevar el comercio bilateral a mil millones de dólares en 2030.', { kind: 'trade.target', value: 1e9, year: 2030 }],
    ['de', 'Das Handelsvolumen wächst. Es lag 2023 bei 76 Milliarden US-Dollar.', { kind: 'trade.turnover', value: 76e9, year: 2023 }],
    ['ko', '2024년 양국 교역액은 80억 달러로 2023년 대비 8% 증가했다.', { kind: 'trade.growth', value: 8, year: 2024 }],
    ['ko', '베트남의 한국 수출액은 33억 달러였다.', { kind: 'trade.export', value: 3.3e9 }],
    ['zh', '双边贸易额达867亿美元(约合120万亿韩元)。', { kind: 'trade.turnover', value: 86.7e9, unit: 'USD' }],
    ['zh', '双方争取2030年前双边贸易额达到1500亿美元。', { kind: 'trade.target', value: 150e9, year: 2030 }],
    ['vi', 'Kim ngạch song phương được dự báo tăng tiếp sau khi đã đạt 86,7 tỷ USD.', { kind: 'trade.turnover', value: 86.7e9 }],
    ['vi', 'Năm 2024, Việt Nam xuất sang Hàn Quốc 25,6 tỷ USD và nhập của Hàn Quốc 55,9 tỷ USD.', { kind: 'trade.export', value: 25.6e9 }],
    ['vi', 'Hàn Quốc có 410 dự án với tổng vốn đăng ký hơn một tỷ USD.', { kind: 'investment.fdi', value: 1e9 }],
    ['id', 'Hubungan diplomatik kedua negara berusia 32 tahun, tepatnya sejak 22 Desember 1992.', { kind: 'relations.established', value: '1992-12-22' }],
    ['vi', 'Có 120 dự án của Hàn Quốc trị giá 2 tỷ USD.', { kind: 'investment.fdi', value: 2e9 }],
    ['vi', 'Từ 2016 đến 2022, kim ngạch hai chiều tăng từ 354 triệu USD (2016) lên 600 triệu USD (năm 2022).', { kind: 'trade.turnover', value: 354e6, year: 2016 }],
    ['id', 'Vietnam mengekspor 24,2 miliar dolar AS ke Korea Selatan dan mengimpor 23,4 miliar dolar AS.', { kind: 'trade.import', value: 23.4e9 }],
    ['de', 'Der Handel belief sich auf 1,3 Milliarden Dollar 2020.', { kind: 'trade.turnover', value: 1.3e9, year: 2020 }],
    ['vi', 'Ngày 22-12 là ngày lễ. Quan hệ được nâng từ Đối tác chiến lược lên Đối tác chiến lược toàn diện năm 2022.', { kind: 'relations.level', value: 'comprehensive_strategic_partnership', year: 2022 }],
    ['en', 'In 2023 they marked the tenth year of ties, and this year the 10th anniversary of the strategic partnership.', { kind: 'relations.level', value: 'strategic_partnership', year: 2015 }],
    ['ko', '이번 방문은 양국의 포괄적·전략적 동반자 관계 수립 10주년을 맞아 이뤄졌다.', { kind: 'relations.level', value: 'comprehensive_strategic_partnership', year: 2015 }],
    ['zh', '两国刚刚庆祝建交33周年(1992年~2025年)和建立战略伙伴关系10周年(2015年5月~2025年5月)。', { kind: 'relations.level', value: 'strategic_partnership', year: 2015 }],
    ['zh', '双方承诺将双边贸易额从现在的78亿美元提升至2030年的150亿美元。', { kind: 'trade.turnover', value: 7.8e9 }],
    ['zh', '双方承诺将双边贸易额从现在的78亿美元提升至2030年的150亿美元。', { kind: 'trade.target', value: 15e9, year: 2030 }],
    ['ko', '1995년부터 2024년까지 양국 교역액은 5억 달러에서 800억 달러로 늘었다.', { kind: 'trade.turnover', value: 5e8, year: 1995 }],
    ['ja', '2024年の両国の貿易額は、輸出240億ドル、輸入230億ドルを含む470億ドル近くに達した。', { kind: 'trade.turnover', value: 47e9, year: 2024 }],
    ['ko', '올해 8월까지 교역액은 34억 달러로 지난해 같은 기간보다 7% 늘었다.', { kind: 'trade.growth', value: 7, year: 2025 }],
    ['ko', '한국의 투자 프로젝트는 450개, 등록자본금은 20억 달러다.', { kind: 'projects', value: 450 }],
    ['zh', '两国已建立全面的伙伴关系。', { kind: 'relations.level', value: 'comprehensive_partnership' }],
    ['ko', '양국은 2022년 12월 수교 30주년을 계기로 포괄적 전략 동반자 관계로 격상했으며 2030년 교역 1천500억 달러를 목표로 한다.', { kind: 'relations.level', year: 2022 }],
    ['zh', '1992年12月22日越韩建交，2009年建立战略伙伴关系，2022年升级为全面战略伙伴关系。', { kind: 'relations.level', value: 'strategic_partnership', year: 2009 }],
    ['ko', '한국은 베트남에 20억 달러의 유상원조와 2억 달러의 무상원조를 제공한다.', { kind: 'aid.oda', value: 2e8 }],
    ['ja', '今年は両国の戦略的パートナーシップ締結12周年、国交樹立33周年に当たる。', { kind: 'relations.level', value: 'strategic_partnership', year: 2013 }],
    ['ko', '양국은 교역 200억달러 목표 달성을 위해 노력하기로 했으며, 올해 교역액은 110억달러에 달할 전망이다.', { kind: 'trade.target', value: 20e9 }],
    ['ko', '한국의 대베트남 수출은 583억달러, 수입은 284억달러로 299억달러 흑자를 기록했다.', { kind: 'trade.import', value: 58.3e9 }],
    ['ko', '한국의 대베트남 수출은 583억달러, 수입은 284억달러로 299억달러 흑자를 기록했다.', { kind: 'trade.export', value: 28.4e9 }],
    ['zh', '越韩两国1992年12月22日建交，今年将把关系提升到新水平。', { kind: 'relations.established', value: '1992-12-22' }],
    ['zh', '双边贸易额从1990年的5亿美元增至2024年的868亿美元，其中越南对韩出口额达256亿美元，进口额达255亿美元。', { kind: 'trade.export', value: 25.6e9 }],
    ['ko', '1994년 공식 수교한 양국은 지난해 수교 30주년을 맞았다.', { kind: 'relations.established', value: '1994' }],
    ['ru', 'Дипломатические отношения были установлены 22 декабря 1992 года.', { kind: 'relations.established', value: '1992-12-22' }],
    ['en', 'Three years ago they upgraded ties to a Comprehensive Strategic Partnership.', { kind: 'relations.level', value: 'comprehensive_strategic_partnership', year: 2022 }],
    ['vi', 'Cách đây 5 năm, kim ngạch thương mại song phương đạt 66 tỷ USD.', { kind: 'trade.turnover', value: 66e9, year: 2020 }],
    ['vi', '3 năm trước, hai nước nâng cấp quan hệ lên Đối tác chiến lược toàn diện.', { kind: 'relations.level', year: 2022 }],
    ['id', 'Pada 5 tahun lalu perdagangan bilateral mencapai 12 miliar USD.', { kind: 'trade.turnover', year: 2020 }],
    ['fr', 'Il y a trois ans, les deux pays ont élevé leurs relations au rang de partenariat stratégique global.', { kind: 'relations.level', year: 2022 }],
    ['en', 'They mark 30 years of diplomatic relations (22 December 1992 – 2022).', { kind: 'relations.established', value: '1992-12-22' }],
    ['de', 'Rund 2000 koreanische Unternehmen sind in Vietnam tätig, sagte der Ministerpräsident.', { kind: 'companies', value: 2000 }],
    ['de', 'Sie begingen 2024 fünfzig Jahre diplomatischer Beziehungen und zehn Jahre nach der Aufnahme der strategischen Partnerschaft.', { kind: 'relations.level', year: 2014 }],
    ['en', 'The two sides were determined to increase two-way trade to 100 billion USD in the time ahead.', { kind: 'trade.target', value: 100e9 }],
    ['de', 'Die vietnamesische Gemeinschaft in Südkorea zählt rund 300.000 Personen.', { kind: 'people', value: 300_000 }],
    ['fr', 'Les exportations vers la Corée du Sud ont atteint 40 millions de dollars. Depuis janvier de cette année, les exportations vers la Corée du Sud ont atteint 43 millions de dollars, presque le total de 2024.', { kind: 'trade.export', value: 43e6, year: 2025 }],
    ['fr', 'Les relations diplomatiques entre le Vietnam et la Corée du Sud ont été établies en 1992 et se portent bien.', { kind: 'relations.established', value: '1992' }],
    ['en', 'The 12 agreements were signed in a wide range of areas.', { kind: 'agreements.signed', value: 12 }],
    ['en', 'The prime minister proposed the two sides raising bilateral trade turnover to 125 billion USD.', { kind: 'trade.target', value: 125e9 }],
    ['en', 'Hanoi bought goods for $30 billion from Seoul while its exports to Washington came to $120 billion.', { kind: 'trade.export', value: 120e9, partner: 'US' }],
    ['ru', 'Беседа шла час. Она была тёплой. Погода стоит хорошая. Президент посещает Южную Корею с официальным визитом с 10 по 13 августа по приглашению коллеги.', { kind: 'visit.form', value: 'official_visit' }],
  ])('%s: %s', (language, sentence, claim) => {
    expect(claimsIn(language, sentence)).toContainEqual(expect.objectContaining({ partner: 'KR', ...claim }));
  });

  test.each<[keyof typeof lead, string, Pick<Claim, 'value' | 'unit' | 'converted'>]>([
    ['vi', 'Kim ngạch thương mại song phương năm 2024 đạt 86,7 tỷ USD (120 nghìn tỷ won).', { value: 86.7e9, unit: 'USD', converted: { value: 120e12, unit: 'KRW' } }],
    ['ja', '両国の貿易額は1000億ドル(約15兆円)だった。', { value: 100e9, unit: 'USD', converted: { value: 15e12, unit: 'JPY' } }],
    ['id', 'Perdagangan bilateral mencapai US$ 18 miliar atau sekitar Rp 294 triliun.', { value: 18e9, unit: 'USD', converted: { value: 294e12, unit: 'IDR' } }],
    ['en', 'Two-way trade reached US$92 billion, about 2,400 trillion dong, in 2024.', { value: 92e9, unit: 'USD', converted: { value: 2400e12, unit: 'VND' } }],
  ])('%s: one sum in two currencies: %s', (language, sentence, claim) => {
    expect(claimsIn(language, sentence).filter(({ kind }) => kind.startsWith('trade.'))).toEqual([expect.objectContaining(claim)]);
  });

  test.each<[keyof typeof lead, string, Partial<Claim>]>([
    ['ja', '昨年は国交70周年に当たり、両国関係は2024年9月に包括的パートナーシップへ格上げされた。', { kind: 'relations.level', year: 1954 }],
    ['en', 'Officials of both countries want to upgrade ties to a comprehensive strategic partnership.', { kind: 'relations.level' }],
    ['en', 'An upgrade to a Comprehensive Strategic Partnership would come as soon as possible.', { kind: 'relations.level' }],
    ['en', 'They set a bilateral trade target of $150 billion by 2030.', { kind: 'trade.turnover' }],
    ['en', 'Two-way trade reached US$81.5 billion in 2024.', { kind: 'trade.target' }],
    ['en', 'They discussed 12 cooperation documents.', { kind: 'agreements.signed' }],
    ['vi', 'Chuyến thăm diễn ra trong bốn ngày.', { kind: 'visit.dates' }],
    ['vi', 'Kim ngạch thương mại song phương tăng 14% so với năm 2023.', { kind: 'trade.growth', year: 2023 }],
    ['vi', 'Hai bên dự lễ kỷ niệm 80 năm Quốc khánh Việt Nam và bàn về quan hệ hai nước.', { kind: 'relations.anniversary' }],
    ['en', 'The delegation included 70 companies.', { kind: 'companies' }],
    ['zh', '双边贸易额达867亿美元(约合120万亿韩元)。', { kind: 'trade.turnover', unit: 'KRW' }],
    ['vi', 'Hai bên đã ký hiệp định về thuế.', { kind: 'agreements.signed' }],
    ['vi', 'Hai nước có 60 năm hợp tác và ký nhiều hiệp định.', { kind: 'agreements.signed' }],
    ['fr', 'Les deux pays envisagent de signer 10 accords de coopération.', { kind: 'agreements.signed' }],
    ['vi', 'Hai bên kỷ niệm 25 năm ký Hiệp ước hữu nghị.', { kind: 'relations.anniversary' }],
    ['zh', '双方以自贸协定签署10周年为契机加强关系。', { kind: 'relations.anniversary' }],
    ['ko', '이번 방문은 15년 만의 방문이며 양국 수교 30주년을 맞는다.', { kind: 'relations.anniversary', value: 15 }],
    ['ko', '양국 관계를 전략적 동반자 관계에서 포괄적 전략적 동반자 관계로 격상했다.', { kind: 'relations.level', value: 'strategic_partnership' }],
    ['vi', 'Hai nước là thành viên Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương (CPTPP).', { kind: 'relations.level' }],
    ['es', 'El comercio bilateral dejó un superávit de 3.500 millones de dólares.', { kind: 'trade.turnover' }],
    ['nl', 'De totale handelsomzet van Vietnam bedroeg vorig jaar 800 miljard dollar.', { kind: 'trade.turnover' }],
    ['en', 'They aim for trade growth of 10 percent a year.', { kind: 'trade.growth' }],
    ['vi', 'Tổng thống Hàn Quốc thăm chính thức Việt Nam năm 2006.', { kind: 'visit.form' }],
    ['vi', 'Tổng thống Hàn Quốc mời Chủ tịch nước Việt Nam thăm cấp Nhà nước Hàn Quốc.', { kind: 'visit.form' }],
    ['en', 'The president of South Korea invited his colleague to pay a state visit.', { kind: 'visit.form' }],
    ['id', 'Pertemuan bilateral itu berlangsung hangat. Kedua pihak puas. Suasananya akrab. Pada 22 Desember 2024 Presiden Korea Selatan melakukan kunjungan kenegaraan ke Vietnam.', { kind: 'visit.form', value: 'state_visit' }],
    ['vi', 'Năm 2015, hai bên nhất trí làm sâu sắc quan hệ Đối tác toàn diện hướng tới Đối tác chiến lược.', { kind: 'relations.level', value: 'strategic_partnership' }],
    ['vi', 'Bên lề Hội nghị Cấp cao APEC 2017, Việt Nam và Hàn Quốc ký chương trình hợp tác giai đoạn 2017-2020.', { kind: 'pledge' }],
    ['vi', 'Sau cơn bão, Hàn Quốc viện trợ khẩn cấp 2 triệu USD cho Việt Nam.', { kind: 'aid.oda' }],
    ['vi', 'Dự án lớn nhất của Hàn Quốc tại Việt Nam có tổng vốn đầu tư 9 tỷ USD.', { kind: 'investment.fdi' }],
    ['vi', 'Trong chuyến thăm chính thức ngày 12/8, hai bên đã hội đàm với Chủ tịch Quốc hội.', { kind: 'visit.dates' }],
    ['ja', '両国の貿易額は1000億ドル(約15兆円)だった。', { kind: 'trade.turnover', unit: 'JPY' }],
    ['id', 'Perdagangan bilateral mencapai US$ 18 miliar atau sekitar Rp 294 triliun.', { kind: 'trade.turnover', unit: 'IDR' }],
    ['ko', '양국 교역액은 1억 5천만~2억 달러이다.', { kind: 'trade.turnover' }],
    ['vi', 'Hai nước có quan hệ hữu nghị truyền thống.', { kind: 'relations.level' }],
    ['vi', 'Năm 2023, hai nước thiết lập quan hệ Đối tác chiến lược xanh.', { kind: 'relations.level' }],
    ['nl', 'Beide landen hebben een strategisch partnerschap inzake landbouw.', { kind: 'relations.level' }],
    ['ja', '両国は水管理に関する戦略的パートナーシップを結んでいる。', { kind: 'relations.level' }],
    ['ja', '1992年12月に外交関係を樹立し、11月には首脳会談を行った。', { kind: 'relations.anniversary' }],
    ['zh', '两国建交33年来，关系发展良好。', { kind: 'relations.anniversary' }],
    ['vi', 'Hơn 40 năm trước, kim ngạch hai chiều đạt 5 triệu USD.', { kind: 'trade.turnover', year: 1985 }],
    ['vi', 'Theo dự báo của Bộ Công Thương, kim ngạch song phương sẽ đạt 90 tỷ USD trong năm nay.', { kind: 'trade.turnover' }],
    ['id', 'Perdagangan bilateral diperkirakan mencapai 90 miliar USD tahun ini.', { kind: 'trade.turnover' }],
    ['zh', '双边贸易年均增长10-15%。', { kind: 'trade.growth' }],
    ['fr', 'Le commerce bilatéral atteint 80 milliards de dollars, et 2000 entreprises coréennes sont au Vietnam.', { kind: 'trade.turnover', year: 2000 }],
    ['en', 'Under the 2022–2026 plan of action they aim to raise two-way trade to 100 billion USD.', { kind: 'trade.target', year: 2026 }],
    ['en', 'The strategic partnership to which they upgraded has a plan for 2020–2024.', { kind: 'relations.level', year: 2024 }],
    ['en', 'They marked the 30th anniversary of the establishment of diplomatic relations between the two friendly countries in 2022 and their strategic partnership.', { kind: 'relations.level', year: 2022 }],
    ['fr', 'Le Vietnam accueille 6.500 cadres et étudiants coréens, dont 2.400 personnes sont aidées par les deux pays.', { kind: 'people', value: 2400 }],
    ['fr', 'Les deux pays vont s’efforcer d’augmenter de 20 % le commerce bilatéral en 2025.', { kind: 'trade.growth' }],
    ['nl', 'De premier bezoekt Seoul met meer dan honderd bedrijven in zijn kielzog.', { kind: 'companies' }],
    ['ja', '2024年の両国の貿易額は110億ドルを超えると予想されている。', { kind: 'trade.turnover' }],
    ['ko', '올해 양국 교역액은 90억 달러에 이를 전망이다.', { kind: 'trade.turnover' }],
    ['zh', '预计今年双边贸易额将达200亿美元。', { kind: 'trade.turnover' }],
    ['ja', '首相は8月5日から12日の日程で、韓国、モンゴル、カザフスタンの3か国を歴訪する。', { kind: 'visit.dates' }],
    ['ko', '지난해 11월 29일 국가주석이 한국을 공식 방문했다.', { kind: 'visit.form' }],
    ['ko', '2021년 총리는 양국 관계를 포괄적 전략적 동반자 관계로 격상하자고 제안했다.', { kind: 'relations.level' }],
    ['ko', '이번 방한은 양국 관계가 포괄적 전략적 동반자 관계로 격상된 이후 처음이다.', { kind: 'relations.level', year: 2025 }],
    ['ko', '양국은 2022년 12월 수교 30주년을 계기로 관계를 격상했다.', { kind: 'relations.established' }],
    ['zh', '韩国对越投资超过920亿美元，项目逾1万个；2024年赴越韩国游客达457万人次。', { kind: 'investment.fdi', year: 2024 }],
    ['ko', '양국은 교역 200억달러 목표 달성을 위해 노력하기로 했으며, 올해 교역액은 110억달러에 달할 전망이다.', { value: 11e9 }],
    ['zh', '2025年将把两国关系提升为全面战略伙伴关系。', { kind: 'relations.level' }],
    ['zh', '今年前7个月，越南对韩国农产品出口额达5亿美元。', { kind: 'trade.export' }],
    ['zh', '2017年11月，两国总理公布了将两国关系提升至战略伙伴关系的计划。', { kind: 'relations.level' }],
    ['ko', '양국은 농업 분야의 전략적 파트너십 구축을 논의했다.', { kind: 'relations.level' }],
    ['zh', 'APEC领导人会议周在岘港举行期间，2017年11月，越南总理与韩国总统举行会谈。', { kind: 'pledge' }],
    ['zh', '此访在种族灭绝制度被推翻40周年之际进行。', { kind: 'relations.anniversary' }],
    ['ko', '양국은 FTA 발효 10주년에 맞춰 전략적 동반자 관계를 심화한다.', { kind: 'relations.anniversary' }],
    ['de', 'Diplomatische Beziehungen wurden 1972 aufgenommen, früher als mit den USA.', { kind: 'relations.established', partner: 'US' }],
    ])('%s: %s does not claim $kind', (language, sentence, claim) => {
    expect(claimsIn(language, sentence)).not.toContainEqual(expect.objectContaining(claim));
  });

  test.each<[string, string, Partial<Claim>[]]>([
    ['at somebody’s invitation', 'Quan hệ Việt Nam - Slovakia\nQuan hệ Việt Nam và Slovakia phát triển tốt. Hai nước là bạn. Hai bên tin cậy nhau.\nNhận lời mời của Thủ tướng Slovakia, Thủ tướng Việt Nam thăm chính thức Slovakia từ ngày 20 đến 22/8.', [{ kind: 'visit.form', partner: 'SK', value: 'official_visit' }, { kind: 'visit.dates', value: '2025-08-20/2025-08-22' }]],
    ['that begins on one day and lasts until another', 'Thủ tướng Slovakia đến Hà Nội\nThủ tướng Slovakia đến Hà Nội ngày 12/8, bắt đầu chuyến thăm chính thức Việt Nam. Ông hội đàm với Thủ tướng nước chủ nhà. Chuyến thăm kéo dài đến ngày 15/8.', [{ kind: 'visit.dates', partner: 'SK', value: '2025-08-12/2025-08-15' }]],
    ['to two countries, each on days of its own', 'Phó Thủ tướng thăm Romania và Slovakia\nPhó Thủ tướng Việt Nam thăm chính thức Romania và Slovakia từ ngày 13 đến 19/8. Ngày 13-15/8, Phó Thủ tướng thăm Romania và hội đàm về quan hệ Việt Nam - Romania. Từ ngày 16 đến 19/8, Phó Thủ tướng thăm Slovakia và hội đàm về quan hệ Việt Nam - Slovakia.', [{ kind: 'visit.dates', partner: 'RO', value: '2025-08-13/2025-08-15' }, { kind: 'visit.dates', partner: 'SK', value: '2025-08-16/2025-08-19' }]],
    ['of two guests, each with a form of its own', 'Tổng thống Slovakia, Thủ tướng Lào thăm cấp Nhà nước và thăm chính thức Việt Nam\nTổng thống Slovakia thăm cấp Nhà nước Việt Nam ngày 14-16/8 và bàn về quan hệ Việt Nam - Slovakia.\nThủ tướng Lào thăm chính thức Việt Nam ngày 17 và 18/8. Hai bên hội đàm về quan hệ Việt Nam - Lào.', [{ kind: 'visit.form', partner: 'SK', value: 'state_visit' }, { kind: 'visit.form', partner: 'LA', value: 'official_visit' }, { kind: 'visit.dates', partner: 'LA', value: '2025-08-17/2025-08-18' }]],
  ])('a visit %s', (_name, text, expected) => {
    const { claims } = read(text, '2025-08-13');
    for (const claim of expected) expect(claims).toContainEqual(expect.objectContaining(claim));
  });

  test('two amounts take their own years', () => {
    const targets = claimsIn('vi', 'Mục tiêu là nâng kim ngạch thương mại lên 100 tỷ USD vào năm 2026 và 150 tỷ USD vào năm 2030.').filter(({ kind }) => kind === 'trade.target');
    expect(targets.map(({ value, year }) => [value, year])).toEqual([[100e9, 2026], [150e9, 2030]]);
  });

  test('the days of one journey are those of both visits', () => {
    const { claims } = read('Visite officielle au Chili et au Pérou\nHanoï, 3 mai - Le président vietnamien effectuera une visite officielle au Chili et au Pérou du 9 au 16 mai.\nLes relations entre le Vietnam et le Chili sont bonnes. Le Vietnam et le Pérou ont des relations diplomatiques.', '2025-05-03');
    expect(claims.filter(({ kind }) => kind === 'visit.dates').map(({ partner, value }) => [partner, value])).toEqual([['CL', '2025-05-09/2025-05-16'], ['PE', '2025-05-09/2025-05-16']]);
  });

  test('on one journey, the visit to one country may be official and that to the other not', () => {
    const { claims } = read('Premierminister in Chile und Peru\nDer vietnamesische Premierminister beendete am Montag seinen offiziellen Besuch in Chile sowie seine Reise nach Peru.\nDie Beziehungen zwischen Vietnam und Chile sind gut. Die Beziehungen zwischen Vietnam und Peru wachsen.', '2025-05-03');
    expect(claims.filter(({ kind }) => kind === 'visit.form').map(({ partner }) => partner)).toEqual(['CL']);
  });

  test('a statement made twice is one claim', () => {
    const sentence = 'Two-way trade reached US$81.5 billion in 2024.';
    expect(claimsIn('en', `${sentence} The ministers noted that two-way trade reached US$81.5 billion.`).filter(({ kind }) => kind === 'trade.turnover')).toHaveLength(1);
  });

  test('quotes of a decomposed text are found in it', () => {
    const text = `${lead.vi} Kim ngạch thương mại song phương năm 2024 đạt 81,5 tỷ USD.`.normalize('NFD');
    const { claims } = readArticle({ title: lead.vi, text }, knowledge);
    expect(claims.length).toBeGreaterThan(0);
    for (const { quote, start, end } of claims) expect(text.slice(start, end)).toBe(quote);
  });
});
