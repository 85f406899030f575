import { render } from 'preact';
import { cite } from '../cite/cite.ts';
import { pageMarker } from '../platform/page-marks.ts';
import type { TabState } from '../platform/tab-state.ts';
import { activeTab, onTabState, readPage, tabState, uiLanguages } from '../platform/tabs.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { Popup, type PopupProps } from './popup.tsx';
import { viewOf } from './view.ts';

const root = document.body;
const strings = stringsFor(uiLanguages());
document.documentElement.lang = strings.language;
document.title = strings.extensionName;

let props: PopupProps = { view: { state: 'reading' }, corpus: 'opening', strings, onReadPage: () => {}, onCite: (way, citations) => cite(way, citations, strings) };
function draw(change: Partial<PopupProps>): void {
  props = { ...props, ...change };
  render(<Popup {...props} />, root);
}

draw({});
afterPaint(() => {
  import('./corpus-door.ts').then(({ openCorpus }) => draw({ corpus: openCorpus() })).catch((error: unknown) => {
    console.error(error);
    draw({ corpus: 'failed' });
  });
});
showTab().catch(fail);

async function showTab(): Promise<void> {
  const tab = await activeTab();
  const show = (state: TabState | undefined): void => draw({ view: viewOf(tab, state) });
  let heard = false;
  onTabState(tab.id, (state) => {
    heard = true;
    show(state);
  });
  const known = await tabState(tab.id);
  if (!heard) show(known);
  draw({
    tab: tab.id,
    marker: pageMarker(tab.id),
    onReadPage: () => {
      draw({ view: { state: 'reading' } });
      readPage(tab.id).catch(fail);
    },
  });
}

function fail(error: unknown): void {
  console.error(error);
  draw({ view: { state: 'failed', reason: error instanceof Error ? error.message : String(error) } });
}

/** A frame has been drawn when the task after it runs. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
