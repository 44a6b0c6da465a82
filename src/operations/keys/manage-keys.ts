import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { scopes } from '../../io/services/api-keys.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { authorOf } from '../projects/kept.ts';
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
};

export const createKey = defineOperation({
  id: 'create-key',
  summary: { fr: 'Créer une clé de l’API', en: 'Create a key of the API' },
  input: z.strictObject(keyFields),
  output: CreatedKey,
  needs: ['store', 'secrets', 'clock'],
  async run({ name, scope, days }, { store, secrets, clock }, context) {
    const { id, text } = newKeyText();
    const createdAt = clock.now();
    const expiresAt = days === undefined ? null : new Date(Date.parse(createdAt) + days * dayMs).toISOString();
    const digest = secrets.digest(text);
    const saved = await store.saveKey({ id, name, scope, digest, lastFour: text.slice(-4), createdAt, expiresAt });
    await store.noteChange(
      { kind: 'key', id },
      { change: 'created', body: { name, scope, expiresAt } },
      authorOf(context),
    );
    return { ...saved, key: text };
  },
});

export const listKeys = defineOperation({
  id: 'list-keys',
  summary: { fr: 'Lister les clés de l’API', en: 'List the keys of the API' },
  input: z.strictObject({}),
  output: z.object({ data: z.array(ApiKeyForm) }),
  needs: ['store'],
  run: async (_input, { store }) => ({ data: await store.keys() }),
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
  needs: ['store', 'clock'],
  async run({ id, hours }, { store, clock }, context) {
    const at = new Date(Date.parse(clock.now()) + hours * hourMs).toISOString();
    if (!(await store.revokeKey(id, at))) throw unknownKey;
    await store.noteChange({ kind: 'key', id }, { change: 'deleted', body: { validUntil: at } }, authorOf(context));
    return (await store.keys()).find((key) => key.id === id)!;
  },
});

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const unknownKey = new Failure('not-found', {
  fr: 'Aucune clé valable ne porte cet identifiant\u202f: listez-les par maillage keys ou GET /v1/keys.',
  en: 'No valid key has this id: list them with maillage keys or GET /v1/keys.',
});
