/** All that a form with optional letters stands for: `bezoek(en)` is `bezoek` and `bezoeken`. */
export function expanded(form: string): string[] {
  if (!form.includes('(')) return [form];
  const optional = /\(([^()]*)\)/.exec(form);
  if (!optional) return [form];
  const [whole, letters = ''] = optional;
  const [before, after] = [form.slice(0, optional.index), form.slice(optional.index + whole.length)];
  return [...expanded(before + after), ...expanded(before + letters + after)];
}
