import type { JSX } from 'preact';
import type { Dossier } from '../core/dossier/dossier.ts';
import type { TimelineEntry } from '../core/dossier/timeline.ts';
import { countryName, datePrecision, dateText, sentenceCase } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { Sources } from './sources.tsx';
import { levelText } from './level-text.ts';
import type { Subject } from './reading-room.tsx';

interface HeadProps {
  readonly dossier: Dossier;
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
}

/** The country, how close its ties with Vietnam are and since when, and how much there is on record. */
export function Head({ dossier: { country, level, timeline, articles, facts }, strings, onOpen }: HeadProps): JSX.Element {
  const { dossier } = strings;
  const begun = timeline.find((entry) => entry.kind === 'milestone' && entry.fact.kind === 'relations.established');
  return (
    <header class="head">
      <h1 tabIndex={-1}>{countryName(country, strings)}</h1>
      {level
        ? (
          <div class="level" data-level={level.fact.value}>
            <p>{levelText(level, strings)}</p>
            <Sources fact={level.fact} strings={strings} onOpen={onOpen} />
          </div>
        )
        : <p class="quiet">{dossier.noLevel}</p>}
      <p class="meta dotted">
        {begun && <span>{relationsSince(begun, strings)}</span>}{' '}
        {articles.length > 0 && <span class="whole">{dossier.articleCount(articles.length)}</span>}{' '}
        <span class="whole">{dossier.factCount(facts.length)}</span>
      </p>
    </header>
  );
}

function relationsSince({ date }: TimelineEntry, strings: PageStrings): string {
  return sentenceCase(strings.dossier.relationsSince(dateText(date, strings), datePrecision(date) ?? 'year'), strings);
}
