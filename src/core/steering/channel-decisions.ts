import { ceilingOfChannel, paysByItsOffer } from '../framework/economics/lines/line-of-channel.ts';
import { type AcquisitionCosts, acquisitionCosts, type ChannelCost } from '../framework/economics/acquisition-costs.ts';
import { partnerChannelId, referralChannelId } from '../framework/channel-ids.ts';
import { channelType } from '../framework/channels.ts';
import type { Company } from '../framework/company/company.ts';
import { alreadyOurs } from '../framework/counters/already-ours.ts';
import { otherResult } from '../framework/economics/other-results.ts';
import { partsWithin, splitChannel } from '../framework/economics/campaign-parts.ts';
import { isRaiseClosed } from '../framework/counters/raise-closed.ts';
import { isLeftByNotice } from '../framework/economics/left-by-notice.ts';
import { entryNamedIn, isPaidEntry } from '../framework/economics/paid-entry.ts';
import { bringsSecondSide, secondSide } from '../framework/economics/second-side.ts';
import { isBarredChannel } from '../framework/legal/channel-risks.ts';
import { type UnitEconomics, unitEconomics } from '../framework/economics/unit-economics.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';
import { gammaCdf } from '../values/distributions.ts';
import { ratio } from '../values/ratio.ts';
import { isCeilingDoubted } from './doubted-ceiling.ts';

/** Decision on a channel from its costs and customers of the measured period; currency units. */
export interface ChannelDecision {
  /** Id of the channel in the company file. */
  readonly channelId: string;
  /** Most that a customer of the channel may cost, by the line of business that it brings. */
  readonly ceiling: number;
  /** Acquisition cost of the channel. */
  readonly cost: number;
  /** New customers of the channel. */
  readonly newCustomers: number;
  /** Share of customers who would come without the spending of the cycle, 0–1. */
  readonly stockShare: number;
  /** Cost per new customer; null without a customer. */
  readonly cac: number | null;
  /** Cost per customer that the spending brought; null when it brought none. */
  readonly incrementalCac: number | null;
  /**
   * Expected cost per customer that the spending brought: drawn toward the mean of the company while customers are
   * few.
   */
  readonly shrunkCac: number;
  /** Probability that the true cost stays under the ceiling of a channel, 0–1. */
  readonly withinCap: number;
  /** Probability that it stays under break-even, 0–1. */
  readonly withinBreakEven: number;
  /** True when the channel brought customers and the ceiling rests on a guess of what they pay: no money is taken from it. */
  readonly isDoubted: boolean;
  /** What to do with the channel in the next cycle. */
  readonly decision: ReuseDecision;
}

/** A prior worth three customers at the mean cost of the company (working assumption). */
const priorCustomers = 3;
/** Evidence under which a channel is tested again, and the odds of each decision (working assumptions). */
export const leastResults = 10;
const leastCeilings = 3;
const leastOdds = { scale: 0.8, keep: 0.5, adapt: 0.2 };
/** A channel whose customers would all come without spending would have no response to spending. */
const maxStockShare = 0.95;

/** One decision for each channel that costs something and counts its customers, in the order of the file (docs/domain/formulas.md, Channel decisions). */
export function channelDecisions(
  company: Company,
  costs: AcquisitionCosts = acquisitionCosts(company),
  economics: UnitEconomics = unitEconomics(company, costs),
): ChannelDecision[] {
  const mean = costs.attributableCac ?? economics.channelBreakEven;
  const side = secondSide(company);
  const isClosed = isRaiseClosed(company);
  return costs.channels.flatMap((row): ChannelDecision[] => {
    const { newCustomers } = row;
    if (newCustomers === null) return [];
    const limit = ceilingOfChannel(company, row.channelId, economics);
    const cap = limit.ceiling;
    const stockShare = stockShareOf(company, row);
    const brought = newCustomers * (1 - stockShare);
    const evidence = costEvidence(
      { spend: row.cost, customers: brought },
      { mean: meanOf(mean, limit, economics), cap, breakEven: limit.breakEven },
    );
    // a part under the ceiling keeps a channel whose mean is above it: it is lowered to that part, not stopped
    const supports =
      company.channels.some((one) => one.id === row.channelId && one.supportStages.length > 0) ||
      partsWithin(company, row.channelId, cap).length > 0;
    const allowed = reuseDecision({ ...evidence, brought, spend: row.cost, cap, supports });
    const isLowered = allowed === 'cut' || allowed === 'adapt';
    const isKept =
      isLowered &&
      (isUnderByCount(company, row, cap) ||
        isRelayWithin(row, cap) ||
        paysBySales(company, row) ||
        paysByItsOffer(company, row));
    const isHeld = allowed === 'scale' && (isClosed || takesCommission(company, row.channelId));
    const isBarred = company.channels.some((one) => one.id === row.channelId && isBarredChannel(one));
    const decided = isKept || isHeld ? 'keep' : allowed;
    const own = company.channels.find((one) => one.id === row.channelId);
    const isEntry =
      decided !== 'keep' && own !== undefined && isPaidEntry(own) && isDoubtfulEntry(row, { ...evidence, cap });
    // a place that is to be paid by a day is taken whole or not at all
    const isDue =
      decided === 'adapt' &&
      (row.cac ?? 0) > cap &&
      (company.deadlines ?? []).some(({ what }) => entryNamedIn(what, company)?.id === row.channelId);
    const isLeft = isLeftByNotice(company, row, cap);
    const isStopped =
      isLeft || (!supports && (isEntry || isDue || (decided === 'adapt' && isFarAbove(row, { ...evidence, cap }))));
    // its customers pay their own part of a channel that brings both sides
    const bringsBoth = bringsSecondSide(side, row.channelId, newCustomers * cap);
    const lasting = bringsBoth && decided !== 'scale' ? 'keep' : decided;
    // a channel that brings something else than customers is judged on that: by whether others bring it without this spending
    const other = otherResult(company, row.channelId);
    const parted = lasting !== 'cut' && splitChannel(company, row.channelId, cap) !== null ? 'adapt' : lasting;
    const judged = other === null ? parted : other.elsewhere.length > 0 ? 'cut' : 'keep';
    return [
      {
        channelId: row.channelId,
        ceiling: cap,
        cost: row.cost,
        newCustomers,
        stockShare,
        cac: row.cac,
        incrementalCac: ratio(row.cost, brought),
        ...evidence,
        isDoubted: !isBarred && isCeilingDoubted(company, { newCustomers }),
        decision: isBarred || (other === null && isStopped && !bringsBoth) ? 'cut' : judged,
      },
    ];
  });
}

/** What a customer of a line is expected to cost before anything is observed: more for those who are worth more. */
const meanOf = (mean: number, { ceiling }: { readonly ceiling: number }, { channelCap }: UnitEconomics): number =>
  ceiling === channelCap || channelCap <= 0 || ceiling <= 0 ? mean : (mean * ceiling) / channelCap;

/**
 * True for a channel whose counted customers cost no more than the ceiling, when only the catalogue supposes that some of
 * them would have come anyway: a supposition condemns no channel that its own figures defend.
 */
function isUnderByCount(company: Company, row: ChannelCost, cap: number): boolean {
  const isCounted =
    company.realloc?.floorShare[row.channelId] !== undefined ||
    alreadyOurs(company).some(({ channelId }) => channelId === row.channelId);
  return !isCounted && row.cac !== null && row.cac <= cap && (row.newCustomers ?? 0) >= leastResults;
}

/** True for an event whose customers cost more than they may, more likely than not: its fee is paid whole or not at all. */
const isDoubtfulEntry = (
  { cac, cost }: Pick<ChannelCost, 'cac' | 'cost'>,
  { cap, withinCap }: { readonly cap: number; readonly withinCap: number },
): boolean => (cac ?? cost) > cap && withinCap < leastOdds.keep;

/** Times the ceiling from which a channel that has no odds to be under it is stopped, not lowered (working assumption). */
const farAbove = 2;

/** True for a channel whose customers cost at least twice what they may, with less than the least odds of the true cost under it. */
const isFarAbove = (
  { cac }: Pick<ChannelCost, 'cac'>,
  { cap, withinCap }: { readonly cap: number; readonly withinCap: number },
): boolean => cac !== null && cac >= farAbove * cap && withinCap < leastOdds.adapt;

/** True for a channel kept by its own figures (its count, its offer, its sales) where the odds alone would lower it. */
export const isKeptAgainstOdds = ({ decision, withinCap }: Pick<ChannelDecision, 'decision' | 'withinCap'>): boolean =>
  decision === 'keep' && withinCap < leastOdds.keep;

/** True for a channel that is paid by the sale: its commission follows the sales, no budget raises it. */
export function takesCommission({ costs }: Pick<Company, 'costs'>, channelId: string): boolean {
  const own = costs.filter((line) => line.channelId === channelId && line.cash > 0);
  return own.length > 0 && own.every(({ label }) => /\bcommissions?\b/i.test(label ?? ''));
}

const relayTypes: ReadonlySet<string> = new Set([partnerChannelId, referralChannelId]);

/**
 * True for a channel whose sales leave the ratio that the company asks for over its cost, in margin: its new customers
 * alone would condemn one that lives by repeat orders or large ones.
 */
export function paysBySales(
  { channels, economics, policy }: Pick<Company, 'channels' | 'economics' | 'policy'>,
  { channelId, cost }: Pick<ChannelCost, 'channelId' | 'cost'>,
): boolean {
  const revenue = channels.find(({ id }) => id === channelId)?.metrics.revenueNet;
  return typeof revenue === 'number' && cost > 0 && revenue * economics.marginRate >= (policy.ltvCacMin ?? 3) * cost;
}

/** True for partners and people who recommend when they bring customers under the ceiling: few, but not to be lost. */
export const isRelayWithin = (
  { typeId, newCustomers, cac }: Pick<ChannelCost, 'typeId' | 'newCustomers' | 'cac'>,
  cap: number,
): boolean => relayTypes.has(typeId) && (newCustomers ?? 0) > 0 && cac !== null && cac <= cap;

/** Costs per customer that evidence is compared with, currency units. */
export interface CostLimits {
  /** Expected cost before anything is observed. */
  readonly mean: number;
  readonly cap: number;
  readonly breakEven: number;
}

/** Gamma–Poisson posterior of a cost per customer: its mean and the odds that it is under two limits. */
export function costEvidence(
  { spend, customers }: { readonly spend: number; readonly customers: number },
  { mean, cap, breakEven }: CostLimits,
): Pick<ChannelDecision, 'shrunkCac' | 'withinCap' | 'withinBreakEven'> {
  const shape = priorCustomers + customers;
  const exposure = priorCustomers * mean + spend;
  const under = (limit: number) => (limit <= 0 ? 0 : 1 - gammaCdf(shape, exposure / limit));
  return { shrunkCac: exposure / shape, withinCap: under(cap), withinBreakEven: under(breakEven) };
}

export interface ReuseEvidence {
  readonly withinCap: number;
  readonly withinBreakEven: number;
  /** Results that the spending brought. */
  readonly brought: number;
  readonly spend: number;
  readonly cap: number;
  /** True when it helps another stage too. */
  readonly supports: boolean;
}

/** The first rule that applies: too little evidence, then the odds under the ceiling, then the help to other stages. */
export function reuseDecision({
  withinCap,
  withinBreakEven,
  brought,
  spend,
  cap,
  supports,
}: ReuseEvidence): ReuseDecision {
  if (brought < leastResults && spend < leastCeilings * cap) return 'test_again';
  if (withinCap >= leastOdds.scale) return 'scale';
  if (withinCap >= leastOdds.keep) return 'keep';
  if (withinBreakEven >= leastOdds.adapt || supports) return 'adapt';
  return 'cut';
}

/** The share that the company counts, or the measured or declared one, otherwise the assumption of the catalogue. */
function stockShareOf(company: Company, row: ChannelCost): number {
  const share = company.realloc?.floorShare[row.channelId] ?? channelType(row.typeId).stockShare ?? 0;
  const counted = alreadyOurs(company).find(({ channelId }) => channelId === row.channelId)?.share ?? 0;
  return Math.min(Math.max(share, counted), maxStockShare);
}
