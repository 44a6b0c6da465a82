import type { SitePlan } from './base-site.ts';
import type { Trade } from './trades.ts';

/** One main problem of a small site, and the same site without it. */
export interface PlantedProblem {
  /** Id of the diagnosis that must come first or second. */
  readonly id: string;
  readonly trade: Trade;
  /** A trade in the other language, on which the problem is planted too. */
  readonly otherTrade?: Trade;
  /** The healthy site of the trade with the problem. */
  readonly plant: (site: SitePlan) => SitePlan;
  /** The same site with the problem solved; absent: the healthy site of the trade. */
  readonly solve?: (site: SitePlan) => SitePlan;
}
