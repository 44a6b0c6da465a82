import { type FunnelStep, levelCount, mainSteps, waysOn } from '../framework/company/company-funnel.ts';
import type { Company } from '../framework/company/company.ts';
import { countsOf } from '../framework/counters/service-capacities.ts';
import type { UnitEconomics } from '../framework/economics/unit-economics.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** A step of the path that the company counts, its parallel ways together. */
export interface PathStep {
  readonly label: Text;
  readonly count: number;
  /** Those of its ways from which people go on to the next step, when only some do; absent = all. */
  readonly on?: number;
  readonly ways: readonly FunnelStep[];
}

/** The path that the company counts, up to the step that earns. */
export interface OwnPath {
  readonly steps: readonly PathStep[];
  /** Margin of one more person at the last step, currency units. */
  readonly worth: number;
  /** New customers in one person of the last step; 0 when the last step counts orders. */
  readonly customersEach: number;
}

/** Difference under which two counts are the same (working assumption). */
const tolerance = 0.02;
const isNear = (one: number, other: number | null): boolean =>
  other !== null && Math.abs(one - other) <= tolerance * Math.max(one, other);

/** The counted path of a company; null when fewer than two steps are known. */
export function ownPath(company: Company, economics: Pick<UnitEconomics, 'ltv'>): OwnPath | null {
  const main = mainSteps(company.funnel ?? []);
  const levels = main.flatMap((ways, at): PathStep[] => {
    const count = levelCount(ways);
    const on = levelCount(waysOn(main, at)) ?? count;
    if (count === null || count <= 0) return [];
    return [{ label: labelOf(ways), count, ways, ...(on === null || on === count ? {} : { on }) }];
  });
  if (levels.length < 2) return null;
  const { orders, newCustomers } = countsOf(company);
  const customerAt = levels.findLastIndex(({ count }) => isNear(count, newCustomers));
  const orderAt = levels.findLastIndex(({ count }) => isNear(count, orders));
  const isCustomers = customerAt > 0 || (orderAt <= 0 && company.economics.model === 'subscription');
  const end = customerAt > 0 ? customerAt : orderAt > 0 ? orderAt : levels.length - 1;
  return {
    steps: levels.slice(0, end + 1),
    worth: isCustomers ? economics.ltv : orderMargin(company),
    customersEach: isCustomers ? 1 : 0,
  };
}

/** Margin of one order, or of one month of a subscription, currency units. */
export const orderMargin = ({ economics }: Pick<Company, 'economics'>): number =>
  economics.marginRate * (economics.model === 'subscription' ? economics.arpaMonthly : economics.aovNet);

/** A step of more ways is named by its first one: a list of four is no name. */
function labelOf(ways: readonly FunnelStep[]): Text {
  const [first = '', ...others] = ways.map(({ label }) => label);
  if (others.length > 1)
    return pair(`${first} et ${others.length} autres voies`, `${first} and ${others.length} other ways`);
  return inBoth((locale) => [first, ...others].join(locale === 'fr' ? ', ou ' : ', or '));
}
