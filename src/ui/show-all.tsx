import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Strings } from './strings/strings.ts';

interface ShowAllProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first: the strongest, as they come first. */
  readonly first: number;
  readonly item: (item: T) => ComponentChildren;
  readonly strings: Strings;
}

/** A list of which the strongest few are shown, the others on request. One more than the few is shown at once: asking for it would cost as much room. */
export function ShowAll<T>({ items, first, item, strings }: ShowAllProps<T>): JSX.Element {
  const [open, setOpen] = useState(false);
  const more = items.length > first + 1;
  return (
    <>
      <ul class="entries">{(open || !more ? items : items.slice(0, first)).map(item)}</ul>
      {more && (
        <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? strings.page.showFewer : strings.page.showAll(items.length)}
        </button>
      )}
    </>
  );
}
