import { isConcept } from '../core/concepts.ts';

/** One line of a language file. */
export interface TermLine {
  readonly concept: string;
  /** What stands between the concept and the colon of a line in names.txt: the person's country. */
  readonly note?: string;
  readonly forms: readonly string[];
}

/** A language file, parsed: what {@link formatLanguageFile} writes back letter for letter. */
export interface LanguageFile {
  readonly comments: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  readonly terms: readonly TermLine[];
}

const settingNames = ['language', 'script', 'diacritics', 'variants', 'countries'];

/** Parses a language file; throws an Error that names the file and line of what is wrong. */
export function parseLanguageFile(text: string, file: string): LanguageFile {
  const comments: string[] = [];
  const settings: Record<string, string> = {};
  const terms: TermLine[] = [];
  const seen = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const wrong = (why: string): never => { throw new Error(`${file}:${index + 1}: ${why}`); };
    if (line.startsWith('#')) return void comments.push(line);
    if (line.trim() === '') return;
    const split = /^([a-z]+)(?::(\S+?))?(?: ([A-Z]{2}))?: (.+)$/.exec(line);
    if (!split) return wrong(`not "kind:value: form | form": ${line.slice(0, 60)}`);
    const [, kind = '', value, note, rest = ''] = split;
    if (value === undefined) {
      if (!settingNames.includes(kind)) return wrong(`unknown setting "${kind}", known are ${settingNames.join(', ')}`);
      settings[kind] = rest;
      return;
    }
    const concept = `${kind}:${value}`;
    if (!isConcept(concept)) return wrong(`unknown concept "${concept}"; src/core/concepts.ts lists them`);
    if (seen.has(concept)) return wrong(`"${concept}" is already on line ${seen.get(concept)}`);
    if (kind === 'person' && note === undefined) return wrong(`"${concept}" lacks its country: "${concept} VN: …"`);
    seen.set(concept, index + 1);
    const forms = rest.split(' | ');
    const bad = forms.find((form) => form.trim() !== form || form === '' || form.includes('|') || !/^[=~]?[^=~]/.test(form));
    if (bad !== undefined) return wrong(`empty or untidy form "${bad}" of "${concept}"`);
    const twice = forms.find((form, i) => forms.indexOf(form) !== i);
    if (twice !== undefined) return wrong(`"${twice}" stands twice under "${concept}"`);
    const previous = terms.at(-1);
    if (previous && compareConcepts(previous.concept, concept) > 0) return wrong(`"${concept}" belongs before "${previous.concept}": lines are sorted`);
    terms.push({ concept, ...(note !== undefined && { note }), forms });
  });
  return { comments, settings, terms };
}

/** The text of a language file, as it is kept. */
export function formatLanguageFile({ comments, settings, terms }: LanguageFile): string {
  const parts = [
    comments,
    Object.entries(settings).map(([name, value]) => `${name}: ${value}`),
    terms.map(({ concept, note, forms }) => `${concept}${note === undefined ? '' : ` ${note}`}: ${forms.join(' | ')}`),
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The order of lines: by kind, then by value, numbers by size. */
export function compareConcepts(a: string, b: string): number {
  const [kindA = '', valueA = ''] = a.split(/:(.*)/s);
  const [kindB = '', valueB = ''] = b.split(/:(.*)/s);
  if (kindA !== kindB) return kindA < kindB ? -1 : 1;
  const [numberA, numberB] = [Number(valueA), Number(valueB)];
  if (!Number.isNaN(numberA) && !Number.isNaN(numberB)) return numberA - numberB;
  return valueA < valueB ? -1 : valueA > valueB ? 1 : 0;
}
