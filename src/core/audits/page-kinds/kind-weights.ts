import type { KindWeights } from './kind-model.ts';

/** Fitted by `npm run bench -- kinds --fit` on bench/fit/page-kinds.jsonl. */
export const kindWeights: KindWeights = { kinds: ['other'], base: [0], signs: {} };
