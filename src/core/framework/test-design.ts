import { clamp } from '../values/ratio.ts';
import { normalQuantile } from '../values/distributions.ts';

export interface TestQuestion {
  /** Present rate, 0–1. */
  readonly baseline: number;
  /** Smallest relative effect worth detecting: 0.2 = +20 %. */
  readonly relMde: number;
  readonly eligiblePerDay: number;
}

export interface TestDesign {
  readonly perVariant: number;
  /** Whole weeks, at least two; null when no visitor is eligible. */
  readonly days: number | null;
  readonly feasible: boolean;
  /** Smallest relative effect that 56 days of this traffic can show; null when no visitor is eligible. */
  readonly mdeWithin56Days: number | null;
}

const alpha = 0.05;
const power = 0.8;
/** A longer test measures the season rather than the change (working assumption). */
const longestDays = 56;

/** Rate under which a relative change is not counted on any traffic. */
const leastRate = 1e-4;

/** Duration of an A/B test on this traffic, and whether it is worth starting. */
export function testDesign({ baseline, relMde, eligiblePerDay }: TestQuestion): TestDesign {
  const perVariant = sampleSize(baseline, relMde);
  if (eligiblePerDay <= 0) return { perVariant, days: null, feasible: false, mdeWithin56Days: null };
  const days = Math.max(14, Math.ceil((2 * perVariant) / eligiblePerDay / 7) * 7);
  return {
    perVariant,
    days,
    feasible: days <= longestDays,
    mdeWithin56Days: smallestEffect(baseline, Math.floor((eligiblePerDay * longestDays) / 2)),
  };
}

/** People per variant to see a relative change of a rate: two-sided 5 %, power 80 % (Fleiss, 1981). */
export function sampleSize(rate: number, relative: number): number {
  // A rate of 0 cannot change, and none passes 1: the size is that of the nearest rate that can.
  const baseline = clamp(rate, leastRate, 0.99 / (1 + relative));
  const changed = baseline * (1 + relative);
  const mean = (baseline + changed) / 2;
  const spread =
    normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(baseline * (1 - baseline) + changed * (1 - changed));
  return Math.ceil(spread ** 2 / (changed - baseline) ** 2);
}

/** Smallest relative effect that so many people per variant can show, by bisection. */
export function smallestEffect(baseline: number, perVariant: number): number {
  let low = 0.0001;
  let high = Math.max(low, Math.min(5, 0.999 / Math.max(baseline, leastRate) - 1));
  for (let turn = 0; turn < 60; turn += 1) {
    const middle = (low + high) / 2;
    if (sampleSize(baseline, middle) > perVariant) low = middle;
    else high = middle;
  }
  return high;
}
