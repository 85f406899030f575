import type { Point } from '../core/dossier/series.ts';
import { measureText } from '../ui/claim-sentence.ts';
import { publisherName } from '../ui/publisher.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

/** A figure in words: `2030, Target: US$150 billion, Báo Tin tức and 1 other`. */
export function pointName(point: Point, unit: string, strings: PageStrings): string {
  const { dossier } = strings;
  return `${point.year}, ${dossier[point.kind]}: ${measureText(point.value, unit, strings)}${point.published ? ` (${dossier.yearOfPublication})` : ''}, ${sourceNames(point, strings)}`;
}

/** Who gives a figure: the first, and how many others. */
export function sourceNames({ fact: { sources, register = [] } }: Point, strings: PageStrings): string {
  const [first, ...others] = [...sources, ...register];
  if (!first) return '';
  const name = publisherName(first) ?? first.title;
  return others.length > 0 ? `${name} ${strings.dossier.andOthers(others.length)}` : name;
}
