import type { Comparison, Fact } from '../core/match/page-view.ts';
import { claimFigure } from './claim-sentence.ts';
import { publisherName } from './publisher.ts';
import type { Strings } from './strings/strings.ts';

/** How a figure of the page stands to the record: evidence, never a verdict. */
export function comparisonText({ relation, against }: Comparison, strings: Strings): string {
  if (relation === 'new' || !against) return strings.comparisons.new;
  if (relation === 'same') return strings.comparisons.same;
  return strings.comparisons[relation]({ figure: claimFigure(against, strings), source: whoSays(against, strings) });
}

/** The first to say it; a list beside this text has the dates and the others. */
function whoSays({ sources: [first] }: Fact, strings: Strings): string {
  return first ? publisherName(first) ?? first.title : strings.page.onRecord;
}
