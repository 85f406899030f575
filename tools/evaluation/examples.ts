import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/core/corpus/parse.ts';
import type { Article } from '../../src/core/corpus/article.ts';
import type { Knowledge } from '../../src/core/annotate/knowledge.ts';

/** What a careful reader says of a text; the shape of a line of `briefs.jsonl` and `articles/<language>.jsonl`. */
export interface Label {
  readonly id: string;
  readonly language: string;
  readonly bilateral: boolean;
  readonly partners: readonly string[];
  /** Counts for nothing either way. */
  readonly borderline?: boolean;
  readonly negative?: string;
  readonly published?: string;
  readonly claims?: readonly LabelledClaim[];
}

/** A claim that a careful reader finds. */
export interface LabelledClaim {
  readonly kind: string;
  readonly partner: string;
  readonly value: number | string;
  readonly unit?: string;
  readonly year?: number | string;
}

/** A labelled text. */
export interface Example {
  readonly label: Label;
  readonly article: Article;
  /** Of a brief, the claims are those of the whole article behind it: what it leaves out is no miss. */
  readonly complete: boolean;
}

const folder = import.meta.dirname;

/** The labelled briefs, and the longer articles written for this project. */
export function examples(knowledge: Knowledge): Example[] {
  const articles = path.join(folder, 'articles');
  const lists = readdirSync(articles).filter((file) => file.endsWith('.jsonl')).toSorted().map((file) => [path.join(articles, file), articles, true] as const);
  return ([[path.join(folder, 'briefs.jsonl'), path.join(folder, 'briefs'), false], ...lists] as const).flatMap(([list, texts, complete]) =>
    readFileSync(list, 'utf8').split('\n').filter(Boolean).map((line, i): Example => {
      const label = labelFrom(line, `${path.relative(process.cwd(), list)}:${i + 1}`);
      const file = path.join(texts, `${label.id}.txt`);
      if (!existsSync(file)) throw new Error(`${list}:${i + 1}: no text ${file}`);
      // The language is what is measured too: it is left to be recognised.
      const { article } = parseArticle(readFileSync(file, 'utf8'), file, knowledge);
      const { language: _language, ...rest } = article;
      return { label, article: { ...rest, ...(label.published !== undefined && { published: label.published }) }, complete };
    }));
}

function labelFrom(line: string, where: string): Label {
  try {
    const label = JSON.parse(line) as Label;
    if (!label.id || !label.language || typeof label.bilateral !== 'boolean' || !Array.isArray(label.partners)) throw new Error('wants id, language, bilateral and partners');
    return label;
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
