import { noticeLetter } from '../../core/report/digest/digest-letter.ts';
import type { Text } from '../../core/values/text.ts';
import { renderLetter } from '../../exports/html/render-letter.ts';
import type { FetchOutcome } from '../../io/services/guarded-fetch.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import type {
  Delivery,
  DeliveryAttempt,
  HeldDelivery,
  NewDelivery,
  Outbox,
  Webhook,
} from '../../io/services/stored/webhooks.ts';
import { messageId } from '../digests/report-run.ts';
import { signedHeaders } from './signature.ts';

export interface DeliveryParts {
  readonly services: Pick<Services, 'clock' | 'log' | 'fetch' | 'secrets' | 'mailer'>;
  readonly store: { in(workspace: string): Store; readonly outbox: Outbox };
}

/** Deliveries that one process sends at a time. */
const mostAtOnce = 32;

const second = 1_000;
const hour = 3_600 * second;
/** Pauses after each try that failed (the schedule of Standard Webhooks, shortened); after the last one, none follows. */
const pauses = [10 * second, 60 * second, 600 * second, hour, 6 * hour, 24 * hour];
/** The log of deliveries goes back so far. */
const keptMs = 30 * 24 * hour;

/** What a try met, and what becomes of the delivery. */
export interface Tried {
  readonly attempt: Pick<DeliveryAttempt, 'status' | 'error'>;
  readonly result: 'delivered' | 'again' | 'refused';
}

/** Sends what is due, several at a time; a slow receiver delays the others of its workspace at most. */
export class Deliverer {
  private readonly parts: DeliveryParts;
  private readonly running = new Set<Promise<void>>();
  private forgetAt = '';

  constructor(parts: DeliveryParts) {
    this.parts = parts;
  }

  /** Starts to send what is due. */
  async look(): Promise<void> {
    const { services, store } = this.parts;
    const now = services.clock.now();
    while (this.running.size < mostAtOnce) {
      const held = await store.outbox.take(services.clock.now());
      if (held === null) break;
      const sent = this.send(held).finally(() => this.running.delete(sent));
      this.running.add(sent);
    }
    if (now < this.forgetAt) return;
    this.forgetAt = later(now, hour);
    await store.outbox.forget(later(now, -keptMs));
  }

  /** Resolves when every delivery that was started has ended. */
  async idle(): Promise<void> {
    await Promise.all(this.running);
  }

  private async send(held: HeldDelivery): Promise<void> {
    const { services, store } = this.parts;
    const { delivery, workspace } = held;
    const at = services.clock.now();
    const start = performance.now();
    try {
      const send = delivery.kind === 'mail' ? sendMail : sendToWebhook;
      const { attempt, result } = await send(delivery, store.in(workspace), services);
      const pause = pauses[delivery.attempts.length];
      const isOver = result === 'refused' || (result === 'again' && pause === undefined);
      const end = {
        state: isOver ? 'failed' : result === 'delivered' ? 'delivered' : 'waiting',
        attempt: { at, ...attempt, ms: Math.round(performance.now() - start) },
        dueAt: result === 'again' && pause !== undefined ? later(at, pause) : at,
      } as const;
      const isOurs = await store.outbox.finish(held, end);
      if (isOurs && isOver) await this.giveUp(held, { attempt: end.attempt, result });
    } catch (error) {
      // The database is away: the delivery is taken again once its time is over.
      services.log.warn('delivery-trouble', { delivery: delivery.id, error });
    }
  }

  private async giveUp(held: HeldDelivery, { attempt, result }: { attempt: DeliveryAttempt; result: Tried['result'] }) {
    const { workspace, delivery } = held;
    const { subscriber } = delivery.body;
    if (delivery.kind === 'webhook') await this.disable(held, attempt);
    // The server knows no such address: nothing more is sent to it.
    else if (result === 'refused' && typeof subscriber === 'string')
      await this.parts.store.in(workspace).setSubscriberState(subscriber, 'refused');
  }

  private async disable({ workspace, delivery }: HeldDelivery, attempt: DeliveryAttempt): Promise<void> {
    const { services, store } = this.parts;
    const webhook = await store.in(workspace).webhook(delivery.target);
    if (webhook?.state !== 'on') return;
    const trouble = whyDisabled(attempt, webhook);
    await store.in(workspace).changeWebhook(webhook.id, { ...webhook, state: 'disabled', trouble });
    await store.in(workspace).addDeliveries(noticeTo(webhook, trouble, services));
    services.log.warn('webhook-disabled', { webhook: webhook.id, status: attempt.status, reason: attempt.error });
  }
}

async function sendToWebhook(
  { id, target, body }: Delivery,
  store: Store,
  { fetch: guardedFetch, secrets, clock }: DeliveryParts['services'],
): Promise<Tried> {
  const webhook = await store.webhook(target);
  if (webhook?.state !== 'on') return { attempt: { status: null, error: 'webhook-off' }, result: 'refused' };
  const now = clock.now();
  const keys = (await store.sealedSecrets(target, now)).map((sealed) => secrets.open(sealed));
  const known = keys.filter((key) => key !== null);
  // Sealed with the key of another process or of the past: an unsigned message would be refused.
  if (known.length === 0) return { attempt: { status: null, error: 'no-secret' }, result: 'again' };
  const text = JSON.stringify(body);
  const headers = signedHeaders({ id, seconds: Math.floor(Date.parse(now) / second), body: text }, known);
  return triedBy(
    await guardedFetch({
      url: webhook.url,
      purpose: 'webhook',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: text,
    }),
  );
}

async function sendMail(
  { id, target, body }: Delivery,
  _store: Store,
  { mailer }: DeliveryParts['services'],
): Promise<Tried> {
  const { subject, text, html, unsubscribe } = body as {
    subject: string;
    text: string;
    html: string;
    unsubscribe: string | null;
  };
  const attempt = await mailer.send({ id, to: target, subject, text, html, unsubscribe });
  const isRefused = attempt.status !== null && attempt.status >= 500;
  return { attempt, result: attempt.error === null ? 'delivered' : isRefused ? 'refused' : 'again' };
}

/** The mail to the contact of a webhook that was disabled, if any. */
function noticeTo(webhook: Webhook, trouble: Text, { mailer, clock }: DeliveryParts['services']): NewDelivery[] {
  const { id, contact, lang, revision } = webhook;
  if (contact === null || mailer.serviceAddress === null) return [];
  const letter = noticeLetter(
    { subject: { fr: 'Un webhook est coupé', en: 'A webhook is disabled' }, sentence: trouble },
    { locale: lang, unsubscribe: null },
  );
  const body = { subject: letter.subject, ...renderLetter(letter, lang), unsubscribe: null };
  const event = 'webhook.disabled';
  return [
    { id: messageId(`${id} ${revision} disabled`), kind: 'mail', target: contact, event, body, createdAt: clock.now() },
  ];
}

/** A reply that is too large was sent after the message was received: its status counts. */
function triedBy({ status, error }: FetchOutcome): Tried {
  const isAnswer = status !== null && (error === null || error === 'too-large');
  if (isAnswer && status >= 200 && status < 300) return { attempt: { status, error: null }, result: 'delivered' };
  return { attempt: { status, error }, result: status === 410 ? 'refused' : 'again' };
}

const later = (time: string, ms: number): string => new Date(Date.parse(time) + ms).toISOString();

function whyDisabled({ status, error }: DeliveryAttempt, { url }: Webhook): Text {
  const { host } = new URL(url);
  if (status === 410)
    return {
      fr: `${host} a répondu 410\u202f: cette adresse ne reçoit plus rien.`,
      en: `${host} answered 410: this address receives nothing any more.`,
    };
  const met = status === null ? error : String(status);
  return {
    fr: `${pauses.length + 1} essais en plus d’un jour ont échoué chez ${host} (le dernier\u202f: ${met}).`,
    en: `${pauses.length + 1} tries over more than a day failed at ${host} (the last one: ${met}).`,
  };
}
