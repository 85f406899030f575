import { counted } from '../counted.ts';
import type { DossierStrings } from './dossier-strings.ts';

const count = counted('en');
const sources = { one: 'source', other: 'sources' };

/** The dossier in English. */
export const dossier: DossierStrings = {
  overviewLead: 'What is on record of Vietnam’s ties, country by country.',
  since: (date) => `since ${date}`,
  relationsSince: (date) => `Diplomatic relations since ${date}`,
  noLevel: 'No level of partnership on record',
  articleCount: (articles) => count(articles, { one: 'article', other: 'articles' }),
  factCount: (facts) => count(facts, { one: 'fact', other: 'facts' }),
  countryCount: (countries) => count(countries, { one: 'country', other: 'countries' }),
  registerNote: 'From the register of Vietnam’s ties, which is kept by hand; the page cited states it.',

  timeline: 'Timeline',
  here: 'You are here',
  established: 'Diplomatic relations established',
  normalised: 'Relations normalised',
  anniversary: (years) => `${count(years, { one: 'year', other: 'years' })} of relations`,
  signed: (agreements) => `Agreements signed: ${agreements}`,
  reported: 'reported',
  sources: (found) => count(found, sources),
  showEarlier: (total) => `Show all ${total} events`,

  series: {
    trade: 'Trade', 'trade.export': 'Vietnam’s exports', 'trade.import': 'Vietnam’s imports', 'trade.growth': 'Growth of trade', 'investment.fdi': 'Direct investment',
    'aid.oda': 'Development aid (ODA)', people: 'People', companies: 'Companies', projects: 'Projects',
  },
  actual: 'Actual',
  target: 'Target',
  yearOfPublication: 'No year said: year of publication',
  asTable: 'As a table',
  chartName: ({ what, figures, from, to }) => `Chart. ${what}: ${count(figures, { one: 'figure', other: 'figures' })}, ${from === to ? from : `${from} to ${to}`}`,
  pointsHint: 'Choose a figure to see who gives it.',

  lastIn: (date) => `last ${date}`,
  articles: 'Articles',
  facts: 'All facts',
  columns: { statement: 'Statement', when: 'When', source: 'Source', year: 'Year', figure: 'Figure', kind: 'Kind', country: 'Country', level: 'Level', articles: 'Articles', last: 'Last event' },
  filterFacts: 'Filter the facts',
  allKinds: 'All kinds',
  allYears: 'All years',
  shown: (shown, total) => (shown === total ? count(total, { one: 'fact', other: 'facts' }) : `${shown} of ${count(total, { one: 'fact', other: 'facts' })}`),
  noneShown: 'No fact on record goes with this filter.',
  select: (fact) => `Select: ${fact}`,
  selectShown: 'Select all that are shown',
  selected: (selected) => `${selected} selected`,
  clearSelection: 'Select none',
  andOthers: (others) => `and ${count(others, { one: 'other', other: 'others' })}`,

  levelReached: 'level reached',
  searchCountries: 'Find a country',
  noCountry: (query) => `No country on record goes by “${query}”.`,
  unknown: (code) => ({ title: 'No such country', body: `“${code}” is no country that we know. A country goes by its two letters: KR for South Korea, JP for Japan.` }),
  empty: (country) => ({ title: 'Nothing on record yet', body: `Neither the register nor any article on record says something of Vietnam’s ties with ${country}.` }),
  failed: { title: 'The record could not be opened', body: 'Reload this page. If that does not help, reinstall the extension.' },
};
