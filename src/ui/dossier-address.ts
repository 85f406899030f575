/** Where the dossier of a country (ISO 3166-1 alpha-2) is in the extension, or the overview of all; `tab` has the article that is being read. */
export function dossierAddress(country?: string, tab?: number): string {
  return `/dossier.html${tab === undefined ? '' : `?tab=${tab}`}${country === undefined ? '' : `#${country}`}`;
}
