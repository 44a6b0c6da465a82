import { channelType } from '../framework/channels.ts';
import type { Company } from '../framework/company/company.ts';
import { isBarredChannel } from '../framework/legal/channel-risks.ts';
import { isRaiseClosed } from '../framework/counters/raise-closed.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { isLeftByNotice } from '../framework/economics/left-by-notice.ts';
import { splitChannel } from '../framework/economics/campaign-parts.ts';
import { isPaidEntry } from '../framework/economics/paid-entry.ts';
import type { UnitEconomics } from '../framework/economics/unit-economics.ts';
import { ratio } from '../values/ratio.ts';
import type { Reallocation, ReallocationRow } from '../planning/plan/reallocation.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';
import {
  type ChannelDecision,
  isKeptAgainstOdds,
  isRelayWithin,
  paysBySales,
  takesCommission,
} from './channel-decisions.ts';
import { isDefendedByFew } from './channel-move.ts';
import { ceilingOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { sum } from '../values/sum.ts';

/** Response of a channel, n(s) = n0·[φ + (1 − φ)(s/s0)^β], and the bounds of its spending. */
export interface Response {
  readonly id: string;
  /** Spending and customers before, over a period as long as the cycle. */
  readonly s0: number;
  readonly n0: number;
  /** φ: share of customers who would come without spending. */
  readonly stockShare: number;
  /** β. */
  readonly elasticity: number;
  readonly least: number;
  readonly most: number;
  /** Below this amount the channel stops; 0 = any amount is viable. */
  readonly minViable: number;
  /** Most that the mean customer of the channel, and the next one, may cost: by its line of business. */
  readonly average: number;
  readonly marginal: number;
}

/** Least and most of the former spending that a decision allows (working assumptions). */
const bounds: Record<ReuseDecision, readonly [number, number]> = {
  scale: [1, 2],
  keep: [0.7, 1.5],
  adapt: [0.3, 1],
  test_again: [0.3, 1],
  cut: [0, 0.3],
};

/** Bounds of a channel on which nothing is spent. */
const closed = { least: 0, most: 0 } as const;

/** A fee is paid whole or not at all. */
const wholeFee = (decision: ReuseDecision, fee: number): Pick<Response, 'least' | 'most'> =>
  decision === 'cut' ? closed : { least: fee, most: decision === 'scale' ? bounds.scale[1] * fee : fee };

/** Moves the acquisition budget to where the next customer is cheapest (docs/domain/formulas.md, Reallocation). */
export function reallocation(
  company: Company,
  decisions: readonly ChannelDecision[],
  economics: UnitEconomics,
): Reallocation {
  const responses = responsesOf(company, decisions, economics);
  const spentBefore = sum(responses.map((one) => one.s0));
  const budget = company.realloc?.budget ?? spentBefore;
  const spread = allocate(responses, budget);
  const customersBefore = sum(responses.map((one) => one.n0));
  const spent = sum(spread.map((row) => row.after));
  const customers = sum(spread.map((row) => row.customersAfter));
  const reserve = budget - spent;
  return {
    rows: spread,
    budget,
    spentBefore,
    customersBefore,
    cacBefore: ratio(spentBefore, customersBefore),
    spent,
    reserve,
    customers,
    cac: ratio(spent, customers),
    reserveUse: (company.realloc?.reserveUse ?? defaultReserveUse).map(({ stage, share }) => ({
      stage,
      amount: share * Math.max(0, reserve),
    })),
  };
}

/**
 * The same spread without the cuts that lose customers who cost less than their ceiling each: these channels keep what they
 * had, as far as the budget allows. A cut whose customers cost more is right.
 */
export function withoutCuts(allocation: Reallocation, ceilingOf: (channelId: string) => number): Reallocation {
  const rows = allocation.rows.map((row) =>
    isDearCut(row, ceilingOf(row.channelId)) || row.customersAfter >= row.customersBefore
      ? row
      : {
          ...row,
          after: row.before,
          customersAfter: row.customersBefore,
          cac: ratio(row.before, row.customersBefore),
          marginalCac: null,
        },
  );
  const [spent, customers] = [sum(rows.map((row) => row.after)), sum(rows.map((row) => row.customersAfter))];
  if (spent > allocation.budget) return allocation;
  const reserve = Math.max(0, allocation.budget - spent);
  const part = allocation.reserve > 0 ? reserve / allocation.reserve : 0;
  const reserveUse = allocation.reserveUse.map((use) => ({ ...use, amount: use.amount * part }));
  return { ...allocation, rows, spent, customers, cac: ratio(spent, customers), reserve, reserveUse };
}

/** True for a cut whose lost customers cost more than the ceiling, each. */
function isDearCut(
  row: Pick<ReallocationRow, 'before' | 'after' | 'customersBefore' | 'customersAfter'>,
  ceiling: number,
): boolean {
  const lost = row.customersBefore - row.customersAfter;
  return lost > 0 && row.before - row.after > ceiling * lost;
}

/** Responses of the channels, scaled from the measured period to the length of the cycle. */
function responsesOf(company: Company, decisions: readonly ChannelDecision[], economics: UnitEconomics): Response[] {
  const months = cycleMonths(company);
  const part = months / company.period.baselineMonths;
  const isClosed = isRaiseClosed(company);
  // Unpaid work is not an amount that can move: its hours are planned with the actions.
  return decisions
    .filter((row) => row.cost > 0)
    .map((row) => {
      const channel = company.channels.find((one) => one.id === row.channelId);
      const typeId = channel?.typeId ?? '';
      const isBarred = channel !== undefined && isBarredChannel(channel);
      const s0 = row.cost * part;
      const limit = ceilingOfChannel(company, row.channelId, economics);
      const [lowest, most] = bounds[row.decision];
      const isDefended =
        isKeptAgainstOdds(row) ||
        isDefendedByFew(row) ||
        isRelayWithin({ ...row, typeId }, limit.ceiling) ||
        paysBySales(company, row);
      const least = isDefended ? 1 : lowest;
      const floor = company.realloc?.supportFloor[row.channelId] ?? 0;
      // what is left of a channel that is cut buys a customer a month, of one that is tried a customer in the cycle, or it is nothing that can be bought
      const buys = row.decision === 'cut' ? row.shrunkCac * months : Math.min(s0, row.shrunkCac);
      const viable = isDefended || floor > 0 ? 0 : buys;
      return {
        id: row.channelId,
        s0,
        n0: s0 / row.shrunkCac / (1 - row.stockShare),
        stockShare: row.stockShare,
        elasticity: company.realloc?.beta[row.channelId] ?? channelType(typeId).elasticity ?? 0.6,
        least: Math.max(least, floor) * s0,
        most: (isClosed || takesCommission(company, row.channelId) ? Math.min(1, most) : most) * s0,
        minViable: company.realloc?.minViable[row.channelId] ?? viable,
        average: limit.ceiling,
        marginal: limit.breakEven,
        ...splitOf(company, row, s0),
        ...(isBarred || isLeftByNotice(company, row, limit.ceiling)
          ? closed
          : channel !== undefined && isPaidEntry(channel)
            ? wholeFee(row.decision, s0)
            : {}),
      };
    });
}

/** The amount of the parts of a channel that are kept, and the customers that they bring, where its parts are decided one by one. */
function splitOf(
  company: Company,
  { channelId, ceiling }: ChannelDecision,
  s0: number,
): Partial<Pick<Response, 'least' | 'most' | 'minViable' | 'stockShare' | 'elasticity'>> {
  const split = splitChannel(company, channelId, ceiling);
  if (split === null) return {};
  return {
    least: split.keptSpending * s0,
    most: split.keptSpending * s0,
    minViable: 0,
    stockShare: 0,
    elasticity: Math.log(split.keptCustomers) / Math.log(split.keptSpending),
  };
}

/**
 * Greedy steps toward the best marginal gain, until the next customer costs more than break-even or would lift the mean
 * above the ceiling. A budget under the floors is shared in their proportion. A channel left under its viable amount is
 * closed and the spread starts again.
 */
export function allocate(responses: readonly Response[], budget: number, step = 10): ReallocationRow[] {
  const after = spread(responses, budget, step);
  const unviable = responses.find((one, index) => {
    const amount = after[index] as number;
    return amount > 0 && amount < one.minViable;
  });
  if (unviable !== undefined) {
    const others = responses.map((one) => (one === unviable ? { ...one, ...closed } : one));
    return allocate(others, budget, step);
  }
  return responses.map((one, index) => rowOf(one, after[index] as number));
}

function spread(responses: readonly Response[], budget: number, step: number): number[] {
  const floors = sum(responses.map((one) => one.least));
  const fitted = floors > budget ? budget / floors : 1;
  const amounts = responses.map((one) => one.least * fitted);
  const stopped = new Set<number>();
  let left = budget - sum(amounts);
  while (left >= step) {
    const best = bestStep(responses, amounts, step, stopped);
    if (best === null) break;
    const line = responses[best.index]!;
    if (step / best.gain <= line.marginal && isWithinMean(responses, amounts, { ...best, step })) {
      amounts[best.index] = (amounts[best.index] as number) + step;
      left -= step;
    } else if (isOneLine(responses)) break;
    else stopped.add(best.index);
  }
  return unmoved(responses, amounts, { left, step });
}

/** An amount that ends less than a step under the former one is the former one, where the budget has what lacks. */
function unmoved(
  responses: readonly Response[],
  amounts: readonly number[],
  { left, step }: { readonly left: number; readonly step: number },
): number[] {
  let rest = left;
  return amounts.map((amount, index) => {
    const lacking = responses[index]!.s0 - amount;
    if (lacking <= 0 || lacking >= step || lacking > rest || amount === responses[index]!.least) return amount;
    rest -= lacking;
    return amount + lacking;
  });
}

const isOneLine = (responses: readonly Response[]): boolean =>
  responses.every(({ average, marginal }) => average === responses[0]?.average && marginal === responses[0].marginal);

/** False for a step that lifts the mean cost of the customers of its line above what one of them may cost, and above what it is. */
function isWithinMean(
  responses: readonly Response[],
  amounts: readonly number[],
  { index, gain, step }: { readonly index: number; readonly gain: number; readonly step: number },
): boolean {
  const { average } = responses[index]!;
  const own = responses
    .map((one, at) => ({ one, amount: amounts[at] as number }))
    .filter(({ one }) => one.average === average);
  const spent = sum(own.map(({ amount }) => amount));
  const customers = sum(own.map(({ one, amount }) => customersAt(one, amount)));
  return !((spent + step) / (customers + gain) > average && step / gain > spent / customers);
}

/** The channel whose next step brings most for what its customers are worth; ties go to the first. */
function bestStep(
  responses: readonly Response[],
  amounts: readonly number[],
  step: number,
  stopped: ReadonlySet<number>,
): { index: number; gain: number } | null {
  let best: { index: number; gain: number; worth: number } | null = null;
  const unit = responses[0]?.average ?? 1;
  for (const [index, one] of responses.entries()) {
    const amount = amounts[index] as number;
    if (stopped.has(index) || amount + step > one.most + 1e-9) continue;
    const gain = customersAt(one, amount + step) - customersAt(one, amount);
    const worth = one.average === unit || unit <= 0 ? gain : (gain * one.average) / unit;
    if (worth > (best?.worth ?? 0) + 1e-12) best = { index, gain, worth };
  }
  return best;
}

function customersAt(response: Response, amount: number): number {
  const moved = amount <= 0 || response.s0 <= 0 ? 0 : (amount / response.s0) ** response.elasticity;
  return response.n0 * (response.stockShare + (1 - response.stockShare) * moved);
}

function rowOf(one: Response, after: number): ReallocationRow {
  const customersAfter = customersAt(one, after);
  const slope = one.elasticity * one.n0 * (1 - one.stockShare) * (after / one.s0) ** one.elasticity;
  return {
    channelId: one.id,
    before: one.s0,
    after,
    customersBefore: one.n0,
    customersAfter,
    cac: after > 0 ? ratio(after, customersAfter) : null,
    marginalCac: after > 0 ? ratio(after, slope) : null,
  };
}

/** A tenth for tests, the rest where small companies lose most (working assumption). */
const defaultReserveUse = [
  { stage: 'retention', share: 0.45 },
  { stage: 'activation', share: 0.25 },
  { stage: 'referral', share: 0.2 },
  { stage: 'tests', share: 0.1 },
];
