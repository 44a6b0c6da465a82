import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { Delivery } from '../../io/services/stored/webhooks.ts';
import type { Services } from '../../io/services/services.ts';
import { limitField, cursorPage, cursorRange, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { DeliveryForm, deliveryId, shownDelivery, webhookId, webhookOf } from './webhook-form.ts';

export const listDeliveries = defineOperation({
  id: 'list-deliveries',
  summary: { fr: 'Lister les envois d’un webhook', en: 'List the deliveries of a webhook' },
  input: z.strictObject({
    id: webhookId,
    ...paginationFields,
    limit: limitField(200, 50),
  }),
  output: z.object({ data: z.array(DeliveryForm), nextCursor: z.string().nullable() }),
  needs: ['store'],
  async run({ id, limit, cursor }, { store }) {
    await webhookOf(id, store);
    const deliveries = await store.deliveries(id, cursorRange({ limit, cursor }));
    return cursorPage(deliveries.map(shownDelivery), limit, ({ createdAt }) => createdAt);
  },
});

/** Under a new id: a receiver ignores a message whose id it knows. */
export const replayDelivery = defineOperation({
  id: 'replay-delivery',
  summary: { fr: 'Envoyer de nouveau le message d’un envoi', en: 'Send the message of a delivery again' },
  input: z.strictObject({ id: deliveryId }),
  output: DeliveryForm,
  needs: ['store', 'clock'],
  async run({ id }, services) {
    const old = await services.store.delivery(id);
    if (old === null || old.kind !== 'webhook') throw unknownDelivery;
    return added(old, services);
  },
});

export const testWebhook = defineOperation({
  id: 'test-webhook',
  summary: { fr: 'Envoyer un message d’essai à un webhook', en: 'Send a test message to a webhook' },
  input: z.strictObject({ id: webhookId }),
  output: DeliveryForm,
  needs: ['store', 'clock'],
  async run({ id }, services) {
    await webhookOf(id, services.store);
    const body = { type: 'webhook.test', timestamp: services.clock.now(), data: { id } };
    return added({ target: id, event: body.type, body }, services);
  },
});

async function added(
  { target, event, body }: Pick<Delivery, 'target' | 'event' | 'body'>,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<z.output<typeof DeliveryForm>> {
  const id = `msg_${randomUUID().replaceAll('-', '')}`;
  await store.addDeliveries([{ id, kind: 'webhook', target, event, body, createdAt: clock.now() }]);
  return shownDelivery((await store.delivery(id))!);
}

const unknownDelivery = new Failure('not-found', {
  fr: 'Aucun envoi ne porte cet identifiant\u202f: listez-les par GET /v1/webhooks/{id}/deliveries.',
  en: 'No delivery has this id: list them with GET /v1/webhooks/{id}/deliveries.',
});
