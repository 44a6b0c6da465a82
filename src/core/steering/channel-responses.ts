import { channelType } from '../framework/channels.ts';
import type { Company } from '../framework/company/company.ts';
import { isRaiseClosed } from '../framework/counters/raise-closed.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { canBeBoughtAgain } from '../framework/economics/bought-again.ts';
import { splitChannel } from '../framework/economics/campaign-parts.ts';
import { isLeftByNotice } from '../framework/economics/left-by-notice.ts';
import { ceilingOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { isPaidEntry } from '../framework/economics/paid-entry.ts';
import type { UnitEconomics } from '../framework/economics/unit-economics.ts';
import { isBarredChannel } from '../framework/legal/channel-risks.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';
import {
  type ChannelDecision,
  isKeptAgainstOdds,
  isRelayWithin,
  paysBySales,
  takesCommission,
} from './channel-decisions.ts';
import { isDefendedByFew } from './channel-move.ts';

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
export const closed = { least: 0, most: 0 } as const;

/** A fee is paid whole or not at all. */
const wholeFee = (decision: ReuseDecision, fee: number): Pick<Response, 'least' | 'most'> =>
  decision === 'cut' ? closed : { least: fee, most: decision === 'scale' ? bounds.scale[1] * fee : fee };

/** Responses of the channels, scaled from the measured period to the length of the cycle. */
export function responsesOf(
  company: Company,
  decisions: readonly ChannelDecision[],
  economics: UnitEconomics,
): Response[] {
  const months = cycleMonths(company);
  const part = months / company.period.baselineMonths;
  const isClosed = isRaiseClosed(company);
  const isFixed = (channelId: string): boolean =>
    isClosed || takesCommission(company, channelId) || !canBeBoughtAgain(company, channelId);
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
        row.isDoubted ||
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
        most: (isFixed(row.channelId) ? Math.min(1, most) : most) * s0,
        minViable: company.realloc?.minViable[row.channelId] ?? viable,
        average: limit.ceiling,
        marginal: limit.breakEven,
        ...(row.isDoubted ? {} : splitOf(company, row, s0)),
        ...(isBarred || isLeftByNotice(company, row, limit.ceiling)
          ? closed
          : channel !== undefined && isPaidEntry(channel)
            ? wholeFee(row.isDoubted && row.decision === 'cut' ? 'keep' : row.decision, s0)
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
  const kept = { least: split.keptSpending * s0, most: split.keptSpending * s0, minViable: 0 };
  // customers who cost nothing stay without spending
  if (split.keptSpending <= 0) return { ...kept, stockShare: split.keptCustomers, elasticity: 1 };
  const elasticity = split.keptCustomers <= 0 ? noneKept : Math.log(split.keptCustomers) / Math.log(split.keptSpending);
  return { ...kept, stockShare: 0, elasticity };
}

/** Elasticity by which a part of the spending keeps none of the new customers: what is kept brings purchases of others. */
const noneKept = 100;
