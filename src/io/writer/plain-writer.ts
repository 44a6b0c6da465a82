import type { Writer } from '../services/writer.ts';

/** The default: keeps the deterministic texts, which are complete. */
export const plainWriter: Writer = {
  id: 'plain',
  reword: async (passages) =>
    passages.map(({ id, draft }) => ({ id, text: draft, source: 'deterministic', reason: null })),
  terms: async () => null,
  answer: async () => ({ fault: 'no-model' }),
};
