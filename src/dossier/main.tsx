import { render } from 'preact';
import { cite } from '../cite/cite.ts';
import { loadTabState, onTabState, type TabState } from '../platform/tab-state.ts';
import { uiLanguages } from '../platform/tabs.ts';
import { withDossier } from '../ui/strings/dossier/page-strings.ts';
import { stringsFor } from '../ui/strings/strings-for.ts';
import { DossierPage, type DossierPageProps } from './dossier-page.tsx';
import { openRecord } from './open-record.ts';
import { placeOf, tabIn } from './place.ts';
import { openWhilePrinting } from './print.ts';
import { titleOf } from './title.ts';

const strings = withDossier(stringsFor(uiLanguages()));
document.documentElement.lang = strings.language;

let props: DossierPageProps = { place: placeOf(location.hash), corpus: 'opening', strings, onCite: (way, citations) => cite(way, citations, strings) };
function draw(change: Partial<DossierPageProps>): void {
  props = { ...props, ...change };
  document.title = titleOf(props.place, strings);
  render(<DossierPage {...props} />, document.body);
}

draw({});
openWhilePrinting();
addEventListener('hashchange', () => draw({ place: placeOf(location.hash) }));
// A frame has been drawn when the task after it runs.
requestAnimationFrame(() => setTimeout(() => {
  import('./corpus-door.ts').then(({ bundled }) => draw({ corpus: openRecord(bundled) })).catch((error: unknown) => {
    console.error(error);
    draw({ corpus: 'failed' });
  });
}));

const tab = tabIn(location.search);
if (tab !== undefined) {
  const show = (state: TabState | undefined): void => {
    if (state?.status === 'read') draw({ here: state.page });
    else if (props.here) {
      const { here: _here, ...rest } = props;
      props = rest;
      draw({});
    }
  };
  onTabState(tab, show);
  loadTabState(tab).then(show).catch((error: unknown) => console.error(error));
}
