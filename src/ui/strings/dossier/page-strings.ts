import type { Strings } from '../strings.ts';
import type { DossierStrings } from './dossier-strings.ts';
import { dossier as en } from './en.ts';
import { dossier as id } from './id.ts';
import { dossier as nl } from './nl.ts';
import { dossier as vi } from './vi.ts';

/** What the dossier page says: what every page does, and its own, which no other page loads. */
export interface PageStrings extends Strings {
  readonly dossier: DossierStrings;
}

/** What the dossier says, in every language of the interface. */
export const dossierStrings: Readonly<Record<string, DossierStrings>> = { en, id, nl, vi };

/** The strings of a language with those of the dossier in it. */
export function withDossier(strings: Strings): PageStrings {
  return { ...strings, dossier: dossierStrings[strings.language] ?? en };
}
