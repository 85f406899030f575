/** Where the pages under `e2e/pages/` are, by what they are. */
export const addresses = {
  /** Articles on Vietnam's ties. */
  koreaVisit: 'https://vietnamnet.vn/tong-bi-thu-to-lam-tham-cap-nha-nuoc-han-quoc-2431999.html',
  koreaTrade: 'https://vietnamnews.vn/economy/1724455/viet-nam-and-south-korea-steer-trade-towards-150-billion.html',
  /** … whose figures are as on record, differ, are older and are new. */
  koreaFigures: 'https://en.vietnamplus.vn/viet-nam-republic-of-korea-ties-in-figures-post331877.vnp',
  koreaSummit: 'https://www.yna.co.kr/view/AKR20250811093400001',
  koreaLong: 'https://vietnamnet.vn/toan-canh-ba-thap-nien-quan-he-viet-nam-han-quoc-2432105.html',
  /** … whose figures are as on record, differ, are for other years and are new. */
  koreaTargets: 'https://congthuong.vn/viet-nam-han-quoc-ban-muc-tieu-thuong-mai-sau-nam-2030-421873.html',
  japanVisit: 'https://www.antaranews.com/news/3850127/vietnam-jepang-naikkan-hubungan-jadi-kemitraan-strategis-komprehensif',
  japanTalks: 'https://www.vietnam.vn/nl/tong-bi-thu-to-lam-hoi-dam-truc-tuyen-voi-thu-tuong-nhat-ban',
  /** … of which the corpus has nothing else to say. */
  czechia: 'https://nhandan.vn/viet-nam-va-cong-hoa-sec-nang-cap-quan-he-len-doi-tac-chien-luoc-post856902.html',
  /** … on a site that is not on the list. */
  unlisted: 'https://www.brabantsepost.example/buitenland/vietnam-en-zuid-korea-willen-hun-handel-verdubbelen',

  /** Articles on something else. */
  football: 'https://vnexpress.net/u23-viet-nam-guc-nga-phut-bu-gio-truoc-han-quoc-4925518.html',
  recipe: 'https://thanhnien.vn/cach-nau-pho-bo-tai-nha-thom-nuc-tu-nuoc-dung-185250914081233415.htm',
  malaysia: 'https://www.antaranews.com/news/4980233/indonesia-dan-malaysia-sepakati-perdagangan-perbatasan-baru',

  /** Lists of articles. */
  home: 'https://vietnamnet.vn/',
  section: 'https://vnexpress.net/chu-de/quan-he-viet-nam-han-quoc',

  /** One page that changes its own address. */
  appKorea: 'https://znews.vn/viet-nam-han-quoc-mo-rong-hop-tac-ban-dan-post1578101.html',
  appJapan: 'https://znews.vn/nhat-ban-ho-tro-viet-nam-chuyen-doi-xanh-post1578102.html',
  appFootball: 'https://znews.vn/doi-tuyen-viet-nam-hoa-nhat-ban-post1578103.html',
} as const;
