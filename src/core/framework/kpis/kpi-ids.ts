import type { Stage } from '../stages.ts';

/** Ids of the indicators that code refers to by name; all other facts about an indicator are in its declaration. */

export const newCustomersKpi = 'K-NEWCUST';
export const organicClicksKpi = 'K-SEO-CLK';
export const sessionsKpi = 'K-SESS';
export const conversionRateKpi = 'K-CR';
export const trialRateKpi = 'K-TRIAL-CR';
export const blendedCacKpi = 'K-CAC-BLENDED';
export const channelCacKpi = 'K-CAC-CH';
export const paidCacKpi = 'K-CAC-PAID';
/** Indicators that the cost ceiling of a customer limits. */
export const acquisitionCostKpis: readonly string[] = [blendedCacKpi, channelCacKpi, paidCacKpi];
export const referralCacKpi = 'K-REF-CAC';
export const costKpi = 'K-COST';
export const costPerResultKpi = 'K-CPERF';
export const returnOnCostKpi = 'K-ROI';
/** What a proven way is read on: its start and its aim are those of the groups that the company counts. */
export const provenGainKpi = 'K-WAY-GAIN';
export const provenLossKpi = 'K-WAY-LOSS';
export const revenueKpi = 'K-REVENUE';
export const repeatRateKpi = 'K-REPEAT-12M';
export const churnKpi = 'K-CHURN-M';
export const emailClickKpi = 'K-CLICK';
export const referralRateKpi = 'K-REF-RATE';
export const nextStepDoneKpi = 'K-NEXT-DONE';
export const cartAbandonmentKpi = 'K-CART-AB';
export const activationKpi = 'K-ACTIV';
export const netPromoterKpi = 'K-NPS';
export const reviewsKpi = 'K-RVW-N';
export const profileCallsKpi = 'K-CALLS';
export const averageRatingKpi = 'K-RVW-AVG';
export const coverageKpi = 'K-COVER';
export const openRateKpi = 'K-OPEN';
export const newVisitorsKpi = 'K-NEWVIS';

/** The indicator shown for a stage when none of its actions has one. */
export const stageKpis: Readonly<Record<Stage, string>> = {
  ACQ: sessionsKpi,
  ACT: conversionRateKpi,
  RET: emailClickKpi,
  REF: referralRateKpi,
  REV: revenueKpi,
};
