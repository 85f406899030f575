/** The page script's wiring: it looks at the page when it loads, comes back or moves on, and when it is asked to. */
import { marksFrom } from '../core/match/marks.ts';
import { handle, type PageMessages } from '../platform/messages.ts';
import { hideMarks, marksShown, showMarks } from './marks.ts';
import { onMoved } from './moves.ts';
import { PageReader } from './page-reader.ts';

declare global {
  // eslint-disable-next-line no-var
  var bangGiaoReads: boolean | undefined;
}

// "Read this page" injects the script again where it may already be: then the first one answers.
if (!globalThis.bangGiaoReads) {
  globalThis.bangGiaoReads = true;
  const reader = new PageReader(document);
  handle<PageMessages>({
    announce: () => reader.announce(),
    readNow: () => reader.readNow(),
    showMarks: (_sender, marks) => showMarks(marksFrom(marks), document, reader.text),
    hideMarks,
    marksShown,
  });
  onMoved(window, (move) => {
    hideMarks();
    return reader.look(move);
  });
  void reader.look('loaded');
}
