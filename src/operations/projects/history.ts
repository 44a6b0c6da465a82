import { z } from 'zod';
import { keptKinds } from '../../io/services/kept-objects.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { projectId, projectOf } from './manage-projects.ts';

const Change = z
  .object({
    kind: z.enum(keptKinds),
    id: z.string(),
    revision: z.number(),
    change: z.enum(['created', 'changed', 'deleted']),
    body: z.unknown(),
    /** The key, the address or `terminal`. */
    who: z.string(),
    door: z.string(),
    at: z.string(),
  })
  .meta({ id: 'JournalEntry' });

export const listHistory = defineOperation({
  id: 'list-history',
  summary: { fr: 'Lister qui a changé quoi dans un projet', en: 'List who changed what in a project' },
  input: z.strictObject({
    id: projectId,
    kind: field(z.enum(keptKinds).optional(), 'une sorte d’objet seulement', 'one kind of object only'),
    object: field(z.string().max(200).optional(), 'un objet seulement', 'one object only'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ data: z.array(Change) }),
  needs: ['store'],
  async run({ id, kind, object, limit }, { store }) {
    await projectOf(id, store);
    const which = {
      parent: id,
      ...(kind === undefined ? {} : { kind }),
      ...(object === undefined ? {} : { id: object }),
    };
    const entries = await store.journal(which, limit);
    return { data: entries.map(({ parent: _parent, ...entry }) => entry) };
  },
});
