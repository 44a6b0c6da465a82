import type { Embedder } from '../services/embedder.ts';

/**
 * The default: the site's own texts are the model. The core places them itself by its latent semantic analysis, so
 * that nothing is asked and nothing leaves the machine.
 */
export const corpusEmbedder: Embedder = {
  id: 'corpus',
  kind: 'corpus',
  embed: async () => ({ reason: null }),
};
