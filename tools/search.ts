import { readFileSync } from 'node:fs';
import { filtersIn } from '../src/core/match/filters.ts';
import type { Found } from '../src/core/match/match.ts';
import { searcherOf } from '../src/core/match/found.ts';
import { loadKnowledge } from './article-files.ts';
import { callOf, print, printJson, runCommand, UsageError } from './command-line.ts';
import { loadCorpus } from './corpus.ts';

const usage = 'npm run --silent search -- [--json] [--limit N] QUERY… | --queries FILE';

await runCommand(() => {
  const { values, positionals } = callOf(usage, { json: { type: 'boolean', default: false }, limit: { type: 'string', default: '20' }, queries: { type: 'string' } });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit wants a whole number from 1, not "${values.limit}"; usage: ${usage}`);
  const queries = values.queries === undefined ? [positionals.join(' ')] : readFileSync(values.queries === '-' ? 0 : values.queries, 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
  if (values.queries !== undefined && positionals.length > 0) throw new UsageError(`--queries and a query exclude each other; usage: ${usage}`);
  if (values.queries === undefined && positionals.length === 0) throw new UsageError(`no query; usage: ${usage}`);
  const knowledge = loadKnowledge();
  const search = searcherOf(loadCorpus(knowledge), knowledge);
  for (const query of queries) {
    const matches = search(query, limit);
    for (const { text } of filtersIn(query, knowledge).unknown) process.stderr.write(`no such filter: ${text}\n`);
    if (values.json) printJson({ query, matches: matches.map(({ id, title, score, because, snippet }) => ({ id, title, score, because, snippet: snippet.text })) });
    else print(`“${query}”: ${matches.length === 0 ? 'nothing found' : `${matches.length} found`}`, ...matches.flatMap(lines), '');
  }
});

function lines({ id, title, score, because, snippet }: Found): string[] {
  const reasons = because.map((reason) => (reason.kind === 'words' ? `${reason.how} “${reason.words}” in ${reason.in}` : reason.kind === 'meaning' ? `${reason.words} = ${reason.concept}` : reason.kind === 'claim' ? `${reason.claim.kind} ${reason.claim.value}` : reason.kind));
  return [`  ${score}  ${id}  ${title}`, `      ${[...new Set(reasons)].slice(0, 5).join('; ')}`, `      … ${snippet.text}`];
}
