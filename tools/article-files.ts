import { readFileSync } from 'node:fs';
import { decoded } from '../src/build/corpus.ts';
import { compileKnowledge } from '../src/build/knowledge.ts';
import { publisherOf } from '../src/build/sites.ts';
import { knowledgeFrom, type Knowledge } from '../src/core/annotate/knowledge.ts';
import { parseArticle, type ParsedArticle } from '../src/core/corpus/parse.ts';

/** The language data, compiled from the source tree. */
export function loadKnowledge(): Knowledge {
  return knowledgeFrom(compileKnowledge());
}

/** Each named text file as an article; `-` is standard input. Warnings go to standard error. */
export function readArticleFiles(files: readonly string[], knowledge: Knowledge): { file: string; parsed: ParsedArticle }[] {
  return files.map((file) => {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return { file, parsed: parseArticle(decoded(bytes, file), file, knowledge, publisherOf) };
  });
}
