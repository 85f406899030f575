/**
 * The names that CLDR has for the countries of ISO 3166-1 in a language, asked through `Intl`: concept → forms with their marks.
 * `syllabic`: each syllable is written as a word.
 */
export function countryNames(language: string, syllabic: boolean): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  const add = (concept: string, form: string) => terms.set(concept, [...(terms.get(concept) ?? []), form]);
  const styles = (['long', 'short'] as const).map((style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }));
  for (const country of countries()) {
    for (const name of new Set(styles.flatMap((style) => style.of(country)?.normalize('NFC').replaceAll('|', ' ').trim() ?? []))) {
      // In a language of syllables a name of one is an ordinary word and a given name too: `Pháp`, `Anh`, `Mỹ`.
      if (syllabic && !/[ -]/.test(name)) add(`short:${country}`, `=${name}`);
      // So are "US" and "UK" in small letters.
      else add(`country:${country}`, name.length <= 3 && /^\p{Lu}+$/u.test(name) ? `=${name}` : name);
    }
  }
  return terms;
}

/** Whether Vietnam can have ties with what a code stands for: a country of ISO 3166-1 (alpha-2), or the European Union. */
export function isPartner(code: string): boolean {
  return code === 'EU' || (code !== 'VN' && countries().includes(code));
}

/** ISO 3166-1 alpha-2, as far as CLDR names them; its own and the European Union's codes are no countries. */
function countries(): readonly string[] {
  if (known) return known;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return (known = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !noCountries.has(code) && names.of(code) !== undefined));
}
let known: readonly string[] | undefined;

const noCountries = new Set([
  'AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ',
  // Islands with the names of saints, which squares and palaces have too: "Palacio San Martín".
  'BL', 'MF',
  // Former ones, which CLDR names after what they became.
  'AN', 'BU', 'CS', 'DD', 'DY', 'FX', 'HV', 'NH', 'NT', 'QU', 'RH', 'SU', 'TP', 'UK', 'VD', 'YD', 'YU', 'ZR',
]);
