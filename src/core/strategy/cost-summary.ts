import type { PlanContext } from '../planning/context/plan-context.ts';
import type { CapacitySummary } from '../planning/plan/capacity-summary.ts';
import type { CostLine, CostSummary } from '../planning/plan/costs.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { addDays } from '../values/day.ts';
import { minorUnits } from '../values/money.ts';
import type { Text } from '../values/text.ts';
import { sum } from '../values/sum.ts';

const purposes = ['acquisition', 'activation', 'retention', 'referral', 'steering'] as const;

/** `siteHours`: hours of work on the site, which no action of the plan has. */
export function costSummary(
  { company }: PlanContext,
  actions: readonly PlannedAction[],
  siteHours: number,
): CostSummary {
  const { currency } = company.organisation;
  const { cashCycle, stageCaps } = company.budget;
  const lines = actions.flatMap((action) => action.costs);
  const budget = minorUnits(cashCycle, currency);
  const cashPlanned = cashOf(lines);
  return {
    currency,
    budget,
    cashPlanned,
    peoplePlanned:
      sum(lines.map(({ planned }) => planned)) - cashPlanned + minorUnits(siteHours * company.hourlyCost, currency),
    contingency: budget - cashPlanned,
    byPurpose: purposes.map((purpose) => ({
      purpose,
      cap: minorUnits(cashCycle * stageCaps[purpose], currency),
      planned: cashOf(lines.filter((line) => line.purpose === purpose)),
    })),
  };
}

/** Everything but the hours of people. */
function cashOf(lines: readonly CostLine[]): number {
  return sum(lines.filter(({ nature }) => nature !== 'people').map(({ planned }) => planned));
}

/** `used`: hours reserved in each week of the cycle. */
export function capacitySummary(
  context: PlanContext,
  { used, madeWay }: { readonly used: readonly number[]; readonly madeWay: readonly Text[] },
): CapacitySummary {
  return {
    hoursPerWeek: context.company.capacity.hoursPerWeek,
    hoursTotal: context.hoursTotal,
    hoursPlanned: sum(used),
    waiting: [],
    ...(madeWay.length === 0 ? {} : { madeWay }),
    weeks: used.map((hours, week) => ({ week, start: addDays(context.start, 7 * week), hours })),
  };
}
