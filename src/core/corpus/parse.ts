import type { Knowledge } from '../annotate/knowledge.ts';
import { languageOf } from '../text/language.ts';
import type { Article } from './article.ts';
import { cleaned } from './clean.ts';

/** A text file as an article. */
export interface ParsedArticle {
  readonly article: Article;
  /** One line for each thing that the header does not say: `seeds/a.txt: no date of publication`. */
  readonly warnings: readonly string[];
  /** The offset in the file for an offset in the article's text. */
  toFile(offset: number): number;
}

/** What the text of a file may be looked up in: the publisher of a host name. */
export type PublisherOf = (host: string) => string | undefined;

const fields = ['title', 'publisher', 'url', 'published', 'event', 'language'] as const;
type Field = (typeof fields)[number];
type Header = Partial<Record<Field, string>>;

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const shapes: Partial<Record<Field, { readonly pattern: RegExp; readonly wanted: string }>> = {
  published: { pattern: new RegExp(`^${day}$`), wanted: 'a date such as 2025-08-13, 2025-08 or 2025' },
  event: { pattern: new RegExp(`^${day}(?:/${day})?$`), wanted: 'a date or an interval such as 2025-08-10/2025-08-13' },
  url: { pattern: /^https?:\/\/\S+$/, wanted: 'an address that begins with https://' },
};

/**
 * Parses a text file: an optional header of `field: value` lines between two lines of `---`, then the text as scraped.
 * Throws an Error that names the file and the line of what is wrong.
 */
export function parseArticle(source: string, file: string, knowledge: Knowledge, publisherOf: PublisherOf = () => undefined): ParsedArticle {
  const { header, bodyStart, lineOf } = headerOf(source, file);
  const language = header.language;
  if (language !== undefined && !knowledge.languages.has(language)) {
    throw new Error(`${file}:${lineOf('language')}: unknown language "${language}", known are ${[...knowledge.languages.keys()].join(', ')}`);
  }
  const raw = source.slice(bodyStart);
  const firstLine = `${file}:${source.slice(0, bodyStart).split('\n').length}`;
  if (raw.trim() === '') throw new Error(`${firstLine}: no text`);
  const { own: spans, captions } = cleaned(raw, header.title, knowledge);
  const text = spans.map(({ start, end }) => raw.slice(start, end)).join('\n');
  if (text === '') throw new Error(`${firstLine}: no text is left when captions, labels and forms are cut`);
  const derived = derive(raw, text, knowledge, publisherOf, header);
  return {
    article: {
      title: derived.title, text, ...withoutUndefined({ ...derived, ...header }),
      ...(captions.length > 0 && { captions: captions.map(({ start, end }) => raw.slice(start, end)) }),
    },
    warnings: warningsOf(file, header, derived),
    toFile: (offset) => bodyStart + fileOffset(spans, offset),
  };
}

function headerOf(source: string, file: string): { header: Header; bodyStart: number; lineOf: (field: Field) => number } {
  const lines = source.split('\n');
  if (lines[0]?.replace('\ufeff', '').trim() !== '---') return { header: {}, bodyStart: source.startsWith('\ufeff') ? 1 : 0, lineOf: () => 1 };
  const close = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
  if (close < 0) throw new Error(`${file}:1: the header that begins here has no closing line "---"`);
  const header: Header = {};
  const at = new Map<Field, number>();
  for (const [i, line] of lines.slice(1, close).entries()) {
    if (line.trim() === '') continue;
    const [, name = '', value = ''] = /^([a-z]+):\s*(.*?)\s*$/.exec(line.trim()) ?? [];
    const wrong = (why: string): never => { throw new Error(`${file}:${i + 2}: ${why}`); };
    const field = fields.find((known) => known === name);
    if (name === '') return wrong(`not "field: value": ${line.trim().slice(0, 60)}`);
    if (!field) return wrong(`unknown field "${name}", known are ${fields.join(', ')}`);
    if (at.has(field)) return wrong(`"${field}" is already on line ${at.get(field)}`);
    if (value === '') return wrong(`"${field}" is empty`);
    const shape = shapes[field];
    if (shape && !shape.pattern.test(value)) return wrong(`"${field}" wants ${shape.wanted}, not "${value}"`);
    header[field] = value;
    at.set(field, i + 2);
  }
  return { header, bodyStart: lines.slice(0, close + 1).join('\n').length + (close + 1 < lines.length ? 1 : 0), lineOf: (field) => at.get(field) ?? 1 };
}

interface Derived extends Header {
  readonly title: string;
}

/** What a text says of itself: its first line as title, the address after its source label, the day in that address. */
function derive(raw: string, text: string, knowledge: Knowledge, publisherOf: PublisherOf, header: Header): Derived {
  const url = header.url ?? [...raw.matchAll(/https?:\/\/[^\s)\]"'<>]+/g)].at(-1)?.[0];
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url ?? '')?.[1];
  const digits = url === undefined ? null : /(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])/.exec(url);
  return {
    title: titleOf(text),
    language: languageOf(text, knowledge),
    url,
    publisher: host === undefined ? undefined : publisherOf(host) ?? host,
    published: digits ? digits.slice(1, 4).join('-') : undefined,
  } as Derived;
}

/** The first line where it is short, else its first words. */
function titleOf(text: string): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= 160) return line;
  const cut = line.slice(0, 120);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 60 ? cut.lastIndexOf(' ') : 120)}…`;
}

function warningsOf(file: string, header: Header, derived: Derived): string[] {
  const names: Record<Field, string> = { title: 'title', publisher: 'publisher', url: 'address', published: 'date of publication', event: 'date of the event', language: 'language' };
  return fields.filter((field) => header[field] === undefined && !(field === 'event' || (field === 'published' && header.event !== undefined)))
    .map((field) => `${file}: no ${names[field]}${derived[field] === undefined ? '' : `, taken to be "${derived[field]}"`}`);
}

function withoutUndefined(header: Header): Header {
  return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined));
}

/** Kept lines are joined by one line break each; within a line, offsets go along. */
function fileOffset(spans: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  let before = 0;
  for (const { start, end } of spans) {
    if (offset <= before + end - start) return start + offset - before;
    before += end - start + 1;
  }
  return spans.at(-1)?.end ?? 0;
}
