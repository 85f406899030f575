import { fold, normalForm } from '../core/text/fold.ts';
import type { Span } from '../core/text/sentences.ts';

/** A text node of a page. */
export interface TextNode {
  readonly node: Text;
  /** Whether the reader sees it, were it scrolled to. */
  readonly seen: boolean;
}

/** A text node with where it begins in the text of all of them, and which letter is its first. */
interface Piece extends TextNode {
  readonly start: number;
  readonly first: number;
}

/** White space, soft hyphens and letters of no width: a page has them where its text, taken out of it, has not, and the other way round. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
const allUnseen = new RegExp(unseen, 'g');

/** What a text is compared by: one Unicode form, only what can be seen. */
export function lettersIn(text: string): string {
  return normalForm(text).replace(allUnseen, '');
}

/** The text of a page as it is compared, with the way back from each letter into the page. */
export class PageText {
  readonly letters: string;
  private readonly pieces: readonly Piece[];
  /** For each letter, where it begins and ends in the text of all pieces. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(nodes: readonly TextNode[]) {
    const { normal, toSource } = fold(nodes.map(({ node }) => node.data).join(''));
    this.starts = new Uint32Array(normal.length);
    this.ends = new Uint32Array(normal.length);
    let letters = '';
    for (let at = 0; at < normal.length; at++) {
      const letter = normal.charAt(at);
      if (unseen.test(letter)) continue;
      this.starts[letters.length] = toSource(at);
      this.ends[letters.length] = toSource(at + 1);
      letters += letter;
    }
    this.letters = letters;
    this.pieces = this.piecesOf(nodes);
  }

  /** A stretch of the letters as a stretch of the page. */
  rangeOf({ start, end }: Span): Range {
    const [first, last] = [this.pieceAt(start), this.pieceAt(end - 1)];
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, (this.starts[start] ?? 0) - first.start);
    // A letter may have its marks in the node after it: the range ends with the node that it begins in.
    range.setEnd(last.node, Math.min((this.ends[end - 1] ?? 0) - last.start, last.node.length));
    return range;
  }

  /** The letters of each text node from one letter on, the rest of its own node first. */
  nodesFrom(letter: number): Span[] {
    return this.pieces.map(({ first }, i) => ({ start: Math.max(first, letter), end: this.pieces[i + 1]?.first ?? this.letters.length })).filter(({ start, end }) => start < end);
  }

  /** Whether the reader sees the letter. */
  isSeen(letter: number): boolean {
    return this.pieceAt(letter).seen;
  }

  private pieceAt(letter: number): Piece {
    const piece = this.pieces.findLast(({ first }) => first <= letter);
    if (!piece) throw new Error('the page has no text');
    return piece;
  }

  private piecesOf(nodes: readonly TextNode[]): Piece[] {
    let [start, first] = [0, 0];
    return nodes.map((node) => {
      while (first < this.letters.length && (this.starts[first] ?? 0) < start) first++;
      const piece = { ...node, start, first };
      start += node.node.length;
      return piece;
    });
  }
}

/** The text nodes of a page in order, without those that are no text for readers. */
export function textNodesOf(document: Document): TextNode[] {
  const nodes: TextNode[] = [];
  const kinds = new Map<Element, 'text' | 'hidden' | 'other'>();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent) continue;
    let kind = kinds.get(parent);
    if (!kind) kinds.set(parent, (kind = parent.closest('script, style, noscript, template, textarea') ? 'other' : isVisible(parent) ? 'text' : 'hidden'));
    if (kind !== 'other') nodes.push({ node: node as Text, seen: kind === 'text' });
  }
  return nodes;
}

function isVisible(element: Element): boolean {
  // The name that Chrome 120 knows; `visibilityProperty` came with 121.
  if (element.checkVisibility({ checkVisibilityCSS: true })) return true;
  // What has no box of its own shows its text in that of its parent.
  const { parentElement: parent, ownerDocument: { defaultView: window } } = element;
  return parent !== null && window?.getComputedStyle(element).display === 'contents' && isVisible(parent);
}
