import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { typedPrivatePair } from '../../core/values/addresses/host.ts';
import { unsafeAddress } from '../../core/values/addresses/unsafe-address.ts';
import { Failure } from '../../core/values/failure.ts';
import type { GuardedFetch } from '../../io/services/guarded-fetch.ts';
import type { Webhook } from '../../io/services/stored/webhooks.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { seenRevision } from '../projects/kept.ts';
import { newSecret } from './signature.ts';
import { shownWebhook, webhookFields, WebhookForm, webhookId, webhookOf } from './webhook-form.ts';

/** Webhooks of a workspace at most (working assumption): one for each program of a customer. */
const mostWebhooks = 20;
/** The secret before signs for so long beside the new one: a receiver is changed in the meantime. */
const rotationHours = 24;

const WithSecret = WebhookForm.extend({
  /** The secret that signs, shown this once. */
  secret: z.string(),
});

export const createWebhook = defineOperation({
  id: 'create-webhook',
  summary: { fr: 'Recevoir des événements à une adresse', en: 'Receive events at an address' },
  input: z.strictObject(webhookFields),
  output: WithSecret,
  needs: ['store', 'secrets', 'clock', 'fetch'],
  async run(input, { store, secrets, clock, fetch }) {
    checkAddress(input.url, fetch);
    if ((await store.webhooks()).length >= mostWebhooks) throw tooMany;
    const secret = newSecret();
    const webhook: Webhook = {
      ...input,
      id: `whk_${randomUUID().replaceAll('-', '')}`,
      state: 'on',
      revision: 1,
      lastFour: secret.slice(-4),
      oldUntil: null,
      trouble: null,
      createdAt: clock.now(),
    };
    await store.addWebhook(webhook, secrets.seal(secret));
    return { ...shownWebhook(webhook), secret };
  },
});

export const listWebhooks = defineOperation({
  id: 'list-webhooks',
  summary: { fr: 'Lister les webhooks', en: 'List the webhooks' },
  input: z.strictObject({}),
  output: z.object({ data: z.array(WebhookForm) }),
  needs: ['store'],
  run: async (_input, { store }) => ({ data: (await store.webhooks()).map(shownWebhook) }),
});

export const readWebhook = defineOperation({
  id: 'read-webhook',
  summary: { fr: 'Lire un webhook', en: 'Read a webhook' },
  input: z.strictObject({ id: webhookId }),
  output: WebhookForm,
  needs: ['store'],
  run: async ({ id }, { store }) => shownWebhook(await webhookOf(id, store)),
});

export const updateWebhook = defineOperation({
  id: 'update-webhook',
  summary: { fr: 'Modifier, couper ou rétablir un webhook', en: 'Change a webhook, turn it off or on' },
  input: z.strictObject({
    id: webhookId,
    url: webhookFields.url.optional(),
    events: webhookFields.events.optional(),
    contact: webhookFields.contact.unwrap().optional(),
    lang: webhookFields.lang.unwrap().optional(),
    state: field(z.enum(['on', 'off']).optional(), 'on ou off', 'on or off'),
    revision: seenRevision,
  }),
  output: WebhookForm,
  needs: ['store', 'fetch'],
  async run({ id, revision, ...changes }, { store, fetch }) {
    const old = await webhookOf(id, store);
    if (changes.url !== undefined) checkAddress(changes.url, fetch);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const trouble = changes.state === undefined ? old.trouble : null;
    const changed = await store.changeWebhook(id, { ...old, trouble, ...given }, revision);
    if (changed === null) throw changedSince;
    return shownWebhook(changed);
  },
});

export const deleteWebhook = defineOperation({
  id: 'delete-webhook',
  summary: { fr: 'Supprimer un webhook et ses envois', en: 'Delete a webhook and its deliveries' },
  input: z.strictObject({ id: webhookId }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id }, { store }) {
    await webhookOf(id, store);
    await store.removeWebhook(id);
    return { id };
  },
});

export const rotateWebhookSecret = defineOperation({
  id: 'rotate-webhook-secret',
  summary: {
    fr: `Changer le secret d’un webhook\u202f: l’ancien signe encore ${rotationHours} heures`,
    en: `Change the secret of a webhook: the old one signs for ${rotationHours} more hours`,
  },
  input: z.strictObject({ id: webhookId }),
  output: WithSecret,
  needs: ['store', 'secrets', 'clock'],
  async run({ id }, { store, secrets, clock }) {
    await webhookOf(id, store);
    const secret = newSecret();
    const oldUntil = new Date(Date.parse(clock.now()) + rotationHours * 3_600_000).toISOString();
    const rotated = await store.rotateSecret(id, {
      sealed: secrets.seal(secret),
      lastFour: secret.slice(-4),
      oldUntil,
    });
    return { ...shownWebhook(rotated ?? (await webhookOf(id, store))), secret };
  },
});

/** Refused here when the name says it already; what it resolves to is checked at each delivery. */
function checkAddress(url: string, fetch: GuardedFetch): void {
  const isEncrypted = url.startsWith('https:');
  if (fetch.permits(url) && (isEncrypted || typedPrivatePair(url) !== null)) return;
  const detail = isEncrypted || !fetch.permits(url) ? unsafeAddress(url).detail : notEncrypted;
  const message = { fr: 'Donnez une adresse https publique.', en: 'Give a public https address.' };
  throw new Failure('unsafe-url', detail, [{ path: '/url', message }]);
}

const notEncrypted = {
  fr: 'Un webhook se donne en https\u202f: les messages passeraient en clair.',
  en: 'A webhook has an https address: the messages would travel in clear.',
};
const tooMany = new Failure('conflict', {
  fr: `Un espace de travail a ${mostWebhooks} webhooks au plus\u202f: supprimez-en un.`,
  en: `A workspace has at most ${mostWebhooks} webhooks: delete one.`,
});
const changedSince = new Failure('precondition-failed', {
  fr: 'Ce webhook a changé depuis que vous l’avez lu\u202f: relisez-le, puis renvoyez vos changements.',
  en: 'This webhook has changed since you read it: read it again, then send your changes.',
});
