import { sum } from '../../values/sum.ts';

/** Visits of a page over two windows of the same length and weekdays. */
export interface WindowVisits {
  readonly before: number;
  readonly after: number;
}

/** How a page changed, once what happened to untouched pages is taken out. */
export interface PageChange {
  /** Visits after, as a multiple of those expected without the change. */
  readonly ratio: number;
  /** Bounds of the ratio, nineteen chances in twenty. */
  readonly low: number;
  readonly high: number;
  /** Smallest rise that these figures would show, as a multiple; above `decisiveRise` they are too few. */
  readonly visibleRise: number;
  /** Visits in each window from which a rise of `decisiveRise` would show; null when no number suffices. */
  readonly needed: number | null;
}

/** What untouched pages did over the same windows: the season, the algorithm, the market. */
export interface ControlChange {
  /** Mean of the logarithms of their ratios. */
  readonly mean: number;
  /** Variance of that mean. */
  readonly variance: number;
  /** Variance between untouched pages beyond chance: how far a page moves when nobody touches it. */
  readonly between: number;
  readonly pages: number;
}

/** Two-sided, nineteen chances in twenty: with nine in ten, one untouched page in nine was called changed (bench `verdicts`). */
const z = 1.96;
/** Odds of four in five of seeing a change that exists. */
const power = 0.842;
/** The rise that figures must be able to show (working assumption): half as many visits again, or a third less. */
export const decisiveRise = 1.5;
/** Untouched pages under so many visits in both windows say nothing of the season. */
const leastControlVisits = 20;
/** Untouched pages needed to measure how far they move by themselves; with fewer, the assumption below. */
export const leastControls = 4;
/** Standard deviation of the logarithm for untouched pages, when it is not measured and at least (working assumptions). */
const usualSpread = 0.2;
const leastSpread = 0.08;

const logRatio = ({ before, after }: WindowVisits): number => Math.log((after + 0.5) / (before + 0.5));
/** Variance of a logarithm of counts (Poisson). */
const countVariance = ({ before, after }: WindowVisits): number => 1 / (after + 0.5) + 1 / (before + 0.5);

/**
 * The common change of untouched pages by a model with random effects (DerSimonian and Laird, 1986); null without a page
 * that has enough visits.
 */
export function controlChange(pages: readonly WindowVisits[]): ControlChange | null {
  const used = pages.filter(({ before, after }) => before + after >= leastControlVisits);
  if (used.length === 0) return null;
  const logs = used.map(logRatio);
  const fixed = used.map((page) => 1 / countVariance(page));
  const between = used.length < leastControls ? usualSpread ** 2 : betweenVariance(logs, fixed);
  const weights = used.map((page) => 1 / (countVariance(page) + between));
  const total = sum(weights);
  return {
    mean: sum(logs.map((log, at) => log * weights[at]!)) / total,
    variance: 1 / total,
    between,
    pages: used.length,
  };
}

function betweenVariance(logs: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  const mean = sum(logs.map((log, at) => log * weights[at]!)) / total;
  const spread = sum(logs.map((log, at) => weights[at]! * (log - mean) ** 2));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  return Math.max(leastSpread ** 2, (spread - (logs.length - 1)) / scale);
}

/** The change of a page against untouched ones. */
export function pageChange(page: WindowVisits, control: ControlChange): PageChange {
  const centre = logRatio(page) - control.mean;
  const others = control.between + control.variance;
  const deviation = Math.sqrt(countVariance(page) + others);
  const room = (Math.log(decisiveRise) / (z + power)) ** 2 - others;
  return {
    ratio: Math.exp(centre),
    low: Math.exp(centre - z * deviation),
    high: Math.exp(centre + z * deviation),
    visibleRise: Math.exp((z + power) * deviation),
    needed: room <= 0 ? null : Math.ceil(2 / room),
  };
}
