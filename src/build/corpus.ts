import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../core/annotate/knowledge.ts';
import type { CompiledCorpus } from '../core/corpus/corpus.ts';
import type { CorpusEntry } from '../core/corpus/entry.ts';
import { parseArticle, type ParsedArticle } from '../core/corpus/parse.ts';
import { parseRegister, type RegisterFact } from '../core/corpus/register.ts';
import { readArticle } from '../core/reading/reading.ts';
import { plain } from '../core/text/fold.ts';
import { publisherOf } from './sites.ts';

/** The folder of the bundled articles. */
export const seedFolder = path.join(import.meta.dirname, '../../seeds');

/** The hand-kept table of Vietnam's ties. */
const registerFile = path.join(import.meta.dirname, '../language/ties.txt');

/**
 * The articles of a folder, read; `warn` gets one line for each thing that a header lacks. Throws an Error that names
 * file and line of a malformed header, an unknown language, an empty file, invalid UTF-8 or a duplicate.
 */
export function compileCorpus(knowledge: Knowledge, warn: (line: string) => void = () => {}, folder: string = seedFolder): CompiledCorpus {
  const seen = new Map<string, string>();
  const entries = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted().map((name): CorpusEntry => {
    const { article, warnings } = parseFile(path.join(folder, name), knowledge, path.posix.join(path.basename(folder), name));
    for (const line of warnings) warn(line);
    const file = path.posix.join(path.basename(folder), name);
    for (const key of [article.url, plain(article.text).replace(/\W+/g, ' ')]) {
      const other = key === undefined ? undefined : seen.get(key);
      if (other !== undefined) throw new Error(`${file}:1: the same article as ${other}${key === article.url ? ` (${article.url})` : ''}`);
      if (key !== undefined) seen.set(key, file);
    }
    return { id: name.replace(/\.txt$/, ''), article, reading: readArticle(article, knowledge) };
  });
  return { entries, register: compileRegister() };
}

/** The register of Vietnam's ties; throws an Error that names file and line of what is wrong with it. */
export function compileRegister(file: string = registerFile): RegisterFact[] {
  const label = path.posix.join('src/language', path.basename(file));
  return parseRegister(decoded(readFileSync(file), label), label);
}

/** One text file as an article, named `label` in errors. */
export function parseFile(file: string, knowledge: Knowledge, label: string = file): ParsedArticle {
  return parseArticle(decoded(readFileSync(file), label), label, knowledge, publisherOf);
}

/** The text of UTF-8 bytes; throws an Error that names the line of the first byte that is not UTF-8. */
export function decoded(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
      const next = bytes.indexOf(0x0a, start);
      const end = next < 0 ? bytes.length : next + 1;
      try {
        decoder.decode(bytes.subarray(start, end));
      } catch {
        break;
      }
      start = end;
    }
    throw new Error(`${label}:${line}: not UTF-8`);
  }
}
