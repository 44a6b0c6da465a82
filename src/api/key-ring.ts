import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiKey, Scope } from '../io/services/api-keys.ts';
import type { Services } from '../io/services/services.ts';
import { keyIdOf } from '../operations/keys/key-text.ts';

/** Who calls, and what this key allows. */
export interface Caller {
  readonly id: string;
  readonly scope: Scope;
}

/** A key that was found valid is valid for so long without another look: a revoked one dies within this time. */
const knownForMs = 5_000;
const mostKnown = 1_000;

/** Recognises the key of the installation (`MAILLAGE_KEY`), which may do everything, and the keys that were created. */
export class KeyRing {
  private readonly services: Pick<Services, 'store' | 'secrets' | 'clock' | 'log'>;
  private readonly ownDigest: Buffer | null;
  private readonly known = new Map<string, { readonly caller: Caller; readonly until: number }>();

  constructor(ownKey: string | undefined, services: Pick<Services, 'store' | 'secrets' | 'clock' | 'log'>) {
    this.services = services;
    this.ownDigest = ownKey === undefined ? null : digestOf(ownKey);
  }

  /** Null for a key that is unknown, expired or revoked. */
  async callerOf(text: string): Promise<Caller | null> {
    const digest = digestOf(text);
    // Digests have one length, so that the comparison takes the same time for every given key.
    if (this.ownDigest !== null && timingSafeEqual(digest, this.ownDigest))
      return { id: 'installation', scope: 'admin' };
    const name = digest.toString('base64');
    const known = this.known.get(name);
    if (known !== undefined && performance.now() < known.until) return known.caller;
    this.known.delete(name);
    const caller = await this.storedCaller(text);
    if (caller === null) return null;
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(name, { caller, until: performance.now() + knownForMs });
    return caller;
  }

  private async storedCaller(text: string): Promise<Caller | null> {
    const { store, secrets, clock, log } = this.services;
    const id = keyIdOf(text);
    const key = id === null ? null : await store.key(id);
    if (key === null || !isValid(key, clock.now())) return null;
    if (!timingSafeEqual(digestOf(secrets.digest(text)), digestOf(key.digest))) return null;
    store.keyUsed(key.id).catch((error: unknown) => log.warn('key-used', { error }));
    return { id: key.id, scope: key.scope };
  }
}

function isValid({ expiresAt, revokedAt }: ApiKey, now: string): boolean {
  return (expiresAt === null || now < expiresAt) && (revokedAt === null || now < revokedAt);
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
