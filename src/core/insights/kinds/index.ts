import type { InsightKind } from '../define-insight.ts';
import { adsBelowBreakEven } from './ads-below-break-even.ts';
import { almostFirstPage } from './almost-first-page.ts';
import { barrierOnPath } from './barrier-on-path.ts';
import { beliefAgainstFigures } from './belief-against-figures.ts';
import { brandWordsUnsaid } from './brand-words-unsaid.ts';
import { campaignsApart } from './campaigns-apart.ts';
import { cashBeforePayback } from './cash-before-payback.ts';
import { channelWithRoom } from './channel-with-room.ts';
import { channelsAboveCeiling } from './channels-above-ceiling.ts';
import { churnEatsGrowth } from './churn-eats-growth.ts';
import { cohortDrop } from './cohort-drop.ts';
import { contactsWithoutConsent } from './contacts-without-consent.ts';
import { costOfAResult } from './cost-of-a-result.ts';
import { datedFact } from './dated-fact.ts';
import { demandWithoutPage } from './demand-without-page.ts';
import { dormantChannel } from './dormant-channel.ts';
import { dueAgain } from './due-again.ts';
import { effectWithoutChannel } from './effect-without-channel.ts';
import { fewCustomersCarryRevenue } from './few-customers-carry-revenue.ts';
import { fewTreated } from './few-treated.ts';
import { figuresDisagree } from './figures-disagree.ts';
import { fullAndQuietSeasons } from './full-and-quiet-seasons.ts';
import { funnelLeak } from './funnel-leak.ts';
import { hoursWithoutCustomers } from './hours-without-customers.ts';
import { leadToCustomerGap } from './lead-to-customer-gap.ts';
import { listUnderUsed } from './list-under-used.ts';
import { lossWithACause } from './loss-with-a-cause.ts';
import { lossesApart } from './losses-apart.ts';
import { marginOfScarceTime } from './margin-of-scarce-time.ts';
import { meansApart } from './means-apart.ts';
import { minimumNotReached } from './minimum-not-reached.ts';
import { moneyMovedWithoutHours } from './money-moved-without-hours.ts';
import { notReturned } from './not-returned.ts';
import { nothingCounted } from './nothing-counted.ts';
import { objectiveOutOfLine } from './objective-out-of-line.ts';
import { offerAtALoss } from './offer-at-a-loss.ts';
import { offerPageTooDeep } from './offer-page-too-deep.ts';
import { oneChannelDependency } from './one-channel-dependency.ts';
import { ownSeason } from './own-season.ts';
import { personaUnderReached } from './persona-under-reached.ts';
import { priceByChannel } from './price-by-channel.ts';
import { reasonsCounted } from './reasons-counted.ts';
import { requestsByOffer } from './requests-by-offer.ts';
import { requestsOffTarget } from './requests-off-target.ts';
import { reviewsNotAsked } from './reviews-not-asked.ts';
import { richerOffer } from './richer-offer.ts';
import { rivalChannel } from './rival-channel.ts';
import { rivalReferral } from './rival-referral.ts';
import { salesAlreadyMade } from './sales-already-made.ts';
import { seasonWithoutPage } from './season-without-page.ts';
import { secondPurchase } from './second-purchase.ts';
import { secondSideWorth } from './second-side-worth.ts';
import { seenNotClicked } from './seen-not-clicked.ts';
import { servedToTheFull } from './served-to-the-full.ts';
import { serviceNotUsed } from './service-not-used.ts';
import { silentPromoters } from './silent-promoters.ts';
import { siteLosesSearchers } from './site-loses-searchers.ts';
import { siteLosesVisitors } from './site-loses-visitors.ts';
import { slowFollowUp } from './slow-follow-up.ts';
import { tooFewAnswers } from './too-few-answers.ts';
import { unknownOrigin } from './unknown-origin.ts';
import { unmetDemand } from './unmet-demand.ts';
import { valueInDoubt } from './value-in-doubt.ts';
import { visitsWithoutResult } from './visits-without-result.ts';
import { wayOfDelivery } from './way-of-delivery.ts';
import { waysApart } from './ways-apart.ts';
import { workHourByOffer } from './work-hour-by-offer.ts';

/** Every kind of insight; those that a company does not have find nothing. */
export const insightKinds: readonly InsightKind[] = [
  adsBelowBreakEven,
  almostFirstPage,
  barrierOnPath,
  beliefAgainstFigures,
  brandWordsUnsaid,
  campaignsApart,
  cashBeforePayback,
  channelWithRoom,
  channelsAboveCeiling,
  churnEatsGrowth,
  cohortDrop,
  contactsWithoutConsent,
  costOfAResult,
  datedFact,
  demandWithoutPage,
  dormantChannel,
  dueAgain,
  effectWithoutChannel,
  fewCustomersCarryRevenue,
  fewTreated,
  figuresDisagree,
  fullAndQuietSeasons,
  funnelLeak,
  hoursWithoutCustomers,
  leadToCustomerGap,
  listUnderUsed,
  lossWithACause,
  lossesApart,
  marginOfScarceTime,
  workHourByOffer,
  wayOfDelivery,
  meansApart,
  minimumNotReached,
  moneyMovedWithoutHours,
  notReturned,
  nothingCounted,
  objectiveOutOfLine,
  offerAtALoss,
  offerPageTooDeep,
  oneChannelDependency,
  ownSeason,
  personaUnderReached,
  priceByChannel,
  reasonsCounted,
  requestsByOffer,
  requestsOffTarget,
  reviewsNotAsked,
  richerOffer,
  rivalChannel,
  rivalReferral,
  salesAlreadyMade,
  seasonWithoutPage,
  secondPurchase,
  secondSideWorth,
  seenNotClicked,
  servedToTheFull,
  serviceNotUsed,
  silentPromoters,
  siteLosesSearchers,
  siteLosesVisitors,
  slowFollowUp,
  tooFewAnswers,
  unknownOrigin,
  unmetDemand,
  valueInDoubt,
  visitsWithoutResult,
  waysApart,
];
