import { z } from 'zod';
import { accessKinds, journalKinds, keptKinds, ofWorkspace } from '../../io/services/kept-objects.ts';
import { field } from '../inputs/field.ts';
import { limitField, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { type JournalPage, journalPage } from './journal-page.ts';
import { projectId, projectOf } from './manage-projects.ts';

const Change = z
  .object({
    kind: z.enum(journalKinds),
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

const pageFields = { ...paginationFields, limit: limitField(200, 50) };

export const listHistory = defineOperation({
  id: 'list-history',
  summary: { fr: 'Lister qui a changé quoi dans un projet', en: 'List who changed what in a project' },
  input: z.strictObject({
    id: projectId,
    kind: field(z.enum(keptKinds).optional(), 'une sorte d’objet seulement', 'one kind of object only'),
    object: field(z.string().max(200).optional(), 'un objet seulement', 'one object only'),
    ...pageFields,
  }),
  output: z.object({ data: z.array(Change), nextCursor: z.string().nullable() }),
  needs: ['store'],
  async run({ id, kind, object, ...page }, { store }) {
    await projectOf(id, store);
    const which = {
      parent: id,
      ...(kind === undefined ? {} : { kind }),
      ...(object === undefined ? {} : { id: object }),
    };
    return shown(await journalPage(which, page, store));
  },
});

const shown = ({ data, nextCursor }: JournalPage) => ({
  data: data.map(({ parent: _parent, ...entry }) => entry),
  nextCursor,
});

export const listAccessHistory = defineOperation({
  id: 'list-access-history',
  summary: {
    fr: 'Lister qui a invité, changé ou retiré des membres et des clés',
    en: 'List who invited, changed or removed members and keys',
  },
  input: z.strictObject({
    kind: field(z.enum(accessKinds).optional(), 'member ou key seulement', 'member or key only'),
    object: field(z.string().max(200).optional(), 'un membre ou une clé seulement', 'one member or key only'),
    ...pageFields,
  }),
  output: z.object({ data: z.array(Change), nextCursor: z.string().nullable() }),
  needs: ['store'],
  async run({ kind, object, ...page }, { store }) {
    const one = { ...(kind === undefined ? {} : { kind }), ...(object === undefined ? {} : { id: object }) };
    return shown(await journalPage({ parent: ofWorkspace, ...one }, page, store));
  },
});
