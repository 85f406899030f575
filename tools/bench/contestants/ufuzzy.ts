import { accepts, bytesOfJson, fieldsOf, folded, jsonOfBytes, type Contestant, type Fields } from './contestant.ts';
import { peer } from './peers.ts';

interface Fuzzy {
  search(haystack: readonly string[], needle: string, outOfOrder: number, infoThreshold: number): readonly [found: readonly number[] | null, info: unknown, order: readonly number[] | null];
}
interface Module {
  readonly default: new (options: object) => Fuzzy;
}
interface Kept {
  readonly fields: readonly Fields[];
  readonly texts: readonly string[];
}

/** One misspelled letter a word, as its README sets it, with its character classes for all scripts. */
const options = {
  unicode: true, interSplit: String.raw`[^\p{L}\p{M}\d']+`, intraSplit: String.raw`\p{Ll}\p{Lu}`, interBound: String.raw`[^\p{L}\d]`,
  intraBound: String.raw`\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}`, intraChars: String.raw`[\p{L}\p{M}\d']`, intraContr: String.raw`'\p{L}{1,2}\b`,
  intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1,
};

/** uFuzzy: a regular expression over every text, made for short ones. `-word` and quotes are its own. */
export const contestant: Contestant = {
  async build(entries) {
    const kept: Kept = { fields: entries.map(fieldsOf), texts: entries.map(({ article }) => folded(`${article.title}\n${article.text}`)) };
    return { bytes: async () => bytesOfJson(kept) };
  },
  async load(bytes) {
    const { default: UFuzzy } = await peer<Module>('@leeoniya/ufuzzy/dist/uFuzzy.mjs');
    const fuzzy = new UFuzzy(options);
    const { fields, texts } = jsonOfBytes<Kept>(bytes);
    return (query, limit) => {
      const needle = folded(query.words);
      if (needle === '') return [];
      const [found, , order] = fuzzy.search(texts, needle, 3, 1000);
      const best = order && found ? order.flatMap((i) => found[i] ?? []) : found ?? [];
      return best.flatMap((i) => fields[i] ?? []).filter((of) => accepts(query, of)).slice(0, limit).map(({ id }) => id);
    };
  },
};
