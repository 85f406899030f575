import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { marksOf, relations, type Mark } from '../core/match/marks.ts';
import type { Comparison } from '../core/match/page-view.ts';
import type { PageMarker } from '../platform/page-marks.ts';
import type { Strings } from '../ui/strings/strings.ts';

interface ShowInPageProps {
  readonly comparisons: readonly Comparison[];
  readonly marker: PageMarker;
  readonly strings: Strings;
}

/** What is known of the page's marks: `found` sentences stand in it, where it was asked to show them. */
interface Shown {
  readonly shown: boolean;
  readonly found?: number;
  readonly failed?: boolean;
}

/** Marks the sentences that the comparisons are about in the page itself, and takes the marks away; nothing where the page cannot be marked. */
export function ShowInPage({ comparisons, marker, strings }: ShowInPageProps): JSX.Element | null {
  const marks = useMemo(() => marksOf(comparisons), [comparisons]);
  const [state, setState] = useState<Shown>();
  const busy = useRef(false);

  useEffect(() => {
    let over = false;
    const know = (known: Shown | undefined): void => { if (!over) setState(known); };
    // A page that does not answer has no page script any more: the extension was updated under it.
    marker.shown().then((shown) => know({ shown }), () => know(undefined));
    return () => { over = true; };
  }, [marker, comparisons]);

  if (!state || marks.length === 0) return null;
  const toggle = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState(await toggled(state, marks, marker));
    busy.current = false;
  };
  return (
    <div class="in-page">
      <button type="button" id="show-in-page" class="toggle" aria-pressed={state.shown} onClick={() => void toggle()}>{strings.inPage.show}</button>
      {state.shown && <Legend marks={marks} strings={strings} />}
      <p class="meta" role="status">{statusOf(state, marks.length, strings)}</p>
    </div>
  );
}

async function toggled({ shown }: Shown, marks: readonly Mark[], marker: PageMarker): Promise<Shown> {
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

function statusOf({ found, failed }: Shown, asked: number, { inPage }: Strings): string {
  if (failed) return inPage.failed;
  return found !== undefined && found < asked ? inPage.found(found, asked) : '';
}

/** What the marks mean: each name is marked as its sentences are in the page. */
function Legend({ marks, strings }: { readonly marks: readonly Mark[]; readonly strings: Strings }): JSX.Element {
  const kinds = relations.filter((relation) => marks.some((mark) => mark.relation === relation));
  return (
    <ul class="legend meta" aria-label={strings.inPage.legend}>
      {kinds.map((relation) => <li key={relation}><span class={`bang-giao-${relation}`}>{strings.inPage.kinds[relation]}</span></li>)}
    </ul>
  );
}
