import type { Fact } from '../core/corpus/fact.ts';
import type { Comparison } from '../core/match/compare.ts';
import { claimFigure } from './claim-sentence.ts';
import { dateText, percentText, sentenceCase } from './formats.ts';
import { publisherName } from './publisher.ts';
import type { Strings } from './strings/strings.ts';

/** How a figure of the page stands to the record, who says so and when: evidence, never a verdict. */
export function comparisonText({ claim, relation, against, difference }: Comparison, strings: Strings): string {
  const { comparisons } = strings;
  if (relation === 'new' || !against) return comparisons.new;
  const words = { figure: claimFigure(against, strings), source: whoSays(against, strings) };
  if (relation === 'same') return comparisons.same({ source: words.source, ...(isSaidOtherwise(claim, against) && { figure: words.figure }) });
  // The name of a publisher is left as it is.
  if (relation === 'differs') return comparisons.differs({ ...words, ...(against.sources.length === 0 && { source: sentenceCase(words.source, strings) }), ...(difference !== undefined && { difference: differenceText(difference, strings) }) });
  return claim.kind === 'relations.level' ? comparisons.level[relation](words) : comparisons[relation](words);
}

/** A fact that is on record beside the one that is compared. */
export function besideText(fact: Fact, strings: Strings): string {
  return strings.comparisons.beside({ figure: claimFigure(fact, strings), source: whoSays(fact, strings) });
}

function differenceText(percent: number, strings: Strings): string {
  const size = percentText(Number(Math.abs(percent).toPrecision(2)), strings);
  return percent > 0 ? strings.comparisons.more(size) : strings.comparisons.less(size);
}

/** Whether the record says the same in other words: "more than 350,000" for 352,000, or with a year that the page leaves out. */
function isSaidOtherwise(claim: Comparison['claim'], against: Fact): boolean {
  return claim.kind !== against.kind || claim.value !== against.value || claim.unit !== against.unit || claim.year !== against.year || claim.approximation !== against.approximation;
}

/** The first to say it, with the day; what stands under this text has the others. */
function whoSays({ sources: [first], register }: Fact, strings: Strings): string {
  const said = first ?? register?.[0];
  if (!said) return strings.page.onRecord;
  const name = publisherName(said) ?? said.title;
  const source = said.published === undefined ? name : `${name}, ${dateText(said.published, strings)}`;
  return first ? source : strings.comparisons.inRegister(source);
}
