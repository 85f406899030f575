import type { JSX } from 'preact';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import type { Notice as NoticeText } from '../ui/strings/strings.ts';
import { MarkSymbol } from '../ui/symbols.tsx';
import { overviewFragment } from './place.ts';

interface NoticeProps {
  readonly notice: NoticeText;
  /** The country that it is about, as the heading over it. */
  readonly over?: string;
  readonly isAlert?: boolean;
  readonly strings: PageStrings;
}

/** That there is nothing to show, why, and the way to what there is: where the record is not open, there is none. */
export function Notice({ notice: { title, body }, over, isAlert = false, strings }: NoticeProps): JSX.Element {
  return (
    <section class="notice" role={isAlert ? 'alert' : undefined}>
      <MarkSymbol />
      <h1 tabIndex={-1}>{over ?? title}</h1>
      {over !== undefined && <h2>{title}</h2>}
      <p>{body}</p>
      {!isAlert && <p><a class="link" href={overviewFragment}>{strings.page.allCountries}</a></p>}
    </section>
  );
}
