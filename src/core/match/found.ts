import { amountConcept } from '../annotate/amounts.ts';
import type { Knowledge } from '../annotate/knowledge.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusEntry } from '../corpus/entry.ts';
import { keyOf } from '../corpus/record.ts';
import { plain as plainText } from '../text/fold.ts';
import type { Span } from '../text/sentences.ts';
import type { Found, Reason } from './match.ts';
import { holds } from '../text/phrases.ts';
import { prepared, snippetOf, type Prepared } from './passages.ts';
import { queryFrom, yearsIn, type Part, type Query } from './query.ts';
import { hitsIn, worth, type Hit } from './search.ts';
import type { Answer } from './tally.ts';

/** A search over a corpus: `search(query, limit)` gives the best first, each with its passage; an empty query gives nothing. */
export function searcherOf(corpus: Corpus, knowledge: Knowledge): (query: string, limit?: number) => readonly Found[] {
  // One types letter by letter: most of what was found is found again.
  const recent = new Map<string, Prepared>();
  const preparedOf = (entry: CorpusEntry): Prepared => {
    const known = recent.get(entry.id);
    if (known?.entry === entry) return known;
    if (recent.size >= mostPrepared) recent.clear();
    const made = prepared(entry, knowledge);
    recent.set(entry.id, made);
    return made;
  };
  return (source, limit = 20) => {
    const query = queryFrom(source, knowledge);
    return hitsIn(corpus, query, knowledge, limit).flatMap((hit): Found[] => {
      const entry = corpus.entryOf(hit.id);
      return entry ? [foundFrom(preparedOf(entry), hit, query)] : [];
    });
  };
}

const mostPrepared = 200;

/** Terms as they stand in folded text: words with a space between them, letters without. */
function phraseOf({ terms }: Query, indices: readonly number[]): string {
  return indices.reduce((phrase, i, nth) => {
    const [term, before] = [terms[i], terms[indices[nth - 1] ?? -1]];
    if (!term) return phrase;
    return before && term.start < before.end ? phrase + term.plain.slice(before.end - term.start) : `${phrase}${nth === 0 || before?.end === term.start ? '' : ' '}${term.plain}`;
  }, '');
}

/** A hit with why it is one and the passage that shows it. */
function foundFrom(article: Prepared, { id, score, answers }: Hit, query: Query): Found {
  const claims = claimReasons(article, query);
  const because = [...claims.map(({ reason }) => reason), ...query.parts.flatMap((part, i) => reasonFor(part, answers[i] ?? [], article, query))].toSorted((a, b) => b.weight - a.weight);
  const places = placesOf(article, query, answers);
  return { id, title: article.entry.article.title, score, because, snippet: snippetOf(article, places.length > 0 ? places : claims.map(({ place }) => place)) };
}

function reasonFor(part: Part, answers: readonly Answer[], { title, text, entry }: Prepared, query: Query): Reason[] {
  if (answers.length === 0) return [];
  const meant = answers.find(({ how }) => how === 'meaning');
  const typed = query.text.slice(part.start, part.end);
  const words = answers.filter(({ plain }) => plain !== undefined);
  if (meant?.concept !== undefined && words.length === 0) return [{ kind: 'meaning', concept: meant.concept, words: typed, weight: worth.about }];
  const how = weakest.find((each) => words.some((answer) => answer.how === each)) ?? 'exact';
  const said = how === 'exact' || how === 'folded' ? typed : words.map((answer) => answer.plain).join(' ');
  const phrase = how === 'exact' || how === 'folded' ? phraseOf(query, part.terms) : said;
  const place = holds(title.plain, phrase) ? 'title' : !holds(text.plain, phrase) && holds(plainText(entry.article.publisher ?? ''), phrase) ? 'publisher' : 'text';
  const reason: Reason = { kind: 'words', words: said, how, in: place, weight: worthOf[how] * (place === 'title' ? worth.inTitle : 1) };
  return meant?.concept === undefined ? [reason] : [reason, { kind: 'meaning', concept: meant.concept, words: typed, weight: Math.min(worth.named, reason.weight) }];
}

const weakest = ['fuzzy', 'prefix', 'folded', 'exact'] as const;
const worthOf = { exact: worth.exact, folded: worth.folded, prefix: worth.prefix, fuzzy: worth.oneEdit } as const;

/** Claims with an amount that is asked for, or with a year that is and what else is meant. */
function claimReasons({ entry: { reading }, text }: Prepared, query: Query): { reason: Reason; place: Span }[] {
  const concepts = query.parts.flatMap((part) => part.concepts);
  const years = yearsIn(query).map(Number);
  return reading.claims.flatMap((claim) => {
    const { value, unit, year } = claim;
    const amount = typeof value === 'number' && (concepts.includes(amountConcept({ value, unit: unit ?? 'count' })) || (unit !== 'percent' && concepts.includes(amountConcept({ value, unit: 'count' }))));
    const dated = year !== undefined && years.includes(year) && concepts.some((concept) => concept.endsWith(`:${value}`));
    if (!amount && !dated) return [];
    return [{ reason: { kind: 'claim' as const, claim: keyOf(claim), weight: 2 }, place: { start: Math.min(claim.start + claim.focus.start, text.plain.length), end: Math.min(claim.start + claim.focus.end, text.plain.length) } }];
  });
}

/** Where the text has what answers. Of words that stand side by side somewhere as in the query, only those places. */
function placesOf(article: Prepared, { terms: asked, parts }: Query, answers: Hit['answers']): Span[] {
  const { text } = article;
  const places: { readonly span: Span; readonly term: number }[] = [];
  const wanted = new Map<string, { readonly term: number; readonly exact: string | undefined }>();
  parts.forEach((part, i) => {
    const words = (answers[i] ?? []).filter(({ plain }) => plain !== undefined);
    part.terms.forEach((term, nth) => {
      const answer = words[nth] ?? words.find(({ plain }) => plain === asked[term]?.plain);
      if (answer?.plain !== undefined) wanted.set(answer.plain, { term, exact: answer.how === 'exact' ? asked[term]?.exact : undefined });
    });
  });
  if (wanted.size > 0) {
    for (const span of article.terms()) {
      const found = wanted.get(text.plain.slice(span.start, span.end));
      if (found && (found.exact === undefined || text.lower.slice(span.start, span.end) === found.exact)) places.push({ span, term: found.term });
    }
  }
  const isNext = (a: { span: Span; term: number } | undefined, b: { span: Span; term: number } | undefined) => a !== undefined && b !== undefined && b.term === a.term + 1 && b.span.start - a.span.end <= 1;
  const together = places.filter((place, i) => isNext(places[i - 1], place) || isNext(place, places[i + 1]));
  const joined = new Set(together.map(({ term }) => term));
  const meant = parts.flatMap((_, i) => {
    const answered = answers[i] ?? [];
    const concept = answered.find(({ how }) => how === 'meaning')?.concept;
    return concept === undefined || answered.some(({ plain }) => plain !== undefined) ? [] : article.mentionsOf(concept);
  });
  return [...together, ...places.filter(({ term }) => !joined.has(term))].map(({ span }) => span).concat(meant);
}
