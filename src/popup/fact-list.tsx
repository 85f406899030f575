import type { JSX } from 'preact';
import { citationsOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import type { Fact, FactSource } from '../core/corpus/fact.ts';
import { CiteMenu } from '../ui/cite-menu.tsx';
import { claimFigure, claimSentence } from '../ui/claim-sentence.ts';
import { Emphasised } from '../ui/emphasised.tsx';
import { FactSources } from '../ui/fact-sources.tsx';
import { ShowAll } from '../ui/show-all.tsx';
import type { Strings } from '../ui/strings/strings.ts';

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly strings: Strings;
  readonly onOpen: (source: FactSource) => void;
  readonly onCite: Cite;
}

/** The key facts on record, each with the words of whoever says so. */
export function FactList({ facts, strings, onOpen, onCite }: FactListProps): JSX.Element {
  return (
    <section data-section="facts">
      <h2>{strings.page.facts} <span class="count">{facts.length}</span></h2>
      <ShowAll items={facts} first={3} strings={strings} item={(fact) => (
        <li key={`${fact.kind} ${fact.partner} ${fact.value} ${fact.year}`} data-kind={fact.kind}>
          <div class="headed">
            <h3><Emphasised text={claimSentence(fact, strings)} part={claimFigure(fact, strings)} /></h3>
            <CiteMenu about={claimSentence(fact, strings)} strings={strings} onCite={(way) => onCite(way, citationsOf(fact))} />
          </div>
          <FactSources fact={fact} strings={strings} onOpen={onOpen} />
        </li>
      )} />
    </section>
  );
}
