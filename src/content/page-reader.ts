import type { Article } from '../core/corpus/article.ts';
import { hasArticleAddress, looksLikeArticle } from '../core/gate.ts';
import { background, type Visit } from '../platform/messages.ts';
import { addressOf, articleFrom } from './extract.ts';
import type { Move } from './moves.ts';
import { pathOf, signalsOf } from './page-signals.ts';
import { settled } from './settled.ts';

/** How long after a page has come back it says so again, in milliseconds. */
const restoredAgain = 500;

/** Looks at one document for as long as it lives; a page that is no article is silent unless it is asked. */
export class PageReader {
  private readonly document: Document;
  private visit: Visit;
  private article: Article | undefined;
  /** The heading of what was looked at last: a single-page site has drawn the next page when it has another. */
  private lastHeading = '';
  /** Ends what is under way for the visit before. */
  private underWay = new AbortController();

  constructor(document: Document) {
    this.document = document;
    this.visit = newVisit(document);
  }

  /** The text of the article that was read last, a paragraph a line. */
  get text(): string | undefined {
    return this.article?.text;
  }

  /** Looks at the page as it is now, and for a while longer where it draws itself. */
  async look(move: Move): Promise<void> {
    this.underWay.abort();
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    this.visit = newVisit(this.document);
    this.article = undefined;
    if (move === 'moved') {
      await background.visitStarted(this.visit);
      // The address changes first and the page follows: what still stands there is the page before.
      await settled(this.document, () => this.heading() !== this.lastHeading, signal);
    } else if (!this.isArticle() && hasArticleAddress(pathOf(this.document))) {
      await settled(this.document, () => this.isArticle(), signal);
    }
    if (signal.aborted) return;
    this.lastHeading = this.heading();
    if (this.isArticle()) await this.read();
    else if (move !== 'loaded') await background.nothingSeen(this.visit);
    if (move === 'restored' && this.article) {
      // A page that comes back does so at once; the browser's word that the tab loads may come after ours, and then we are forgotten.
      await new Promise((resolve) => setTimeout(resolve, restoredAgain));
      if (!signal.aborted) await this.announce();
    }
  }

  /** Says again what the page is. */
  async announce(): Promise<void> {
    if (this.article) await background.articleSeen(this.visit, this.article);
    else if (this.isArticle()) await this.read();
    else await background.nothingSeen(this.visit);
  }

  /** Reads the page whatever it looks like; one that is read already is told again. */
  async readNow(): Promise<void> {
    if (this.article) return background.articleSeen(this.visit, this.article);
    this.underWay.abort();
    this.visit = newVisit(this.document);
    return this.read();
  }

  private async read(): Promise<void> {
    const { visit } = this;
    try {
      this.article = articleFrom(this.document);
      await (this.article ? background.articleSeen(visit, this.article) : background.nothingSeen(visit));
    } catch (error) {
      await background.readingFailed(visit, error instanceof Error ? error.message : String(error));
    }
  }

  private isArticle(): boolean {
    return looksLikeArticle(signalsOf(this.document));
  }

  private heading(): string {
    return this.document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }
}

function newVisit(document: Document): Visit {
  // crypto.randomUUID is not there on pages without https.
  return { id: [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join(''), address: addressOf(document) };
}
