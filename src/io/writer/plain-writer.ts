import type { Writer } from '../services/writer.ts';

/** The default: the deterministic text is complete, nothing is reworded. */
export const plainWriter: Writer = {
  id: 'plain',
  reword: async (passages) =>
    passages.map(({ id, draft }) => ({ id, text: draft, source: 'deterministic', reason: null })),
};
