/** How the synthetic corpora are written: Chinese in its two scripts is two of these, one language in the articles. */
export const writings = ['vi', 'en', 'id', 'nl', 'ko', 'ja', 'zh', 'zh-Hant', 'th', 'fr', 'de', 'es', 'ru', 'km', 'lo'] as const;
export type Writing = (typeof writings)[number];

/** Of a hundred articles, how many are in each: as the reader of the news about Vietnam meets them, with every script there. */
export const shares: Readonly<Record<Writing, number>> = {
  vi: 29, en: 14, id: 12, nl: 8, ko: 8, ja: 6, zh: 5, 'zh-Hant': 3, th: 3, fr: 3, de: 3, es: 2, ru: 2, km: 1, lo: 1,
};

/** The language of an article, as {@link Article.language} has it. */
export const languageOf = (writing: Writing): string => (writing === 'zh-Hant' ? 'zh' : writing);

/** Whether words stand apart in it. */
export const hasSpaces = (writing: Writing): boolean => !['ja', 'zh', 'zh-Hant', 'th', 'km', 'lo'].includes(writing);

/** The countries that articles which answer no query are about. Queries about a country ask for others, so that few and known ones answer. */
export const partners = ['KR', 'JP', 'CN', 'US', 'LA', 'KH', 'TH', 'SG', 'ID', 'MY', 'PH', 'IN', 'AU', 'NZ', 'FR', 'DE', 'GB', 'NL', 'RU', 'CU', 'IT', 'CA', 'CH', 'SE'] as const;

/** The countries that only planted articles name. */
export const reservedPartners = ['UZ', 'MN', 'CL', 'PE', 'QA', 'EE', 'KZ', 'BG'] as const;
export type ReservedPartner = (typeof reservedPartners)[number];

const names = new Map<string, string>();

/** What a country is called. */
export function countryName(country: string, writing: Writing): string {
  const key = `${writing}:${country}`;
  const known = names.get(key) ?? new Intl.DisplayNames(writing, { type: 'region' }).of(country) ?? country;
  names.set(key, known);
  return known;
}
