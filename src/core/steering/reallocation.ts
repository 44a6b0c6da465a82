import { cashShareOf } from '../framework/economics/acquisition-costs.ts';
import type { UnitEconomics } from '../framework/economics/unit-economics.ts';
import type { Company } from '../framework/company/company.ts';
import type { Reallocation, ReallocationRow } from '../planning/plan/reallocation.ts';
import { ratio } from '../values/ratio.ts';
import { sum } from '../values/sum.ts';
import type { ChannelDecision } from './channel-decisions.ts';
import { closed, type Response, responsesOf } from './channel-responses.ts';

/** Moves the acquisition budget to where the next customer is cheapest (docs/domain/formulas.md, Reallocation). */
export function reallocation(
  company: Company,
  decisions: readonly ChannelDecision[],
  economics: UnitEconomics,
): Reallocation {
  const responses = responsesOf(company, decisions, economics);
  const spentBefore = sum(responses.map((one) => one.s0));
  const budget = company.realloc?.budget ?? spentBefore;
  const spread = withinCash(company, responses, budget);
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

/** The spread; where its money is more than the plan has for acquisition, no channel that costs money is raised. */
function withinCash(company: Company, responses: readonly Response[], budget: number): ReallocationRow[] {
  const rows = allocate(responses, budget);
  const { cashCycle, stageCaps } = company.budget;
  const cash = sum(rows.map(({ channelId, after }) => after * cashShareOf(company, channelId)));
  if (cash <= cashCycle * stageCaps.acquisition) return rows;
  return allocate(
    responses.map((one) =>
      cashShareOf(company, one.id) > 0 ? { ...one, most: Math.max(one.least, Math.min(one.most, one.s0)) } : one,
    ),
    budget,
  );
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

/** Response to money under which the cost of the next customer has no meaning. */
const leastSlope = 1e-6;

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
    // keeping what is spent may go to break-even, what is added may not pass the ceiling
    const isAdded = (amounts[best.index] as number) + step > line.s0;
    const limit = isAdded ? Math.min(line.average, line.marginal) : line.marginal;
    if (step / best.gain <= limit && isWithinMean(responses, amounts, { ...best, step })) {
      amounts[best.index] = (amounts[best.index] as number) + step;
      left -= step;
    } else stopped.add(best.index);
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
    marginalCac: after > 0 && slope > leastSlope ? ratio(after, slope) : null,
  };
}

/** A tenth for tests, the rest where small companies lose most (working assumption). */
const defaultReserveUse = [
  { stage: 'retention', share: 0.45 },
  { stage: 'activation', share: 0.25 },
  { stage: 'referral', share: 0.2 },
  { stage: 'tests', share: 0.1 },
];
