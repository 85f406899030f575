import { accepts, bytesOfJson, fieldsOf, jsonOfBytes, partsOf, wordsOf, type Contestant, type Fields } from './contestant.ts';
import { peer } from './peers.ts';

interface Index {
  add(id: number, text: string): void;
  search(query: string, options: object): readonly number[];
  export(keep: (key: string, value: string) => void): Promise<void>;
  import(key: string, value: string): Promise<void>;
}
interface Module {
  readonly Index: new (options: object) => Index;
  readonly Encoder: new (...options: readonly unknown[]) => unknown;
  readonly Charset: Readonly<Record<string, unknown>>;
}
interface Kept {
  readonly fields: readonly Fields[];
  readonly parts: readonly (readonly [key: string, value: string])[];
}

/** Results are filtered by the host, after as many as this. */
const deep = 200;

async function empty(): Promise<Index> {
  const { Index, Charset } = await peer<Module>('flexsearch/dist/flexsearch.bundle.module.min.mjs');
  // Of its encoders and tokenizers this pair found most at 1,000 articles: LatinBalance 0.01 less, LatinAdvanced and LatinExtra more; `tolerant` finds no prefixes.
  return new Index({ tokenize: 'forward', encoder: Charset['Normalize'] });
}

/** FlexSearch: prefixes of words. It has neither phrases nor `-word` nor edit distance; what it calls suggestions is asked for last. */
export const contestant: Contestant = {
  async build(entries) {
    const index = await empty();
    entries.forEach(({ article }, i) => index.add(i, `${prepared(article.title)} ${prepared(article.text)}`));
    const fields = entries.map(fieldsOf);
    return {
      bytes: async () => {
        const parts: (readonly [string, string])[] = [];
        await index.export((key, value) => void parts.push([key, value]));
        return bytesOfJson({ fields, parts } satisfies Kept);
      },
    };
  },
  async load(bytes) {
    const index = await empty();
    const { fields, parts } = jsonOfBytes<Kept>(bytes);
    for (const [key, value] of parts) await index.import(key, value);
    return (query, limit) => {
      const { phrases, wanted } = partsOf(query);
      const text = prepared([...phrases, ...wanted].join(' '));
      if (text === '') return [];
      const strict = index.search(text, { limit: deep });
      const found = strict.length > 0 ? strict : index.search(text, { limit: deep, suggest: true });
      return found.flatMap((i) => fields[i] ?? []).filter((of) => accepts(query, of)).slice(0, limit).map(({ id }) => id);
    };
  },
};

const prepared = (text: string) => wordsOf(text).join(' ');
