import { z } from 'zod';
import { audits } from '../../core/audits/index.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { defineOperation } from '../operation.ts';

export const listChecks = defineOperation({
  id: 'list-checks',
  summary: { fr: 'Lister les vérifications d’un audit', en: 'List the checks of an audit' },
  input: z.strictObject({}),
  output: z.object({
    data: z.array(
      z.object({
        id: z.string(),
        title: BilingualText,
        /** What the owner has to do. */
        action: BilingualText,
        why: BilingualText,
        severity: z.enum(['critical', 'high', 'medium', 'low', 'info']),
        /** Time that one place takes to fix. */
        effort: z.enum(['minutes', 'hours', 'days']),
      }),
    ),
  }),
  needs: [],
  run: async () => ({
    data: audits.map(({ id, title, action, why, severity, effort }) => ({ id, title, action, why, severity, effort })),
  }),
});
