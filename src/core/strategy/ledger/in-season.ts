import type { Company } from '../../framework/company/company.ts';
import { customersOfSeason } from '../../framework/counters/room/season-count.ts';
import type { Growth } from '../../framework/objectives/growth-simulation.ts';

/** A simulation at the pace of its season: where the company counted the new customers of these months, that count is what comes without the plan, whatever seasons it declares. */
export function inSeason(company: Company, growth: Growth): Growth {
  const counted = customersOfSeason(company);
  if (counted === null || growth.idle <= 0) return growth;
  const part = counted / growth.idle;
  return {
    p10: growth.p10 * part,
    p25: growth.p25 * part,
    p50: growth.p50 * part,
    p75: growth.p75 * part,
    p90: growth.p90 * part,
    idle: counted,
    reaches: (customers) => growth.reaches(customers / part),
    at: (probability) => growth.at(probability) * part,
  };
}
