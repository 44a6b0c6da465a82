export const probeKinds = ['link', 'image', 'script', 'style'] as const;
export type ProbeKind = (typeof probeKinds)[number];

/** An address that pages name and that is no page of the crawl. */
export interface ProbeTarget {
  readonly url: string;
  readonly kind: ProbeKind;
  /** On the site that was crawled. */
  readonly internal: boolean;
  /** Pages that name it. */
  readonly pages: number;
}

/** What an address answered when it was asked once, redirects followed. */
export interface ProbeRecord extends ProbeTarget {
  /** Of the last hop; null when nothing was answered. */
  readonly status: number | null;
  /**
   * Why there is no verdict: `dns`, `refused`, `tls`, `timeout`, `robots`, `blocked-target` …, `limit` (more addresses
   * than may be asked), `deadline`, `offline` (no name at all could be resolved), `aborted`; null when it answered.
   */
  readonly error: string | null;
  /** Bytes sent for it, compressed as they are; null when not known. */
  readonly bytes: number | null;
  readonly contentType: string | null;
}
