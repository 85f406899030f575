import type { Form } from '../corpus/index/segment.ts';

/** How an answer fits. */
export type How = 'exact' | 'folded' | 'prefix' | 'fuzzy' | 'meaning';

/** One thing that answers a part: a word as it stands in the documents, or a concept. */
export interface Answer {
  readonly how: How;
  /** The folded word; a concept has none. */
  readonly plain?: string;
  readonly concept?: string;
}

const nothing = new Float32Array();

/** The worth of every document for one term or part, and what gives it. */
export class Tally {
  /** By document; empty while none has any. */
  values: Float32Array = nothing;
  /** The documents that have any. */
  readonly documents: number[] = [];
  #why = new Uint8Array();
  readonly #size: number;
  readonly #answers: Answer[] = [];

  constructor(documents: number) {
    this.#size = documents;
  }

  add(forms: readonly Form[], value: number, answer: Answer): void {
    if (forms.length === 0) return;
    if (this.values === nothing) [this.values, this.#why] = [new Float32Array(this.#size), new Uint8Array(this.#size)];
    const nth = Math.min(this.#answers.push(answer) - 1, 255);
    for (const form of forms) {
      const documents = form.documents();
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        const known = this.values[document] ?? 0;
        if (value <= known) continue;
        if (known === 0) this.documents.push(document);
        this.values[document] = value;
        this.#why[document] = nth;
      }
    }
  }

  /** The folded word that answers. */
  plainFor(document: number): string | undefined {
    return this.answerFor(document)?.plain;
  }

  answerFor(document: number): Answer | undefined {
    return (this.values[document] ?? 0) > 0 ? this.#answers[this.#why[document] ?? 0] : undefined;
  }
}
