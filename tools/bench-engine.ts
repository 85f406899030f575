import known from 'virtual:bang-giao/knowledge';
import letters from 'virtual:bang-giao/letters';
import { withLetters } from '../src/core/annotate/knowledge.ts';

/** What the background reads and searches with, built as it is for the extension: tools that run TypeScript slow down what they run. */
export { default as corpus } from 'virtual:bang-giao/corpus';
/** As the popup searches with it. */
export const knowledge = withLetters(known, letters);
export { knowledgeFrom } from '../src/core/annotate/knowledge.ts';
export { corpusOf } from '../src/core/corpus/corpus.ts';
export { recordOf } from '../src/core/corpus/record.ts';
export { SearchIndex } from '../src/core/corpus/index/search-index.ts';
export { looksLikeArticle } from '../src/core/gate.ts';
export { compare } from '../src/core/match/compare.ts';
export { relatedTo } from '../src/core/match/related.ts';
export { searcherOf } from '../src/core/match/found.ts';
export { queryFrom } from '../src/core/match/query.ts';
export { hitsIn } from '../src/core/match/search.ts';
export { readArticle } from '../src/core/reading/reading.ts';
