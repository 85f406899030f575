import { has, mentionsOf, type Sentence } from '../annotate/annotate.ts';
import { isoDate, type DateMention } from '../annotate/dates.ts';
import type { Span } from '../text/sentences.ts';
import { referenceYear, type Context, type Draft, type Rule, type Year } from './draft.ts';

/** When relations were established or normalised, and how many years of them are marked. */
export const relationClaims: Rule = (sentence, context) => [...anniversaries(sentence), ...beginnings(sentence, context)];

/** How high relations are, and since when. A plan to raise them is not the level. */
export const levelClaims: Rule = (sentence, context) => {
  const { years } = context;
  const mentions = mentionsOf(sentence, 'level').filter((level) => !mentionsOf(sentence, 'body').some((body) => apart(level, body) <= 1));
  // A year that dates one level does not date the next.
  const used = new Set<Year>();
  return mentions.flatMap((level, i): Draft[] => {
    const { value, start, end } = level;
    const next = mentions[i + 1];
    const began = mentionsOf(sentence, 'act', 'establish').find((act) => act.start >= end)?.start ?? Infinity;
    const before = years.findLast((year) => year.end <= start && start - year.end <= 60 && !used.has(year));
    // "In 2013 they agreed on the one, in 2023 on the other": each year before its level, none after the last.
    const alternating = next !== undefined && before !== undefined && !years.some((year) => year.start >= (mentions.at(-1)?.end ?? 0));
    const after = alternating ? undefined : years.find((year) => year.start >= end && year.start - end <= 40 && year.start < Math.min(began, next?.start ?? Infinity));
    const raised = has(sentence, 'act', 'upgrade', 'establish') || has(sentence, 'sense', 'since');
    const now = referenceYear(context);
    // A year right before a level is its own, whatever follows.
    const direct = before && start - before.end <= 10 ? before : undefined;
    const said = direct && raised ? direct : after && (raised || after.start - end <= 10) ? after : raised ? before : undefined;
    if (said) used.add(said);
    const past = said && now !== undefined && said.year <= now ? said : undefined;
    if (!past && mentionsOf(sentence, 'sense', 'plan').some((plan) => isPlanned(plan, level, sentence))) return [];
    const old = mentions.length > 1 && mentionsOf(sentence, 'sense', 'from').some((from) => from.end <= start && start - from.end <= 3);
    const year = said?.year ?? (!old && isRaisedNow(sentence, start, years.length) ? now : undefined);
    return [{ kind: 'relations.level', at: level, value, ...(year !== undefined && (now === undefined || year <= now) && { year }) }];
  });
};

/** Whether a plan is about a level: it stands right before it, or in the same clause as the step up to it that nobody dates. */
function isPlanned(plan: Span, level: Span, sentence: Sentence): boolean {
  if (plan.end <= level.start && level.start - plan.end <= 40) return true;
  if (has(sentence, 'sense', 'since')) return false;
  return mentionsOf(sentence, 'act', 'upgrade').some((step) => apart(step, plan) <= 60);
}

/** Whether a sentence reports, as news, that relations are raised to the level that it names. */
function isRaisedNow(sentence: Sentence, level: number, years: number): boolean {
  if (years > 0 || has(sentence, 'tie', 'upgrade_talk') || (sentence.place === 'body' && !has(sentence, 'visit')) || has(sentence, 'time', 'anniversary')) return false;
  return mentionsOf(sentence, 'act', 'upgrade').some(({ start }) => Math.abs(start - level) < 60);
}

/** `30 năm thiết lập quan hệ ngoại giao`, `HUT ke-50`, `the 50th anniversary of relations`. */
function anniversaries(sentence: Sentence): Draft[] {
  if (!has(sentence, 'time', 'anniversary') && !has(sentence, 'act', 'establish')) return [];
  if (!has(sentence, 'tie') && !has(sentence, 'level') && !has(sentence, 'act', 'establish') && !has(sentence, 'visit')) return [];
  const marks = mentionsOf(sentence, 'time').filter(({ value }) => value === 'anniversary' || value === 'year');
  return sentence.amounts.flatMap((amount): Draft[] => {
    const { value, unit, start, end, numeral } = amount;
    if (unit !== 'count' || !Number.isInteger(value) || value < 5 || value > 200 || numeral.digits > 3 || amount.approximation === 'more_than') return [];
    if (inDate(sentence, start)) return [];
    const following = marks.find((mark) => mark.start >= end && mark.start - end <= 6);
    const preceding = marks.find((mark) => mark.value === 'anniversary' && mark.end <= start && start - mark.end <= 6);
    if (!following && !preceding) return [];
    const near = mentionsOf(sentence, 'time', 'anniversary').some((mark) => apart(mark, amount) <= 20)
      || mentionsOf(sentence, 'act', 'establish').some((act) => apart(act, amount) <= 30);
    // Of a national day or a battle, not of relations.
    const other = mentionsOf(sentence, 'time', 'national_day').some((day) => (day.start >= end && day.start - end <= 40) || (day.end <= start && start - day.end <= 24));
    return near && !other ? [{ kind: 'relations.anniversary', at: amount, value, unit: 'years' }] : [];
  });
}

/** A date beside a word of beginning, or the first of two dates that lie as far apart as the years that are marked. */
function beginnings(sentence: Sentence, context: Context): Draft[] {
  const now = referenceYear(context);
  const marked = anniversaries(sentence).map(({ value }) => value);
  const spanned = sentence.dates.find(({ from, to }) => from.year !== undefined && to?.year !== undefined && marked.includes(to.year - from.year));
  if (spanned) return dateDraft(has(sentence, 'act', 'normalise') && !has(sentence, 'act', 'establish') ? 'relations.normalised' : 'relations.established', spanned);
  const kinds = [['establish', 'relations.established'], ['normalise', 'relations.normalised']] as const;
  return kinds.flatMap(([act, kind]) => {
    const begun = mentionsOf(sentence, 'act', act);
    if (begun.length === 0 || has(sentence, 'sense', 'plan')) return [];
    const distance = ({ start, end }: DateMention) => Math.min(...begun.map((beginning) => (start >= beginning.end ? start - beginning.end : (beginning.start - end) * 1.5)));
    const nearest = sentence.dates.filter(({ from }) => from.year !== undefined && from.year >= 1900).toSorted((a, b) => distance(a) - distance(b))[0];
    // "In 2025 they mark 75 years": the year of the feast is not that of the beginning.
    const feast = nearest && marked.length > 0 && (nearest.from.month === undefined || nearest.from.year === now) && (now === undefined || !marked.includes(now - (nearest.from.year ?? 0)));
    return nearest && distance(nearest) <= 60 && !feast ? dateDraft(kind, nearest) : [];
  });
}

function dateDraft(kind: 'relations.established' | 'relations.normalised', date: DateMention): Draft[] {
  const value = isoDate(date.from);
  return value === undefined ? [] : [{ kind, at: date, value, ...(date.from.year !== undefined && { year: date.from.year }) }];
}

/** How many letters lie between two words, whichever comes first. */
const apart = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0);
const inDate = ({ dates }: Sentence, at: number) => dates.some(({ start, end }) => at >= start && at < end);
