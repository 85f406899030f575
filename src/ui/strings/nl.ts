import { counted } from './counted.ts';
import type { Strings } from './strings.ts';

const count = counted('nl');
/** Countries whose names take an article in a sentence. */
const articles: Readonly<Record<string, string>> = {
  AE: 'de', BS: 'de', CF: 'de', CD: 'de', CG: 'de', DO: 'de', EU: 'de', GB: 'het', KM: 'de', MV: 'de', MH: 'de', PH: 'de', SB: 'de', SC: 'de', US: 'de',
};
/** Currencies that the Dutch press names; the others keep their code. */
const currencies: Readonly<Record<string, string>> = {
  USD: 'dollar', EUR: 'euro', JPY: 'yen', GBP: 'pond', KRW: 'won', CNY: 'yuan', VND: 'dong', IDR: 'roepia', CHF: 'Zwitserse frank', AUD: 'Australische dollar', CAD: 'Canadese dollar', SGD: 'Singaporese dollar', RUB: 'roebel', THB: 'baht',
};

/** De Nederlandse interface. */
export const nl: Strings = {
  language: 'nl',
  locale: 'nl',
  extensionName: 'Bang Giao',
  extensionDescription: 'Legt nieuws over de betrekkingen van Vietnam naast wat al bekend is. Alles blijft op uw eigen apparaat.',

  levels: {
    comprehensive_strategic_cooperative_partnership: 'alomvattend strategisch samenwerkingspartnerschap',
    comprehensive_strategic_partnership: 'alomvattend strategisch partnerschap',
    strategic_cooperative_partnership: 'strategisch samenwerkingspartnerschap',
    extensive_strategic_partnership: 'uitgebreid strategisch partnerschap',
    enhanced_strategic_partnership: 'versterkt strategisch partnerschap',
    strategic_partnership: 'strategisch partnerschap',
    comprehensive_cooperative_partnership: 'alomvattend samenwerkingspartnerschap',
    comprehensive_partnership: 'alomvattend partnerschap',
    special_relationship: 'bijzondere relatie',
  },
  visitForms: {
    state_visit: 'staatsbezoek', official_visit: 'officieel bezoek', working_visit: 'werkbezoek', friendly_visit: 'vriendschapsbezoek',
    visit: 'bezoek', call: 'telefoongesprek', online_talks: 'onlineoverleg', talks: 'overleg',
  },
  topics: {
    agriculture: 'landbouw', climate: 'klimaat', consulate: 'consulaire zaken', culture: 'cultuur', defence: 'defensie',
    development_aid: 'ontwikkelingshulp', digital: 'digitalisering', education: 'onderwijs', energy: 'energie',
    finance: 'financiën', health: 'gezondheid', infrastructure: 'infrastructuur', innovation: 'innovatie', investment: 'investeringen',
    justice: 'justitie', labour: 'arbeid', local_ties: 'provincies en steden', maritime: 'de zee', minerals: 'delfstoffen',
    multilateral: 'multilaterale fora', people_exchange: 'uitwisseling', science_technology: 'wetenschap en technologie',
    security: 'veiligheid', semiconductors: 'halfgeleiders', supply_chain: 'toeleveringsketens', tourism: 'toerisme', trade: 'handel',
  },
  pledges: {
    net_zero: () => 'netto-nuluitstoot',
    high_income: () => 'hoge-inkomensland',
    host_apec: (country) => `${country} als gastland van de APEC`,
  },

  names: {
    countries: { CD: 'Democratische Republiek Congo', CG: 'Republiek Congo', HK: 'Hongkong', MM: 'Myanmar', MO: 'Macau', PS: 'Palestina' },
    countryInSentence: (code, name) => (articles[code] === undefined ? name : `${articles[code]} ${name}`),
    language: (_code, name) => name,
    languageInSentence: (name) => name,
    pair: (vietnam, partner) => `${vietnam} – ${partner}`,
    several: (vietnam, partners) => `${vietnam} met ${partners}`,
  },

  formats: {
    money: (amount, currency) => `${amount} ${currencies[currency] ?? currency}`,
    years: (years) => `${years} jaar`,
    approximately: {
      more_than: (figure) => `meer dan ${figure}`,
      nearly: (figure) => `bijna ${figure}`,
      about: (figure) => `ongeveer ${figure}`,
    },
    inYear: (figure, year) => `${figure} in ${year}`,
    byYear: (figure, year) => `${figure} in ${year}`,
    sinceYear: (figure, year) => `${figure} sinds ${year}`,
    onDate: (date, precision) => (precision === 'day' ? `op ${date}` : `in ${date}`),
    shortMonth: 'short',
    shortScale: 'short',
    date: (formatted) => formatted,
  },

  claims: {
    'trade.target': ({ partner, figure }) => `Doel voor de handel tussen Vietnam en ${partner}: ${figure}`,
    'trade.turnover': ({ partner, figure }) => `Handel tussen Vietnam en ${partner}: ${figure}`,
    'trade.export': ({ partner, figure }) => `Export van Vietnam naar ${partner}: ${figure}`,
    'trade.import': ({ partner, figure }) => `Import van Vietnam uit ${partner}: ${figure}`,
    'trade.growth': ({ partner, figure }) => `Groei van de handel tussen Vietnam en ${partner}: ${figure}`,
    'investment.fdi': ({ partner, figure }) => `Directe investeringen tussen Vietnam en ${partner}: ${figure}`,
    'aid.oda': ({ partner, figure }) => `Ontwikkelingshulp (ODA) tussen Vietnam en ${partner}: ${figure}`,
    projects: ({ partner, figure }) => `Projecten tussen Vietnam en ${partner}: ${figure}`,
    companies: ({ partner, figure }) => `Bedrijven actief tussen Vietnam en ${partner}: ${figure}`,
    people: ({ partner, figure }) => `Bewoners, werkenden, studenten of reizigers tussen Vietnam en ${partner}: ${figure}`,
    'agreements.signed': ({ partner, figure }) => `Akkoorden ondertekend door Vietnam en ${partner}: ${figure}`,
    'relations.established': ({ partner, figure }) => `Vietnam en ${partner} knoopten ${figure} diplomatieke betrekkingen aan`,
    'relations.normalised': ({ partner, figure }) => `Vietnam en ${partner} normaliseerden ${figure} hun betrekkingen`,
    'relations.anniversary': ({ partner, figure }) => `Jubileum van de betrekkingen tussen Vietnam en ${partner}: ${figure}`,
    'relations.level': ({ partner, figure }) => `Betrekkingen tussen Vietnam en ${partner}: ${figure}`,
    'visit.form': ({ pair, figure }) => `${pair}: ${figure}`,
    'visit.dates': ({ partner, figure }) => `Bezoek of overleg tussen Vietnam en ${partner}: ${figure}`,
    pledge: ({ figure }) => `Toezegging: ${figure}`,
  },
  claimsInShort: {
    'trade.target': (figure) => `handelsdoel ${figure}`,
    'trade.turnover': (figure) => `handel ${figure}`,
    'trade.export': (figure) => `export ${figure}`,
    'trade.import': (figure) => `import ${figure}`,
    'trade.growth': (figure) => `handelsgroei ${figure}`,
    'investment.fdi': (figure) => `directe investeringen ${figure}`,
    'aid.oda': (figure) => `ODA ${figure}`,
    projects: (figure) => `projecten: ${figure}`,
    companies: (figure) => `bedrijven: ${figure}`,
    people: (figure) => `mensen: ${figure}`,
    'agreements.signed': (figure) => `ondertekende akkoorden: ${figure}`,
    'relations.established': (figure) => `betrekkingen aangeknoopt ${figure}`,
    'relations.normalised': (figure) => `betrekkingen genormaliseerd ${figure}`,
    'relations.anniversary': (figure) => `jubileum: ${figure}`,
    'relations.level': (figure) => figure,
    'visit.form': (figure) => figure,
    'visit.dates': (figure) => figure,
    pledge: (figure) => figure,
  },

  reasons: {
    edition: (language) => `Hetzelfde artikel in het ${language}`,
    sameEvent: (what) => `Zelfde gebeurtenis: ${what}`,
    sameEventInAnotherLanguage: (what) => `Zelfde gebeurtenis, in een andere taal: ${what}`,
    words: {
      exact: (words) => `“${words}”`,
      folded: (words) => `“${words}”, ongeacht accenten`,
      prefix: (words) => `“${words}”`,
      fuzzy: (words) => `gelezen als “${words}”`,
    },
    place: {
      title: (what) => `${what} in de titel`,
      text: (what) => what,
      publisher: (what) => `${what} in de naam van het medium`,
    },
    meaning: (words) => `zelfde betekenis als “${words}”`,
    amount: (figure) => `gelijk aan ${figure}`,
  },

  comparisons: {
    names: { same: 'Zoals bekend', differs: 'Wijkt af', earlier: 'Eerder', later: 'Later', new: 'Nieuw' },
    same: ({ source, figure }) => (figure === undefined ? `Ook in ${source}` : `Ook in ${source}: ${figure}`),
    differs: ({ figure, source, difference }) => `${source}: ${figure}${difference === undefined ? '' : `. ${difference}`}`,
    more: (percent) => `Het cijfer op deze pagina is ${percent} hoger`,
    less: (percent) => `Het cijfer op deze pagina is ${percent} lager`,
    earlier: ({ figure, source }) => `Bekend voor een later jaar: ${figure} (${source})`,
    later: ({ figure, source }) => `Bekend voor een eerder jaar: ${figure} (${source})`,
    level: {
      earlier: ({ figure, source }) => `Bekend als het volgende niveau: ${figure} (${source})`,
      later: ({ figure, source }) => `Bekend als het niveau tot nu toe: ${figure} (${source})`,
    },
    new: 'Nog niet eerder vermeld',
    beside: ({ figure, source }) => `Ook bekend: ${figure} (${source})`,
    inRegister: (source) => `het register: ${source}`,
    onThisPage: 'Op deze pagina',
  },

  filters: {
    from: (date) => `vanaf ${date}`,
    before: (date) => `vóór ${date}`,
    without: (filter) => `niet ${filter}`,
    kinds: {
      'trade.target': 'handelsdoelen', 'trade.turnover': 'handelscijfers', 'trade.export': 'export', 'trade.import': 'import', 'trade.growth': 'handelsgroei',
      'investment.fdi': 'directe investeringen', 'aid.oda': 'ontwikkelingshulp (ODA)', projects: 'aantallen projecten', companies: 'aantallen bedrijven',
      people: 'aantallen mensen', 'agreements.signed': 'ondertekende akkoorden', 'relations.established': 'begin van de betrekkingen',
      'relations.normalised': 'normalisering van de betrekkingen', 'relations.anniversary': 'jubilea van de betrekkingen', 'relations.level': 'niveau van de betrekkingen',
      'visit.form': 'soort bezoek', 'visit.dates': 'data van bezoeken', pledge: 'toezeggingen',
    },
    kindGroups: { trade: 'cijfers over handel', relations: 'feiten over de betrekkingen', visit: 'bezoeken en overleg' },
  },

  action: {
    counts: (related, facts) => [
      ...(related > 0 ? [count(related, { one: 'verwant artikel', other: 'verwante artikelen' })] : []),
      ...(facts > 0 ? [count(facts, { one: 'feit', other: 'feiten' })] : []),
    ].join(', '),
    nothing: 'verder niets bekend',
  },

  states: {
    reading: 'Deze pagina wordt gelezen…',
    unlisted: { title: 'Deze site staat niet op de lijst', body: 'Bang Giao leest de nieuwssites op de lijst vanzelf. Andere pagina’s alleen als u erom vraagt.' },
    notArticle: { title: 'Geen artikel', body: 'Dit lijkt een voorpagina of een overzicht. Open een artikel, dan wordt het vanzelf gelezen.' },
    nothingRead: { title: 'Deze pagina is nog niet gelezen', body: 'Misschien stond hij al open voordat Bang Giao er was. Lees hem nu, of laad hem opnieuw.' },
    unrelated: { title: 'Niet over de betrekkingen van Vietnam', body: 'In dit artikel herkennen we niets over de betrekkingen tussen Vietnam en een ander land.' },
    failed: { title: 'Deze pagina kon niet worden gelezen', body: 'Laad de pagina opnieuw en open Bang Giao nog eens, of probeer het nu opnieuw. Zoeken werkt gewoon.' },
    unreadable: { title: 'De browser schermt deze pagina af', body: 'Extensies mogen hem niet lezen. Open een nieuwsartikel, of zoek hier in wat bekend is.' },
    unmatched: 'Er is nog geen ander artikel bekend dat bij dit artikel hoort.',
    readThisPage: 'Deze pagina lezen',
    readAgain: 'Opnieuw proberen',
    details: 'Wat er misging',
    privacy: 'Alles blijft op dit apparaat.',
  },

  page: {
    about: 'Waar deze pagina over gaat',
    people: 'Personen',
    topics: 'Onderwerpen',
    dossiers: 'Dossier:',
    related: 'Verwante artikelen',
    facts: 'Belangrijkste feiten',
    comparisons: 'Naast de bronnen',
    alsoIn: 'Ook in het',
    editions: 'Wat de edities weglaten',
    leavesOut: (language) => `Niet in het ${language}`,
    adds: (language) => `Extra in het ${language}`,
    onRecord: 'Al bekend',
    register: 'Register',
    showAll: (total) => `Alle ${total} tonen`,
    showFewer: 'Minder tonen',
    moreSources: (more) => `Ook in ${count(more, { one: 'ander artikel', other: 'andere artikelen' })}`,
    inContext: 'In context',
    original: 'Origineel',
    newTab: 'opent in een nieuw tabblad',
    dossier: (country) => `Dossier: ${country}`,
    allCountries: 'Alle landen',
  },

  inPage: {
    show: 'Toon op pagina',
    found: (found, asked) => `${found} van ${count(asked, { one: 'zin', other: 'zinnen' })} op de pagina gevonden`,
    failed: 'Deze pagina kon niet worden gemarkeerd. Laad hem opnieuw en probeer het nog eens.',
  },

  search: {
    label: 'Zoeken in de artikelen',
    placeholder: 'Zoeken in de artikelen',
    clear: 'Wissen',
    hint: 'Een land, een persoon, een getal: in elke taal, met of zonder accenten.',
    results: (found) => count(found, { one: 'resultaat', other: 'resultaten' }),
    none: (query) => `Niets gevonden voor “${query}”`,
    noneHint: 'Probeer een land, een persoon of een getal, in welke taal ook.',
    syntaxHint: 'Preciezer zoeken: “letterlijke woorden”, -woord, partner:KR, lang:nl, topic:trade, after:2024.',
    filters: 'Filters in de zoekopdracht',
    narrow: 'Resultaten beperken',
    removeFilter: (filter) => `Filter ${filter} verwijderen`,
    unknownFilter: (filter) => `Dit filter bestaat niet: ${filter}`,
    opening: 'De artikelen worden geopend…',
    failed: 'De artikelen konden niet worden geopend. Sluit dit venster en open het opnieuw; helpt dat niet, installeer de extensie dan opnieuw.',
  },

  reader: {
    back: 'Terug',
    opening: 'Het artikel wordt geopend…',
    missing: 'De tekst van dit artikel staat niet op dit apparaat. Het origineel is misschien nog online te lezen.',
  },

  cite: {
    cite: 'Citeren',
    copyAs: 'Kopiëren',
    saveAs: 'Downloaden',
    ways: { text: 'Opgemaakte tekst', markdown: 'Markdown', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON', ris: 'RIS', csv: 'CSV', json: 'JSON' },
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren is niet gelukt',
    notSaved: 'Opslaan is niet gelukt',
    accessed: (date) => `geraadpleegd op ${date}`,
    register: 'vermeld in het register van Bang Giao',
  },
};
