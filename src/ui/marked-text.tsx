import type { JSX } from 'preact';
import { markedPieces, type Range } from './marked-pieces.ts';

interface MarkedTextProps {
  readonly text: string;
  /** UTF-16 offsets in `text`. */
  readonly ranges: readonly Range[];
}

/** A text with passages marked, as text nodes only. */
export function MarkedText({ text, ranges }: MarkedTextProps): JSX.Element {
  return <>{markedPieces(text, ranges).map((piece) => (piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text))}</>;
}
