import type { Level } from '../core/concepts.ts';
import type { Step } from '../core/dossier/dossier.ts';
import { datePrecision, dateText, sentenceCase } from '../ui/formats.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

/** A level by its name, able to stand alone: `Strategic partnership`. */
export function levelName({ fact }: Step, strings: PageStrings): string {
  return sentenceCase(strings.levels[fact.value as Level] ?? String(fact.value), strings);
}

/** When a level was reached, as a sentence has it: `since 5 December 2022`; empty where nobody says. */
export function sinceText({ since }: Step, strings: PageStrings, length: 'long' | 'short' = 'long'): string {
  return since === undefined ? '' : strings.dossier.since(dateText(since, strings, length), datePrecision(since) ?? 'year');
}

/** `Strategic partnership since 5 December 2022`. */
export function levelText(step: Step, strings: PageStrings): string {
  return `${levelName(step, strings)} ${sinceText(step, strings)}`.trim();
}
