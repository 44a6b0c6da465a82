import type { Embedder } from '../services/embedder.ts';

/** The default: the core computes vectors from the texts of the site (latent semantic analysis); nothing leaves the machine. */
export const corpusEmbedder: Embedder = {
  id: 'corpus',
  kind: 'corpus',
  embed: async () => ({ reason: null }),
};
