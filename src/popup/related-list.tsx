import type { JSX } from 'preact';
import type { Reason } from '../core/match/match.ts';
import type { RelatedArticle } from '../core/match/page-view.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { OriginalLink } from '../ui/original-link.tsx';
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
          <p class="line dotted">
            <ArticleMeta label={article} strings={strings} />{' '}
            <span><OriginalLink url={article.url} title={article.title} strings={strings} /></span>
          </p>
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
  const groups = reasonGroups(reasons);
  const lines = [groups.filter(([first]) => first?.kind === 'event'), groups.filter(([first]) => first?.kind !== 'event')];
  return (
    <>
      {lines.filter((line) => line.length > 0).map((line, index) => (
        <p key={index} class="because dotted">
          {line.map((group) => (
            <span key={group[0]?.kind} class="listed">
              {group.map((reason) => <span key={reasonText(reason, strings)} data-because={reason.kind}>{reasonText(reason, strings)}</span>)}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}
