import { bytesOfJson, accepts, fieldsOf, jsonOfBytes, partsOf, wordsOf, type Contestant, type Fields } from './contestant.ts';
import { peer } from './peers.ts';

interface Options {
  readonly combineWith?: 'AND' | 'OR' | 'AND_NOT';
  readonly prefix?: boolean | ((term: string, index: number, terms: readonly string[]) => boolean);
  readonly fuzzy?: boolean | ((term: string) => number | boolean);
  readonly boost?: Readonly<Record<string, number>>;
  readonly filter?: (result: Fields) => boolean;
}
type Tree = string | ({ readonly queries: readonly Tree[] } & Options);
interface Index {
  addAll(documents: readonly object[]): void;
  search(query: Tree, options: Options): readonly { readonly id: string }[];
  toJSON(): unknown;
}
interface Module {
  readonly default: (new (options: object) => Index) & { loadJS(value: unknown, options: object): Index };
}

const options = {
  fields: ['title', 'text'], storeFields: ['language', 'published'],
  // The words come folded, and in pairs of letters where there are no spaces: the tokenizer is where its documentation says to do so.
  tokenize: wordsOf, processTerm: (term: string) => term,
};

/** Its documentation's settings for search as you type, the strict ones first: all words, the last a prefix; then misspelled; then any word. */
const boost = { title: 2 };
const lastIsPrefix = (_term: string, index: number, terms: readonly string[]) => index === terms.length - 1;
const misspelled = (term: string) => (term.length >= 5 ? 2 : false);
const tiers: readonly Options[] = [
  { combineWith: 'AND', prefix: lastIsPrefix, boost },
  { combineWith: 'AND', prefix: lastIsPrefix, fuzzy: misspelled, boost },
  { combineWith: 'OR', prefix: lastIsPrefix, fuzzy: misspelled, boost },
];

/** MiniSearch: an inverted index with BM25, prefixes and edit distance. It has no phrases: their words are asked for one by one. */
export const contestant: Contestant = {
  async build(entries) {
    const { default: MiniSearch } = await peer<Module>('minisearch/dist/es/index.js');
    const index = new MiniSearch(options);
    index.addAll(entries.map((entry) => ({ ...fieldsOf(entry), title: entry.article.title, text: entry.article.text })));
    return { bytes: async () => bytesOfJson(index) };
  },
  async load(bytes) {
    const { default: MiniSearch } = await peer<Module>('minisearch/dist/es/index.js');
    const index = MiniSearch.loadJS(jsonOfBytes(bytes), options);
    return (query, limit) => {
      const { phrases, wanted, unwanted } = partsOf(query);
      const text = [...phrases, ...wanted].join(' ');
      const tree: Tree = unwanted.length === 0 ? text : { combineWith: 'AND_NOT', queries: [{ combineWith: 'AND', queries: [text] }, { combineWith: 'OR', prefix: false, queries: unwanted }] };
      for (const tier of unwanted.length === 0 ? tiers : tiers.map(({ combineWith: _combineWith, ...rest }) => rest)) {
        const found = index.search(tree, { ...tier, filter: (result) => accepts(query, result) });
        if (found.length > 0) return found.slice(0, limit).map(({ id }) => id);
      }
      return [];
    };
  },
};
