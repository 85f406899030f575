/**
 * The words of the language-neutral rules: every concept that a language file may name. A concept is written
 * `kind:value`; the values of a closed kind are listed here, those of an open kind follow the pattern.
 */

export const levels = [
  'comprehensive_strategic_cooperative_partnership', 'comprehensive_strategic_partnership',
  'strategic_cooperative_partnership', 'extensive_strategic_partnership', 'enhanced_strategic_partnership',
  'strategic_partnership', 'comprehensive_cooperative_partnership', 'comprehensive_partnership',
  'special_relationship',
] as const;
export type Level = (typeof levels)[number];

export const visitForms = ['state_visit', 'official_visit', 'working_visit', 'friendly_visit', 'visit', 'call', 'online_talks', 'talks'] as const;
export type VisitForm = (typeof visitForms)[number];

export const pledges = ['net_zero', 'high_income', 'host_apec'] as const;
export type Pledge = (typeof pledges)[number];

export const topics = [
  'agriculture', 'climate', 'consulate', 'culture', 'defence', 'development_aid', 'digital', 'education', 'energy',
  'finance', 'health', 'infrastructure', 'innovation', 'investment', 'justice', 'labour', 'local_ties', 'maritime', 'minerals',
  'multilateral', 'people_exchange', 'science_technology', 'security', 'semiconductors', 'supply_chain', 'tourism', 'trade',
] as const;
export type Topic = (typeof topics)[number];

/** What an article can be about instead of ties. */
export const settings = ['crime', 'cookery', 'disaster', 'entertainment', 'local', 'software', 'sport', 'travel', 'war'] as const;

const values = {
  level: levels,
  visit: visitForms,
  /** What form a visit has, said after the country: `เยือนลาวอย่างเป็นทางการ`. */
  form: visitForms,
  pledge: pledges,
  topic: topics,
  setting: settings,
  /** Words that make a sentence one about relations between states. */
  tie: ['relations', 'bilateral', 'both', 'diplomatic', 'cooperation', 'partnership', 'friendship', 'joint_statement', 'upgrade_talk'],
  /** What is done; a `guest` comes at somebody's invitation. */
  act: ['congratulate', 'establish', 'guest', 'host', 'invite', 'meet', 'normalise', 'receive', 'sign', 'talk', 'travel', 'upgrade'],
  /** What is measured in money. */
  measure: ['aid', 'balance', 'export', 'import', 'investment', 'loan', 'trade', 'agreement_value'],
  /** What is counted. */
  count: ['agreements', 'companies', 'community', 'projects', 'students', 'visitors', 'workers'],
  /** How a figure or a step is meant. */
  sense: ['target', 'forecast', 'reach', 'plan', 'up', 'down', 'since', 'deadline', 'past', 'to', 'from', 'of', 'than', 'field'],
  time: ['anniversary', 'day', 'month', 'national_day', 'year'],
  /** A year by the text's own; `ago`: so many years before it. */
  relative: ['-1', '0', '1', 'ago'],
  approx: ['more_than', 'nearly', 'about'],
  range: ['to', 'and'],
  unit: ['percent'],
  role: ['ambassador', 'defence_minister', 'foreign_minister', 'general_secretary', 'king', 'minister', 'parliament_chair', 'president', 'prime_minister'],
  gathering: ['apec', 'summit', 'conference'],
  /** Longer names that hold a country's name and mean something else (`Paris Agreement`, `tiếng Anh`): where they stand, the country does not. */
  name: ['other'],
  /** Parts of a page that are not the article's own sentences. */
  noise: ['advertisement', 'byline', 'caption', 'comments', 'hotline', 'login', 'rating', 'related', 'site', 'source_link'],
  /** About the language itself: its frequent small words, abbreviations with a full stop, words that open a sentence where no full stop is written, and how the letters of countries are compounded (`访@`, `@@`). */
  word: ['function', 'abbreviation', 'opening', 'compound'],
} as const satisfies Record<string, readonly string[]>;

const patterns = {
  country: /^[A-Z]{2}$/,
  people: /^[A-Z]{2}$/,
  capital: /^[A-Z]{2}$/,
  short: /^[A-Z]{2}$/,
  /** The one letter that stands for a country in compounds: `越`, `韩`. */
  letter: /^[A-Z]{2}$/,
  person: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  body: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  currency: /^[A-Z]{3}$/,
  scale: /^1e\d{1,2}$/,
  number: /^\d{1,4}$/,
  month: /^([1-9]|1[0-2])$/,
} as const;

export type ConceptKind = keyof typeof values | keyof typeof patterns;
/** `country:KR`, `level:strategic_partnership`, `scale:1e9` … */
export type Concept = `${ConceptKind}:${string}`;

/** Whether a text is a concept of this vocabulary. */
export function isConcept(text: string): text is Concept {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  const value = text.slice(colon + 1);
  if (Object.hasOwn(values, kind)) return (values[kind as keyof typeof values] as readonly string[]).includes(value);
  return Object.hasOwn(patterns, kind) && patterns[kind as keyof typeof patterns].test(value);
}
