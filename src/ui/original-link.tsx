import type { JSX } from 'preact';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import { originalAddress } from './publisher.ts';
import type { Strings } from './strings/strings.ts';
import { OutSymbol } from './symbols.tsx';

interface OriginalLinkProps {
  readonly label: ArticleLabel;
  readonly strings: Strings;
  /** What the link says. */
  readonly says: string;
}

/** The way to the article where it was published; nothing where its address is not known. */
export function OriginalLink({ label, says, strings }: OriginalLinkProps): JSX.Element | null {
  const address = originalAddress(label.url);
  if (address === undefined) return null;
  return (
    <a class="link out" href={address} target="_blank" rel="noopener" title={address} aria-label={[...new Set([says, strings.page.original, label.title, strings.page.newTab])].join(', ')} data-original>
      {says}
      <OutSymbol size={12} />
    </a>
  );
}
