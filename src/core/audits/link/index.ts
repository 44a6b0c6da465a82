import type { AuditDefinition } from '../audit.ts';
import { linkAnchorAmbiguous } from './anchor-ambiguous.ts';
import { linkAnchorEmpty } from './anchor-empty.ts';
import { linkAnchorGeneric } from './anchor-generic.ts';
import { linkAnchorImageNoAlt } from './anchor-image-no-alt.ts';
import { linkAnchorLong } from './anchor-long.ts';
import { linkAnchorOveroptimised } from './anchor-overoptimised.ts';
import { linkAnchorUrl } from './anchor-url.ts';
import { linkBrokenExternal } from './broken-external.ts';
import { linkBrokenInternal } from './broken-internal.ts';
import { linkChromeOnly } from './chrome-only.ts';
import { linkDeadEnd } from './dead-end.ts';
import { linkDepth } from './depth.ts';
import { linkEquityMismatch } from './equity-mismatch.ts';
import { linkFewContentOut } from './few-content-out.ts';
import { linkFollowAndNofollow } from './follow-and-nofollow.ts';
import { linkHttpDowngrade } from './http-downgrade.ts';
import { linkInvalid } from './invalid.ts';
import { linkIsland } from './island.ts';
import { linkJsOnly } from './js-only.ts';
import { linkLocalhost } from './localhost.ts';
import { linkLowRankPriority } from './low-rank-priority.ts';
import { linkMailtoFormat } from './mailto-format.ts';
import { linkMissingReciprocalCluster } from './missing-reciprocal-cluster.ts';
import { linkMoneyPageNotInNav } from './money-page-not-in-nav.ts';
import { linkNofollowInternal } from './nofollow-internal.ts';
import { linkOnlyFromNoequity } from './only-from-noequity.ts';
import { linkOnlyNofollowIn } from './only-nofollow-in.ts';
import { linkOrphan } from './orphan.ts';
import { linkPaginationUnlinked } from './pagination-unlinked.ts';
import { linkSelf } from './self.ts';
import { linkSingleInlink } from './single-inlink.ts';
import { linkTelFormat } from './tel-format.ts';
import { linkToBlocked } from './to-blocked.ts';
import { linkToNoindex } from './to-noindex.ts';
import { linkToNoncanonical } from './to-noncanonical.ts';
import { linkToRedirect } from './to-redirect.ts';
import { linkTooMany } from './too-many.ts';
import { linkUncrawlable } from './uncrawlable.ts';
import { linkUnverifiedExternal } from './unverified-external.ts';
import { linkWeakInlinks } from './weak-inlinks.ts';
import { linkImpressionsUnlinked } from './impressions-unlinked.ts';
import { linkAnchorIrrelevant } from './anchor-irrelevant.ts';
import { linkTelMismatch } from './tel-mismatch.ts';

export const linkAudits: readonly AuditDefinition[] = [
  linkAnchorAmbiguous,
  linkAnchorEmpty,
  linkAnchorGeneric,
  linkAnchorImageNoAlt,
  linkAnchorLong,
  linkAnchorOveroptimised,
  linkAnchorUrl,
  linkBrokenExternal,
  linkBrokenInternal,
  linkChromeOnly,
  linkDeadEnd,
  linkDepth,
  linkEquityMismatch,
  linkFewContentOut,
  linkFollowAndNofollow,
  linkHttpDowngrade,
  linkInvalid,
  linkIsland,
  linkJsOnly,
  linkLocalhost,
  linkLowRankPriority,
  linkMailtoFormat,
  linkMissingReciprocalCluster,
  linkMoneyPageNotInNav,
  linkNofollowInternal,
  linkOnlyFromNoequity,
  linkOnlyNofollowIn,
  linkOrphan,
  linkPaginationUnlinked,
  linkSelf,
  linkSingleInlink,
  linkTelFormat,
  linkToBlocked,
  linkToNoindex,
  linkToNoncanonical,
  linkToRedirect,
  linkTooMany,
  linkUncrawlable,
  linkUnverifiedExternal,
  linkWeakInlinks,
  linkImpressionsUnlinked,
  linkAnchorIrrelevant,
  linkTelMismatch,
];
