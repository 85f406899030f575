import { isMeasured, type Result } from './comparison.ts';
import { classes, type QueryClass } from './queries/planting.ts';
import { latencyOf, scoreOf, scoresByClass } from './score.ts';

/** A table for people: a title, a head and rows of cells, the first cell of each saying whose they are. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** Figures stand to the right, words to the left. */
  readonly align?: 'left';
}

interface Column {
  readonly head: string;
  readonly value: (result: Result) => number | undefined;
  readonly show: (value: number) => string;
  /** Whether more is better: of times and sizes less is. */
  readonly more?: boolean;
}

const milliseconds = (value: number) => (value >= 10_000 ? `${(value / 1000).toFixed(0)} s` : value >= 100 ? `${value.toFixed(0)}` : value >= 1 ? value.toFixed(1) : value.toFixed(2));
const megabytes = (value: number) => (value / 1e6).toFixed(value < 1e6 ? 2 : 1);
const part = (value: number) => value.toFixed(2);

const costs: readonly Column[] = [
  { head: 'build ms', value: ({ report }) => report.build, show: milliseconds },
  { head: 'size MB', value: ({ report }) => report.size, show: megabytes },
  { head: 'load ms', value: ({ report }) => report.load, show: milliseconds },
  { head: 'memory MB', value: ({ report }) => (report.memory === undefined ? undefined : Math.max(0, report.memory)), show: megabytes },
  { head: 'p50 ms', value: (result) => ifAnswered(result, () => latencyOf(result.answers).p50), show: milliseconds },
  { head: 'p95 ms', value: (result) => ifAnswered(result, () => latencyOf(result.answers).p95), show: milliseconds },
  { head: 'recall@5', value: (result) => ifAnswered(result, () => scoreOf(result.answers).recall), show: part, more: true },
  { head: 'MRR', value: (result) => ifAnswered(result, () => scoreOf(result.answers).mrr), show: part, more: true },
];

function ifAnswered(result: Result, value: () => number): number | undefined {
  return isMeasured(result) ? value() : undefined;
}

/** What each contestant costs and finds at one size, each figure with its ratio to the best of its column. */
export function costTable(results: readonly Result[], size: number): Table {
  const rows = results.filter((result) => result.size === size);
  const best = costs.map(({ value, more }) => {
    const values = rows.flatMap((result) => value(result) ?? []);
    return more ? Math.max(...values) : Math.min(...values);
  });
  return {
    title: `${size.toLocaleString('en')} articles`,
    head: ['', ...costs.map(({ head }) => head), 'slowest class'],
    rows: rows.map((result) => [
      result.contestant,
      ...costs.map(({ value, show }, i) => {
        const own = value(result);
        return own === undefined ? '–' : `${show(own)} ${ratio(own, best[i] ?? own)}`.trim();
      }),
      (isMeasured(result) ? latencyOf(result.answers).slowest : undefined) ?? '–',
    ]),
    notes: rows.flatMap(({ contestant, answers, asked, stopped }) => [
      ...(stopped === undefined ? [] : [`${contestant}: ${stopped}`]),
      ...(answers.length > 0 && answers.length < asked ? [`${contestant}: ${answers.length} of ${asked} queries in its time`] : []),
    ]),
  };
}

/** Recall and mean reciprocal rank of each class of queries, where all of it were answered. */
export function classTable(results: readonly Result[], size: number): Table {
  const rows = results.filter((result) => result.size === size && result.answers.length > 0);
  const scores = rows.map(({ answers }) => scoresByClass(answers));
  const answered = ({ answers }: Result, of: QueryClass) => answers.filter(({ query }) => query.class === of).length;
  const asked = (of: QueryClass) => Math.max(0, ...rows.map((row) => answered(row, of)));
  return {
    title: `${size.toLocaleString('en')} articles: recall@5 / MRR by class`,
    head: ['', 'queries', ...rows.map(({ contestant }) => contestant)],
    rows: classes.filter((of) => asked(of) > 0).map((of) => [of, String(asked(of)), ...rows.map((row, i) => {
      const score = scores[i]?.get(of);
      return score && answered(row, of) === asked(of) ? `${part(score.recall)} / ${part(score.mrr)}` : '–';
    })]),
    notes: [],
  };
}

/** What only ours does. */
export function extrasTable(results: readonly Result[]): Table | undefined {
  const own = results.filter(({ report }) => report.extras !== undefined);
  const names = [...new Set(own.flatMap(({ report }) => Object.keys(report.extras ?? {})))];
  if (names.length === 0) return undefined;
  return {
    title: 'Ours besides (milliseconds)', head: ['', ...own.map(({ size }) => size.toLocaleString('en'))],
    rows: names.map((name) => [name, ...own.map(({ report }) => (report.extras?.[name] === undefined ? '–' : milliseconds(report.extras[name])))]), notes: [],
  };
}

/** How many times the best it is: of a share found, how much of the best. */
function ratio(value: number, best: number): string {
  if (best <= 0) return '';
  const times = value / best;
  return `(${times >= 100 ? times.toFixed(0) : times >= 10 ? times.toFixed(0) : times.toFixed(times < 1 ? 2 : 1)}×)`;
}

/** Lines for a terminal: columns under each other. */
export function aligned({ title, head, rows, notes }: Table): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [title, ...all.map(line), ...notes, ''];
}

/** Lines of Markdown; what stands for a column in a cell is written so. */
export function inMarkdown({ title, head, rows, notes, align }: Table, heading = '##'): string[] {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`${heading} ${title}`, '', line(head), `|${head.map((_, i) => (i === 0 || align === 'left' ? '---' : '--:')).join('|')}|`, ...rows.map(line), ...notes.flatMap((note) => ['', note]), ''];
}
