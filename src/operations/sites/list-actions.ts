import { z } from 'zod';
import { defineOperation } from '../operation.ts';
import { ListedAction } from '../inputs/listed-rows.ts';
import { paginationFields } from '../inputs/pagination.ts';
import { documentRows, onePage, rowsOf } from '../list-audit-rows.ts';

export const listActions = defineOperation({
  id: 'list-actions',
  summary: { fr: 'Lister ce qu’il y a à faire sur un site', en: 'List what to do on a site' },
  input: z.strictObject({ id: z.string().min(1).max(64), ...paginationFields }),
  output: rowsOf(ListedAction),
  needs: ['store'],
  run: async ({ id, limit, cursor }, { store }) => onePage(await documentRows(id, 'actions', store), limit, cursor),
});
