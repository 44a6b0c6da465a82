import { type OfferCost, offerCosts } from './offer-costs.ts';

/** An offer with what one hour of work brings with it, before that hour is paid. */
export interface PaidHour extends OfferCost {
  readonly perHour: number;
}

/** Offers with stated work, that which pays an hour best first. */
export const paidHours = (company: Parameters<typeof offerCosts>[0]): PaidHour[] =>
  offerCosts(company)
    .filter(({ hours, offer, uses }) => hours > 0 && offer.priceNet > 0 && uses === null)
    .map((one) => ({ ...one, perHour: (one.left + one.work) / one.hours }))
    .sort((a, b) => b.perHour - a.perHour);
