import { readArticle } from '../src/core/reading/reading.ts';
import type { Reason } from '../src/core/match/match.ts';
import { relatedTo } from '../src/core/match/related.ts';
import { articlesOf, loadKnowledge } from './article-files.ts';
import { callOf, print, printJson, runCommand, UsageError } from './command-line.ts';
import { loadCorpus } from './corpus.ts';

const usage = 'npm run --silent related -- [--json] FILE…|-';

await runCommand(() => {
  const { values, positionals } = callOf(usage, { json: { type: 'boolean', default: false } });
  if (positionals.length === 0) throw new UsageError(`no file named; usage: ${usage}`);
  const knowledge = loadKnowledge();
  const corpus = loadCorpus(knowledge);
  for (const { file, parsed: { article } } of articlesOf(positionals, knowledge)) {
    const reading = readArticle(article, knowledge);
    const matches = relatedTo({ article, reading }, corpus);
    if (values.json) printJson({ file, matches });
    else print(`${file}  ${article.title}`, ...(matches.length === 0 ? ['  nothing related'] : matches.map(({ id, score, because }) => `  ${score}  ${id}: ${because.map(words).join('; ')}`)), '');
  }
});

function words(reason: Reason): string {
  switch (reason.kind) {
    case 'event': return `same event (${reason.form}${reason.dates ? `, ${reason.dates}` : ''}) in ${reason.languages.join(' and ')}`;
    case 'edition': return `the same article in ${reason.language}`;
    case 'partner': return `partner ${reason.partner}`;
    case 'person': return reason.name;
    case 'topic': return reason.topic;
    case 'claim': return `${reason.claim.kind} ${reason.claim.value}`;
    case 'words': case 'meaning': return reason.words;
  }
}
