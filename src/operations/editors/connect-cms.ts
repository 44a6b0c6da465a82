import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Secrets } from '../../io/services/secrets.ts';
import { field } from '../inputs/field.ts';
import { type SecretPlace, secretToken } from '../keys/secret-address.ts';
import { defineOperation } from '../operation.ts';
import { authorOf, keep } from '../projects/kept.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';

/** Connected content systems of a project at most (working assumption). */
const mostSystems = 10;

const systemFields = {
  name: field(z.string().trim().min(1).max(120), 'nom du système de contenu', 'name of the content system'),
};
type SystemBody = z.output<z.ZodObject<typeof systemFields>>;
const System = z.object({ ...systemFields, id: z.string(), createdAt: z.string() }).meta({ id: 'ContentSystem' });

export const connectCms = defineOperation({
  id: 'connect-cms',
  summary: {
    fr: 'Connecter un système de contenu\u202f: il annonce par un message signé chaque page publiée, qui est alors relue',
    en: 'Connect a content system: it announces each published page by a signed message, and the page is read again',
  },
  input: z.strictObject({ id: projectId, ...systemFields }),
  output: System.extend({
    /** Path of this service to which the messages go. */
    path: z.string(),
    /** Signs the messages (Standard Webhooks); shown once. */
    secret: z.string(),
  }),
  needs: ['store', 'secrets'],
  async run({ id, ...body }, { store, secrets }, context) {
    await projectOf(id, store);
    if ((await store.keptObjects('cms', id)).length >= mostSystems) throw tooMany;
    const place = placeOf(id, `cms_${randomUUID().replaceAll('-', '')}`);
    const kept = await keep({ place, body, seen: 0 }, store, context);
    const secret = { ...place, kind: 'cms', workspace: context.workspace } as const;
    return {
      ...shown(kept),
      path: `/v1/hooks/cms/${secretToken(secret, secrets)}`,
      secret: secretOfCms(secret, secrets),
    };
  },
});

export const listCms = defineOperation({
  id: 'list-cms',
  summary: { fr: 'Lister les systèmes de contenu connectés', en: 'List the connected content systems' },
  input: z.strictObject({ id: projectId }),
  output: z.object({ data: z.array(System) }),
  needs: ['store'],
  async run({ id }, { store }) {
    await projectOf(id, store);
    return { data: (await store.keptObjects<SystemBody>('cms', id)).map(shown) };
  },
});

export const disconnectCms = defineOperation({
  id: 'disconnect-cms',
  summary: { fr: 'Déconnecter un système de contenu', en: 'Disconnect a content system' },
  input: z.strictObject({
    id: projectId,
    cms: field(z.string().regex(/^cms_[0-9a-f]{32}$/), 'identifiant du système', 'id of the system'),
  }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id, cms }, { store }, context) {
    if (!(await store.dropObject(placeOf(id, cms), authorOf(context)))) throw unknownCms;
    return { id: cms };
  },
});

/** The secret of a connected system, computed from its place: what is stored cannot sign a message. */
export const secretOfCms = (place: SecretPlace, secrets: Secrets): string =>
  `whsec_${Buffer.from(secrets.digest(`sign ${place.workspace} ${place.parent} ${place.id}`), 'base64url').toString('base64')}`;

const placeOf = (parent: string, id: string): KeptPlace => ({ kind: 'cms', parent, id });

const shown = ({ id, body, createdAt }: KeptObject<SystemBody>): z.output<typeof System> => ({
  ...body,
  id,
  createdAt,
});

export const unknownCms = new Failure('not-found', {
  fr: 'Aucun système de contenu connecté n’est à cette adresse.',
  en: 'No connected content system is at this address.',
});
const tooMany = new Failure('conflict', {
  fr: `Un projet a ${mostSystems} systèmes de contenu au plus\u202f: déconnectez-en un.`,
  en: `A project has at most ${mostSystems} content systems: disconnect one.`,
});
