import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A news site of src/language/sites.json. */
export interface Site {
  readonly host: string;
  readonly publisher: string;
  /** ISO 3166-1 alpha-2 of where it is edited, `INT` for those of no one country. */
  readonly country: string;
  /** A pattern that the path (with its query) of an article's address matches; empty where none is known. */
  readonly article: string;
}

/** The news sites, sorted by host; throws an Error that names the site of what is wrong. */
export const sites: readonly Site[] = readSites();

/** The name of the site that a host belongs to. */
export function publisherOf(host: string): string | undefined {
  return sites.find((site) => host === site.host || host.endsWith(`.${site.host}`))?.publisher;
}

/** The match patterns of all sites, for the manifest. */
export function matchPatterns(): string[] {
  return sites.map(({ host }) => `*://*.${host}/*`);
}

function readSites(): Site[] {
  const file = path.join(import.meta.dirname, '../language/sites.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as (Site & Record<string, unknown>)[];
  return list.map(({ host, publisher, country, article }, i) => {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host ?? '')) throw new Error(`src/language/sites.json: site ${i + 1}: "host" is no host name: ${String(host)}`);
    if (!publisher || !country || article === undefined) throw new Error(`src/language/sites.json: ${host}: wants "publisher", "country" and "article"`);
    if (i > 0 && (list[i - 1]?.host ?? '') >= host) throw new Error(`src/language/sites.json: ${host}: sites are sorted by host, each once`);
    try {
      new RegExp(article);
    } catch (error) {
      throw new Error(`src/language/sites.json: ${host}: "article" is no pattern: ${String(error)}`, { cause: error });
    }
    return { host, publisher, country, article };
  });
}
