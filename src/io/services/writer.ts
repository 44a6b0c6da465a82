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

export interface Writer {
  readonly id: string;
  /** One wording a passage, in order; the draft when a model fails. Never rejects. */
  reword(passages: readonly Passage[], signal?: AbortSignal): Promise<Wording[]>;
}
