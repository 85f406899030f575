import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMeasured, type Result } from './comparison.ts';
import type { ContestantName } from './jobs.ts';
import { plantings } from './queries.ts';
import { classes, type QueryClass } from './queries/planting.ts';
import { latencyOf, scoreOf } from './score.ts';
import { inMarkdown, type Table } from './tables.ts';

/** What a reader wants who asks so. */
const wants: Readonly<Record<QueryClass, string>> = {
  'exact names': 'a name as it is written; other articles have all its syllables in other names',
  'no diacritics': 'the same, typed without diacritics',
  'minimal pairs': 'a name that others share but for their diacritics: the one typed comes first',
  'one typo': 'a letter too few, too many or another',
  'two typos': 'two of them, in words of five letters and more',
  prefix: 'the last word is not finished',
  'word order': 'the words in another order than the text has them',
  phrase: 'in quotation marks: just so',
  '-word': 'without a word',
  amounts: 'an amount, however a language writes it',
  Korean: 'nouns, which stand with particles in the text',
  Japanese: 'words in a script without spaces',
  Chinese: 'simplified or traditional, one finds the other',
  Thai: 'words in a script without spaces',
  'Unicode forms': 'the same text in other code points: half-width, full-width, decomposed',
  'across languages': 'asked in one language, said in another',
  filters: 'by language and date, and by what was understood: partner, kind, topic',
  nonsense: 'what is in no text: nothing is the right answer',
};

/** How each is set up: as its documentation says for this job. */
const setups: Readonly<Record<ContestantName, string>> = {
  'bang-giao': 'Ours, as the extension keeps it: one inverted index of words with and without diacritics, pairs of letters in scripts without spaces, and concepts; what is found is checked against its text. It is built out of articles that have been read.',
  minisearch: 'Words folded, in pairs of letters where there are no spaces; BM25, titles twice; the last word a prefix. All words; or else with up to two letters wrong; or else any of them. `-word` by AND_NOT; no phrases.',
  flexsearch: 'Words as for MiniSearch; tokenizer `forward`, encoder `Normalize`, which found more than the others; all words, or else its suggestions. It has no phrases, no `-word`, no typing errors.',
  'sqlite-fts5': 'SQLite in WebAssembly, in memory, without its own copy of the texts. `unicode61 remove_diacritics 2` over words as for MiniSearch, prefix index, BM25, titles twice. As a phrase; or else all words; or else any of them. It has no typing errors.',
  ufuzzy: 'A regular expression over every folded text: one letter wrong a word, words in any order, `-word` and quotes its own. Made for short texts.',
  'fuse-titles': 'Fuse.js over folded titles alone: `threshold` 0.34, `ignoreLocation`, token search. What most pages with a small list do.',
  'fuse-texts': 'The same over titles and texts; up to 1,000 articles, since every query scans them all.',
};

/** The page that a full run writes. */
export function pageOf({ date, machine, results, reader, costs, byClass, extras }: {
  readonly date: string; readonly machine: string; readonly results: readonly Result[];
  readonly reader: Table; readonly costs: readonly Table[]; readonly byClass: readonly Table[]; readonly extras: Table | undefined;
}): string {
  const asked = plantings.reduce((sum, { queries }) => sum + queries.length, 0);
  const lower = (table: Table) => inMarkdown(table, '###');
  return [
    '# Benchmarks', '',
    'How well and how fast Bang Giao finds an article in a library of 5, 1,000, 10,000 and 50,000, beside the libraries that one would pick instead.', '',
    `Measured on ${date} by \`npm run bench\`: ${machine}. The run writes this page; times differ from machine to machine, ratios less, and what is found not at all.`, '',
    '## In short', '', ...inShort(results), '',
    '## How to read the tables', '',
    '- **recall@5**: of the right answers, the part that is among the first five results (1 is all of them).',
    '- **MRR**, mean reciprocal rank: 1 where the first result is right, ½ where the second is the first right one, and so on; 0 where none of ten is.',
    '- **(2.0×)** is the ratio to the best of the column: of times and sizes less is better, of what is found more.',
    '- **p50**, **p95**: half of the queries, and all but one in twenty, take at most so long, warm.',
    '- **memory** is heap and buffers after loading the index; **size** is what is kept on disk. Those that scan texts keep the texts; the others find them elsewhere.',
    '- **build** takes ours as read: reading an article, once, when it arrives, is in the table *Ours besides*.', '',
    '## Cost and quality', '', ...costs.flatMap(lower),
    '## What is found, by kind of query', '', 'recall@5 / MRR.', '', ...byClass.map((table) => ({ ...table, title: table.title.replace(/:.*/, '') })).flatMap(lower),
    ...(extras ? inMarkdown(extras) : []),
    ...inMarkdown({ ...reader, notes: [...reader.notes, 'The ratio is to one plain pass over the same text: each letter looked at once, words told apart.'] }),
    ...inMarkdown({ title: 'Who takes part', head: ['', 'version', 'how it is set up'], align: 'left', rows: versions().map(([name, version]) => [name, version, setups[name]]), notes: [
      'Each runs in a process of its own, built, written out, and loaded again in another, one contestant after the other. All get folded text, and the host’s filters by language and date; what was understood of an article (`partner:`, `kind:`, `topic:`) only ours knows: the others are asked the words that are left. One that takes longer than its share is stopped, and said to be.',
    ] }),
    ...inMarkdown({ title: 'What is asked', head: ['', 'queries', 'for example', 'wanted'], align: 'left', rows: classes.map((of) => {
      const own = plantings.filter((planting) => planting.class === of).flatMap(({ queries }) => queries);
      return [of, String(own.length), `\`${own[0] ?? ''}\``, wants[of]];
    }), notes: [
      `${asked} queries. The articles are made, about 3 KB each in 14 languages: sentences of news recombined, with persons, places, bodies, amounts, years and countries that vary, so that the words grow in number as those of real text do. What a query asks for is planted in one to five articles, and in others what looks like it; no other article says it, in any language or notation. The right answers are so known beforehand, by plain text, without any engine’s help. At 5 articles, the bundled ones are asked other queries. The same seed makes the same library, to the byte: \`tools/bench\`.`,
    ] }),
  ].join('\n').trimEnd() + '\n';
}

/** What the tables come to, in sentences. */
function inShort(results: readonly Result[]): string[] {
  return [...new Set(results.map(({ size }) => size))].filter((size) => size >= 1000).flatMap((size) => {
    const [ours, ...others] = results.filter((result) => result.size === size && isMeasured(result)).toSorted((a, b) => Number(b.contestant === 'bang-giao') - Number(a.contestant === 'bang-giao'));
    const best = others.toSorted((a, b) => scoreOf(b.answers).recall - scoreOf(a.answers).recall)[0];
    if (ours?.contestant !== 'bang-giao') return [];
    const of = ({ answers, report }: Result) => `${Math.round(scoreOf(answers).recall * 100)}% of the right answers among the first five, half of the queries within ${shortly(latencyOf(answers).p50)} ms and 95% within ${shortly(latencyOf(answers).p95)} ms, out of ${((report.size ?? 0) / 1e6).toFixed(1)} MB`;
    return [`- **${size.toLocaleString('en')} articles**: ours finds ${of(ours)}${best ? `. The best of the others, ${best.contestant}: ${of(best)}` : ''}.`];
  });
}

const shortly = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

/** The versions that take part: the peers' own, and what the extension itself brings. */
function versions(): (readonly [ContestantName, string])[] {
  const dependencies = (folder: string) => (JSON.parse(readFileSync(path.join(import.meta.dirname, folder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies;
  const [own, peers] = [dependencies('../..'), dependencies('peers')];
  const of = (name: string) => peers[name] ?? own[name] ?? '';
  return [
    ['bang-giao', 'this'], ['minisearch', of('minisearch')], ['flexsearch', of('flexsearch')], ['sqlite-fts5', of('@sqlite.org/sqlite-wasm')],
    ['ufuzzy', of('@leeoniya/ufuzzy')], ['fuse-titles', of('fuse.js')], ['fuse-texts', of('fuse.js')],
  ];
}
