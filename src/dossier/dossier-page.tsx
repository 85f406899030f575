import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { citationOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import { dossierOf } from '../core/dossier/dossier.ts';
import { overviewOf } from '../core/dossier/overview.ts';
import type { Here } from '../core/dossier/timeline.ts';
import { countryInSentence, countryName } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import type { OpenRecord } from './open-record.ts';
import { CountryDossier } from './country-dossier.tsx';
import { Notice } from './notice.tsx';
import { Overview } from './overview.tsx';
import { overviewFragment, type Place } from './place.ts';
import { openedOf, ReadingRoom, type Subject } from './reading-room.tsx';

/** What the wiring gives the page; it is drawn again whenever any of it changes. */
export interface DossierPageProps {
  readonly place: Place;
  readonly corpus: OpenRecord | 'opening' | 'failed';
  readonly strings: PageStrings;
  /** The article that is being read in the tab that the address names. */
  readonly here?: Here;
  readonly onCite: Cite;
}

/** The dossier of a country, or the overview of all, with an article over it when one is open. */
export function DossierPage({ place, corpus, strings, here, onCite }: DossierPageProps): JSX.Element {
  const [subject, setSubject] = useState<Subject>();
  const shown = place.page === 'country' ? place.country : place.page;
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    setSubject(undefined);
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <>
      <div class="page">
        <nav class="top">
          <p class="name">{strings.extensionName}</p>
          {place.page !== 'overview' && <a class="link" href={overviewFragment} data-overview>{strings.page.allCountries}</a>}
        </nav>
        <Content place={place} corpus={corpus} strings={strings} {...(here && { here })} onOpen={setSubject} onCite={onCite} />
        <footer class="meta"><p>{strings.states.privacy}</p></footer>
      </div>
      {subject && typeof corpus !== 'string' && (
        <ReadingRoom subject={subject} opened={openedOf(subject, corpus)} strings={strings} onClose={() => setSubject(undefined)} onCite={(way) => onCite(way, [citationOf(subject.label)])} />
      )}
    </>
  );
}

type ContentProps = DossierPageProps & { readonly onOpen: (subject: Subject) => void };

function Content({ place, corpus, strings, here, onOpen, onCite }: ContentProps): JSX.Element {
  const { dossier } = strings;
  if (place.page === 'unknown') return <Main state="unknown"><Notice notice={dossier.unknown(place.asked)} strings={strings} /></Main>;
  const heading = place.page === 'country' ? countryName(place.country, strings) : strings.page.allCountries;
  if (corpus === 'failed') return <Main state="failed"><Notice notice={dossier.failed} over={heading} isAlert strings={strings} /></Main>;
  if (corpus === 'opening') return <Main state="opening"><header class="head"><h1 tabIndex={-1}>{heading}</h1><p class="meta" role="status">{strings.search.opening}</p></header></Main>;
  return place.page === 'overview' ? <OpenOverview corpus={corpus} strings={strings} /> : <OpenCountry key={place.country} country={place.country} corpus={corpus} strings={strings} {...(here && { here })} onOpen={onOpen} onCite={onCite} />;
}

function OpenOverview({ corpus, strings }: { readonly corpus: OpenRecord; readonly strings: PageStrings }): JSX.Element {
  const rows = useMemo(() => overviewOf(corpus.entries, corpus.record), [corpus]);
  return <Main state="overview"><Overview rows={rows} strings={strings} /></Main>;
}

interface OpenCountryProps extends Pick<ContentProps, 'strings' | 'onOpen' | 'onCite'> {
  readonly country: string;
  readonly corpus: OpenRecord;
  readonly here?: Here;
}

function OpenCountry({ country, corpus, strings, here, onOpen, onCite }: OpenCountryProps): JSX.Element {
  const dossier = useMemo(() => dossierOf(country, corpus.entries, corpus.record, here), [country, corpus, here]);
  if (dossier.facts.length === 0 && dossier.articles.length === 0) {
    return <Main state="empty"><Notice notice={strings.dossier.empty(countryInSentence(country, strings))} over={countryName(country, strings)} strings={strings} /></Main>;
  }
  return <Main state="country"><CountryDossier dossier={dossier} strings={strings} onOpen={onOpen} onCite={onCite} /></Main>;
}

function Main({ state, children }: { readonly state: string; readonly children: ComponentChildren }): JSX.Element {
  return <main data-state={state}>{children}</main>;
}
