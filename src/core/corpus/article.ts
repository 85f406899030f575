/** What a page or a text file says. The text is kept to the letter, so that quotes are found at their offsets. */
export interface Article {
  readonly title: string;
  /** Paragraphs, one a line. */
  readonly text: string;
  /** What stands under its pictures: it may name people and topics, but claims are quoted from the text. */
  readonly captions?: readonly string[];
  /** BCP 47 primary language of the body (`vi`, `id`, `nl` …); absent where nobody said: then it is recognised. */
  readonly language?: string;
  readonly url?: string;
  /** Addresses of the same article in other languages, where its page names them (`hreflang`). */
  readonly alternates?: readonly string[];
  readonly publisher?: string;
  /** When it was published, as precise as known: `2025`, `2025-08`, `2025-08-13` (ISO 8601). */
  readonly published?: string;
  /** When what it reports took place, where the text itself cannot say: a date or an interval, `2025-08-10/2025-08-13`. */
  readonly event?: string;
}
