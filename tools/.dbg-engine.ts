import { loadKnowledge } from './article-files.ts';
export const knowledge = loadKnowledge();
export { SearchIndex } from '../src/core/corpus/index/search-index.ts';
export { queryFrom } from '../src/core/match/query.ts';
export { hitsIn } from '../src/core/match/search.ts';
