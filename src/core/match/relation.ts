/**
 * How a statement of a page can stand to the record. What sets the two side by side comes first, what only one of them has comes last.
 * `earlier` and `later`: the record has the same measure for another year, and the page's year is before or after it; or another level,
 * and the page's came before or after it.
 */
export const relations = ['differs', 'later', 'earlier', 'same', 'new'] as const;

export type Relation = (typeof relations)[number];
