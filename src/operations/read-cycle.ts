import { z } from 'zod';
import { Failure } from '../core/values/failure.ts';
import { defineOperation } from './operation.ts';

export const CycleId = z.string().min(1).max(64);

export const readCycle = defineOperation({
  id: 'read-cycle',
  summary: { fr: 'Lire un plan et sa validation', en: 'Read a plan and its validation' },
  input: z.strictObject({ id: CycleId }),
  output: z.object({ id: z.string(), strategy: z.unknown(), validation: z.unknown() }),
  needs: ['store'],
  async run({ id }, { store }) {
    const strategy = await store.readDocument(id, 'strategy');
    if (strategy === null) {
      throw new Failure('not-found', {
        fr: 'Aucun plan ne porte cet identifiant\u202f: créez-en un par POST /v1/cycles.',
        en: 'No plan has this id: make one with POST /v1/cycles.',
      });
    }
    return { id, strategy, validation: await store.readDocument(id, 'validation') };
  },
});
