import type { Article } from '../core/corpus/article.ts';
import type { Mark } from '../core/match/marks.ts';
import { browser, type Runtime } from './browser.ts';

/** One stay of a page on one address: a new one begins with a load, with Back, and when a single-page site moves on. */
export interface Visit {
  readonly id: string;
  /** The page's address without its fragment. */
  readonly address: string;
}

/** What a page script tells the background; what arrives is checked there, for a page may be anybody's. */
export interface BackgroundMessages {
  /** An article was found and taken out of the page. */
  articleSeen(visit: Visit, article: Article): void;
  /** The page was looked at and is no article. */
  nothingSeen(visit: Visit): void;
  /** The page moved on without loading: what was known of it is over. */
  visitStarted(visit: Visit): void;
  /** The page could not be read. */
  readingFailed(visit: Visit, reason: string): void;
}

/** What the popup asks of a page script. */
export interface PageMessages {
  /** Tells the background once more what the page is. */
  announce(): void;
  /** Reads the page though it does not look like an article: the reader asked for it. */
  readNow(): void;
  /** Marks these sentences in place of those that are marked; how many of them stand in the page. */
  showMarks(marks: readonly Mark[]): number;
  hideMarks(): void;
  marksShown(): boolean;
}

/**
 * Calls the other end, each message by its name; a call resolves with what the handler gives (which is sent as JSON, and
 * is not `null`) and rejects if there is none.
 */
export type Caller<Messages> = {
  readonly [Name in keyof Messages]: Messages[Name] extends (...args: infer Args) => infer Answer ? (...args: Args) => Promise<Answer> : never;
};

/** One handler for each message: a missing one does not compile. `sender` is the tab that it came from, if it was one. */
export type Handlers<Messages> = {
  readonly [Name in keyof Messages]: Messages[Name] extends (...args: infer Args) => infer Answer ? (sender: Sender, ...args: Unchecked<Args>) => Answer | Promise<Answer> : never;
};

/** Where a message comes from. */
export interface Sender {
  /** The id of the tab, of which only the top frame counts. */
  readonly tab: number | undefined;
}

/** Arguments as they arrive: anything. */
type Unchecked<Args extends readonly unknown[]> = { [Index in keyof Args]: unknown };

interface Envelope {
  readonly message: string;
  readonly args: readonly unknown[];
}

/** Tells the background. */
export const background: Caller<BackgroundMessages> = callerOf((envelope) => browser.runtime.sendMessage(envelope));

/** Asks the page script of a tab; rejects where there is none. */
export function page(tab: number): Caller<PageMessages> {
  return callerOf((envelope) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));
}

/** Handles messages; to be called at the top level of the background or the page script, so that a woken worker hears them. */
export function handle<Messages>(handlers: Handlers<Messages>): void {
  browser.runtime.onMessage.addListener((envelope: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(envelope) || sender.id !== browser.runtime.id) return undefined;
    const handler: unknown = Object.hasOwn(handlers as object, envelope.message) ? handlers[envelope.message as keyof Messages] : undefined;
    if (typeof handler !== 'function') return undefined;
    const tab = sender.frameId === 0 ? sender.tab?.id : undefined;
    return Promise.resolve((handler as (sender: Sender, ...args: readonly unknown[]) => unknown)({ tab }, ...envelope.args)).then((answer) => answer ?? null);
  });
}

function callerOf<Messages>(send: (envelope: Envelope) => Promise<unknown>): Caller<Messages> {
  return new Proxy({} as Caller<Messages>, {
    get: (_target, message) => (...args: readonly unknown[]) => send({ message: String(message), args }).then((answer) => answer ?? undefined),
  });
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string' && 'args' in value && Array.isArray(value.args);
}
