import type { JSX } from 'preact';
import type { Strings, Notice as NoticeText } from '../ui/strings/strings.ts';
import { MarkSymbol } from '../ui/symbols.tsx';
import type { View } from './view.ts';

interface NoticeProps {
  readonly view: Exclude<View, { readonly state: 'reading' | 'matched' | 'unmatched' }>;
  readonly strings: Strings;
  readonly onReadPage: () => void;
}

/** A state with nothing to list: what it is, what one can do, and that the search works all the same. */
export function Notice({ view, strings, onReadPage }: NoticeProps): JSX.Element {
  const { title, body } = noticeText(view, strings);
  const action = actionText(view, strings);
  return (
    <section class="notice" role={view.state === 'failed' ? 'alert' : undefined}>
      <MarkSymbol />
      <h1>{title}</h1>
      <p>{body}</p>
      {action !== undefined && <p><button type="button" id="read-page" class="button" onClick={onReadPage}>{action}</button></p>}
      {view.state === 'failed' && view.reason !== '' && (
        <details class="meta">
          <summary class="link small">{strings.states.details}</summary>
          <p>{view.reason}</p>
        </details>
      )}
    </section>
  );
}

function noticeText(view: NoticeProps['view'], { states }: Strings): NoticeText {
  switch (view.state) {
    case 'unlisted': return states.unlisted;
    case 'not-article': return view.looked ? states.notArticle : states.nothingRead;
    case 'unrelated': return states.unrelated;
    case 'failed': return states.failed;
    case 'unreadable': return states.unreadable;
  }
}

function actionText(view: NoticeProps['view'], { states }: Strings): string | undefined {
  if (view.state === 'failed') return states.readAgain;
  // Also where it looked like no article: the reader may know better.
  return view.state === 'unlisted' || view.state === 'not-article' ? states.readThisPage : undefined;
}
