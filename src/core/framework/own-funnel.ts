import { ratio, wilson } from '../values/ratio.ts';
import { sumKnown } from '../values/sum.ts';
import {
  countBefore,
  type FunnelStep,
  funnelLevels,
  hasLanes,
  isOutcomes,
  levelCount,
} from './company/company-funnel.ts';
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
  const levels = funnelLevels(steps);
  return {
    steps: steps.map((step) => stepOf(step, levels)),
    leadToCustomer: company.channels.flatMap(({ id, metrics: { leads, trials, newCustomers } }) => {
      const rate = rateOf(newCustomers, leads ?? trials);
      return rate === null ? [] : [{ channelId: id, ...rate }];
    }),
    unknownOrigin: unknownOrigin(company),
  };
}

function stepOf(step: FunnelStep, levels: readonly (readonly FunnelStep[])[]): OwnStep {
  const { id, label, count, source } = step;
  const at = levels.findIndex((level) => level.includes(step));
  const own = levels[at] ?? [];
  const isAlone = own.length < 2 || isOutcomes(levels, at) || hasLanes(levels);
  const before = countBefore(levels, at, own.indexOf(step));
  return {
    id,
    label,
    count,
    fromBefore: rateOf(isAlone ? count : levelCount(own), before),
    amongParallel: own.length < 2 || (hasLanes(levels) && at > 0) ? null : rateOf(count, levelCount(own)),
    source,
  };
}

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
