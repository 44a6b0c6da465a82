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
}

/** A key with what it is compared with. */
export interface StoredKey extends ApiKey {
  readonly workspace: string;
  readonly digest: string;
}

/** The keys of one workspace. */
export interface KeyStore {
  saveKey(key: Omit<StoredKey, 'workspace' | 'revokedAt' | 'usedAt'>): Promise<ApiKey>;
  /** Newest first. */
  keys(): Promise<ApiKey[]>;
  /** From this time on the key is refused; false when there is none of this id that is still valid. */
  revokeKey(id: string, at: string): Promise<boolean>;
}
