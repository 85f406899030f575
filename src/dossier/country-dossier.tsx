import type { JSX } from 'preact';
import type { Cite } from '../cite/cite.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import { ArticleList } from './article-list.tsx';
import { FactTable } from './fact-table.tsx';
import { Head } from './head.tsx';
import { PeopleMet } from './people-met.tsx';
import type { Subject } from './reading-room.tsx';
import { SeriesChart } from './series-chart.tsx';
import { Timeline } from './timeline.tsx';

interface CountryDossierProps {
  readonly dossier: Dossier;
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
  readonly onCite: Cite;
}

/** All that is known of one country; a section of which nothing is known is not there. */
export function CountryDossier({ dossier, strings, onOpen, onCite }: CountryDossierProps): JSX.Element {
  const { timeline, series, people, topics, articles, facts } = dossier;
  const shared = { strings, onOpen };
  return (
    <>
      <Head dossier={dossier} strings={strings} onOpen={onOpen} />
      <div class={series.length + people.length > 0 ? 'columns' : 'column'}>
        {timeline.length > 0 && <Timeline entries={timeline} {...shared} />}
        {series.length + people.length > 0 && (
          <div class="aside">
            {series.map((each) => <SeriesChart key={`${each.measure} ${each.unit}`} series={each} {...shared} />)}
            {people.length > 0 && <PeopleMet people={people} topics={topics} country={dossier.country} strings={strings} />}
          </div>
        )}
      </div>
      {articles.length > 0 && <ArticleList articles={articles} {...shared} onCite={onCite} />}
      {facts.length > 0 && <FactTable facts={facts} {...shared} onCite={onCite} />}
    </>
  );
}
