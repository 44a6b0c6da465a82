import type { DigestWish } from '../../../core/report/digest/digest-letter.ts';
import type { Locale } from '../../../core/values/locale.ts';

/** A person who receives the digests of a project. */
export interface Subscriber {
  readonly id: string;
  readonly projectId: string;
  readonly email: string;
  readonly lang: Locale;
  readonly wants: DigestWish;
  /** `off` by the link of a mail, `refused` by the mail server. */
  readonly state: 'on' | 'off' | 'refused';
  readonly createdAt: string;
}

export interface SubscriberStore {
  /** A person who is there already is turned on, with the new wishes; the id is that of the first time. */
  addSubscriber(subscriber: Subscriber): Promise<Subscriber>;
  /** Oldest first. */
  subscribers(projectId: string): Promise<Subscriber[]>;
  /** False when there is none. */
  setSubscriberState(id: string, state: Subscriber['state']): Promise<boolean>;
  removeSubscriber(id: string): Promise<boolean>;
}
