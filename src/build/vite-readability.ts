import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * What Readability writes to `innerHTML`, and what does the same with nodes: to start over it keeps a copy of the page,
 * and pictures in `<noscript>` are no text. So no text of a page is ever parsed as HTML in a page script, and no
 * linter warns of it.
 */
const changes: readonly (readonly [from: string, to: string])[] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  ['tmp.innerHTML = noscript.innerHTML;', ''],
];

/** The path of a copy of Readability without writes to `innerHTML`, for `resolve.alias`; throws if Readability has changed. */
export function readabilityWithoutInnerHtml(): string {
  const source = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  let code = readFileSync(source, 'utf8');
  for (const [from, to] of changes) {
    if (code.split(from).length !== 2) throw new Error(`Readability changed: not once "${from}"`);
    code = code.replace(from, to);
  }
  if (/\.innerHTML\s*=[^=]/.test(code)) throw new Error('Readability changed: another write to innerHTML');
  const folder = path.join(import.meta.dirname, '../../node_modules/.bang-giao');
  const file = path.join(folder, 'readability.mjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${code.replace(/if \(typeof module === "object"\) \{[^]*$/, '')}\nexport { Readability };\n`);
  return file;
}
