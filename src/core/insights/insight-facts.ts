import { creditedShare } from '../framework/credited-share.ts';
import { channelName } from '../framework/channel-name.ts';
import type { Company, CompanyChannel } from '../framework/company/company.ts';
import { type Comparison, comparedGroups } from '../framework/counters/compared-groups.ts';
import { type Counter, readCounters } from '../framework/counters/read-counters.ts';
import { type ServiceRoom, serviceRoom } from '../framework/counters/service-room.ts';
import { type AcquisitionCosts, acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { marginWithin, type UnitEconomics, unitEconomics } from '../framework/economics/unit-economics.ts';
import { conversionsOf } from '../framework/traffic.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedObjective } from '../planning/plan/planned-objective.ts';
import type { Reallocation } from '../planning/plan/reallocation.ts';
import { type ChannelDecision, channelDecisions } from '../steering/channel-decisions.ts';
import { sumKnown } from '../values/sum.ts';
import type { Text } from '../values/text.ts';
import { type Amounts, amountsIn } from './amounts.ts';
import { type OwnPath, ownPath } from './own-path.ts';
import { standardPath } from './standard-path.ts';

/** A channel with the counts that insights compare; null = not known. */
export interface ChannelCounts {
  readonly id: string;
  readonly typeId: string;
  readonly name: Text;
  readonly sessions: number | null;
  /** Orders, trials, leads or gifts. */
  readonly conversions: number | null;
  readonly newCustomers: number | null;
}

/** What the whole measured period gave. */
export interface PeriodTotals {
  readonly months: number;
  readonly sessions: number | null;
  readonly conversions: number | null;
  readonly newCustomers: number | null;
  /** New customers a month; null when they are not known. */
  readonly newCustomersPerMonth: number | null;
}

/** Everything that kinds of insight may read, computed once. Amounts are currency units. */
export interface InsightFacts {
  readonly company: Company;
  readonly context: PlanContext;
  readonly channels: readonly ChannelCounts[];
  readonly totals: PeriodTotals;
  readonly costs: AcquisitionCosts;
  readonly economics: UnitEconomics;
  readonly decisions: readonly ChannelDecision[];
  readonly allocation: Reallocation;
  readonly objectives: readonly PlannedObjective[];
  /** The path to a purchase: the one that the company counts, else that of the totals of the site; null when neither is counted. */
  readonly path: OwnPath | null;
  /** Figures that the company counts under names of its own. */
  readonly counters: readonly Counter[];
  /** Groups of one kind with the same result, compared. */
  readonly comparisons: readonly Comparison[];
  /** How many more customers the company can serve; null when it is not known. */
  readonly room: ServiceRoom | null;
  /** Margin of a customer over its first year. */
  readonly yearMargin: number;
  readonly amounts: Amounts;
}

/** Computes the facts of a company from the context of its plan. */
export function insightFacts(
  context: PlanContext,
  allocation: Reallocation,
  objectives: readonly PlannedObjective[],
): InsightFacts {
  const { company } = context;
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const totals = periodTotals(company);
  return {
    company,
    context,
    channels: company.channels.map(channelCounts),
    totals,
    costs,
    economics,
    decisions: channelDecisions(company, costs, economics),
    allocation,
    objectives,
    path: ownPath(company, economics) ?? standardPath(company, totals, economics),
    counters: readCounters(company),
    comparisons: comparedGroups(company),
    room: serviceRoom(company),
    yearMargin: marginWithin(company.economics, 12),
    amounts: amountsIn(company.organisation.currency),
  };
}

function channelCounts(channel: CompanyChannel): ChannelCounts {
  const { id, typeId, metrics } = channel;
  return {
    id,
    typeId,
    name: channelName(channel),
    sessions: metrics.sessions ?? null,
    conversions: conversionsOf(metrics) ?? null,
    newCustomers: metrics.newCustomers ?? null,
  };
}

function periodTotals({ channels, siteTotals, period: { baselineMonths: months } }: Company): PeriodTotals {
  const claimed = sumKnown(channels.map(({ metrics }) => metrics.newCustomers));
  const isConfirmed = creditedShare({ channels, siteTotals }) === 1;
  const ofSite = siteTotals?.newCustomers ?? null;
  const newCustomers = isConfirmed && claimed !== null ? Math.max(claimed, ofSite ?? 0) : ofSite;
  return {
    months,
    sessions: sumKnown(channels.map(({ metrics }) => metrics.sessions)) ?? siteTotals?.sessions ?? null,
    conversions: sumKnown(channels.map(({ metrics }) => conversionsOf(metrics))),
    newCustomers,
    newCustomersPerMonth: newCustomers === null ? null : newCustomers / months,
  };
}
