import { createHash, timingSafeEqual } from 'node:crypto';
import type { Scope } from '../io/services/api-keys.ts';
import type { Services } from '../io/services/services.ts';
import { localWorkspace } from '../io/services/store.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import { keyIdOf } from '../operations/keys/key-text.ts';

/** Who calls, and what this key allows. */
export interface Caller {
  readonly id: string;
  readonly scope: Scope;
  /** Whose data the caller sees. */
  readonly workspace: string;
  /** Digest of the session of a member; absent for a key. */
  readonly session?: string;
  /** The one project that the key opens; absent for all. */
  readonly projectId?: string;
  /** Addresses and blocks from which the key is accepted; absent for all. */
  readonly addresses?: readonly string[];
}

/**
 * A key that was found valid may read for so long without another look, unless this process has ended a key since: one that
 * another process ended reads no longer than this, and changes nothing.
 */
const knownForMs = 5_000;
/** A key in use is looked up again from this age on, beside its calls: they do not wait for the database. */
const renewedFromMs = 1_000;
const mostKnown = 1_000;

interface KnownKey {
  readonly caller: Caller;
  /** When it was looked up, in milliseconds. */
  readonly since: number;
  /** `keysEnded` of the store when it was looked up. */
  readonly ended: number;
}

interface KeyRingParts {
  readonly services: Pick<Services, 'secrets' | 'log'>;
  readonly store: Pick<OpenedStore, 'key' | 'keyUsed' | 'keysEnded'>;
}

/** Recognises the key of the installation (`MAILLAGE_KEY`), which may do everything, and the keys that were created. */
export class KeyRing {
  private readonly parts: KeyRingParts;
  private readonly ownDigest: Buffer | null;
  private readonly known = new Map<string, KnownKey>();
  /** Of keys that are being looked up: calls at the same moment share one. */
  private readonly looking = new Map<string, Promise<Caller | null>>();

  constructor(ownKey: string | undefined, parts: KeyRingParts) {
    this.parts = parts;
    this.ownDigest = ownKey === undefined ? null : digestOf(ownKey);
  }

  /** Null for a key that is unknown, expired or revoked; a call that changes something never relies on an earlier look. */
  async callerOf(text: string, changes: boolean): Promise<Caller | null> {
    const digest = digestOf(text);
    // Digests have one length, so that the comparison takes the same time for every given key.
    if (this.ownDigest !== null && timingSafeEqual(digest, this.ownDigest))
      return { id: 'installation', scope: 'admin', workspace: localWorkspace };
    const name = digest.toString('base64');
    const known = this.known.get(name);
    const age = known === undefined ? Infinity : performance.now() - known.since;
    if (changes) return this.renewed(name, text);
    if (known === undefined || age >= knownForMs || known.ended !== this.parts.store.keysEnded())
      return this.lookUp(name, text);
    // One that fails is tried again by the first call after the time of the key.
    if (age >= renewedFromMs) this.lookUp(name, text).catch(() => undefined);
    return known.caller;
  }

  private lookUp(name: string, text: string): Promise<Caller | null> {
    // A look that began before a key ended may have found it valid.
    const look = `${this.parts.store.keysEnded()} ${name}`;
    const under = this.looking.get(look);
    if (under !== undefined) return under;
    const looked = this.renewed(name, text).finally(() => this.looking.delete(look));
    this.looking.set(look, looked);
    return looked;
  }

  private async renewed(name: string, text: string): Promise<Caller | null> {
    const since = performance.now();
    const ended = this.parts.store.keysEnded();
    const caller = await this.storedCaller(text);
    this.known.delete(name);
    if (caller === null) return null;
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(name, { caller, since, ended });
    return caller;
  }

  private async storedCaller(text: string): Promise<Caller | null> {
    const { secrets, log } = this.parts.services;
    const { store } = this.parts;
    const id = keyIdOf(text);
    const key = id === null ? null : await store.key(id);
    if (key === null || !key.isValid) return null;
    if (!timingSafeEqual(digestOf(secrets.digest(text)), digestOf(key.digest))) return null;
    store.keyUsed(key.id).catch((error: unknown) => log.warn('key-used', { error }));
    return {
      id: key.id,
      scope: key.scope,
      workspace: key.workspace,
      ...(key.projectId === null ? {} : { projectId: key.projectId }),
      ...(key.addresses.length === 0 ? {} : { addresses: key.addresses }),
    };
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
