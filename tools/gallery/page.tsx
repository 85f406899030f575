import { render } from 'preact';
import type { CorpusEntry } from '../../src/core/corpus/entry.ts';
import type { Found, Snippet } from '../../src/core/match/match.ts';
import type { OpenCorpus } from '../../src/popup/corpus-door.ts';
import { Popup, type PopupProps } from '../../src/popup/popup.tsx';
import type { View } from '../../src/popup/view.ts';
import { stringsFor } from '../../src/ui/strings/strings-for.ts';
import { articles, matched, unmatched, type SampleArticle } from './samples.ts';

const views: Readonly<Record<string, View>> = {
  reading: { state: 'reading' },
  unlisted: { state: 'unlisted' },
  'not-article': { state: 'not-article', looked: true },
  'nothing-read': { state: 'not-article', looked: false },
  unrelated: { state: 'unrelated', title: 'Cách nấu phở bò' },
  matched: { state: 'matched', page: matched },
  unmatched: { state: 'unmatched', page: unmatched },
  failed: { state: 'failed', reason: 'TypeError: the page closed before it was read' },
  unreadable: { state: 'unreadable' },
};

const corpora: Readonly<Record<string, PopupProps['corpus']>> = { open: sampleCorpus(), opening: 'opening', failed: 'failed' };

const asked = new URLSearchParams(location.search);
const strings = stringsFor([asked.get('language') ?? 'en']);
document.documentElement.lang = strings.language;
render(
  <Popup view={views[asked.get('view') ?? 'matched'] ?? { state: 'reading' }} corpus={corpora[asked.get('corpus') ?? 'open'] ?? 'opening'} strings={strings} onReadPage={() => {}} />,
  document.body,
);

/** Finds the words as they are typed, which is enough for a picture. */
function sampleCorpus(): OpenCorpus {
  return {
    search: (query) => articles.flatMap((article) => foundIn(article, query.trim().toLowerCase())),
    article: (id) => articles.filter((article) => article.id === id).map((article): CorpusEntry => (
      { id, article, reading: { language: article.language, bilateral: true, score: 1, partners: [], people: [], topics: [], event: {}, claims: [], concepts: [] } }
    ))[0],
  };
}

function foundIn({ id, title, text }: SampleArticle, words: string): readonly Found[] {
  const at = text.toLowerCase().indexOf(words);
  const known = ['korea', 'hàn quốc'].includes(words);
  if (at < 0 && !known) return [];
  const snippet: Snippet = at < 0
    ? { text: text.slice(0, 180), start: 0, highlights: [] }
    : { text: text.slice(Math.max(0, at - 60), at + 120), start: Math.max(0, at - 60), highlights: [[Math.min(at, 60), Math.min(at, 60) + words.length]] };
  return [{ id, title, score: 1, snippet, because: at < 0 ? [{ kind: 'meaning', concept: 'country:KR', words, weight: 1 }] : [{ kind: 'words', words, how: 'exact', in: 'text', weight: 1 }] }];
}
