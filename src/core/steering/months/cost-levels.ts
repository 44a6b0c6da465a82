import { lineCost } from '../../framework/economics/acquisition-costs.ts';
import { costBounds } from '../../planning/plan/economics/cost-bounds.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { minorUnits } from '../../values/money.ts';
import { sum } from '../../values/sum.ts';
import type { MonthFigures, Months } from './month-figures.ts';

/** Where the cost of a new customer is by the bounds of the plan. */
export type CostLevel = 'green' | 'amber' | 'red';

/** The cost of a new customer of one channel, or of the whole company, in the last month that counts it. */
export interface MonthLevel {
  /** Null for the whole company. */
  readonly channelId: string | null;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly level: CostLevel;
}

type SteeredPlan = Pick<Strategy, 'cac' | 'cycle' | 'inputs'>;

/**
 * The levels of the cost of a new customer in the months of a plan: of each channel by the bounds of the workbook, of the
 * whole company by the ceiling. The money is that of the month; hours and goods given are the monthly average of the plan.
 * What no month counts has no level.
 */
export function costLevels({ cac, cycle, inputs: { company } }: SteeredPlan, months: Months): MonthLevel[] {
  const { currency } = company.organisation;
  const read = Object.entries(months)
    .filter(([name]) => name >= cycle.start.slice(0, 7) && name <= cycle.end.slice(0, 7))
    .sort(([a], [b]) => (a < b ? 1 : -1));
  const lastOf = (channelId: string | null): MonthLevel[] => {
    const bounds = channelId === null ? { alert: null, ceiling: cac.cacMax } : costBounds(cac, channelId);
    const given = minorUnits(givenInMonth(company, channelId), currency);
    for (const [month, figures] of read) {
      const counted = countedIn(figures, channelId);
      if (counted === null) continue;
      const level = levelOf(
        { cost: minorUnits(counted.spent, currency) + given, customers: counted.customers },
        bounds,
      );
      if (level !== null) return [{ channelId, month, level }];
    }
    return [];
  };
  return [null, ...company.channels.map(({ id }) => id)].flatMap(lastOf);
}

interface Counted {
  readonly spent: number;
  readonly customers: number;
}

/** Null when the month does not say what was spent or whom it brought. */
function countedIn(figures: MonthFigures, channelId: string | null): Counted | null {
  const row = channelId === null ? figures : figures.channels[channelId];
  const customers = row?.newCustomers ?? null;
  // A month in which nothing was spent at all says so for every channel.
  const spent = row?.spent ?? (figures.spent === 0 ? 0 : null);
  return customers === null || spent === null ? null : { spent, customers };
}

/** Hours and goods of a month, currency units; of the whole company those of all channels and shared ones. */
function givenInMonth(company: Strategy['inputs']['company'], channelId: string | null): number {
  const lines = company.costs.filter(
    (line) =>
      (line.purpose === 'acquisition' || line.purpose === 'shared') &&
      (channelId === null || line.channelId === channelId),
  );
  return sum(lines.map((line) => lineCost(line, company) - line.cash)) / company.period.baselineMonths;
}

/** Without a customer, a cost above the ceiling of one is above it whatever the next month brings; a smaller one says nothing. */
function levelOf(
  { cost, customers }: { readonly cost: number; readonly customers: number },
  { alert, ceiling }: { readonly alert: number | null; readonly ceiling: number },
): CostLevel | null {
  if (customers === 0) return cost > ceiling ? 'red' : null;
  const each = cost / customers;
  if (each > ceiling) return 'red';
  return alert !== null && each > alert ? 'amber' : 'green';
}
