import type { JSX } from 'preact';
import { citationOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import type { Reason } from '../core/match/match.ts';
import type { RelatedArticle, RelatedEdition } from '../core/match/page-view.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CiteMenu } from '../ui/cite-menu.tsx';
import { Emphasised, Whole } from '../ui/emphasised.tsx';
import { dateText, sentenceCase } from '../ui/formats.ts';
import { reasonGroups, reasonText } from '../ui/reason-text.ts';
import { ShowAll } from '../ui/show-all.tsx';
import type { Strings } from '../ui/strings/strings.ts';
import { Editions } from './editions.tsx';

interface RelatedListProps {
  readonly related: readonly RelatedArticle[];
  readonly strings: Strings;
  readonly onOpen: (article: RelatedArticle) => void;
  readonly onOpenEdition: (edition: RelatedEdition, article: RelatedArticle) => void;
  readonly onCite: Cite;
}

/** The corpus articles that belong to this page, each with the reasons why. */
export function RelatedList({ related, strings, onOpen, onOpenEdition, onCite }: RelatedListProps): JSX.Element {
  return (
    <section data-section="related">
      <h2>{strings.page.related} <span class="count">{related.length}</span></h2>
      <ShowAll items={related} first={3} strings={strings} item={(article) => (
        <li key={article.id} data-id={article.id}>
          <h3><button type="button" class="title" lang={article.language} dir="auto" onClick={() => onOpen(article)}>{article.title}</button></h3>
          <p class="meta dotted">
            <ArticleMeta label={article} strings={strings} />
            <CiteMenu about={article.title} strings={strings} onCite={(way) => onCite(way, [citationOf(article)])} />
          </p>
          <Because reasons={article.because} strings={strings} />
          {article.editions && <Editions editions={article.editions} partner={partnerOf(article)} strings={strings} onOpen={(edition) => onOpenEdition(edition, article)} />}
        </li>
      )} />
    </section>
  );
}

interface BecauseProps {
  readonly reasons: readonly Reason[];
  readonly strings: Strings;
}

/** The partner that an article and the page have in common; of several the strongest. */
function partnerOf({ because }: RelatedArticle): string | undefined {
  return because.find((reason) => reason.kind === 'partner' || reason.kind === 'event')?.partner;
}

/** The reasons of a match: the same article or event on a line of its own, what is shared on another. */
function Because({ reasons, strings }: BecauseProps): JSX.Element {
  const editions = reasons.filter((reason) => reason.kind === 'edition');
  // The same article is on the same event.
  const same = editions.length > 0 ? editions : reasons.filter((reason) => reason.kind === 'event');
  const shared = reasonGroups(reasons.filter(({ kind }) => kind !== 'edition' && kind !== 'event'));
  return (
    <>
      {same.map((reason) => (
        <p key={reason.kind} class="because same" data-because={reason.kind}>
          <Emphasised text={reasonText(reason, strings)} part={reason.kind === 'event' && reason.dates !== undefined ? dateText(reason.dates, strings) : ''} as={Whole} />
        </p>
      ))}
      {shared.length > 0 && (
        <p class="because dotted">
          {shared.map((group, place) => (
            <><span>
              {group.map((reason, nth) => (
                <>{nth > 0 && ', '}<span data-because={reason.kind}>{place + nth === 0 ? sentenceCase(reasonText(reason, strings), strings) : reasonText(reason, strings)}</span></>
              ))}
            </span>{' '}</>
          ))}
        </p>
      )}
    </>
  );
}
