import { counted } from '../counted.ts';
import type { DossierStrings } from './dossier-strings.ts';

const count = counted('nl');

/** Het landendossier in het Nederlands. */
export const dossier: DossierStrings = {
  overviewLead: 'Wat er bekend is over de betrekkingen van Vietnam, land voor land.',
  since: (date) => `sinds ${date}`,
  relationsSince: (date) => `Diplomatieke betrekkingen sinds ${date}`,
  noLevel: 'Geen partnerschapsniveau bekend',
  articleCount: (articles) => count(articles, { one: 'artikel', other: 'artikelen' }),
  factCount: (facts) => count(facts, { one: 'feit', other: 'feiten' }),
  countryCount: (countries) => count(countries, { one: 'land', other: 'landen' }),
  registerNote: 'Uit het register van betrekkingen van Vietnam, dat met de hand wordt bijgehouden; het staat op de genoemde pagina.',

  timeline: 'Tijdlijn',
  here: 'U bent hier',
  established: 'Diplomatieke betrekkingen aangeknoopt',
  normalised: 'Betrekkingen genormaliseerd',
  anniversary: (years) => `${years} jaar betrekkingen`,
  signed: (agreements) => `Ondertekende akkoorden: ${agreements}`,
  reported: 'bericht',
  sources: (found) => count(found, { one: 'bron', other: 'bronnen' }),
  showEarlier: (total) => `Alle ${total} gebeurtenissen tonen`,

  series: {
    trade: 'Handel', 'trade.export': 'Vietnamese export', 'trade.import': 'Vietnamese import', 'trade.growth': 'Groei van de handel', 'investment.fdi': 'Directe investeringen',
    'aid.oda': 'Ontwikkelingshulp (ODA)', people: 'Mensen', companies: 'Bedrijven', projects: 'Projecten',
  },
  actual: 'Werkelijk',
  target: 'Doel',
  yearOfPublication: 'Geen jaar genoemd: jaar van publicatie',
  asTable: 'Als tabel',
  chartName: ({ what, figures, from, to }) => `Grafiek. ${what}: ${count(figures, { one: 'cijfer', other: 'cijfers' })}, ${from === to ? from : `${from} tot en met ${to}`}`,
  pointsHint: 'Kies een cijfer om te zien wie het noemt.',

  lastIn: (date) => `laatst ${date}`,
  articles: 'Artikelen',
  facts: 'Alle feiten',
  columns: { statement: 'Uitspraak', when: 'Wanneer', source: 'Bron', year: 'Jaar', figure: 'Cijfer', kind: 'Soort', country: 'Land', level: 'Niveau', articles: 'Artikelen', last: 'Laatste gebeurtenis' },
  filterFacts: 'Feiten filteren',
  allKinds: 'Alle soorten',
  allYears: 'Alle jaren',
  shown: (shown, total) => (shown === total ? count(total, { one: 'feit', other: 'feiten' }) : `${shown} van ${count(total, { one: 'feit', other: 'feiten' })}`),
  noneShown: 'Geen enkel feit past bij dit filter.',
  select: (fact) => `Selecteren: ${fact}`,
  selectShown: 'Alle getoonde feiten selecteren',
  selected: (selected) => `${selected} geselecteerd`,
  clearSelection: 'Selectie opheffen',
  andOthers: (others) => (others === 1 ? 'en 1 andere' : `en ${others} andere`),

  levelReached: 'niveau bereikt',
  searchCountries: 'Zoek een land',
  noCountry: (query) => `Geen land gevonden voor “${query}”.`,
  unknown: (code) => ({ title: 'Dit land kennen we niet', body: `“${code}” is geen land dat we kennen. Een land heeft een code van twee letters: KR voor Zuid-Korea, JP voor Japan.` }),
  empty: (country) => ({ title: 'Nog niets bekend', body: `Noch het register, noch een van de artikelen zegt iets over de betrekkingen van Vietnam met ${country}.` }),
  failed: { title: 'De artikelen konden niet worden geopend', body: 'Laad deze pagina opnieuw. Helpt dat niet, installeer de extensie dan opnieuw.' },
};
