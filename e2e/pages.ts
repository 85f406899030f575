import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('pages/', import.meta.url);

/**
 * The pages that we serve, by address. Each file's first line is a comment with the addresses it answers for: one, or
 * several for a page that changes its address itself.
 */
export function readPages(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return new Map(files.flatMap((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const addresses = /^<!-- (.+) -->\n/.exec(html)?.[1]?.split(' ');
    if (!addresses) throw new Error(`e2e/pages/${name}: the first line is not <!-- address … -->`);
    return addresses.map((address) => [address, html] as const);
  }));
}
