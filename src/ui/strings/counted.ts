/** Forms of a noun by CLDR plural category; what a language does not tell apart it leaves out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `counted('en')(2, {one: 'fact', other: 'facts'})` is `2 facts`. */
export function counted(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
