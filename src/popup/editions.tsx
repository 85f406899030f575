import type { JSX } from 'preact';
import type { LeftOut } from '../core/match/match.ts';
import type { RelatedEdition } from '../core/match/page-view.ts';
import { claimInShort, claimSentence } from '../ui/claim-sentence.ts';
import { languageInSentence, sentenceCase } from '../ui/formats.ts';
import type { Strings } from '../ui/strings/strings.ts';

interface EditionsProps {
  readonly editions: readonly RelatedEdition[];
  /** Whom the article is listed for: claims on others are named in full. */
  readonly partner: string | undefined;
  readonly strings: Strings;
  readonly onOpen: (edition: RelatedEdition) => void;
}

/** The other languages that an article is in, each of which opens there, and what these leave out or add. */
export function Editions({ editions, partner, strings, onOpen }: EditionsProps): JSX.Element {
  const differing = editions.flatMap((edition) => {
    const language = languageInSentence(edition.language, strings);
    return [
      { key: `lacks ${edition.id}`, title: strings.page.leavesOut(language), said: saidIn(edition.lacks, partner, strings) },
      { key: `adds ${edition.id}`, title: strings.page.adds(language), said: saidIn(edition.adds, partner, strings) },
    ].filter(({ said }) => said.length > 0);
  });
  return (
    <>
      <p class="meta editions">
        {strings.page.alsoIn}{' '}
        {editions.map((edition, nth) => (
          <>
            {nth > 0 && ', '}
            <button type="button" class="link" data-edition={edition.id} aria-label={`${languageInSentence(edition.language, strings)}: ${edition.title}`} onClick={() => onOpen(edition)}>{languageInSentence(edition.language, strings)}</button>
          </>
        ))}
      </p>
      {differing.length > 0 && (
        <details>
          <summary class="link small">{strings.page.editions}</summary>
          <dl class="left-out">
            {differing.map(({ key, title, said }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd class="dotted">{said.map((text, nth) => <><span class="whole">{nth === 0 ? sentenceCase(text, strings) : text}</span>{' '}</>)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** People first, then statements. */
function saidIn({ people, claims }: LeftOut, partner: string | undefined, strings: Strings): readonly string[] {
  return [...people, ...claims.map((claim) => (claim.partner === partner ? claimInShort(claim, strings) : claimSentence(claim, strings)))];
}
