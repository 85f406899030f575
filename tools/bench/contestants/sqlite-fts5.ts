import { fieldsOf, partsOf, wordsOf, type Contestant } from './contestant.ts';
import { peer } from './peers.ts';

interface Database {
  readonly pointer: number;
  exec(sql: string | { readonly sql: string; readonly bind?: readonly unknown[]; readonly rowMode?: string; readonly returnValue?: string }): unknown;
  prepare(sql: string): { bind(values: readonly unknown[]): { stepReset(): unknown; step(): boolean; get(column: number): unknown; reset(): unknown }; finalize(): void };
}
interface Sqlite {
  readonly oo1: { readonly DB: new (file: string) => Database };
  readonly capi: Readonly<Record<string, number>> & {
    sqlite3_js_db_export(pointer: number): Uint8Array;
    sqlite3_deserialize(pointer: number, schema: string, data: number, size: number, room: number, flags: number): number;
  };
  readonly wasm: { allocFromTypedArray(bytes: Uint8Array): number; heap8u(): Uint8Array };
}
interface Module {
  readonly default: (options?: object) => Promise<Sqlite>;
}

const sqlite = async () => (await peer<Module>('@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3-node.mjs')).default({ print: () => {}, printErr: () => {} });

/**
 * SQLite's full-text search. The texts come folded and in pairs of letters where there are no spaces; without its own copy of them, as a host
 * has the texts elsewhere. All words as a phrase, then all words anywhere, then any: each tier in the order of BM25. It knows no misspellings.
 * (With `trigram` in the place of words it finds as much, 0.70 of 1,000 articles, and is half as large again.)
 */
export const contestant: Contestant = {
  async build(entries) {
    const { oo1, capi } = await sqlite();
    const db = new oo1.DB(':memory:');
    db.exec(`CREATE TABLE article(id TEXT, language TEXT, published TEXT);
      CREATE VIRTUAL TABLE word USING fts5(title, text, content='', tokenize="unicode61 remove_diacritics 2", prefix='3 5');
      BEGIN`);
    const article = db.prepare('INSERT INTO article(rowid, id, language, published) VALUES (?, ?, ?, ?)');
    const word = db.prepare('INSERT INTO word(rowid, title, text) VALUES (?, ?, ?)');
    entries.forEach((entry, i) => {
      const { id, language, published } = fieldsOf(entry);
      article.bind([i + 1, id, language, published]).stepReset();
      word.bind([i + 1, wordsOf(entry.article.title).join(' '), wordsOf(entry.article.text).join(' ')]).stepReset();
    });
    article.finalize();
    word.finalize();
    db.exec(`COMMIT; INSERT INTO word(word) VALUES ('optimize')`);
    return { bytes: async () => capi.sqlite3_js_db_export(db.pointer) };
  },
  async load(bytes) {
    const { oo1, capi, wasm } = await sqlite();
    const db = new oo1.DB(':memory:');
    const at = wasm.allocFromTypedArray(bytes);
    const result = capi.sqlite3_deserialize(db.pointer, 'main', at, bytes.byteLength, bytes.byteLength, capi['SQLITE_DESERIALIZE_FREEONCLOSE'] ?? 1);
    if (result !== 0) throw new Error(`sqlite3_deserialize: ${result}`);
    const statement = db.prepare(`SELECT article.id FROM word JOIN article ON article.rowid = word.rowid
      WHERE word MATCH ?1 AND (?2 IS NULL OR language = ?2) AND (?3 IS NULL OR substr(published, 1, 4) > ?3) ORDER BY bm25(word, 2, 1) LIMIT ?4`);
    const search = (query: Parameters<Awaited<ReturnType<Contestant['load']>>>[0], limit: number) => {
      const found: string[] = [];
      for (const match of matchesOf(query)) {
        const rows = statement.bind([match, query.where.language ?? null, query.where.after ?? null, limit]);
        while (rows.step()) found.push(String(rows.get(0)));
        rows.reset();
        if (found.length > 0) break;
      }
      return found;
    };
    return Object.assign(search, { hidden: wasm.heap8u().byteLength });
  },
};

/** The query in the language of FTS5, the strictest first. */
function matchesOf(query: Parameters<typeof partsOf>[0]): string[] {
  const { phrases, wanted, unwanted } = partsOf(query);
  const quoted = (text: string) => `"${wordsOf(text).join(' ')}"`;
  const words = wanted.filter((word) => wordsOf(word).length > 0);
  const exact = phrases.map(quoted);
  if (exact.length + words.length === 0) return [];
  const not = unwanted.map((word) => ` NOT ${quoted(word)}`).join('');
  const tier = (parts: readonly string[], joint: string) => `(${[...exact, ...parts].join(joint)})${not}`;
  const each = words.map((word, i) => (i === words.length - 1 ? `${quoted(word)}*` : quoted(word)));
  return [
    ...(words.length > 1 ? [tier([`${quoted(words.join(' '))}*`], ' AND ')] : []),
    tier(each, ' AND '),
    ...(words.length > 1 ? [tier(each, ' OR ')] : []),
  ];
}
