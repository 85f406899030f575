import type { JSX } from 'preact';
import type { Comparison, FactSource } from '../core/match/page-view.ts';
import { claimFigure, claimSentence } from '../ui/claim-sentence.ts';
import { comparisonText } from '../ui/comparison-text.ts';
import { Emphasised } from '../ui/emphasised.tsx';
import { Quotation, SourceLine } from '../ui/quotation.tsx';
import { ShowAll } from '../ui/show-all.tsx';
import type { Strings } from '../ui/strings/strings.ts';

interface ComparisonListProps {
  readonly comparisons: readonly Comparison[];
  readonly strings: Strings;
  readonly onOpen: (source: FactSource) => void;
}

/** The page's own figures, each set beside the record. */
export function ComparisonList({ comparisons, strings, onOpen }: ComparisonListProps): JSX.Element {
  return (
    <section data-section="comparisons">
      <h2>{strings.page.comparisons} <span class="count">{comparisons.length}</span></h2>
      <ShowAll items={comparisons.toSorted(byInterest)} first={3} strings={strings} item={(comparison) => {
        const { claim, relation, against } = comparison;
        const [source] = against?.sources ?? [];
        const shared = { strings, onOpen };
        return (
          <li key={`${claim.start} ${claim.kind} ${claim.value}`} data-relation={relation}>
            <h3><Emphasised text={claimSentence(claim, strings)} part={claimFigure(claim, strings)} /></h3>
            <p class="relation"><Emphasised text={comparisonText(comparison, strings)} part={against && relation !== 'same' ? claimFigure(against, strings) : ''} /></p>
            {source && against && (relation === 'same' ? <SourceLine source={source} {...shared} /> : <Quotation source={source} {...shared} />)}
          </li>
        );
      }} />
    </section>
  );
}

/** What sets the page and the record side by side comes first, what only one of them has comes last. */
const interest: readonly Comparison['relation'][] = ['differs', 'later', 'earlier', 'same', 'new'];

function byInterest(a: Comparison, b: Comparison): number {
  return interest.indexOf(a.relation) - interest.indexOf(b.relation);
}
