/** A complete deterministic sentence or paragraph, with the facts that a rewording must keep. */
export interface Passage {
  readonly id: string;
  readonly locale: 'fr' | 'en';
  readonly draft: string;
  readonly keep: readonly string[];
}

export interface Wording {
  readonly id: string;
  readonly text: string;
  readonly source: 'deterministic' | 'model';
  /** Why the draft was kept although a model was called. */
  readonly reason: string | null;
}

/** The messages of one call: `instructions` as system, `request` as user. */
export interface ModelQuestion {
  readonly instructions: string;
  readonly request: string;
}

/** Price of a million tokens, read and written. */
export interface ModelPrices {
  readonly read: number;
  readonly written: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

export interface ModelTerms {
  /** Name of the model. */
  readonly model: string;
  /** Null when nobody gave them. */
  readonly prices: ModelPrices | null;
}

/** The texts of an answer by id, or why there is none. */
export type ModelReply = { readonly texts: readonly (readonly [string, string])[] } | { readonly fault: string };

export interface Writer {
  readonly id: string;
  /** One wording a passage, in order; the draft when a model fails. Never rejects. */
  reword(passages: readonly Passage[], signal?: AbortSignal): Promise<Wording[]>;
  /** The model that answers questions; null without one. */
  terms(): Promise<ModelTerms | null>;
  /** Asks one question, with retries after transient faults. Never rejects. */
  answer(question: ModelQuestion, signal?: AbortSignal): Promise<ModelReply>;
}
