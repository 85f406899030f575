import type { JSX } from 'preact';
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CiteWay, copyWays, saveWays } from './cite-ways.ts';
import { keepInWindow } from './keep-in-window.ts';
import type { Strings } from './strings/strings.ts';

interface CiteMenuProps {
  /** What is cited, for those who hear the button. */
  readonly about: string;
  readonly strings: Strings;
  /** Copies or saves it; rejects where it cannot. */
  readonly onCite: (way: CiteWay) => Promise<void>;
}

/** A word that opens the ways in which something can be cited, and that says when it is copied. */
export function CiteMenu({ about, strings, onCite }: CiteMenuProps): JSX.Element {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const [told, tell] = useToldForAWhile();

  const dismissed = useCallback(() => setOpen(false), []);
  const close = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const choose = (way: CiteWay): void => {
    close();
    const copies = (copyWays as readonly CiteWay[]).includes(way);
    onCite(way).then(() => tell(copies ? strings.cite.copied : ''), (error: unknown) => {
      console.error(error);
      tell(copies ? strings.cite.notCopied : strings.cite.notSaved);
    });
  };
  return (
    <span class="cite">
      {/* `popovertarget` tells the browser that a press on the button is none beside the menu. */}
      <button
        ref={button} type="button" class={told === '' ? 'link' : 'link told'} popovertarget={id} aria-haspopup="menu" aria-expanded={open} aria-label={`${strings.cite.cite}: ${about}`}
        onClick={(event) => { event.preventDefault(); setOpen(!open); setUsed(true); tell(''); }}
      >{told || strings.cite.cite}</button>
      {/* It is heard only if it was there before its words, and there are dozens of menus. */}
      {used && <span class="heard" role="status">{told}</span>}
      <Ways id={id} open={open} button={button} strings={strings} onChoose={choose} onClose={close} onDismissed={dismissed} />
    </span>
  );
}

interface WaysProps {
  readonly id: string;
  readonly open: boolean;
  readonly button: { readonly current: HTMLElement | null };
  readonly strings: Strings;
  readonly onChoose: (way: CiteWay) => void;
  /** The reader closes it; the focus is to go back. */
  readonly onClose: () => void;
  /** It is closed, by the browser or because what it belongs to moves away. */
  readonly onDismissed: () => void;
}

/** The menu: a popover, so that nothing cuts it off. It is empty while it is closed: a page has dozens. */
function Ways({ id, open, button, strings, onChoose, onClose, onDismissed }: WaysProps): JSX.Element {
  const menu = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const shown = menu.current;
    const beside = button.current;
    if (!open || !shown || !beside) return undefined;
    const follow = (): void => { if (!keepInWindow(shown, beside)) onDismissed(); };
    shown.showPopover();
    keepInWindow(shown, beside);
    itemsOf(shown)[0]?.focus({ preventScroll: true });
    addEventListener('scroll', follow, { capture: true });
    return () => {
      removeEventListener('scroll', follow, { capture: true });
      shown.togglePopover(false);
    };
  }, [open, button, onDismissed]);
  const group = (label: string, ways: readonly CiteWay[]): JSX.Element => (
    <span role="group" aria-label={label}>
      <span class="group" aria-hidden="true">{label}</span>
      {ways.map((way) => <button key={way} type="button" role="menuitem" tabIndex={-1} data-cite={way} onClick={() => onChoose(way)}>{strings.cite.ways[way]}</button>)}
    </span>
  );
  return (
    <span
      ref={menu} id={id} popover="auto" role="menu" tabIndex={-1} class="ways" aria-label={strings.cite.cite}
      onToggle={(event) => { if (event.newState === 'closed') onDismissed(); }}
      onKeyDown={(event) => { if (menu.current && isTaken(event, menu.current, onClose)) event.preventDefault(); }}
    >
      {open && <>{group(strings.cite.copyAs, copyWays)}{group(strings.cite.saveAs, saveWays)}</>}
    </span>
  );
}

/** Moves among the items, or closes; false where the key is not the menu's. */
function isTaken(event: KeyboardEvent, menu: HTMLElement, onClose: () => void): boolean {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) items.at(to % items.length)?.focus();
  // Escape is for the menu alone, not for what is under it; Tab goes on from the button.
  if (event.key === 'Escape') event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') onClose();
  return to !== undefined || event.key === 'Escape';
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** What happened, until it has been read. */
function useToldForAWhile(): readonly [told: string, tell: (words: string) => void] {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (told === '') return undefined;
    const timer = setTimeout(() => setTold(''), 2500);
    return () => clearTimeout(timer);
  }, [told]);
  return [told, setTold];
}
