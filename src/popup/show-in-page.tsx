import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../core/match/compare.ts';
import { marksOf, type Mark } from '../core/match/marks.ts';
import type { PageMarker } from '../platform/page-marks.ts';
import type { Strings } from '../ui/strings/strings.ts';

/** The marks of the page in front: whether they are shown, how many of the sentences asked for stand in it, and the way to change that. */
export interface PageMarks {
  readonly shown: boolean;
  readonly asked: number;
  /** Known where this popup has asked to show them. */
  readonly found?: number;
  readonly failed?: boolean;
  readonly toggle: () => Promise<void>;
}

type Known = Omit<PageMarks, 'asked' | 'toggle'>;

/** The marks of the sentences that comparisons are about; `undefined` where the page cannot be marked, or has not answered yet. */
export function usePageMarks(comparisons: readonly Comparison[], marker: PageMarker | undefined): PageMarks | undefined {
  const marks = useMemo(() => marksOf(comparisons), [comparisons]);
  const [known, setKnown] = useState<Known>();
  const busy = useRef(false);

  useEffect(() => {
    let over = false;
    const know = (next: Known | undefined): void => { if (!over) setKnown(next); };
    // A page that does not answer has no page script any more: the extension was updated under it.
    marker?.shown().then((shown) => know({ shown }), () => know(undefined));
    return () => { over = true; };
  }, [marker, comparisons]);

  if (!known || !marker || marks.length === 0) return undefined;
  const toggle = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setKnown(await toggled(known, marks, marker));
    busy.current = false;
  };
  return { ...known, asked: marks.length, toggle };
}

/** Marks the sentences in the page itself, and takes the marks away. */
export function ShowInPage({ marks: { shown, toggle }, strings }: { readonly marks: PageMarks; readonly strings: Strings }): JSX.Element {
  return <button type="button" id="show-in-page" class="toggle" aria-pressed={shown} onClick={() => void toggle()}>{strings.inPage.show}</button>;
}

/** Says where not every sentence was found, or the page could not be marked. */
export function MarksStatus({ marks: { found, asked, failed }, strings }: { readonly marks: PageMarks; readonly strings: Strings }): JSX.Element {
  const said = failed ? strings.inPage.failed : found !== undefined && found < asked ? strings.inPage.found(found, asked) : '';
  return <p class="meta marks-status" role="status">{said}</p>;
}

async function toggled({ shown }: Known, marks: readonly Mark[], marker: PageMarker): Promise<Known> {
  try {
    if (shown) {
      await marker.hide();
      return { shown: false };
    }
    const found = await marker.show(marks);
    return { shown: found > 0, found };
  } catch (error) {
    console.error(error);
    return { shown, failed: true };
  }
}
