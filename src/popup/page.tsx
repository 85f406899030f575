import type { JSX } from 'preact';
import type { Cite } from '../cite/cite.ts';
import type { FactSource } from '../core/corpus/fact.ts';
import type { RelatedArticle, RelatedEdition } from '../core/match/page-view.ts';
import type { PageMarker } from '../platform/page-marks.ts';
import { DossierLink } from '../ui/dossier-link.tsx';
import type { Strings } from '../ui/strings/strings.ts';
import { About } from './about.tsx';
import { ComparisonList } from './comparison-list.tsx';
import { FactList } from './fact-list.tsx';
import { Notice } from './notice.tsx';
import { RelatedList } from './related-list.tsx';
import type { View } from './view.ts';

interface PageProps {
  readonly view: View;
  readonly strings: Strings;
  readonly onReadPage: () => void;
  readonly marker: PageMarker | undefined;
  readonly tab: number | undefined;
  readonly onOpenArticle: (article: RelatedArticle) => void;
  readonly onOpenEdition: (edition: RelatedEdition, article: RelatedArticle) => void;
  readonly onOpenQuote: (source: FactSource) => void;
  readonly onCite: Cite;
}

/** What is known of the page in the tab. */
export function Page({ view, strings, onReadPage, marker, tab, onOpenArticle, onOpenEdition, onOpenQuote, onCite }: PageProps): JSX.Element {
  if (view.state === 'reading') return <Reading strings={strings} />;
  if (view.state !== 'matched' && view.state !== 'unmatched') return <Quiet view={view} strings={strings} onReadPage={onReadPage} />;
  const { page } = view;
  return (
    <>
      <About page={page} tab={tab} strings={strings} />
      {page.comparisons.length > 0 && <ComparisonList comparisons={page.comparisons} partners={page.partners} language={page.language} marker={marker} strings={strings} onOpen={onOpenQuote} onCite={onCite} />}
      {page.related.length > 0
        ? <RelatedList related={page.related} strings={strings} onOpen={onOpenArticle} onOpenEdition={onOpenEdition} onCite={onCite} />
        : <p class="meta">{strings.states.unmatched}</p>}
      {page.facts.length > 0 && <FactList facts={page.facts} strings={strings} onOpen={onOpenQuote} onCite={onCite} />}
    </>
  );
}

/** Bars where the words will be, so that nothing moves when they come. */
function Reading({ strings }: { readonly strings: Strings }): JSX.Element {
  return (
    <section class="reading" aria-busy="true">
      <p class="title" role="status">{strings.states.reading}</p>
      <i class="most" /><i class="half" />
      <i class="head" /><i /><i class="most" /><i class="half" />
      <i class="next" /><i class="most" /><i class="half" />
    </section>
  );
}

type QuietProps = Pick<PageProps, 'strings' | 'onReadPage'> & { readonly view: Parameters<typeof Notice>[0]['view'] };

function Quiet({ view, strings, onReadPage }: QuietProps): JSX.Element {
  return (
    <>
      <Notice view={view} strings={strings} onReadPage={onReadPage} />
      <footer class="meta">
        <p>{strings.search.hint}</p>
        <p>{strings.page.dossiers} <DossierLink strings={strings} /></p>
        <p>{strings.states.privacy}</p>
      </footer>
    </>
  );
}
