import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { StrategyDocument, ValidationDocument } from './plans/plan-documents.ts';
import { storedStrategy } from './plans/stored-plan.ts';

export const CycleId = z.string().min(1).max(64);

export const readCycle = defineOperation({
  id: 'read-cycle',
  summary: { fr: 'Lire un plan et sa validation', en: 'Read a plan and its validation' },
  input: z.strictObject({ id: CycleId }),
  output: z.object({
    id: z.string(),
    strategy: StrategyDocument,
    /** Null for a plan that was stored without one. */
    validation: ValidationDocument.nullable(),
  }),
  needs: ['store'],
  async run({ id }, { store }) {
    return { id, strategy: await storedStrategy(id, store), validation: await store.readDocument(id, 'validation') };
  },
});
