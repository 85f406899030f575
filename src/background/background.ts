/** The background's wiring: page scripts tell what they see, it is read and matched, and the tab's state and icon tell it. */
import bundled from 'virtual:bang-giao/corpus';
import knowledge from 'virtual:bang-giao/knowledge';
import { pageViewOf } from '../core/match/page-view.ts';
import { cleanedArticle } from '../core/corpus/clean.ts';
import { corpusOf, type Corpus } from '../core/corpus/corpus.ts';
import { recordOf, type ClaimRecord } from '../core/corpus/record.ts';
import { readArticle } from '../core/reading/reading.ts';
import type { Article } from '../core/corpus/article.ts';
import { showAction } from '../platform/action.ts';
import { onTabClosed, onTabLoading } from '../platform/lifecycle.ts';
import { handle, type BackgroundMessages, type Visit } from '../platform/messages.ts';
import { loadTabState, saveTabState, type TabState } from '../platform/tab-state.ts';
import { uiLanguages } from '../platform/tabs.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { actionLookOf } from './action-look.ts';
import { articleFrom, visitFrom } from './border.ts';
import { TabBook } from './tab-book.ts';

/** The bundled articles and what is on record, indexed when the first article on ties is read. */
let opened: { readonly corpus: Corpus; readonly record: ClaimRecord } | undefined;
const openedCorpus = () => (opened ??= { corpus: corpusOf(bundled.entries, knowledge), record: recordOf(bundled.entries, bundled.register) });

const strings = stringsFor(uiLanguages());
const tabs = new TabBook({ load: loadTabState, save: saveTabState, show: (tab, state) => showAction(tab, actionLookOf(state, strings)) });

onTabLoading((tab) => void tabs.forget(tab));
onTabClosed((tab) => void tabs.forget(tab));

handle<BackgroundMessages>({
  articleSeen: async ({ tab }, ...args) => {
    const [visit, article] = [visitFrom(args[0]), articleFrom(args[1])];
    if (tab === undefined || !visit || !article) return;
    await tabs.begin(tab, stateOf(visit, { status: 'reading' }));
    // What came in the meantime goes first: the tab may have gone on.
    await new Promise((resolve) => setTimeout(resolve));
    await tabs.answer(tab, stateOf(visit, read(article)));
  },
  nothingSeen: ({ tab }, ...args) => begin(tab, visitFrom(args[0]), { status: 'not-article' }),
  visitStarted: ({ tab }, ...args) => begin(tab, visitFrom(args[0]), { status: 'reading' }),
  readingFailed: ({ tab }, ...args) => begin(tab, visitFrom(args[0]), { status: 'failed', reason: String(args[1]).slice(0, 200) }),
});

type Finding = TabState extends infer State ? (State extends TabState ? Omit<State, 'visit' | 'address'> : never) : never;

async function begin(tab: number | undefined, visit: Visit | undefined, finding: Finding): Promise<void> {
  if (tab !== undefined && visit) await tabs.begin(tab, stateOf(visit, finding));
}

function stateOf({ id, address }: Visit, finding: Finding): TabState {
  return { visit: id, address, ...finding } as TabState;
}

function read(seen: Article): Finding {
  try {
    const article = cleanedArticle(seen, knowledge);
    const reading = readArticle(article, knowledge);
    if (!reading.bilateral) return { status: 'unrelated', title: seen.title };
    const { corpus, record } = openedCorpus();
    return { status: 'read', page: pageViewOf(article, reading, corpus, record) };
  } catch (error) {
    console.error(error);
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
