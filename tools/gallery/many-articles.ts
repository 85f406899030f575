import type { SampleArticle } from './samples.ts';

const turnover = [[2015, 36.5], [2016, 43.4], [2017, 61.6], [2018, 65.7], [2019, 66.6], [2020, 66.0], [2021, 78.0], [2022, 87.0], [2023, 76.1], [2024, 81.5], [2024, 86.7]] as const;
const visits = [
  ['2017-11-10', 'President Moon Jae-in paid an official visit to Vietnam on 10-12 November 2017'], ['2018-03-22', 'President Moon Jae-in paid a state visit to Vietnam on 22-24 March 2018'],
  ['2019-11-27', 'Prime Minister Nguyen Xuan Phuc paid an official visit to South Korea on 27-28 November 2019'], ['2021-12-13', 'National Assembly Chairman Vuong Dinh Hue paid an official visit to South Korea on 12-15 December 2021'],
  ['2023-06-23', 'President Yoon Suk Yeol paid a state visit to Vietnam on 22-24 June 2023'], ['2024-07-01', 'Prime Minister Pham Minh Chinh paid an official visit to South Korea on 30 June - 3 July 2024'],
] as const;

/** Articles enough to fill a dossier: trade year by year, and visits. */
export const manyArticles: readonly SampleArticle[] = [
  ...turnover.map(([year, billion], nth): SampleArticle => ({
    id: `trade-${year}-${nth}`, language: 'en', publisher: nth % 2 ? 'Yonhap' : 'Vietnam News', published: `${year + 1}-01-15`, url: `https://example.org/trade/${year}/${nth}`,
    title: `Vietnam and South Korea look back on ${year}`,
    text: `Vietnam and South Korea have strengthened their bilateral relations.\nTrade between Vietnam and South Korea reached US$${billion} billion in ${year}.\nVietnam's exports to South Korea reached US$${(billion * 0.3).toFixed(1)} billion in ${year}.\nSouth Korean direct investment in Vietnam reached US$${(50 + (year - 2015) * 4.5).toFixed(1)} billion in ${year}.`,
  })),
  ...visits.map(([published, text], nth): SampleArticle => ({
    id: `visit-${published}`, language: 'en', publisher: 'Vietnam News', published, url: `https://example.org/visit/${published}`,
    title: text.replace(/ on .*/u, ''), text: `${text}.\nThe two sides signed ${9 + nth} cooperation agreements.\nBoth countries agreed to bring bilateral trade to US$100 billion by 2023 and US$150 billion by 2030.`,
  })),
];
