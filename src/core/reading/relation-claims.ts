import type { Amount } from '../annotate/amounts.ts';
import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import { isoDate, type DateMention } from '../annotate/dates.ts';
import type { Mention } from '../annotate/lexicon.ts';
import { levels } from '../concepts.ts';
import { letterClass } from '../text/letters.ts';
import { apart, type Span } from '../text/sentences.ts';
import { clauseEndsBetween, isFeast, isPeriod, referenceYear, type Context, type Draft, type Rule, type Year } from './draft.ts';

/** When relations were established or normalised, and how many years of them are marked. */
export const relationClaims: Rule = (sentence, context) => [...anniversaries(sentence, context), ...beginnings(sentence, context)];

/** How high relations are, and since when. A plan to raise them is not the level. */
export const levelClaims: Rule = (sentence, context) => {
  const { years } = context;
  const now = referenceYear(context);
  const mentions = mentionsOf(sentence, 'level').filter((level) => !mentionsOf(sentence, 'body').some((body) => apart(level, body) <= 1) && !isOfField(level, sentence, context));
  if (mentions.length === 0) return [];
  const marked = anniversariesIn(sentence, context);
  // A year that dates one level does not date the next.
  const used = new Set<Year>();
  return mentions.flatMap((level, i): Draft[] => {
    const { value, start, end } = level;
    const next = mentions[i + 1];
    // "From the one they raised relations to the other": the year is the other's.
    const ownYear = years.some((year) => (year.start >= end && year.start - end <= 6 && year.end <= (next?.start ?? 0))
      || (next && year.end <= start && start - year.end <= 6 && clauseEndsBetween(context, end, next.start)));
    if (next && !ownYear && years.length < 2 && !has(sentence, 'sense', 'since') && next.start - end <= 70 && rankOf(next.value) < rankOf(value) && has(sentence, 'act', 'upgrade')) return [];
    const began = mentionsOf(sentence, 'act', 'establish').find((act) => act.start >= end)?.start ?? Infinity;
    const before = years.findLast((year) => year.end <= start && start - year.end <= 60 && !used.has(year));
    // "In 2013 they agreed on the one, in 2023 on the other": each year before its level, none after the last.
    const alternating = next !== undefined && before !== undefined && !years.some((year) => year.start >= (mentions.at(-1)?.end ?? 0));
    const after = alternating ? undefined : years.find((year) => year.start >= end && year.start - end <= 40 && (now === undefined || year.year <= now) && year.start < Math.min(began, next?.start ?? Infinity));
    // What was established years ago, as is marked now, is not the level.
    const ofFeast = (act: Span) => marked.some(({ amount, other }) => other === undefined && act.start >= amount.end && act.start - amount.end <= 40);
    const raised = has(sentence, 'act', 'upgrade') || has(sentence, 'sense', 'since') || mentionsOf(sentence, 'act', 'establish').some((act) => !ofFeast(act));
    // A year right before a level is its own, whatever follows.
    const direct = before && start - before.end <= 10 ? before : undefined;
    const said = direct && raised ? direct : after && (raised || after.start - end <= 10) ? after : raised ? before : undefined;
    if (said) used.add(said);
    const past = said && now !== undefined && said.year <= now && !isToCome(said, level, sentence, now) ? said : undefined;
    // "In 2015 they agreed to deepen the one towards the other": the other is only planned, in whatever year.
    if (i > 0 && mentionsOf(sentence, 'sense', 'plan').some((plan) => start - plan.start >= 0 && start - plan.end <= 1 && plan.start >= (mentions[i - 1]?.end ?? 0))) return [];
    if (isProposed(level, sentence, context) || !past && (mentionsOf(sentence, 'sense', 'plan').some((plan) => isPlanned(plan, level, sentence)) || isAimedAt(level, sentence))) return [];
    const old = mentions.length > 1 && mentionsOf(sentence, 'sense', 'from').some((from) => from.end <= start && start - from.end <= 3);
    // "In 2023 they mark ten years of it": it began ten years before.
    const anniversary = marked.find(({ other }) => other === level);
    // A year right before the step up to it is its own, whatever else is marked.
    const age = direct && has(sentence, 'act', 'upgrade') && clauseEndsBetween(context, anniversary?.amount.end ?? direct.start, direct.start) ? undefined : (anniversary?.amount ?? ageOf(level, sentence, context))?.value;
    const feast = (said ?? (anniversary && years.findLast((other) => other.end <= anniversary.amount.start)))?.year ?? (years.length === 0 || !anniversary ? now : undefined);
    const year = age ? feast && feast - age : said?.year ?? (!old && isRaisedNow(sentence, start, years.length) ? now : undefined);
    return [{ kind: 'relations.level', at: level, value, ...(year !== undefined && (now === undefined || year <= now) && { year }) }];
  });
};

/** Whether a step up to a level is planned for this year: `今年将提升为`. */
function isToCome(year: Year, level: Span, sentence: Sentence, now: number): boolean {
  return year.year === now && mentionsOf(sentence, 'sense', 'plan').some(({ start, end }) => start >= year.end && end <= level.start && start - year.end <= 2);
}

/** The years of a level that are marked right after it: `전략적 동반자 관계 수립 12주년`. */
function ageOf({ end: level }: Span, sentence: Sentence, context: Context): Amount | undefined {
  return sentence.amounts.find(({ unit, start, end }) => unit === 'count' && start >= level && start - level <= 14 && !clauseEndsBetween(context, level, start)
    && !mentionsOf(sentence, 'act', 'establish').some((act) => act.start >= level && act.end <= start)
    && mentionsOf(sentence, 'time', 'anniversary').some((mark) => mark.start >= end && mark.start - end <= 1));
}

/** A "strategic partnership in the field of water" is none of relations; where words are not set apart, the field comes first. */
function isOfField(level: Mention, sentence: Sentence, { text }: Context): boolean {
  const fieldFirst = letterClass(text.plain, level.start) !== 'spaced';
  // Of several in one sentence, one that a topic follows is the topic's.
  const levelsAfter = mentionsOf(sentence, 'level').find(({ start }) => start >= level.end)?.start ?? Infinity;
  const ofTopic = level.value === 'strategic_partnership' && mentionsOf(sentence, 'level').length > 1 && mentionsOf(sentence, 'topic').some(({ start }) => start >= level.end && start - level.end <= 32 && start < levelsAfter);
  return ofTopic || mentionsOf(sentence, 'sense', 'field').some((field) => (fieldFirst ? field.end <= level.start && level.start - field.end <= 2 : field.start >= level.end && field.start - level.end <= 1));
}

const rankOf = (value: string) => (levels as readonly string[]).indexOf(value);

/** Whether a plan is about a level: it stands right before it, or in the same clause as the step up to it that nobody dates. */
function isPlanned(plan: Span, level: Span, sentence: Sentence): boolean {
  if (plan.end <= level.start && level.start - plan.end <= 40) return true;
  if (has(sentence, 'sense', 'since')) return false;
  return mentionsOf(sentence, 'act', 'upgrade').some((step) => apart(step, plan) <= 80);
}

/** Whether the step up to a level is only proposed, whenever that was, as is said right after it where verbs come last: `격상하자고 제안했다`. */
function isProposed(level: Span, sentence: Sentence, { text }: Context): boolean {
  return letterClass(text.plain, level.start) !== 'spaced' && mentionsOf(sentence, 'sense', 'plan').some((plan) => plan.start >= level.end && plan.start - level.end <= 8);
}

/** Whether a level is what relations are to be raised to: an aim is said, and the step up to it right before it. */
function isAimedAt(level: Span, sentence: Sentence): boolean {
  return mentionsOf(sentence, 'sense', 'target').some(({ end }) => end <= level.start)
    && mentionsOf(sentence, 'act', 'upgrade').some(({ end }) => end <= level.start && level.start - end <= 12);
}

/** Whether a sentence reports, as news, that relations are raised to the level that it names. */
function isRaisedNow(sentence: Sentence, level: number, years: number): boolean {
  if (years > 0 || sentence.dates.some(isPeriod) || has(sentence, 'sense', 'since') || has(sentence, 'tie', 'upgrade_talk') || (sentence.place === 'body' && !has(sentence, 'visit')) || has(sentence, 'time', 'anniversary')) return false;
  return mentionsOf(sentence, 'act', 'upgrade').some(({ start }) => Math.abs(start - level) < 60);
}

/** `30 năm thiết lập quan hệ ngoại giao`, `HUT ke-50`, `the 50th anniversary of relations`. */
function anniversaries(sentence: Sentence, context: Context): Draft[] {
  const all = anniversariesIn(sentence, context);
  const own = all.filter(({ other }) => other === undefined);
  // Where it is all that is marked, ten years of a partnership are ten years of relations.
  const marked = own.length > 0 ? own : all.filter(({ other }) => other?.kind === 'level');
  return marked.map(({ amount }) => ({ kind: 'relations.anniversary', at: amount, value: amount.value, unit: 'years' }));
}

/** A number of years that are marked, and what they are of, where that is none of relations: a level, a treaty, a nation's day. */
interface Anniversary {
  readonly amount: Amount;
  readonly other: Mention | undefined;
}

function anniversariesIn(sentence: Sentence, context: Context): Anniversary[] {
  if (!has(sentence, 'time', 'anniversary') && !has(sentence, 'act', 'establish', 'normalise')) return [];
  if (!has(sentence, 'tie') && !has(sentence, 'level') && !has(sentence, 'act', 'establish', 'normalise') && !has(sentence, 'visit')) return [];
  const marks = mentionsOf(sentence, 'time').filter(({ value }) => value === 'anniversary' || value === 'year');
  // The establishing of a level is that level's.
  const begun = sentence.mentions.filter((act) => act.kind === 'act' && (act.value === 'establish' || act.value === 'normalise')
    && !mentionsOf(sentence, 'level').some(({ end }) => end <= act.start && act.start - end <= 3));
  const found = sentence.amounts.flatMap((amount): (Anniversary & { readonly beginning: Mention | undefined })[] => {
    const { value, unit, start, end, numeral } = amount;
    if (unit !== 'count' || !Number.isInteger(value) || value < 5 || value > 200 || numeral.digits > 3) return [];
    if (amount.approximation === 'more_than' || amount.approximation === 'nearly' || inDate(sentence, start)) return [];
    // `11月` is a month.
    if (mentionsOf(sentence, 'time').some(({ value: named, start: at }) => (named === 'month' || named === 'day') && at >= end && at - end <= 1)) return [];
    const following = marks.find((mark) => mark.start >= end && mark.start - end <= 6);
    const preceding = marks.find((mark) => mark.value === 'anniversary' && mark.end <= start && start - mark.end <= 6);
    if (!following && !preceding) return [];
    // "In the 46 years since": how long it has been, and no feast.
    if (following && mentionsOf(sentence, 'sense', 'since').some((since) => since.start === following.start && since.end > following.end)) return [];
    const beginning = nearestOf(amount, begun.filter(({ start: at, end: until }) => (until <= start ? !clauseEndsBetween(context, until, start) : at >= end)));
    // "46 years since they were established" are no feast; round numbers are.
    if (!mentionsOf(sentence, 'time', 'anniversary').some((mark) => apart(mark, amount) <= 20) && !(value % 5 === 0 && beginning && apart(beginning, amount) <= 30)) return [];
    const other = nearestOf(amount, sentence.mentions.filter((mention) => reachOfOther(mention, amount) !== undefined));
    const closer = other && !(beginning && apart(beginning, amount) < apart(other, amount)) ? other : undefined;
    // A partnership's ten years are not counted from the beginning of relations.
    return [{ amount, other: closer, beginning: closer ? undefined : beginning }];
  });
  // One beginning has one anniversary: of "15 years after …, 75 years of relations" the nearer.
  const distance = (amount: Amount, beginning: Mention) => (beginning.start >= amount.end ? 1 : 2) * apart(beginning, amount);
  return found.filter(({ amount, beginning }) => !beginning || !found.some((another) => another.beginning === beginning && distance(another.amount, beginning) < distance(amount, beginning)));
}

/** How far from an anniversary's number something other than relations takes it for itself; `undefined` where it does not. */
function reachOfOther(mention: Mention, { start, end }: Span): number | undefined {
  const { kind, value } = mention;
  const [after, before] = kind === 'level' ? [36, 12] : kind === 'body' || (kind === 'act' && value === 'sign') || (kind === 'count' && value === 'agreements') ? [36, 12] : (kind === 'time' && value === 'national_day') || (kind === 'setting' && value === 'war') ? [40, 70] : [-1, -1];
  const distance = mention.start >= end ? mention.start - end : start - mention.end;
  return distance >= 0 && distance <= (mention.start >= end ? after : before) ? distance : undefined;
}

function nearestOf(to: Span, mentions: readonly Mention[]): Mention | undefined {
  return mentions.toSorted((a, b) => apart(a, to) - apart(b, to))[0];
}

/** A date beside a word of beginning, or the first of two dates that lie as far apart as the years that are marked. */
function beginnings(sentence: Sentence, context: Context): Draft[] {
  const now = referenceYear(context);
  const all = anniversariesIn(sentence, context);
  const marked = all.filter(({ other }) => !other).map(({ amount }) => amount.value);
  const spanned = sentence.dates.find(({ from, to }) => from.year !== undefined && to?.year !== undefined && marked.includes(to.year - from.year));
  if (spanned) return dateDraft(has(sentence, 'act', 'normalise') && !has(sentence, 'act', 'establish') ? 'relations.normalised' : 'relations.established', spanned);
  const since = sinceDay(sentence);
  if (since) return dateDraft('relations.established', since);
  const kinds = [['establish', 'relations.established'], ['normalise', 'relations.normalised']] as const;
  return kinds.flatMap(([act, kind]) => {
    const begun = mentionsOf(sentence, 'act', act);
    if (begun.every((beginning) => mentionsOf(sentence, 'sense', 'plan').some((plan) => apart(plan, beginning) <= 40 && !(plan.start >= beginning.end && clauseEndsBetween(context, beginning.end, plan.start))))) return [];
    const distance = ({ start, end }: DateMention) => Math.min(...begun.map((beginning) => (start >= beginning.end ? start - beginning.end + (clauseEndsBetween(context, beginning.end, start) ? 30 : 0) : (beginning.start - end) * 1.5)));
    const nearest = sentence.dates.filter(({ from }) => from.year !== undefined && from.year >= 1900).toSorted((a, b) => distance(a) - distance(b))[0];
    // "In 2025 they mark 75 years": the year of the feast is not that of the beginning.
    const feast = nearest && marked.length > 0 && (nearest.from.month === undefined || (now !== undefined && (nearest.from.year ?? 0) >= now - 1)) && (now === undefined || !marked.some((value) => Math.abs(now - (nearest.from.year ?? 0) - value) <= 1));
    // One date and one beginning in a sentence belong together, however a language keeps them apart.
    const farthest = sentence.dates.length === 1 && begun.length === 1 ? 120 : 60;
    const isOfFeast = nearest?.from.year !== undefined && begun.some((beginning) => isFeast(nearest.from.year ?? 0, beginning, sentence, context));
    return nearest && distance(nearest) <= farthest && !feast && !isOfFeast ? dateDraft(kind, nearest) : [];
  });
}

/** "Diplomatic relations, 60 years old, to be exact since 30 December 1955". */
function sinceDay(sentence: Sentence): DateMention | undefined {
  if (!has(sentence, 'tie', 'diplomatic') || has(sentence, 'act', 'establish', 'normalise')) return undefined;
  return sentence.dates.find(({ from, to, start }) => from.day !== undefined && from.year !== undefined && to === undefined
    && mentionsOf(sentence, 'sense', 'since').some((since) => since.end <= start && start - since.end <= 9) && mentionsOf(sentence, 'tie', 'diplomatic').some((tie) => tie.end <= start && start - tie.end <= 90));
}

function dateDraft(kind: 'relations.established' | 'relations.normalised', date: DateMention): Draft[] {
  const value = isoDate(date.from);
  return value === undefined ? [] : [{ kind, at: date, value, ...(date.from.year !== undefined && { year: date.from.year }) }];
}

const inDate = ({ dates }: Sentence, at: number) => dates.some(({ start, end }) => at >= start && at < end);
