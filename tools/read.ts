import { explain, type ExplainedReading } from '../src/core/reading/reading.ts';
import type { ParsedArticle } from '../src/core/corpus/parse.ts';
import { articlesOf, loadKnowledge } from './article-files.ts';
import { callOf, print, printJson, runCommand, UsageError } from './command-line.ts';

/** Kinds that are parts of numbers and dates, not of what a sentence is about. */
const silent: ReadonlySet<string> = new Set(['range', 'number', 'month', 'scale', 'currency', 'approx', 'unit', 'time', 'sense', 'name']);

const usage = 'npm run --silent read -- [--json] FILE…|-';

await runCommand(() => {
  const { values, positionals } = callOf(usage, { json: { type: 'boolean', default: false } });
  if (positionals.length === 0) throw new UsageError(`no file named; usage: ${usage}`);
  const knowledge = loadKnowledge();
  for (const { file, parsed } of articlesOf(positionals, knowledge)) {
    const reading = explain(parsed.article, knowledge);
    if (values.json) printJson(summary(file, parsed, reading));
    else print(...report(file, parsed, reading));
  }
});

/** What `--json` prints; offsets are those of the file. */
function summary(file: string, { article, toFile }: ParsedArticle, reading: ExplainedReading | undefined) {
  return {
    file,
    language: reading?.language ?? article.language ?? null,
    bilateral: reading?.bilateral ?? false,
    score: reading?.score ?? 0,
    partners: reading?.partners ?? [],
    people: (reading?.people ?? []).map(({ id }) => id),
    topics: reading?.topics ?? [],
    event: reading?.event ?? {},
    claims: (reading?.claims ?? []).map(({ start, end, focus: _focus, ...claim }) => ({ ...claim, start: toFile(start), end: toFile(end) })),
    title: article.title, published: article.published ?? null, url: article.url ?? null,
  };
}

/** The readable report: the result first, then the claims, then each sentence that counted with its words. */
function report(file: string, { article }: ParsedArticle, reading: ExplainedReading | undefined): string[] {
  if (!reading) return [`${file}: in none of the languages that are read`, ''];
  const { language, bilateral, score, partners, people, topics, event, claims } = reading;
  return [
    `${file}  ${article.title}`,
    `  ${language}, ${bilateral ? `about Vietnam's ties with ${partners.map(({ country, weight }) => `${country} (${weight})`).join(', ')}` : "not about Vietnam's ties"}, score ${score}`,
    ...(event.form || event.dates ? [`  event: ${[event.form, event.dates].filter(Boolean).join(', ')}`] : []),
    ...(people.length > 0 ? [`  people: ${people.map(({ name }) => name).join(', ')}`] : []),
    ...(topics.length > 0 ? [`  topics: ${topics.join(', ')}`] : []),
    ...claims.flatMap((claim) => [
      `  ${claim.kind} ${claim.partner} ${claim.approximation ? `${claim.approximation} ` : ''}${claim.value}${claim.unit ? ` ${claim.unit}` : ''}${claim.year ? ` (${claim.year})` : ''}`,
      `      “${claim.quote}”`,
    ]),
    '  evidence, sentence by sentence:',
    ...reading.evidence.filter(({ ties, other }) => ties.size > 0 || other > 0).flatMap(({ sentence, ties, other }) => {
      const { normal } = (reading.title.sentences.includes(sentence) ? reading.title : reading.body).text;
      const words = sentence.mentions.filter(({ kind }) => !silent.has(kind)).map(({ kind, value, start, end }) => `“${normal.slice(start, end)}” ${kind}:${value}`);
      return [
        `    ${sentence.place} ${[...ties].map(([country, points]) => `${country} +${points.toFixed(1)}`).join(' ')}${other > 0 ? ` other −${other.toFixed(1)}` : ''}  ${normal.slice(sentence.start, sentence.end)}`,
        `        ${[...new Set(words)].join(', ')}`,
      ];
    }),
    '',
  ];
}
