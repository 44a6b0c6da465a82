export const probeKinds = ['link', 'image', 'script', 'style'] as const;
/** How pages use an address: they link to it, or load it as an image, script or style sheet. */
export type ProbeKind = (typeof probeKinds)[number];

/** A URL that pages link to or load and that is not a page of the crawl. */
export interface ProbeTarget {
  /** Address that was requested. */
  readonly url: string;
  /** How pages use the address. */
  readonly kind: ProbeKind;
  /** True for an address of the crawled site. */
  readonly internal: boolean;
  /** Number of pages that link to it or load it. */
  readonly pages: number;
}

/** The response of a URL to a single request, redirects followed. */
export interface ProbeRecord extends ProbeTarget {
  /** HTTP status of the last hop; null without a response. */
  readonly status: number | null;
  /**
   * Why there is no response: `dns`, `refused`, `tls`, `timeout`, `robots`, `blocked-target` …, `limit` (too many URLs to
   * probe), `deadline`, `offline` (no host name could be resolved), `aborted`; null with a response.
   */
  readonly error: string | null;
  /** Bytes of the body as transferred, compressed or not; null when unknown. */
  readonly bytes: number | null;
  /** `Content-Type` of the response; null without one. */
  readonly contentType: string | null;
}
