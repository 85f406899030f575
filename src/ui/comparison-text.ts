import type { Comparison, Fact } from '../core/match/page-view.ts';
import { claimFigure } from './claim-sentence.ts';
import { sourceText } from './source-text.ts';
import type { Strings } from './strings/strings.ts';

/** How a figure of the page stands to the record: evidence, never a verdict. */
export function comparisonText({ relation, against }: Comparison, strings: Strings): string {
  if (relation === 'new' || !against) return strings.comparisons.new;
  const source = firstSource(against, strings);
  if (relation === 'same') return strings.comparisons.same(source);
  return strings.comparisons[relation]({ figure: claimFigure(against, strings), source });
}

function firstSource({ sources }: Fact, strings: Strings): string {
  const [first] = sources;
  return first ? sourceText(first, strings) : strings.page.onRecord;
}
