import type { Mark } from '../core/match/marks.ts';
import { relations, type Relation } from '../core/match/relation.ts';
import { rangesOf } from './quotes.ts';

/*
 * Sentences are marked in the browser's registry of highlights, and not in the page: no element, attribute or style of it
 * changes. Both browsers take highlights from a page script's own world (Firefox through its wrappers, of which only the
 * iterators are closed) and keep one registry a document, so while marks are shown a page that looks there finds them.
 * The looks are src/platform/page-marks.css.
 */

/** Marks sentences in place of those that are marked; how many of them stand in the page. `article` is the text that they were taken from. */
export function showMarks(marks: readonly Mark[], document: Document, article?: string): number {
  hideMarks();
  const places = rangesOf(marks.map(({ quote }) => quote), document, article);
  for (const relation of relations) {
    const ranges = places.filter((_ranges, i) => marks[i]?.relation === relation).flat();
    if (ranges.length > 0) CSS.highlights.set(nameOf(relation), new Highlight(...ranges));
  }
  return places.filter(({ length }) => length > 0).length;
}

/** Leaves the page as it was. */
export function hideMarks(): void {
  for (const relation of relations) CSS.highlights.delete(nameOf(relation));
}

/** Whether any sentence is marked. */
export function marksShown(): boolean {
  return relations.some((relation) => CSS.highlights.has(nameOf(relation)));
}

const nameOf = (relation: Relation) => `bang-giao-${relation}`;
