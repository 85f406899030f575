import type { PageSignals } from '../core/gate.ts';
import { jsonLdIn, typesOf } from './json-ld.ts';

/** How many paragraphs are looked at: an article shows itself in the first ones. */
const paragraphsLookedAt = 40;

/** What a page shows at a glance. */
export function signalsOf(document: Document): PageSignals {
  return {
    path: pathOf(document),
    jsonLdTypes: jsonLdIn(document).flatMap(typesOf),
    ogType: document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase(),
    headingLength: Math.max(0, ...[...document.querySelectorAll('h1')].slice(0, 5).map((heading) => lettersIn(heading))),
    paragraphLengths: paragraphLengths(document),
  };
}

/** The path and query of a page's address. */
export function pathOf(document: Document): string {
  const { pathname, search } = new URL(document.URL);
  return pathname + search;
}

function paragraphLengths(document: Document): number[] {
  const lengths: number[] = [];
  for (const paragraph of document.getElementsByTagName('p')) {
    if (lengths.length >= paragraphsLookedAt) break;
    const length = lettersIn(paragraph);
    if (length < 40) continue;
    const linked = [...paragraph.getElementsByTagName('a')].reduce((sum, link) => sum + lettersIn(link), 0);
    if (linked < length / 2 && !paragraph.closest(around)) lengths.push(length);
  }
  return lengths.length >= 3 ? lengths : [...lengths, ...looseLengths(document)];
}

/** What stands around an article. */
const around = 'a, nav, footer, aside';
/** How many blocks are looked at where a page has few paragraphs. */
const blocksLookedAt = 300;

/** The lengths of texts that stand in blocks without a paragraph of their own, as sites write them that part lines with `<br>`. */
function looseLengths(document: Document): number[] {
  const lengths: number[] = [];
  const blocks = document.querySelectorAll('div, section, article, td, span');
  for (let i = 0; i < blocks.length && i < blocksLookedAt; i++) {
    for (const node of blocks[i]?.childNodes ?? []) {
      if (node.nodeType !== 3) continue;
      const length = lettersOf(node.nodeValue ?? '');
      if (length >= 80 && !blocks[i]?.closest(around)) lengths.push(length);
    }
  }
  return lengths;
}

/** Scripts without an alphabet say in one letter what others say in two or three. */
function lettersIn(element: Element): number {
  return lettersOf(element.textContent);
}

function lettersOf(content: string): number {
  const text = content.trim();
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + dense * 1.5;
}
