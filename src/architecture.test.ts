import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the rooms of src/, and what each may use from outside. Types are imports too, unless marked so. */
const rooms: Record<string, { readonly rooms: readonly string[]; readonly typesOf?: readonly string[]; readonly packages: readonly (string | RegExp)[] }> = {
  core: { rooms: ['core'], packages: ['fuse.js'] },
  language: { rooms: [], packages: [] },
  build: { rooms: ['core', 'language', 'build'], packages: [/^node:/, 'vite', '@crxjs/vite-plugin'] },
  platform: { rooms: ['platform'], typesOf: ['core'], packages: ['webextension-polyfill'] },
  content: { rooms: ['core', 'platform', 'content'], packages: ['@mozilla/readability'] },
  // The icon's title is in the interface's language, so the background takes the strings (and nothing drawn) from ui.
  background: { rooms: ['core', 'platform', 'background', 'ui'], packages: [/^virtual:/] },
  ui: { rooms: ['ui'], typesOf: ['core'], packages: ['preact', /^preact\//] },
  // Words for readers come from ui, and nothing drawn: see below.
  cite: { rooms: ['core', 'ui', 'cite'], packages: [] },
  dossier: { rooms: ['core', 'platform', 'ui', 'cite', 'dossier'], packages: ['preact', /^preact\//, /^virtual:/, 'd3-scale'] },
  popup: { rooms: ['core', 'platform', 'ui', 'cite', 'popup'], packages: ['preact', /^preact\//, /^virtual:/] },
};
/** Constants that the types are made of, which a room that may use core's types may use too. */
const constants = ['core/concepts.ts', 'core/reading/claim.ts'];

const source = path.join(import.meta.dirname);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/')).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

interface Import { readonly file: string; readonly target: string; readonly typeOnly: boolean }

/** Static and dynamic imports, re-exports, and the like in CSS and HTML left aside. */
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');
  const found = [
    ...[...text.matchAll(/(?:^|\n)\s*(import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g)].map(([, , type, target]) => ({ target: target ?? '', typeOnly: type !== undefined })),
    ...[...text.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map(([, target]) => ({ target: target ?? '', typeOnly: false })),
  ];
  return found.map((one) => ({ file, ...one }));
}

const isRelative = (target: string) => target.startsWith('.');
const resolved = ({ file, target }: Import) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
const all = files.flatMap(importsOf);

test('every file stands in a room', () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((room) => !(room in rooms))).toEqual([]);
});

describe.each(Object.keys(rooms))('%s', (room) => {
  const own = all.filter(({ file }) => file.startsWith(`${room}/`));
  const { rooms: allowed = [], typesOf = [], packages = [] } = rooms[room] ?? {};

  test('imports only from the rooms that it may', () => {
    const wrong = own.filter((one) => isRelative(one.target)).filter((one) => {
      const to = resolved(one);
      const target = to.split('/')[0] ?? '';
      return !allowed.includes(target) && !(typesOf.includes(target) && (one.typeOnly || constants.includes(to)));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('imports only the packages that it may', () => {
    const wrong = own.filter(({ target }) => !isRelative(target)).filter(({ target }) => !packages.some((name) => (typeof name === 'string' ? name === target : name.test(target))));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

test('webextension-polyfill has one door', () => {
  expect([...new Set(all.filter(({ target, typeOnly }) => target === 'webextension-polyfill' && !typeOnly).map(({ file }) => file))]).toEqual(['platform/browser.ts']);
});

test.each(['background', 'cite'])('%s draws nothing: of ui it takes strings and no component', (room) => {
  expect(all.filter(({ file, target }) => file.startsWith(`${room}/`) && /\.(tsx|css)$/.test(target))).toEqual([]);
});

test('core has no clock and no chance', () => {
  const wrong = files.filter((file) => file.startsWith('core/')).filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(readFileSync(path.join(source, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('there are no import cycles at run time', () => {
  const edges = new Map(files.map((file) => [file, importsOf(file).filter(({ target, typeOnly }) => isRelative(target) && !typeOnly).map(resolved)]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) return void cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('no room is named for having no name', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|shared|types|services|managers|misc)(?:\/|\.|$)/.test(file))).toEqual([]);
});
