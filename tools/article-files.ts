import { readFileSync } from 'node:fs';
import { decoded } from '../src/build/corpus.ts';
import { compileKnowledge, letterPairs } from '../src/build/knowledge.ts';
import { publisherOf } from '../src/build/sites.ts';
import { knowledgeFrom, withLetters, type Knowledge } from '../src/core/annotate/knowledge.ts';
import { parseArticle, type ParsedArticle } from '../src/core/corpus/parse.ts';
import { fail } from './command-line.ts';

/** The language data, compiled from the source tree. */
export function loadKnowledge(): Knowledge {
  return withLetters(knowledgeFrom(compileKnowledge()), letterPairs());
}

/**
 * Each named text file as an article, one after the other; `-` is standard input. A file that cannot be read is told in one
 * line, and the others are read all the same.
 */
export function* articlesOf(files: readonly string[], knowledge: Knowledge): Generator<{ file: string; parsed: ParsedArticle }> {
  for (const file of files) {
    let parsed: ParsedArticle;
    try {
      parsed = parseArticle(decoded(bytesOf(file), file), file, knowledge, publisherOf);
    } catch (error) {
      fail(error);
      continue;
    }
    yield { file, parsed };
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Error(code === 'ENOENT' ? `${file}: no such file` : code === 'EISDIR' ? `${file}: a folder, not a file` : `${file}: ${String(error)}`, { cause: error });
  }
}
