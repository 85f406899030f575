import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';

interface RestProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first; one more than these is shown at once. */
  readonly first: number;
  readonly strings: PageStrings;
  /** Those with `isMore` are of the class `more`: the style sheet hides them, and shows them in print. */
  readonly item: (item: T, isMore: boolean) => ComponentChildren;
}

/** Items of a list, of which the rest is hidden until asked for, but printed. */
export function Rest<T>({ items, first, strings, item }: RestProps<T>): JSX.Element {
  const [open, setOpen] = useState(false);
  const isLong = items.length > first + 1;
  return (
    <>
      {items.map((each, nth) => item(each, isLong && !open && nth >= first))}
      {isLong && <li class="show"><button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? strings.page.showFewer : strings.page.showAll(items.length)}</button></li>}
    </>
  );
}
