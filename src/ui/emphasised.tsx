import type { ComponentChildren, ComponentType, JSX } from 'preact';

interface EmphasisedProps {
  readonly text: string;
  /** The words of the text that the eye looks for; none are where it is empty. */
  readonly part: string;
  /** How they are set apart: in bold, if nothing is said. */
  readonly as?: ComponentType<{ readonly children: ComponentChildren }>;
}

/** A sentence with its figure or date set apart. */
export function Emphasised({ text, part, as: As = Bold }: EmphasisedProps): JSX.Element {
  const at = part === '' ? -1 : text.lastIndexOf(part);
  if (at < 0) return <>{text}</>;
  return <>{text.slice(0, at)}<As>{part}</As>{text.slice(at + part.length)}</>;
}

function Bold({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <b>{children}</b>;
}

/** Words that stay on one line, as a date does. */
export function Whole({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class="whole">{children}</span>;
}
