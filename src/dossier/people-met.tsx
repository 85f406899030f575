import type { JSX } from 'preact';
import type { Dossier, PersonMet } from '../core/dossier/dossier.ts';
import { countryName, dateText, sentenceCase } from '../ui/formats.ts';
import { Rest } from './rest.tsx';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

interface PeopleMetProps extends Pick<Dossier, 'people' | 'topics' | 'country'> {
  readonly strings: PageStrings;
}

/** Whom the articles name and what they are about, the most frequent first. */
export function PeopleMet({ people, topics, country, strings }: PeopleMetProps): JSX.Element {
  const sides = [country, 'VN'].map((side) => ({ side, named: people.filter(({ person }) => person.country === side) }));
  const others = people.filter(({ person }) => person.country !== country && person.country !== 'VN');
  return (
    <>
      <section data-section="people">
        <h2>{strings.page.people}</h2>
        <div class="sides">
          {sides.filter(({ named }) => named.length > 0).map(({ side, named }) => (
            <div key={side}>
              <h3 class="meta">{countryName(side, strings)}</h3>
              <Names people={named} strings={strings} />
            </div>
          ))}
        </div>
        {others.length > 0 && <Names people={others} strings={strings} />}
      </section>
      <section data-section="topics">
        <h2>{strings.page.topics}</h2>
        <ul class="topics">
          <Rest items={topics} first={12} strings={strings} item={({ topic, articles }, isMore) => (
            <li key={topic} class={isMore ? 'more' : ''}>{sentenceCase(strings.topics[topic], strings)} <span class="count">{articles}</span></li>
          )} />
        </ul>
      </section>
    </>
  );
}

function Names({ people, strings }: { readonly people: readonly PersonMet[]; readonly strings: PageStrings }): JSX.Element {
  return (
    <ul class="names">
      <Rest items={people} first={8} strings={strings} item={({ person, articles, last }, isMore) => (
        <li key={person.id} class={isMore ? 'more' : ''} data-person={person.id}>
          {person.name}
          <span class="meta dotted">
            <span class="whole">{strings.dossier.articleCount(articles)}</span>{' '}
            {last !== undefined && <span class="whole">{strings.dossier.lastIn(dateText(last, strings, 'short'))}</span>}
          </span>
        </li>
      )} />
    </ul>
  );
}
