import type { AnchorPlace } from '../anchors/anchor-place.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { ClusterRole } from '../scoring/best-targets.ts';
import type { LinkFeatures } from '../scoring/link-acceptance.ts';

/** A pair of pages and the words that may carry the link. */
export interface LinkCandidate {
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly pair: number;
  readonly place: AnchorPlace;
  /** How well the words name the target, 0–1. */
  readonly naming: number;
  readonly features: LinkFeatures;
  readonly exactTitle: boolean;
  readonly role: ClusterRole | null;
}

/** A candidate whose features are not computed yet, since they need the whole site. */
export type PlacedPair = Omit<LinkCandidate, 'features'> & {
  /** Row of the source. */
  readonly from: number;
  /** Row of the target. */
  readonly row: number;
  /** Similarity of the block, and of the heading above it, to the target. */
  readonly context: number;
  readonly heading: number;
};
