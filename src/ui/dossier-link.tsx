import type { JSX } from 'preact';
import { dossierAddress } from './dossier-address.ts';
import { countryName } from './formats.ts';
import type { Strings } from './strings/strings.ts';

interface DossierLinkProps {
  /** ISO 3166-1 alpha-2; without one it leads to the overview of all. */
  readonly country?: string;
  /** The tab whose article is being read: the dossier shows its place in time. */
  readonly tab?: number;
  readonly strings: Strings;
}

/** The way to all that is known of a country, by its name, in a tab of its own. */
export function DossierLink({ country, tab, strings }: DossierLinkProps): JSX.Element {
  const name = country === undefined ? strings.page.allCountries : countryName(country, strings);
  const heard = country === undefined ? name : strings.page.dossier(name);
  return <a class="link" href={dossierAddress(country, tab)} target="_blank" rel="noopener" aria-label={`${heard}, ${strings.page.newTab}`} data-dossier={country ?? ''}>{name}</a>;
}
