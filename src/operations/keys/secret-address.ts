import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../io/services/secrets.ts';

/** An object of a project that an address opens without a key: whoever has the address has that object, and nothing else. */
export interface SecretPlace {
  readonly kind: 'feed' | 'cms';
  readonly workspace: string;
  /** The project. */
  readonly parent: string;
  readonly id: string;
}

/** The last part of the address; it is computed, so that nothing that is stored opens the object. */
export const secretToken = (place: SecretPlace, secrets: Secrets): string =>
  `${place.workspace}.${place.parent}.${place.id}.${proofOf(place, secrets)}`;

/** What a token of one kind opens; null when it was altered. */
export function placeOfToken(kind: SecretPlace['kind'], token: string, secrets: Secrets): SecretPlace | null {
  const [, workspace, parent, id, given] =
    /^([0-9a-z_]{1,64})\.(prj_[0-9a-f]{32})\.([a-z]{1,8}_[0-9a-f]{32})\.([\w-]{43})$/.exec(token) ?? [];
  if (workspace === undefined || parent === undefined || id === undefined || given === undefined) return null;
  const place = { kind, workspace, parent, id };
  return timingSafeEqual(Buffer.from(given), Buffer.from(proofOf(place, secrets))) ? place : null;
}

const proofOf = ({ kind, workspace, parent, id }: SecretPlace, secrets: Secrets): string =>
  secrets.digest(`${kind} ${workspace} ${parent} ${id}`);
