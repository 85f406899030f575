import type { JSX } from 'preact';

interface SymbolProps {
  readonly size?: number;
}

function symbol(path: string) {
  return ({ size = 16 }: SymbolProps): JSX.Element => (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** The extension's own: two who speak, and between them what is common to both. */
export function MarkSymbol(): JSX.Element {
  return (
    <svg class="mark" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <path class="one" d="M2 8a6 6 0 0 1 6-6h6a6 6 0 0 1 6 6v6a6 6 0 0 1-6 6H3a1 1 0 0 1-1-1z" />
      <path class="other" d="M12 18a6 6 0 0 1 6-6h11a1 1 0 0 1 1 1v11a6 6 0 0 1-6 6h-6a6 6 0 0 1-6-6z" />
      <path class="both" d="M12 18a6 6 0 0 1 6-6h2v2a6 6 0 0 1-6 6h-2z" />
    </svg>
  );
}

/** A lens. */
export const SearchSymbol = symbol('M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8 3.2 3.2');
/** A cross that clears. */
export const ClearSymbol = symbol('m4.5 4.5 7 7m0-7-7 7');
/** An arrow back to where one was. */
export const BackSymbol = symbol('M13 8H3.5m4-4.5L3 8l4.5 4.5');
/** An arrow out of the extension. */
export const OutSymbol = symbol('M5.5 4h6.5v6.5M12 4l-8 8');
