import type { ReferralProgramme } from '../referral-programme.ts';
import { gGiveget } from './g-giveget.ts';
import { gCredit } from './g-credit.ts';
import { gTier } from './g-tier.ts';
import { gAmbassador } from './g-ambassador.ts';
import { gAffiliate } from './g-affiliate.ts';
import { gPartnerprog } from './g-partnerprog.ts';
import { gReviewreward } from './g-reviewreward.ts';
import { gCommentpoints } from './g-commentpoints.ts';
import { gLoyalref } from './g-loyalref.ts';
import { gCommunity } from './g-community.ts';
import { gCause } from './g-cause.ts';
import { gGiftcard } from './g-giftcard.ts';
import { gPrescriber } from './g-prescriber.ts';
import { gAnnounce } from './g-announce.ts';
import { gPasson } from './g-passon.ts';
import { gReviewask } from './g-reviewask.ts';
import { gReference } from './g-reference.ts';

/** Every referral programme. */
export const programmes: readonly ReferralProgramme[] = [
  gGiveget,
  gCredit,
  gTier,
  gAmbassador,
  gAffiliate,
  gPartnerprog,
  gReviewreward,
  gCommentpoints,
  gLoyalref,
  gCommunity,
  gCause,
  gGiftcard,
  gPrescriber,
  gReference,
  gAnnounce,
  gPasson,
  gReviewask,
];
