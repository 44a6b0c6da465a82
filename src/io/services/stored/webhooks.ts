import type { Locale } from '../../../core/values/locale.ts';
import type { Text } from '../../../core/values/text.ts';
import type { ListPart } from './list-part.ts';

/** What a webhook can receive. */
export const webhookEvents = [
  'audit.completed',
  'audit.failed',
  'digest.completed',
  'page.regressed',
  'plan.completed',
  'plan.failed',
  'cycle.closed',
  'action.due',
  'kpi.threshold-crossed',
  'source.synced',
  'import.completed',
  'schedule.paused',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** An address of a customer that receives events; its secrets are sealed. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Receives a mail when the webhook is disabled. */
  readonly contact: string | null;
  readonly lang: Locale;
  /** `disabled`: after failures. */
  readonly state: 'on' | 'off' | 'disabled';
  readonly revision: number;
  readonly lastFour: string;
  /** Until when the secret before still signs. */
  readonly oldUntil: string | null;
  /** Why it is disabled. */
  readonly trouble: Text | null;
  readonly createdAt: string;
}

/** The sealed secrets that sign for a webhook at a moment: the present one, then the one before. */
export type SealedSecrets = readonly string[];

/** One try to deliver. */
export interface DeliveryAttempt {
  readonly at: string;
  readonly status: number | null;
  /** Null, or one word: `timeout`, `refused`, `blocked-target` … Nothing of a reply is kept. */
  readonly error: string | null;
  readonly ms: number;
}

export interface Delivery {
  readonly id: string;
  readonly kind: 'webhook' | 'mail';
  /** The webhook, or the address of the mail. */
  readonly target: string;
  readonly event: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly attempts: readonly DeliveryAttempt[];
  readonly dueAt: string;
  readonly createdAt: string;
}

export type NewDelivery = Pick<Delivery, 'id' | 'kind' | 'target' | 'event' | 'body' | 'createdAt'>;

/** An event as every webhook that listens to it receives it. */
export interface EmittedEvent {
  readonly event: WebhookEvent;
  /** The same key, the same message: a repeated event is delivered once. */
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: string;
}

export interface WebhookStore {
  addWebhook(webhook: Webhook, sealed: string): Promise<void>;
  /** Oldest first. */
  webhooks(): Promise<Webhook[]>;
  webhook(id: string): Promise<Webhook | null>;
  /** Null when it has another revision than `seen`, or is gone. */
  changeWebhook(
    id: string,
    change: Pick<Webhook, 'url' | 'events' | 'contact' | 'lang' | 'state' | 'trouble'>,
    seen?: number,
  ): Promise<Webhook | null>;
  /** With its deliveries; false when there is none. */
  removeWebhook(id: string): Promise<boolean>;
  /** The secret before signs until `oldUntil`. */
  rotateSecret(id: string, secret: { sealed: string; lastFour: string; oldUntil: string }): Promise<Webhook | null>;
  sealedSecrets(id: string, now: string): Promise<SealedSecrets>;
}

export interface DeliveryStore {
  /** Writes a message for each webhook that listens to the event. */
  emit(event: EmittedEvent): Promise<void>;
  /** A delivery of an id that is there already is left as it is. */
  addDeliveries(deliveries: readonly NewDelivery[]): Promise<void>;
  /** Newest first. */
  deliveries(target: string, part: ListPart): Promise<Delivery[]>;
  delivery(id: string): Promise<Delivery | null>;
}

/** A delivery that this process tries now. */
export interface HeldDelivery {
  readonly workspace: string;
  readonly holder: string;
  readonly delivery: Delivery;
}

/** The deliveries of all workspaces: for the process that sends them. */
export interface Outbox {
  /** The next one whose time has come; one at a time for each target, and a few for each workspace. */
  take(now: string): Promise<HeldDelivery | null>;
  /** Ends a try; false when another process has taken the delivery over. */
  finish(
    held: HeldDelivery,
    end: { readonly state: Delivery['state']; readonly attempt: DeliveryAttempt; readonly dueAt: string },
  ): Promise<boolean>;
  /** Deletes the deliveries that ended and are older. */
  forget(before: string): Promise<void>;
}
