import { ratio, wilson } from '../values/ratio.ts';
import { sumKnown } from '../values/sum.ts';
import type { FunnelStep } from './company/company-funnel.ts';
import type { Company } from './company/company.ts';

/** A rate of two counts, with its 95 % interval. */
export interface CountedRate {
  /** Counted part. */
  readonly count: number;
  /** Counted whole. */
  readonly of: number;
  /** 0–1. */
  readonly rate: number;
  /** 95 % interval (Wilson). */
  readonly interval: readonly [number, number];
}

/** A step that the company counts itself. */
export interface OwnStep {
  /** Id of the step in the company file. */
  readonly id: string;
  /** Name of the step. */
  readonly label: string;
  /** Null = not known. */
  readonly count: number | null;
  /** Part of the step before that reached this one, the parallel ways counted together; null when it cannot be computed. */
  readonly fromBefore: CountedRate | null;
  /** Part of this way among the parallel ways of the same step; null for a step with one way. */
  readonly amongParallel: CountedRate | null;
  /** Tool or register that the count comes from. */
  readonly source: string;
}

/** What the counters of the company give, beyond its channels. */
export interface OwnFunnel {
  /** Steps in the order of the company file. */
  readonly steps: readonly OwnStep[];
  /** Customers among the leads, or the trials, of each channel that counts both. */
  readonly leadToCustomer: readonly (CountedRate & {
    /** Id of the channel in the company file. */
    readonly channelId: string;
  })[];
  /** New customers of the whole company that no channel counts; null when the whole is not known. */
  readonly unknownOrigin: CountedRate | null;
}

export function ownFunnel(company: Company): OwnFunnel {
  const steps = company.funnel ?? [];
  return {
    steps: steps.map((step) => stepOf(step, steps)),
    leadToCustomer: company.channels.flatMap(({ id, metrics: { leads, trials, newCustomers } }) => {
      const rate = rateOf(newCustomers, leads ?? trials);
      return rate === null ? [] : [{ channelId: id, ...rate }];
    }),
    unknownOrigin: unknownOrigin(company),
  };
}

function stepOf(step: FunnelStep, steps: readonly FunnelStep[]): OwnStep {
  const { id, label, count, source } = step;
  const own = levelOf(step, steps);
  const before = levelBefore(step, steps);
  return {
    id,
    label,
    count,
    fromBefore: before === null ? null : rateOf(countOf(own), countOf(before)),
    amongParallel: own.length < 2 ? null : rateOf(count, countOf(own)),
    source,
  };
}

/** The step and its parallel ways. */
function levelOf(step: FunnelStep, steps: readonly FunnelStep[]): FunnelStep[] {
  const main = step.parallelTo ?? step.id;
  return steps.filter(({ id, parallelTo }) => id === main || parallelTo === main);
}

function levelBefore(step: FunnelStep, steps: readonly FunnelStep[]): FunnelStep[] | null {
  const own = levelOf(step, steps);
  const first = steps.findIndex((one) => own.includes(one));
  const before = steps.slice(0, first).findLast(({ parallelTo }) => parallelTo === undefined);
  return before === undefined ? null : levelOf(before, steps);
}

/** Sum of the ways of a step; null when one of them is not known. */
const countOf = (level: readonly FunnelStep[]): number | null =>
  level.some(({ count }) => count === null) ? null : sumKnown(level.map(({ count }) => count));

function unknownOrigin({ channels, siteTotals }: Company): CountedRate | null {
  const known = sumKnown(channels.map(({ metrics }) => metrics.newCustomers));
  const all = siteTotals?.newCustomers;
  return known === null || typeof all !== 'number' ? null : rateOf(all - known, all);
}

/** Null when a count is unknown, when there is no whole, or when the part is not within the whole. */
function rateOf(part: number | null | undefined, whole: number | null | undefined): CountedRate | null {
  if (typeof part !== 'number' || typeof whole !== 'number' || part < 0 || part > whole) return null;
  const rate = ratio(part, whole);
  const interval = wilson(part, whole);
  return rate === null || interval === null ? null : { count: part, of: whole, rate, interval };
}
