import { render } from 'preact';
import { cite } from '../../src/cite/cite.ts';
import knowledge from 'virtual:bang-giao/knowledge';
import type { CorpusEntry } from '../../src/core/corpus/entry.ts';
import { readArticle } from '../../src/core/reading/reading.ts';
import { openCorpus } from '../../src/popup/corpus-door.ts';
import { Popup, type PopupProps } from '../../src/popup/popup.tsx';
import type { View } from '../../src/popup/view.ts';
import { stringsFor } from '../../src/ui/strings/strings-for.ts';
import { articles, edition, matched, unmatched } from './samples.ts';

const views: Readonly<Record<string, View>> = {
  reading: { state: 'reading' },
  unlisted: { state: 'unlisted' },
  'not-article': { state: 'not-article', looked: true },
  'nothing-read': { state: 'not-article', looked: false },
  unrelated: { state: 'unrelated', title: 'Cách nấu phở bò' },
  matched: { state: 'matched', page: matched },
  edition: { state: 'matched', page: edition },
  unmatched: { state: 'unmatched', page: unmatched },
  failed: { state: 'failed', reason: 'TypeError: the page closed before it was read' },
  unreadable: { state: 'unreadable' },
};

const entries = articles.map(({ id, ...article }): CorpusEntry => ({ id, article, reading: readArticle(article, knowledge) }));
const corpora: Readonly<Record<string, PopupProps['corpus']>> = { open: openCorpus(entries), opening: 'opening', failed: 'failed' };

/** A page in which all sentences but one are found. */
const marker: PopupProps['marker'] = { shown: () => Promise.resolve(false), show: (marks) => Promise.resolve(marks.length - 1), hide: () => Promise.resolve() };

const asked = new URLSearchParams(location.search);
const strings = stringsFor([asked.get('language') ?? 'en']);
document.documentElement.lang = strings.language;
render(
  <Popup view={views[asked.get('view') ?? 'matched'] ?? { state: 'reading' }} corpus={corpora[asked.get('corpus') ?? 'open'] ?? 'opening'} strings={strings} onReadPage={() => {}} marker={marker} onCite={(way, citations) => cite(way, citations, strings)} />,
  document.body,
);
