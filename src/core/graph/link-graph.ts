import type { NodeIndex } from './building/node-index.ts';

/** Compressed sparse rows (CSR): the targets of node i are `targets[offsets[i] … offsets[i + 1])`. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** The code of a link is one byte: its index in `linkPositions`, plus this bit when it is nofollow. Lower is stronger. */
export const nofollowBit = 8;

/**
 * The links that exist between the pages of one site, as columns. Nodes are all known internal URLs, sorted by code unit;
 * parallel links of a pair of pages are one edge with the code of the strongest.
 */
export interface LinkGraph {
  readonly urls: readonly string[];
  readonly nodeOf: NodeIndex;
  /** Distinct pairs as written: redirects and canonicals not resolved, self-links left out; rows keep document order. */
  readonly out: SparseRows;
  readonly in: SparseRows;
  /** Per edge of `out`: 1 = followable, 0 = nofollow only. */
  readonly follow: Uint8Array;
  /** Per edge of `out`: index in `linkPositions` of the strongest position. */
  readonly position: Uint8Array;
  /** Per edge of `in`: the code of the link, see `nofollowBit`. */
  readonly inCodes: Uint8Array;
  /** Next hop of a redirect (i itself when it does not redirect, or redirects off the site). */
  readonly hop: Uint32Array;
  /** Node where a link to i ends after redirects (i itself when it does not redirect, or redirects off the site). */
  readonly landing: Uint32Array;
  /** Node that receives the rank of links to i: the landing node, then its canonical when that is an internal 2xx page. */
  readonly representative: Uint32Array;
  /** 1 = an indexable 2xx HTML page. */
  readonly indexable: Uint8Array;
}
