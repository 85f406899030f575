import type { CiteWay } from '../ui/cite-ways.ts';
import type { Strings } from '../ui/strings/strings.ts';
import type { Citation } from './citation.ts';

/** What a page does with citations: {@link cite}, in the language that it speaks. */
export type Cite = (way: CiteWay, citations: readonly Citation[]) => Promise<void>;

/** Copies or saves citations for the reader; rejects where it cannot. The forms are loaded when the first is asked for. */
export async function cite(way: CiteWay, citations: readonly Citation[], strings: Strings): Promise<void> {
  const { give } = await import('./give.ts');
  await give(way, citations, strings);
}
