import type { SectorId } from '../company/company-parts.ts';
import type { Company } from '../company/company.ts';
import { entryOffer } from './later-offers.ts';

/** Trades whose products are used up. */
const usedUp: ReadonlySet<SectorId> = new Set<SectorId>(['food_drink', 'beauty', 'health_wellness']);
/** Price under which a product of another trade may be used up, currency units (working assumption). */
const lowPrice = 40;
/** Purchases a year from which an audience buys the same thing again (working assumption). */
const frequent = 3;

/** True when customers buy again what they have used up; a durable good is bought once. */
export function isReplenished(company: Company): boolean {
  const { kind, priceNet } = entryOffer(company);
  if (kind !== 'product') return false;
  const isFrequent = company.personas.some(
    ({ consumptionMode: { frequencyPerYear = 0 } }) => frequencyPerYear >= frequent,
  );
  return isFrequent || usedUp.has(company.organisation.sector) || priceNet < lowPrice;
}
