import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../io/services/secrets.ts';

/** The address that ends the mails of a subscriber: it works without a key, for that subscriber alone. */
export function unsubscribeLink(
  service: string,
  { workspace, id }: { readonly workspace: string; readonly id: string },
  secrets: Secrets,
): string {
  return `${service.replace(/\/+$/, '')}/unsubscribe/${workspace}.${id}.${proof(workspace, id, secrets)}`;
}

/** Whose mails the last part of such an address ends; null when it was altered. */
export function subscriberOfLink(token: string, secrets: Secrets): { workspace: string; id: string } | null {
  const [, workspace, id, given] = /^([0-9a-z_]{1,64})\.(sub_[0-9a-f]{32})\.([\w-]{43})$/.exec(token) ?? [];
  if (workspace === undefined || id === undefined || given === undefined) return null;
  const expected = proof(workspace, id, secrets);
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected)) ? { workspace, id } : null;
}

const proof = (workspace: string, id: string, secrets: Secrets): string =>
  secrets.digest(`unsubscribe ${workspace} ${id}`);
