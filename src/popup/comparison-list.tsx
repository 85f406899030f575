import type { JSX } from 'preact';
import { citationsOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import type { Fact, FactSource } from '../core/corpus/fact.ts';
import type { Comparison } from '../core/match/compare.ts';
import { relations } from '../core/match/relation.ts';
import type { PageMarker } from '../platform/page-marks.ts';
import { CiteMenu } from '../ui/cite-menu.tsx';
import { claimFigure, claimInShort, claimSentence } from '../ui/claim-sentence.ts';
import { besideText, comparisonText } from '../ui/comparison-text.ts';
import { Emphasised } from '../ui/emphasised.tsx';
import { excerpt } from '../ui/excerpt.ts';
import { FactSources } from '../ui/fact-sources.tsx';
import { sentenceCase, signedPercent } from '../ui/formats.ts';
import { RelationSign } from '../ui/relation-sign.tsx';
import { ShowAll } from '../ui/show-all.tsx';
import type { Strings } from '../ui/strings/strings.ts';
import { MarksStatus, ShowInPage, usePageMarks } from './show-in-page.tsx';

interface ComparisonListProps {
  readonly comparisons: readonly Comparison[];
  /** The countries that the page is about; where it is one, the lines need not name it. */
  readonly partners: readonly string[];
  /** BCP 47 language of the page. */
  readonly language: string;
  readonly strings: Strings;
  readonly onOpen: (source: FactSource) => void;
  readonly onCite: Cite;
  /** Marks the page that is in front; absent where it cannot be marked. */
  readonly marker: PageMarker | undefined;
}

/** The page's own figures, each on a line and, opened, beside the record. */
export function ComparisonList({ comparisons, partners, marker, strings, ...shared }: ComparisonListProps): JSX.Element {
  const marks = usePageMarks(comparisons, marker);
  return (
    <section data-section="comparisons">
      <div class="head">
        <h2>{strings.page.comparisons} <span class="count">{comparisons.length}</span></h2>
        {marks && <ShowInPage marks={marks} strings={strings} />}
      </div>
      <Counts comparisons={comparisons} marked={marks?.shown ?? false} strings={strings} />
      {marks && <MarksStatus marks={marks} strings={strings} />}
      <ShowAll items={comparisons.toSorted(byInterest)} first={5} strings={strings} item={(comparison) => {
        const { claim, relation } = comparison;
        const isOfPage = partners.length === 1 && claim.partner === partners[0];
        return (
          <li key={`${claim.start} ${claim.kind} ${claim.value} ${claim.partner}`} data-relation={relation} data-kind={claim.kind}>
            <ComparisonLine comparison={comparison} short={isOfPage} strings={strings} {...shared} />
          </li>
        );
      }} />
    </section>
  );
}

/** How many there are of each relation; while sentences are marked in the page, also what the marks mean: each name wears its own. */
function Counts({ comparisons, marked, strings }: { readonly comparisons: readonly Comparison[]; readonly marked: boolean; readonly strings: Strings }): JSX.Element {
  const counts = relations.map((relation) => ({ relation, count: comparisons.filter((comparison) => comparison.relation === relation).length }));
  return (
    <p class="meta relations">
      {counts.filter(({ count }) => count > 0).map(({ relation, count }) => (
        <><span key={relation} data-count={relation} class="whole">
          <RelationSign relation={relation} /> <span class={marked ? `bang-giao-${relation}` : undefined}>{strings.comparisons.names[relation]}</span> <span class="count">{count}</span>
        </span>{' '}</>
      ))}
    </p>
  );
}

interface ComparisonLineProps extends Pick<ComparisonListProps, 'language' | 'strings' | 'onOpen' | 'onCite'> {
  readonly comparison: Comparison;
  /** Whether the line leaves out which countries it is about. */
  readonly short: boolean;
}

function ComparisonLine({ comparison, short, language, strings, onOpen, onCite }: ComparisonLineProps): JSX.Element {
  const { claim, relation, against, difference, besides } = comparison;
  const line = short ? sentenceCase(claimInShort(claim, strings), strings) : claimSentence(claim, strings);
  const figure = claimFigure(claim, strings);
  const { text, cut } = excerpt(claim.quote, claim.focus);
  return (
    <details class="comparison">
      <summary>
        <RelationSign relation={relation} />
        <span class="heard">{strings.comparisons.names[relation]}: </span>
        <span class="line"><Emphasised text={line} part={line.includes(figure) ? figure : sentenceCase(figure, strings)} /></span>
        {difference !== undefined && <span class="difference">{signedPercent(difference, strings)}</span>}
      </summary>
      <div class="headed">
        <p class="relation"><Emphasised text={comparisonText(comparison, strings)} part={against && relation !== 'same' ? claimFigure(against, strings) : ''} /></p>
        {against && <CiteMenu about={claimSentence(against, strings)} strings={strings} onCite={(way) => onCite(way, citationsOf(against))} />}
      </div>
      {against && <FactSources fact={against} strings={strings} onOpen={onOpen} />}
      {besides?.map((fact) => <Beside key={`${fact.value} ${fact.year}`} fact={fact} strings={strings} onOpen={onOpen} />)}
      <p class="meta own">{strings.comparisons.onThisPage}</p>
      <blockquote class={`own ${cut.before ? 'cut-before' : ''} ${cut.after ? 'cut-after' : ''}`} lang={language} dir="auto">{text}</blockquote>
    </details>
  );
}

/** Another figure on record, whose sources are opened in their turn. */
function Beside({ fact, strings, onOpen }: { readonly fact: Fact } & Pick<ComparisonListProps, 'strings' | 'onOpen'>): JSX.Element {
  return (
    <details class="beside">
      <summary class="link small">{besideText(fact, strings)}</summary>
      <FactSources fact={fact} strings={strings} onOpen={onOpen} />
    </details>
  );
}

function byInterest(a: Comparison, b: Comparison): number {
  return relations.indexOf(a.relation) - relations.indexOf(b.relation);
}
