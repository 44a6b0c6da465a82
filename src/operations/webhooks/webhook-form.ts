import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { locales } from '../../core/values/locale.ts';
import type { Store } from '../../io/services/store.ts';
import { type Delivery, type Webhook, webhookEvents } from '../../io/services/stored/webhooks.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';

export const webhookId = field(z.string().regex(/^whk_[0-9a-f]{32}$/), 'identifiant du webhook', 'id of the webhook');
export const deliveryId = field(z.string().regex(/^msg_[0-9a-f]{32}$/), 'identifiant de l’envoi', 'id of the delivery');

export const webhookFields = {
  url: field(
    z.url({ protocol: /^https?$/ }).max(2048),
    'adresse https qui reçoit les messages',
    'https address that receives the messages',
  ),
  events: field(z.array(z.enum(webhookEvents)).min(1), 'événements à recevoir', 'events to receive'),
  contact: field(
    z.email().max(254).nullable().default(null),
    'adresse électronique prévenue quand le webhook est coupé',
    'e-mail address that is warned when the webhook is disabled',
  ),
  lang: field(z.enum(locales).default('en'), 'langue de ce courriel', 'language of this mail'),
};

export const WebhookForm = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.enum(webhookEvents)),
    contact: z.string().nullable(),
    lang: z.enum(locales),
    state: z.enum(['on', 'off', 'disabled']),
    revision: z.number(),
    lastFour: z.string(),
    /** Until when the secret before still signs beside the present one. */
    oldUntil: z.string().nullable(),
    /** Why it is disabled. */
    trouble: BilingualText.nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'Webhook' });

export const shownWebhook = (webhook: Webhook): z.output<typeof WebhookForm> => ({
  ...webhook,
  events: [...webhook.events],
});

export const DeliveryForm = z
  .object({
    id: z.string(),
    event: z.string(),
    body: z.record(z.string(), z.unknown()),
    state: z.enum(['waiting', 'delivered', 'failed']),
    attempts: z.array(
      z.object({ at: z.string(), status: z.number().nullable(), error: z.string().nullable(), ms: z.number() }),
    ),
    /** When the next try is, or the last one was. */
    dueAt: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'Delivery' });

export function shownDelivery({ kind: _kind, target: _target, ...delivery }: Delivery): z.output<typeof DeliveryForm> {
  return { ...delivery, attempts: [...delivery.attempts] };
}

/** Throws `Failure('not-found')` when there is none. */
export async function webhookOf(id: string, store: Store): Promise<Webhook> {
  const webhook = await store.webhook(id);
  if (webhook !== null) return webhook;
  throw new Failure('not-found', {
    fr: 'Aucun webhook ne porte cet identifiant\u202f: listez-les par GET /v1/webhooks.',
    en: 'No webhook has this id: list them with GET /v1/webhooks.',
  });
}
