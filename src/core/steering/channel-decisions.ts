import { type AcquisitionCosts, acquisitionCosts, type ChannelCost } from '../framework/economics/acquisition-costs.ts';
import { channelType } from '../framework/channels.ts';
import type { Company } from '../framework/company/company.ts';
import { type UnitEconomics, unitEconomics } from '../framework/economics/unit-economics.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';
import { gammaCdf } from '../values/distributions.ts';
import { ratio } from '../values/ratio.ts';

export interface ChannelDecision {
  readonly channelId: string;
  readonly cost: number;
  readonly newCustomers: number;
  /** φ: customers who would come without this cycle’s spending. */
  readonly stockShare: number;
  readonly cac: number | null;
  /** Cost per customer the spending brought. */
  readonly incrementalCac: number | null;
  /** The same, drawn toward the company’s mean while customers are few. */
  readonly shrunkCac: number;
  /** Probability that the true cost stays under the ceiling of a channel. */
  readonly withinCap: number;
  /** Probability that it stays under break-even. */
  readonly withinBreakEven: number;
  readonly decision: ReuseDecision;
}

/** A prior worth three customers at the company’s mean cost (assumption of the domain). */
const priorCustomers = 3;

/** One decision per channel that costs something, in the order of the file (§6.7, steps 1 and 2). */
export function channelDecisions(
  company: Company,
  costs: AcquisitionCosts = acquisitionCosts(company),
  economics: UnitEconomics = unitEconomics(company, costs),
): ChannelDecision[] {
  const mean = costs.attributableCac ?? economics.channelBreakEven;
  return costs.channels.map((row) => {
    const stockShare = stockShareOf(company, row);
    const brought = row.newCustomers * (1 - stockShare);
    const evidence = costEvidence(row.cost, brought, mean, economics.channelCap, economics.channelBreakEven);
    const supports = company.channels.some((one) => one.id === row.channelId && one.supportStages.length > 0);
    return {
      channelId: row.channelId,
      cost: row.cost,
      newCustomers: row.newCustomers,
      stockShare,
      cac: row.cac,
      incrementalCac: ratio(row.cost, brought),
      ...evidence,
      decision: reuseDecision({ ...evidence, brought, spend: row.cost, cap: economics.channelCap, supports }),
    };
  });
}

/** Gamma–Poisson posterior of a cost per customer: its mean and the odds that it keeps under two limits. */
export function costEvidence(
  spend: number,
  customers: number,
  meanCac: number,
  cap: number,
  breakEven: number,
): Pick<ChannelDecision, 'shrunkCac' | 'withinCap' | 'withinBreakEven'> {
  const shape = priorCustomers + customers;
  const exposure = priorCustomers * meanCac + spend;
  const under = (limit: number) => (limit <= 0 ? 0 : 1 - gammaCdf(shape, exposure / limit));
  return { shrunkCac: exposure / shape, withinCap: under(cap), withinBreakEven: under(breakEven) };
}

/** First rule that holds: too little evidence, then the odds under the ceiling, then what else the channel is good for. */
export function reuseDecision(evidence: {
  readonly withinCap: number;
  readonly withinBreakEven: number;
  /** Results the spending brought. */
  readonly brought: number;
  readonly spend: number;
  readonly cap: number;
  /** Does it help another stage? */
  readonly supports: boolean;
}): ReuseDecision {
  if (evidence.brought < 10 && evidence.spend < 3 * evidence.cap) return 'test_again';
  if (evidence.withinCap >= 0.8) return 'scale';
  if (evidence.withinCap >= 0.5) return 'keep';
  if (evidence.withinBreakEven >= 0.2 || evidence.supports) return 'adapt';
  return 'cut';
}

/** Measured or declared share first, the catalogue’s assumption otherwise; never all of it, or spending would move nothing. */
function stockShareOf(company: Company, row: ChannelCost): number {
  const share = company.realloc?.floorShare[row.channelId] ?? channelType(row.typeId).stockShare ?? 0;
  return Math.min(share, 0.95);
}
