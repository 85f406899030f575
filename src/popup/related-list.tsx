import type { JSX } from 'preact';
import type { Reason } from '../core/match/match.ts';
import type { RelatedArticle } from '../core/match/page-view.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { Emphasised, Whole } from '../ui/emphasised.tsx';
import { dateText, sentenceCase } from '../ui/formats.ts';
import { reasonGroups, reasonText } from '../ui/reason-text.ts';
import { ShowAll } from '../ui/show-all.tsx';
import type { Strings } from '../ui/strings/strings.ts';

interface RelatedListProps {
  readonly related: readonly RelatedArticle[];
  readonly strings: Strings;
  readonly onOpen: (article: RelatedArticle) => void;
}

/** The corpus articles that belong to this page, each with the reasons why. */
export function RelatedList({ related, strings, onOpen }: RelatedListProps): JSX.Element {
  return (
    <section data-section="related">
      <h2>{strings.page.related} <span class="count">{related.length}</span></h2>
      <ShowAll items={related} first={3} strings={strings} item={(article) => (
        <li key={article.id} data-id={article.id}>
          <h3><button type="button" class="title" lang={article.language} dir="auto" onClick={() => onOpen(article)}>{article.title}</button></h3>
          <p class="meta dotted"><ArticleMeta label={article} strings={strings} /></p>
          <Because reasons={article.because} strings={strings} />
        </li>
      )} />
    </section>
  );
}

interface BecauseProps {
  readonly reasons: readonly Reason[];
  readonly strings: Strings;
}

/** The reasons of a match: the same event on a line of its own, what is shared on another. */
function Because({ reasons, strings }: BecauseProps): JSX.Element {
  const events = reasons.filter((reason) => reason.kind === 'event');
  const shared = reasonGroups(reasons.filter(({ kind }) => kind !== 'event'));
  return (
    <>
      {events.map((reason) => (
        <p key={reason.dates} class="because event" data-because="event">
          <Emphasised text={reasonText(reason, strings)} part={reason.dates === undefined ? '' : dateText(reason.dates, strings)} as={Whole} />
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
