import type { JSX } from 'preact';
import { originalAddress } from './source-text.ts';
import type { Strings } from './strings/strings.ts';
import { OutSymbol } from './symbols.tsx';

interface OriginalLinkProps {
  readonly url: string | undefined;
  /** What it opens, for those who hear a list of links. */
  readonly title: string;
  readonly strings: Strings;
}

/** The way to the article where it was published; nothing where its address is not known. */
export function OriginalLink({ url, title, strings }: OriginalLinkProps): JSX.Element | null {
  const address = originalAddress(url);
  if (address === undefined) return null;
  return (
    <a class="link small" href={address} target="_blank" rel="noopener" title={address} data-original>
      {strings.page.original}
      <span class="heard">: {title}, {strings.page.newTab}</span>
      <OutSymbol size={12} />
    </a>
  );
}
