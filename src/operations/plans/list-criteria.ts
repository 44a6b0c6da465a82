import { z } from 'zod';
import { criteria } from '../../core/gauge/criteria/index.ts';
import { criterionStatusNames } from '../../core/report/plan/criteria.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { defineOperation } from '../operation.ts';

export const listCriteria = defineOperation({
  id: 'list-criteria',
  summary: { fr: 'Lister les vingt critères d’un plan', en: 'List the twenty criteria of a plan' },
  input: z.strictObject({}),
  output: z.object({
    data: z.array(z.object({ id: z.string(), title: BilingualText })),
    /** Names of the states of a criterion. */
    states: z.record(z.string(), BilingualText),
  }),
  needs: [],
  run: async () => ({
    data: criteria.map(({ id, title }) => ({ id, title: { ...title } })),
    states: { ...criterionStatusNames },
  }),
});
