import type { NodeNumbers } from './building/node-numbers.ts';

/** Compressed sparse rows: the targets of node i are `targets[offsets[i] … offsets[i + 1])`. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * The links that exist between the pages of one site, as columns.
 * Nodes are all known internal URLs sorted by code unit; parallel links of a pair are one edge that keeps its strongest occurrence.
 */
export interface LinkGraph {
  readonly urls: readonly string[];
  readonly nodeOf: NodeNumbers;
  /** Distinct pairs as written: redirects and canonicals not resolved, self-links left out; rows keep the order of the document. */
  readonly out: SparseRows;
  readonly in: SparseRows;
  /** Per edge of `out`: 1 = followable, 0 = nofollow only. */
  readonly follow: Uint8Array;
  /** Per edge of `out`: index in `linkPositions` of the strongest position. */
  readonly position: Uint8Array;
  /** Per edge of `in`: index in `linkPositions`, plus 8 when the link is nofollow only. */
  readonly inCodes: Uint8Array;
  /** Next hop of a redirect (i itself when it does not redirect, or leaves the site). */
  readonly hop: Uint32Array;
  /** Node where a link to i ends after redirects (i itself when it does not redirect or leaves the site). */
  readonly landing: Uint32Array;
  /** Node whose rank i's links feed: landing, then canonical when it is an internal 2xx page. */
  readonly representative: Uint32Array;
  /** 1 = an indexable 2xx HTML page. */
  readonly indexable: Uint8Array;
}
