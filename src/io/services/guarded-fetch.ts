export type FetchPurpose =
  | 'page'
  | 'robots'
  | 'sitemap'
  | 'image'
  | 'asset'
  | 'probe'
  | 'webhook'
  | 'model'
  | 'vectors'
  | 'connector'
  | 'assistant';

export interface SiteHeaders {
  readonly origin: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface FetchRequest {
  readonly url: string;
  readonly purpose: FetchPurpose;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers for one origin, left out at every hop that is elsewhere. */
  readonly site?: SiteHeaders;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** `false` (default for pages): a redirect is a reply, its target is another URL. */
  readonly followRedirects?: boolean;
  /** Waits until the host may be requested again: called before each retry; null when no wait is needed. */
  readonly turn?: () => Promise<void> | null;
}

/** One reply, or the word for why there is none; a fault of the network or the server is never thrown. */
export interface FetchOutcome {
  readonly url: string;
  readonly status: number | null;
  /** Null, or one word: `dns`, `refused`, `tls`, `timeout`, `blocked-target`, `too-large` … */
  readonly error: string | null;
  /** Detail of the error, for logs. */
  readonly reason: string | null;
  /** Lower-case names; repeated headers are joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded (content-encoding removed) bytes; empty when the body was not read. */
  readonly body: Uint8Array;
  /** Resolved Location of a 3xx. */
  readonly location: string | null;
  readonly responseMs: number | null;
  readonly flags: readonly string[];
  /** Bytes of the body on the wire, before decoding; absent when the body was not read. */
  readonly sentBytes?: number;
}

/** The only way out to the network: every address and every redirect is checked. */
export interface GuardedFetch {
  (request: FetchRequest): Promise<FetchOutcome>;
  /**
   * Allows one private `host:port`, the address that a person typed at the command line, until the returned function is
   * called.
   */
  allow(hostAndPort: string): () => void;
  /** False when scheme, port or host of an address already forbid it; what a name resolves to is checked at the request. */
  permits(url: string): boolean;
  close(): Promise<void>;
}
