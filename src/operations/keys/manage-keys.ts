import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { type ApiKey, scopes } from '../../io/services/api-keys.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { authorOf } from '../projects/kept.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';
import { newKeyText } from './key-text.ts';

export const ApiKeyForm = z.object({
  id: z.string(),
  name: z.string(),
  /** Rights of the key, each including the ones before. */
  scope: z.enum(scopes),
  lastFour: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  /** Last use, to the minute. */
  usedAt: z.string().nullable(),
  /** The one project that it opens; null for all. */
  projectId: z.string().nullable(),
  /** Addresses and blocks that may use it; empty for all. */
  addresses: z.array(z.string()),
});

const CreatedKey = ApiKeyForm.extend({
  /** The key, shown this once. */
  key: z.string(),
});
export type CreatedKey = z.output<typeof CreatedKey>;

const keyFields = {
  name: field(z.string().trim().min(1).max(80), 'à quoi sert la clé', 'what the key is for'),
  scope: field(
    z.enum(scopes).default('analyse'),
    'droits\u202f: analyse (une page), read, write ou admin',
    'rights: analyse (one page), read, write or admin',
  ),
  days: field(
    z.coerce.number().int().min(1).max(3_650).optional(),
    'jours de validité (sans fin par défaut)',
    'days of validity (no end by default)',
  ),
  projectId: field(
    projectId.optional(),
    'projet, le seul que la clé ouvre (tous par défaut)',
    'project, the only one that the key opens (all by default)',
  ),
  addresses: field(
    z
      .array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]))
      .max(50)
      .default([]),
    'adresses IP ou blocs (192.0.2.0/24) d’où la clé est acceptée (toutes par défaut)',
    'IP addresses or blocks (192.0.2.0/24) from which the key is accepted (all by default)',
  ),
};

export const createKey = defineOperation({
  id: 'create-key',
  summary: { fr: 'Créer une clé de l’API', en: 'Create a key of the API' },
  input: z.strictObject(keyFields),
  output: CreatedKey,
  needs: ['store', 'secrets'],
  async run({ name, scope, days, projectId: project, addresses }, { store, secrets }, context) {
    if (project !== undefined) await projectOf(project, store);
    const { id, text } = newKeyText();
    const digest = secrets.digest(text);
    const bound = { projectId: project ?? null, addresses };
    const lastFour = text.slice(-4);
    const saved = await store.saveKey({ id, name, scope, digest, lastFour, days: days ?? null, ...bound });
    const { expiresAt } = saved;
    await store.noteChange(
      { kind: 'key', id },
      { change: 'created', body: { name, scope, expiresAt, ...bound } },
      authorOf(context),
    );
    return { ...shownKey(saved), key: text };
  },
});

export const listKeys = defineOperation({
  id: 'list-keys',
  summary: { fr: 'Lister les clés de l’API', en: 'List the keys of the API' },
  input: z.strictObject({}),
  output: z.object({ data: z.array(ApiKeyForm) }),
  needs: ['store'],
  run: async (_input, { store }) => ({ data: (await store.keys()).map(shownKey) }),
});

export const revokeKey = defineOperation({
  id: 'revoke-key',
  summary: { fr: 'Révoquer une clé de l’API', en: 'Revoke a key of the API' },
  input: z.strictObject({
    id: field(z.string().min(1).max(64), 'identifiant de la clé', 'id of the key'),
    hours: field(
      z.coerce.number().int().min(0).max(720).default(0),
      'heures pendant lesquelles elle vaut encore, le temps de la remplacer',
      'hours for which it stays valid, while it is replaced',
    ),
  }),
  output: ApiKeyForm,
  needs: ['store'],
  async run({ id, hours }, { store }, context) {
    const key = await store.revokeKey(id, hours);
    if (key === null) throw unknownKey;
    const body = { validUntil: key.revokedAt };
    await store.noteChange({ kind: 'key', id }, { change: 'deleted', body }, authorOf(context));
    return shownKey(key);
  },
});

export const shownKey = (key: ApiKey): z.output<typeof ApiKeyForm> => ({ ...key, addresses: [...key.addresses] });

const unknownKey = new Failure('not-found', {
  fr: 'Aucune clé valable ne porte cet identifiant\u202f: listez-les par maillage keys ou GET /v1/keys.',
  en: 'No valid key has this id: list them with maillage keys or GET /v1/keys.',
});
