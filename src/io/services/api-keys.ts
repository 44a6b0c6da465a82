/** Rights of a key, each including the ones before: `analyse` reads and judges one page, as an editor's plug-in does. */
export const scopes = ['analyse', 'read', 'write', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** A key without its secret; times in ISO 8601. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  /** The last four characters of the key, by which its owner recognises it. */
  readonly lastFour: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** To the minute. */
  readonly usedAt: string | null;
  /** The one project that it opens; null for all of its workspace. */
  readonly projectId: string | null;
  /** IP addresses and blocks (`192.0.2.0/24`) that may use it; empty for all. */
  readonly addresses: readonly string[];
}

/** A key to be stored. The clock of the database gives its times, so that they are the same for all processes. */
export interface NewKey extends Pick<ApiKey, 'id' | 'name' | 'scope' | 'lastFour' | 'projectId' | 'addresses'> {
  readonly digest: string;
  /** Days of validity; null for no end. */
  readonly days: number | null;
}

/** A key with what it is compared with. */
export interface StoredKey extends ApiKey {
  readonly workspace: string;
  readonly digest: string;
  /** Neither expired nor revoked, by the clock of the database. */
  readonly isValid: boolean;
}

/** The keys of one workspace. */
export interface KeyStore {
  saveKey(key: NewKey): Promise<ApiKey>;
  /** Newest first. */
  keys(): Promise<ApiKey[]>;
  /** In so many hours the key is refused; null when there is none of this id that is valid for longer. */
  revokeKey(id: string, hours: number): Promise<ApiKey | null>;
}
