import { counted } from './counted.ts';
import type { Strings } from './strings.ts';

const count = counted('en');
/** Countries whose names take the article in a sentence. */
const withArticle = new Set(['AE', 'BS', 'CD', 'CF', 'CG', 'DO', 'EU', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'SC', 'US']);
/** Currencies that English news writes with a sign; the others keep their code. */
const signs: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£', JPY: '¥', AUD: 'A$', CAD: 'C$', NZD: 'NZ$', SGD: 'S$', KRW: '₩' };

/** The interface in English. */
export const en: Strings = {
  language: 'en',
  locale: 'en-GB',
  extensionName: 'Bang Giao',
  extensionDescription: 'Sets the news about Vietnam’s ties with other countries beside the record. Everything stays on your device.',

  levels: {
    comprehensive_strategic_cooperative_partnership: 'comprehensive strategic cooperative partnership',
    comprehensive_strategic_partnership: 'comprehensive strategic partnership',
    strategic_cooperative_partnership: 'strategic cooperative partnership',
    extensive_strategic_partnership: 'extensive strategic partnership',
    enhanced_strategic_partnership: 'enhanced strategic partnership',
    strategic_partnership: 'strategic partnership',
    comprehensive_cooperative_partnership: 'comprehensive cooperative partnership',
    comprehensive_partnership: 'comprehensive partnership',
    special_relationship: 'special relationship',
  },
  visitForms: {
    state_visit: 'state visit', official_visit: 'official visit', working_visit: 'working visit', friendly_visit: 'friendly visit',
    visit: 'visit', call: 'phone call', online_talks: 'online talks', talks: 'talks',
  },
  topics: {
    agriculture: 'agriculture', climate: 'climate', consulate: 'consular affairs', culture: 'culture', defence: 'defence',
    development_aid: 'development aid', digital: 'digital transformation', education: 'education', energy: 'energy',
    finance: 'finance', health: 'health', infrastructure: 'infrastructure', innovation: 'innovation', investment: 'investment',
    justice: 'justice', labour: 'labour', local_ties: 'provinces and cities', maritime: 'the sea', minerals: 'minerals',
    multilateral: 'multilateral forums', people_exchange: 'people-to-people exchange', science_technology: 'science and technology',
    security: 'security', semiconductors: 'semiconductors', supply_chain: 'supply chains', tourism: 'tourism', trade: 'trade',
  },
  pledges: {
    net_zero: () => 'net-zero emissions',
    high_income: () => 'high-income status',
    host_apec: (country) => `${country} to host APEC`,
  },

  names: {
    countries: { CD: 'Democratic Republic of the Congo', CG: 'Republic of the Congo', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine' },
    countryInSentence: (code, name) => (withArticle.has(code) ? `the ${name}` : name),
    language: (_code, name) => name,
    languageInSentence: (name) => name,
    pair: (vietnam, partner) => `${vietnam}–${partner}`,
    several: (vietnam, partners) => `${vietnam} with ${partners}`,
  },

  formats: {
    money: (amount, currency) => (signs[currency] === undefined ? `${currency} ${amount}` : `${signs[currency]}${amount}`),
    years: (years) => count(years, { one: 'year', other: 'years' }),
    approximately: {
      more_than: (figure) => `more than ${figure}`,
      nearly: (figure) => `nearly ${figure}`,
      about: (figure) => `about ${figure}`,
    },
    inYear: (figure, year) => `${figure} in ${year}`,
    byYear: (figure, year) => `${figure} by ${year}`,
    sinceYear: (figure, year) => `${figure} since ${year}`,
    onDate: (date, precision) => (precision === 'day' ? `on ${date}` : `in ${date}`),
    shortMonth: 'short',
    shortScale: 'short',
    date: (formatted) => formatted,
  },

  claims: {
    'trade.target': ({ pair, figure }) => `Target for ${pair} trade: ${figure}`,
    'trade.turnover': ({ pair, figure }) => `${pair} trade: ${figure}`,
    'trade.export': ({ partner, figure }) => `Vietnam’s exports to ${partner}: ${figure}`,
    'trade.import': ({ partner, figure }) => `Vietnam’s imports from ${partner}: ${figure}`,
    'trade.growth': ({ pair, figure }) => `Growth of ${pair} trade: ${figure}`,
    'investment.fdi': ({ pair, figure }) => `${pair} direct investment: ${figure}`,
    'aid.oda': ({ pair, figure }) => `${pair} development aid (ODA): ${figure}`,
    projects: ({ pair, figure }) => `${pair} projects: ${figure}`,
    companies: ({ partner, figure }) => `Companies active between Vietnam and ${partner}: ${figure}`,
    people: ({ partner, figure }) => `People living, working, studying or travelling between Vietnam and ${partner}: ${figure}`,
    'agreements.signed': ({ partner, figure }) => `Agreements signed by Vietnam and ${partner}: ${figure}`,
    'relations.established': ({ partner, figure }) => `Vietnam and ${partner} established diplomatic relations ${figure}`,
    'relations.normalised': ({ partner, figure }) => `Vietnam and ${partner} normalised relations ${figure}`,
    'relations.anniversary': ({ pair, figure }) => `Anniversary of ${pair} relations: ${figure}`,
    'relations.level': ({ pair, figure }) => `${pair} relations: ${figure}`,
    'visit.form': ({ pair, figure }) => `${pair}: ${figure}`,
    'visit.dates': ({ pair, figure }) => `${pair} visit or talks: ${figure}`,
    pledge: ({ figure }) => `Pledge: ${figure}`,
  },
  claimsInShort: {
    'trade.target': (figure) => `trade target ${figure}`,
    'trade.turnover': (figure) => `trade ${figure}`,
    'trade.export': (figure) => `exports ${figure}`,
    'trade.import': (figure) => `imports ${figure}`,
    'trade.growth': (figure) => `trade growth ${figure}`,
    'investment.fdi': (figure) => `direct investment ${figure}`,
    'aid.oda': (figure) => `ODA ${figure}`,
    projects: (figure) => `projects: ${figure}`,
    companies: (figure) => `companies: ${figure}`,
    people: (figure) => `people: ${figure}`,
    'agreements.signed': (figure) => `agreements signed: ${figure}`,
    'relations.established': (figure) => `relations established ${figure}`,
    'relations.normalised': (figure) => `relations normalised ${figure}`,
    'relations.anniversary': (figure) => `anniversary: ${figure}`,
    'relations.level': (figure) => figure,
    'visit.form': (figure) => figure,
    'visit.dates': (figure) => figure,
    pledge: (figure) => figure,
  },

  reasons: {
    edition: (language) => `The same article in ${language}`,
    sameEvent: (what) => `Same event: ${what}`,
    sameEventInAnotherLanguage: (what) => `Same event, in another language: ${what}`,
    words: {
      exact: (words) => `“${words}”`,
      folded: (words) => `“${words}”, whatever the diacritics`,
      prefix: (words) => `“${words}”`,
      fuzzy: (words) => `read as “${words}”`,
    },
    place: {
      title: (what) => `${what} in the title`,
      text: (what) => what,
      publisher: (what) => `${what} in the publisher’s name`,
    },
    meaning: (words) => `same meaning as “${words}”`,
    amount: (figure) => `equal to ${figure}`,
  },

  comparisons: {
    names: { same: 'As on record', differs: 'Differs', earlier: 'Earlier', later: 'Later', new: 'New' },
    same: ({ source, figure }) => (figure === undefined ? `Also in ${source}` : `Also in ${source}: ${figure}`),
    differs: ({ figure, source, difference }) => `${source}: ${figure}${difference === undefined ? '' : `. ${difference}`}`,
    more: (percent) => `This page’s figure is ${percent} higher`,
    less: (percent) => `This page’s figure is ${percent} lower`,
    earlier: ({ figure, source }) => `On record for a later year: ${figure} (${source})`,
    later: ({ figure, source }) => `On record for an earlier year: ${figure} (${source})`,
    level: {
      earlier: ({ figure, source }) => `On record as the level after this one: ${figure} (${source})`,
      later: ({ figure, source }) => `On record as the level until now: ${figure} (${source})`,
    },
    new: 'Not on record until now',
    beside: ({ figure, source }) => `Also on record: ${figure} (${source})`,
    inRegister: (source) => `the register: ${source}`,
    onThisPage: 'On this page',
  },

  filters: {
    from: (date) => `from ${date}`,
    before: (date) => `before ${date}`,
    without: (filter) => `not ${filter}`,
    kinds: {
      'trade.target': 'trade targets', 'trade.turnover': 'trade figures', 'trade.export': 'exports', 'trade.import': 'imports', 'trade.growth': 'trade growth',
      'investment.fdi': 'direct investment', 'aid.oda': 'development aid (ODA)', projects: 'numbers of projects', companies: 'numbers of companies',
      people: 'numbers of people', 'agreements.signed': 'agreements signed', 'relations.established': 'start of relations',
      'relations.normalised': 'normalisation of relations', 'relations.anniversary': 'anniversaries of relations', 'relations.level': 'level of relations',
      'visit.form': 'form of visit', 'visit.dates': 'dates of visit', pledge: 'pledges',
    },
    kindGroups: { trade: 'figures on trade', relations: 'facts on relations', visit: 'visits and talks' },
  },

  action: {
    counts: (related, facts) => [
      ...(related > 0 ? [count(related, { one: 'related article', other: 'related articles' })] : []),
      ...(facts > 0 ? [count(facts, { one: 'fact', other: 'facts' })] : []),
    ].join(', '),
    nothing: 'nothing else on record',
  },

  states: {
    reading: 'Reading this page…',
    unlisted: { title: 'This site is not on the list', body: 'Bang Giao reads the news sites on its list by itself. Any other page it reads only when you ask.' },
    notArticle: { title: 'Not an article', body: 'This looks like a front page or a list of headlines. Open an article and it is read by itself.' },
    nothingRead: { title: 'Nothing read on this page yet', body: 'It may have been open before Bang Giao was. Read it now, or reload it.' },
    unrelated: { title: 'Not about Vietnam’s ties', body: 'This article says nothing of relations between Vietnam and another country that we could recognise.' },
    failed: { title: 'This page could not be read', body: 'Reload the page and open Bang Giao again, or let it try once more now. Searching works all the same.' },
    unreadable: { title: 'The browser keeps this page to itself', body: 'Extensions may not read it. Open a news article, or search the record from here.' },
    unmatched: 'No other article on record goes with this one yet.',
    readThisPage: 'Read this page',
    readAgain: 'Try again',
    details: 'What went wrong',
    privacy: 'Everything stays on this device.',
  },

  page: {
    about: 'What this page is about',
    people: 'People',
    topics: 'Topics',
    dossiers: 'Dossier:',
    related: 'Related articles',
    facts: 'Key facts on record',
    comparisons: 'Beside the record',
    alsoIn: 'Also in',
    editions: 'What the editions leave out',
    leavesOut: (language) => `Not in ${language}`,
    adds: (language) => `Added in ${language}`,
    onRecord: 'On record',
    register: 'Register',
    showAll: (total) => `Show all ${total}`,
    showFewer: 'Show fewer',
    moreSources: (more) => `Also in ${count(more, { one: 'other article', other: 'other articles' })}`,
    inContext: 'In context',
    original: 'Original',
    newTab: 'opens in a new tab',
    dossier: (country) => `Dossier: ${country}`,
    allCountries: 'All countries',
  },

  inPage: {
    show: 'Show in page',
    found: (found, asked) => `${found} of ${count(asked, { one: 'sentence', other: 'sentences' })} found in the page`,
    failed: 'The page could not be marked. Reload it and try again.',
  },

  search: {
    label: 'Search the record',
    placeholder: 'Search the record',
    clear: 'Clear',
    hint: 'A country, a person, a figure: in any language, with or without diacritics.',
    results: (found) => count(found, { one: 'result', other: 'results' }),
    none: (query) => `Nothing on record for “${query}”`,
    noneHint: 'Try a country, a person or a figure, in any language.',
    syntaxHint: 'To be more precise: “exact words”, -word, partner:KR, lang:nl, topic:trade, after:2024.',
    filters: 'Filters',
    narrow: 'Narrow down',
    removeFilter: (filter) => `Remove the filter ${filter}`,
    unknownFilter: (filter) => `No such filter: ${filter}`,
    opening: 'Opening the record…',
    failed: 'The record could not be opened. Close this window and open it again; if that does not help, reinstall the extension.',
  },

  reader: {
    back: 'Back',
    opening: 'Opening the article…',
    missing: 'The text of this article is not on this device. The original may still be online.',
  },

  cite: {
    cite: 'Cite',
    copyAs: 'Copy',
    saveAs: 'Download',
    ways: { text: 'Formatted text', markdown: 'Markdown', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON', ris: 'RIS', csv: 'CSV', json: 'JSON' },
    copied: 'Copied',
    notCopied: 'Could not be copied',
    notSaved: 'Could not be saved',
    accessed: (date) => `accessed ${date}`,
    register: 'cited in the Bang Giao register',
  },
};
