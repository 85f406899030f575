import type { CiteWay, CopyWay, SaveWay } from '../ui/cite-ways.ts';
import type { Strings } from '../ui/strings/strings.ts';
import { inBibTeX } from './bibtex.ts';
import type { Citation, CitedFor } from './citation.ts';
import { inCslJson } from './csl-json.ts';
import { inCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { inJson } from './json.ts';
import { inMarkdown } from './markdown.ts';
import { inRis } from './ris.ts';
import { citedText } from './text.ts';

type Written = (citations: readonly Citation[], cited: CitedFor) => string;

const copied: Readonly<Record<CopyWay, (...args: Parameters<Written>) => { readonly plain: string; readonly html?: string }>> = {
  text: citedText,
  markdown: (...args) => ({ plain: inMarkdown(...args) }),
  bibtex: (...args) => ({ plain: inBibTeX(...args) }),
};

const saved: Readonly<Record<SaveWay, { readonly written: Written; readonly type: string }>> = {
  'csl-json': { written: inCslJson, type: 'application/json' },
  ris: { written: inRis, type: 'application/x-research-info-systems' },
  csv: { written: inCsv, type: 'text/csv;charset=utf-8' },
  json: { written: inJson, type: 'application/json' },
};

/** Copies citations to the clipboard or saves them as a file, as of today; rejects where the browser does not let it. */
export async function give(way: CiteWay, citations: readonly Citation[], strings: Strings): Promise<void> {
  const cited = { strings, accessed: dayOf(new Date()) };
  if (way === 'text' || way === 'markdown' || way === 'bibtex') return copy(copied[way](citations, cited));
  const { written, type } = saved[way];
  return save(fileName(way, citations, cited.accessed), new Blob([written(citations, cited)], { type }));
}

async function copy({ plain, html }: { readonly plain: string; readonly html?: string }): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(plain);
  const forms = { 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
  // What cannot be copied with its form can perhaps be copied without.
  return navigator.clipboard.write([new ClipboardItem(forms)]).catch(() => navigator.clipboard.writeText(plain));
}

/** A link that saves needs no permission. */
function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/** Milliseconds until the browser has surely begun to read a file. */
const patience = 10_000;

/** The day in the reader's own calendar and time zone. */
function dayOf(date: Date): string {
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
