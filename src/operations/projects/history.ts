import { z } from 'zod';
import {
  accessKinds,
  type JournalEntry,
  journalKinds,
  keptKinds,
  ofWorkspace,
} from '../../io/services/kept-objects.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
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

const limitField = z.coerce.number().int().min(1).max(200).default(50);

export const listHistory = defineOperation({
  id: 'list-history',
  summary: { fr: 'Lister qui a changé quoi dans un projet', en: 'List who changed what in a project' },
  input: z.strictObject({
    id: projectId,
    kind: field(z.enum(keptKinds).optional(), 'une sorte d’objet seulement', 'one kind of object only'),
    object: field(z.string().max(200).optional(), 'un objet seulement', 'one object only'),
    limit: limitField,
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
    return { data: shown(await store.journal(which, limit)) };
  },
});

const shown = (entries: readonly JournalEntry[]) => entries.map(({ parent: _parent, ...entry }) => entry);

export const listAccessHistory = defineOperation({
  id: 'list-access-history',
  summary: {
    fr: 'Lister qui a invité, changé ou retiré des membres et des clés',
    en: 'List who invited, changed or removed members and keys',
  },
  input: z.strictObject({
    kind: field(z.enum(accessKinds).optional(), 'member ou key seulement', 'member or key only'),
    object: field(z.string().max(200).optional(), 'un membre ou une clé seulement', 'one member or key only'),
    limit: limitField,
  }),
  output: z.object({ data: z.array(Change) }),
  needs: ['store'],
  async run({ kind, object, limit }, { store }) {
    const one = { ...(kind === undefined ? {} : { kind }), ...(object === undefined ? {} : { id: object }) };
    return { data: shown(await store.journal({ parent: ofWorkspace, ...one }, limit)) };
  },
});
