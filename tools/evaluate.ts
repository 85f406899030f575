import { loadKnowledge } from './article-files.ts';
import { callOf, print, runCommand } from './command-line.ts';
import { examples } from './evaluation/examples.ts';
import { f1, precision, recall, score, sum, type Result } from './evaluation/score.ts';

const usage = 'npm run --silent evaluate -- [--language XX] [--articles | --briefs] [--quiet]';

await runCommand(() => {
  const { values } = callOf(usage, { language: { type: 'string' }, articles: { type: 'boolean', default: false }, briefs: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } });
  const knowledge = loadKnowledge();
  const chosen = examples(knowledge).filter(({ label, complete }) => (values.language === undefined || label.language === values.language) && (complete ? !values.briefs : !values.articles));
  const results = score(chosen, knowledge);
  if (!values.quiet) {
    for (const { example: { label, article }, misses } of results.filter((result) => result.misses.length > 0)) print(`${label.id} ${label.language}: ${misses.join('; ')}`, `    ${article.text.replaceAll('\n', ' ').slice(0, 200)}`);
  }
  print('', 'language  examples  ties F1  partners  claims P  claims R');
  for (const language of [...new Set(results.map(({ example }) => example.label.language))].toSorted()) row(language, results.filter(({ example }) => example.label.language === language));
  row('all', results);
  print('', 'claim                      right  wrong  missed');
  for (const kind of [...new Set(results.flatMap(({ claims }) => [...claims.keys()]))].toSorted()) {
    const { right, wrong, missed } = sum(results.flatMap(({ claims }) => claims.get(kind) ?? []));
    print(`${kind.padEnd(26)} ${String(right).padStart(5)}  ${String(wrong).padStart(5)}  ${String(missed).padStart(6)}`);
  }
  const negatives = results.filter(({ example }) => !example.label.bilateral);
  print('', `non-examples taken: ${negatives.filter(({ reading }) => reading.bilateral).length} of ${negatives.length}; languages wrong: ${results.filter(({ language }) => !language).length}`);
});

function row(name: string, results: readonly Result[]): void {
  const ties = sum(results.map((result) => result.ties));
  const claims = sum(results.flatMap((result) => [...result.claims.values()]));
  const judged = results.filter(({ partners }) => partners !== undefined);
  const exact = judged.filter(({ partners }) => partners).length / Math.max(judged.length, 1);
  print(`${name.padEnd(8)} ${String(results.length).padStart(9)} ${[f1(ties), exact, precision(claims), recall(claims)].map((value) => value.toFixed(3).padStart(9)).join('')}`);
}
