import type { Text } from '../../core/values/text.ts';

/** A text to embed; some models embed a query and a passage differently. */
export interface EmbeddedText {
  readonly text: string;
  readonly role: 'query' | 'passage';
}

/** All vectors, or the reason why there are none (null: none are needed); never a part of them. */
export type Embedding = { readonly vectors: readonly Float32Array[] } | { readonly reason: Text | null };

/** Maps texts to vectors whose distance measures likeness. Vectors of two ids are never compared. */
export interface Embedder {
  readonly id: string;
  /** `corpus`: the core computes the vectors itself. */
  readonly kind: 'corpus' | 'remote';
  /** Vectors of length 1 in the order of the texts; a fault of the network or the service is a reason, never thrown. */
  embed(texts: readonly EmbeddedText[], signal?: AbortSignal): Promise<Embedding>;
}
