import { netPromoterKpi } from '../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { countedReferrals } from '../framework/counters/counted-referrals.ts';
import { soldOffers } from '../framework/use-cycle/sold-offers.ts';
import { rewardInPlace } from '../framework/economics/reward-in-place.ts';
import { serviceRoom } from '../framework/counters/service-room.ts';
import { rivalReward } from './rival-reward.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { sum } from '../values/sum.ts';
import { inBoth } from '../values/text.ts';
import { isBusiness } from '../planning/context/persona-traits.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { keepsSecrets } from '../planning/texts/facts/situations.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { ReferralFacts } from './referral-programme.ts';

/** Part of the customers from which rules are those of companies (working assumption). */
const mostly = 0.5;

/** The facts of a company that decide which programmes suit it. */
export function referralFacts({ company, reach, trades }: PlanContext, steering: Steering): ReferralFacts {
  const { organisation, economics } = company;
  const offer = soldOffers(company).reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
  return {
    software: reach.software,
    commerce: reach.commerce,
    meets: reach.commerce || reach.hasPlace || reach.serviceArea || reach.payment === null || reach.callsEach,
    // what a part of the customers are is no rule for all of them
    business: sum(company.personas.filter(isBusiness).map(({ weight }) => weight)) > mostly,
    rewardless: trades.has('purchase_reward'),
    rewardsReviews: !trades.has('review_reward'),
    secret: keepsSecrets({ company }),
    isFull: serviceRoom(company)?.isFull === true,
    scheme: rewardInPlace(company),
    hourCost: company.hourlyCost,
    cause: organisation.businessModel === 'nonprofit',
    highPrice: organisation.market.priceLevel === 'high',
    craft: organisation.sector === 'home_craft',
    customers: reach.customers,
    promoters: reach.promoters,
    nps: actionStart(kpiOf(netPromoterKpi), company),
    margin: economics.marginRate,
    ceiling: steering.channelCap,
    averagePrice: economics.model === 'subscription' ? economics.arpaMonthly : economics.aovNet,
    hasPartners: reach.hasPartners,
    sources: countedReferrals(company),
    rivalReward: rivalReward(company),
    subscription: reach.subscription,
    offer: offer.name,
    amount: (value) => inBoth((locale) => showMoney(moneyOf(value, organisation.currency), locale)),
  };
}
