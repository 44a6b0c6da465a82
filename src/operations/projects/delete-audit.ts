import { z } from 'zod';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';

export const deleteAudit = defineOperation({
  id: 'delete-audit',
  summary: { fr: 'Supprimer un audit et ses pages', en: 'Delete an audit and its pages' },
  input: z.strictObject({
    id: field(z.string().min(1).max(64), 'identifiant de l’audit', 'id of the audit'),
  }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id }, { store }) {
    await crawlOf(id, store);
    await store.deleteCrawl(id);
    return { id };
  },
});
