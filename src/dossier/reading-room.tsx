import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import type { FactSource } from '../core/corpus/fact.ts';
import type { CiteWay } from '../ui/cite-ways.ts';
import type { Range } from '../ui/marked-pieces.ts';
import { Reader, type Opened } from '../ui/reader.tsx';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import type { OpenRecord } from './open-record.ts';

/** An article to read, and the words in it that it is opened for. */
export interface Subject {
  readonly label: ArticleLabel;
  readonly passages: readonly Range[];
}

interface ReadingRoomProps {
  readonly subject: Subject;
  readonly opened: Opened;
  readonly strings: PageStrings;
  readonly onClose: () => void;
  readonly onCite: (way: CiteWay) => Promise<void>;
}

/** An article over the page: the focus stays in it, and goes back to where it was opened from. */
export function ReadingRoom({ subject, opened, strings, onClose, onCite }: ReadingRoomProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    const opener = document.activeElement;
    current?.showModal();
    // The first element that takes the focus is the way back; one who opened an article is to hear its title.
    current?.querySelector('h1')?.focus({ preventScroll: true });
    return () => {
      current?.close();
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog class="room" ref={dialog} aria-label={subject.label.title} onCancel={(event) => { event.preventDefault(); onClose(); }} onClick={(event) => { if (event.target === dialog.current) onClose(); }}>
      <Reader label={subject.label} opened={opened} strings={strings} onBack={onClose} onCite={onCite} />
    </dialog>
  );
}

/** A source of a fact, at its quote. */
export function subjectOfSource({ quote: _quote, start, end, focus: _focus, ...label }: FactSource): Subject {
  return { label, passages: [[start, end]] };
}

/** What there is to read of a subject. */
export function openedOf({ label, passages }: Subject, { article }: Pick<OpenRecord, 'article'>): Opened {
  const entry = article(label.id);
  return entry ? { state: 'open', text: entry.article.text, passages } : { state: 'missing' };
}
