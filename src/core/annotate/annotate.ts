import type { Article } from '../corpus/article.ts';
import type { ConceptKind } from '../concepts.ts';
import type { Folded } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { amountsIn, type Amount } from './amounts.ts';
import { datesIn, type DateMention } from './dates.ts';
import type { Language } from './knowledge.ts';
import { mentionsIn, type Mention } from './lexicon.ts';
import { numeralsIn, type Numeral } from './numerals.ts';
import { supported } from './support.ts';

/** Where a sentence stands: what comes first says what an article is about. */
export type Place = 'title' | 'lead' | 'body';

/** A sentence with everything found in it. */
export interface Sentence {
  readonly place: Place;
  /** UTF-16 offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
}

/** A text with its sentences; the title, where it is not part of the text, is a text of its own. */
export interface Annotated {
  readonly text: Folded;
  readonly sentences: readonly Sentence[];
}

/** How many sentences make the lead. */
const leadSentences = 3;

/** How long a part of an agency's dateline is: `ХАНОЙ, 31 мая. /Корр. ТАСС Юрий Денисович/.` */
const longestDateline = 30;

/** Whether all that a sentence says is where, when and by whom a report was written: it is no sentence of the lead. */
const isDateline = ({ start, end, mentions }: Sentence) => end - start <= longestDateline && mentions.every(({ kind }) => kind === 'capital' || kind === 'month' || kind === 'body');

/** An article taken apart: its title, its text, and what stands under its pictures. */
export interface AnnotatedArticle {
  readonly title: Annotated;
  readonly body: Annotated;
  readonly captions: Annotated;
}

/** The sentences of an article with the concepts, amounts and dates in them. */
export function annotate(article: Article, language: Language): AnnotatedArticle {
  const title = sentencesIn(article.title, language);
  const body = sentencesIn(article.text, language);
  const captions = sentencesIn((article.captions ?? []).join('\n'), language);
  const titleWords = title.text.plain.trim();
  const isTitle = ({ start, end }: Sentence) => start === 0 && titleWords.startsWith(body.text.plain.slice(start, end));
  const kept = supported([title, body, captions].flatMap(({ text, sentences }) => sentences.map(({ mentions }) => ({ text, mentions }))));
  let seen = 0;
  const placed = (annotated: Annotated, offset: number, place: (sentence: Sentence) => Place): Annotated => ({
    ...annotated,
    sentences: annotated.sentences.map((sentence, i) => ({ ...sentence, place: place(sentence), mentions: kept[offset + i] ?? [] })),
  });
  return {
    title: placed(title, 0, () => 'title'),
    body: placed(body, title.sentences.length, (sentence) => (isTitle(sentence) ? 'title' : (seen === 0 && isDateline(sentence) ? seen : seen++) < leadSentences ? 'lead' : 'body')),
    captions: placed(captions, title.sentences.length + body.sentences.length, () => 'body'),
  };
}

/** The mentions of one kind, in order. */
export function mentionsOf({ mentions }: Pick<Sentence, 'mentions'>, kind: ConceptKind, value?: string): readonly Mention[] {
  const all = byKind(mentions).get(kind) ?? none;
  return value === undefined || all.length === 0 ? all : all.filter((mention) => mention.value === value);
}

/** Whether a sentence has a concept. */
export function has({ mentions }: Pick<Sentence, 'mentions'>, kind: ConceptKind, ...values: readonly string[]): boolean {
  const all = byKind(mentions).get(kind) ?? none;
  return values.length === 0 ? all.length > 0 : all.some(({ value }) => values.includes(value));
}

/** The rules ask for some forty kinds of each sentence: they are told apart once. */
function byKind(mentions: readonly Mention[]): ReadonlyMap<ConceptKind, readonly Mention[]> {
  const known = kindsOf.get(mentions);
  if (known) return known;
  const kinds = new Map<ConceptKind, Mention[]>();
  for (const mention of mentions) {
    const others = kinds.get(mention.kind);
    if (others) others.push(mention);
    else kinds.set(mention.kind, [mention]);
  }
  kindsOf.set(mentions, kinds);
  return kinds;
}
const kindsOf = new WeakMap<readonly Mention[], ReadonlyMap<ConceptKind, readonly Mention[]>>();
const none: readonly Mention[] = [];

/** The numbers that can be parts of dates: `2052億ドル` is no year. */
function withoutAmounts(numerals: readonly Numeral[], amounts: readonly Amount[], mentions: readonly Mention[]): Numeral[] {
  // Of a sum told in two currencies the second is no amount: `15億ユーロ(約1950億円)`.
  const scales = new Set(mentions.filter(({ kind }) => kind === 'scale').map(({ start }) => start));
  let next = 0;
  return numerals.filter((numeral) => {
    if (scales.has(numeral.end)) return false;
    while ((amounts[next]?.end ?? Infinity) <= numeral.start) next++;
    const amount = amounts[next];
    return !amount || amount.start > numeral.start || (amount.unit === 'count' && amount.value === numeral.value);
  });
}

/** How many letters may lie between a visit and the form that is said after its country. */
const longestJourney = 60;

/** "A visit to Laos officially": where the form of a visit is said right after a country that is visited, it is that visit's. */
function visitOf({ kind, ...form }: Mention, before: readonly Mention[]): Mention | undefined {
  if (kind !== 'form') return undefined;
  const country = before.findLast((mention) => (mention.kind === 'country' || mention.kind === 'short' || mention.kind === 'capital') && mention.end <= form.start && form.start - mention.end <= 1);
  const visits = country && before.some((mention) => (mention.kind === 'visit' || (mention.kind === 'act' && mention.value === 'travel')) && mention.end <= country.start && country.start - mention.end <= longestJourney);
  return visits ? { ...form, kind: 'visit' } : undefined;
}

function sentencesIn(source: string, language: Language): Annotated {
  const text = language.fold(source);
  const all = mentionsIn(text, language.lexicon);
  let next = 0;
  const sentences = sentencesOf(text.normal, language.code, language.abbreviations, language.openings).map(({ start, end }): Sentence => {
    const mentions: Mention[] = [];
    for (; next < all.length && (all[next]?.start ?? end) < end; next++) {
      const mention = all[next];
      if (mention && mention.start >= start && mention.end <= end) mentions.push(visitOf(mention, mentions) ?? mention);
    }
    const numerals = numeralsIn(text, language, mentions, start, end);
    const amounts = amountsIn(text, numerals, mentions);
    return { place: 'body', start, end, mentions, amounts, dates: datesIn(text, language, withoutAmounts(numerals, amounts, mentions), mentions) };
  });
  return { text, sentences };
}
