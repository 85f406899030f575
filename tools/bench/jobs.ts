import type { Query } from './queries.ts';

/** Who takes part, and where: a scan of full texts stands small corpora only. */
export const contestants = ['bang-giao', 'minisearch', 'flexsearch', 'sqlite-fts5', 'ufuzzy', 'fuse-titles', 'fuse-texts'] as const;
export type ContestantName = (typeof contestants)[number];

/** What a process of its own is started for; it tells one {@link Report} a line. */
export type Job =
  | { readonly phase: 'read'; readonly articles: string; readonly from: number; readonly to: number; readonly readings: string }
  | (ContestantJob & { readonly phase: 'build' })
  | (ContestantJob & { readonly phase: 'search'; readonly queries: string; readonly deadline: number });

interface ContestantJob {
  readonly contestant: ContestantName;
  readonly articles: string;
  readonly readings: string;
  readonly size: number;
  readonly seed: number;
  /** Where the built index is kept. */
  readonly index: string;
}

/** What a process measured; milliseconds and bytes. */
export interface Report {
  readonly build?: number;
  readonly size?: number;
  readonly load?: number;
  /** Heap and buffers after loading, less before. */
  readonly memory?: number;
  readonly answers?: readonly Answered[];
  readonly extras?: Readonly<Record<string, number>>;
}

/** An answer to the query of this index. */
export interface Answered {
  readonly query: number;
  readonly found: readonly string[];
  readonly milliseconds: number;
}

export type { Query };
