import type { PageSignals } from '../core/gate.ts';
import { jsonLdIn, typesOf } from './json-ld.ts';

/** How many paragraphs are looked at: an article shows itself in the first ones. */
const paragraphsLookedAt = 40;

/** What a page shows at a glance. */
export function signalsOf(document: Document): PageSignals {
  const { pathname, search } = new URL(document.URL);
  return {
    path: pathname + search,
    jsonLdTypes: jsonLdIn(document).flatMap(typesOf),
    ogType: document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase(),
    headingLength: Math.max(0, ...[...document.querySelectorAll('h1')].slice(0, 5).map((heading) => lettersIn(heading))),
    paragraphLengths: paragraphLengths(document),
  };
}

function paragraphLengths(document: Document): number[] {
  const lengths: number[] = [];
  for (const paragraph of document.getElementsByTagName('p')) {
    if (lengths.length >= paragraphsLookedAt) break;
    const length = lettersIn(paragraph);
    if (length < 40) continue;
    const linked = [...paragraph.getElementsByTagName('a')].reduce((sum, link) => sum + lettersIn(link), 0);
    if (linked < length / 2 && !paragraph.closest('a, nav, footer, aside')) lengths.push(length);
  }
  return lengths;
}

/** Scripts without an alphabet say in one letter what others say in two or three. */
function lettersIn(element: Element): number {
  const text = element.textContent.trim();
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + dense * 1.5;
}
