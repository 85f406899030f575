import { countryName } from '../ui/formats.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { Place } from './place.ts';

/** The title of the tab: the country, or the overview. */
export function titleOf(place: Place, strings: Strings): string {
  return `${place.page === 'country' ? countryName(place.country, strings) : strings.dossier.overview} · ${strings.extensionName}`;
}
