import { countryName } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import type { Place } from './place.ts';

/** The title of the tab: the country, or the overview. */
export function titleOf(place: Place, strings: PageStrings): string {
  return `${place.page === 'country' ? countryName(place.country, strings) : strings.page.allCountries} · ${strings.extensionName}`;
}
