import type { JSX } from 'preact';
import { citationOf } from '../cite/citation.ts';
import type { Cite } from '../cite/cite.ts';
import type { ArticleLabel } from '../core/corpus/entry.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { ArticleMeta } from '../ui/article-meta.tsx';
import { CiteMenu } from '../ui/cite-menu.tsx';
import { languageInSentence, sentenceCase } from '../ui/formats.ts';
import { eventText } from '../ui/reason-text.ts';
import type { PageStrings } from '../ui/strings/dossier/page-strings.ts';
import type { Subject } from './reading-room.tsx';
import { Rest } from './rest.tsx';

interface ArticleListProps extends Pick<Dossier, 'articles'> {
  readonly strings: PageStrings;
  readonly onOpen: (subject: Subject) => void;
  readonly onCite: Cite;
}

/** All articles, the latest first, each with its editions in other languages. */
export function ArticleList({ articles, strings, onOpen, onCite }: ArticleListProps): JSX.Element {
  const open = (label: ArticleLabel): void => onOpen({ label, passages: [] });
  return (
    <section data-section="articles">
      <h2>{strings.dossier.articles} <span class="count">{articles.length}</span></h2>
      <ul class="entries articles">
        <Rest items={articles} first={12} strings={strings} item={({ label, editions, event }, isMore) => (
          <li key={label.id} class={isMore ? 'more' : ''} data-id={label.id}>
            <h3><button type="button" class="title" lang={label.language} dir="auto" onClick={() => open(label)}>{label.title}</button></h3>
            <p class="meta dotted"><ArticleMeta label={label} strings={strings} /><CiteMenu about={label.title} strings={strings} onCite={(way) => onCite(way, [citationOf(label)])} /></p>
            {event.form && <p class="because">{sentenceCase(eventText(event, strings), strings)}</p>}
            {editions.length > 0 && (
              <p class="meta">
                {strings.page.alsoIn}{' '}
                {editions.map((edition, nth) => (
                  <>
                    {nth > 0 && ', '}
                    <button key={edition.id} type="button" class="link" aria-label={`${languageInSentence(edition.language, strings)}: ${edition.title}`} onClick={() => open(edition)}>{languageInSentence(edition.language, strings)}</button>
                  </>
                ))}
              </p>
            )}
          </li>
        )} />
      </ul>
    </section>
  );
}
