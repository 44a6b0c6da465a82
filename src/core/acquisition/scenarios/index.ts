import type { AcquisitionScenario } from '../acquisition-scenario.ts';
import { sSeoCluster } from './s-seo-cluster.ts';
import { sSeoLocal } from './s-seo-local.ts';
import { sUgcWave } from './s-ugc-wave.ts';
import { sInteractiveLead } from './s-interactive-lead.ts';
import { sInfluLocal } from './s-influ-local.ts';
import { sInfluExpert } from './s-influ-expert.ts';
import { sPartnerRelay } from './s-partner-relay.ts';
import { sMedia } from './s-media.ts';
import { sSeaIntent } from './s-sea-intent.ts';
import { sSocialPaid } from './s-social-paid.ts';
import { sRetarget } from './s-retarget.ts';
import { sEventBridge } from './s-event-bridge.ts';
import { sContestList } from './s-contest-list.ts';
import { sOutreachB2b } from './s-outreach-b2b.ts';
import { sWebinar } from './s-webinar.ts';
import { sReviewSites } from './s-review-sites.ts';
import { sCommunity } from './s-community.ts';
import { sMarketplace } from './s-marketplace.ts';
import { sSeason } from './s-season.ts';
import { sReferralLaunch } from './s-referral-launch.ts';
import { sRelayReach } from './s-relay-reach.ts';
import { sInvitation } from './s-invitation.ts';

/** Every acquisition scenario, in the order of the domain's catalogue. */
export const scenarios: readonly AcquisitionScenario[] = [
  sSeoCluster,
  sSeoLocal,
  sUgcWave,
  sInteractiveLead,
  sInfluLocal,
  sInfluExpert,
  sPartnerRelay,
  sMedia,
  sSeaIntent,
  sSocialPaid,
  sRetarget,
  sEventBridge,
  sContestList,
  sOutreachB2b,
  sWebinar,
  sReviewSites,
  sCommunity,
  sMarketplace,
  sSeason,
  sReferralLaunch,
  sRelayReach,
  sInvitation,
];
