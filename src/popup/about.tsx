import type { JSX } from 'preact';
import type { PageView } from '../core/match/page-view.ts';
import { DossierLink } from '../ui/dossier-link.tsx';
import { pairName, sentenceCase } from '../ui/formats.ts';
import { eventText } from '../ui/reason-text.ts';
import type { Strings } from '../ui/strings/strings.ts';

interface AboutProps {
  readonly page: PageView;
  /** The tab that the page is in, once it is known. */
  readonly tab: number | undefined;
  readonly strings: Strings;
}

/** What the page is about: partners, meeting, people, topics. */
export function About({ page, tab, strings }: AboutProps): JSX.Element {
  const event = eventText(page.event ?? {}, strings);
  return (
    <section class="about" data-section="about" aria-label={strings.page.about}>
      <h1>{pairName(page.partners.slice(0, most.partners), strings)}</h1>
      {event !== '' && <p class="event">{sentenceCase(event, strings)}</p>}
      <Names label={strings.page.people} names={page.people.slice(0, most.people).map(({ name }) => name)} />
      <Names label={strings.page.topics} names={page.topics.slice(0, most.topics).map((topic, nth) => (nth === 0 ? sentenceCase(strings.topics[topic], strings) : strings.topics[topic]))} />
      <p class="meta dossiers">
        {strings.page.dossiers}{' '}
        {page.partners.slice(0, most.partners).map((country) => <><DossierLink key={country} country={country} {...(tab !== undefined && { tab })} strings={strings} />{'\u00a0· '}</>)}
        <DossierLink strings={strings} />
      </p>
    </section>
  );
}

/** More than these is a list, not a description; each comes with the weightiest first. */
const most = { partners: 4, people: 5, topics: 5 };

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }): JSX.Element | null {
  if (names.length === 0) return null;
  return (
    <p class="meta">
      <span class="heard">{label}: </span>
      {names.join(', ')}
    </p>
  );
}
