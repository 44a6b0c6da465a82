import type { UseCycle } from '../framework/use-cycle/use-cycle.ts';
import type { RetentionStep, StepTiming } from './retention-step.ts';

/** A step before the next purchase comes after this part of the interval between two of them (working assumption). */
const beforeNextUse = 0.8;
/** Intervals without a purchase after which a customer has lapsed (working assumption). */
const lapsedIntervals = 2;
/** Days before the end of a term, or before the last day to stop it, at which its renewal is prepared; at most a third of the term (working assumption). */
const beforeTermEnd = 30;
/** Days before the return of a season at which customers of the last one are told (working assumption). */
const beforeSeason = 45;
const yearDays = 365;

/** Days from the first purchase to the end of what was bought. */
const serviceEnd = ({ leadDays, serviceDays }: UseCycle): number => leadDays + serviceDays;

/** Days from the first purchase to each moment of the cycle. */
const moments: Readonly<Record<StepTiming, (cycle: UseCycle) => number>> = {
  delivery: ({ leadDays }) => leadDays,
  service_end: ({ leadDays, serviceDays }) => leadDays + serviceDays,
  next_use: (cycle) => Math.max(serviceEnd(cycle), beforeNextUse * cycle.intervalDays),
  lapsed: (cycle) => Math.max(serviceEnd(cycle), lapsedIntervals * cycle.intervalDays),
  term_end: ({ termDays, noticeDays }) => (termDays ?? yearDays) - noticeDays - termLead(termDays),
  season: () => yearDays - beforeSeason,
};

const termLead = (termDays: number | null): number => Math.min(beforeTermEnd, (termDays ?? yearDays) / 3);

/** Hours from the first purchase to the step. */
export function stepDelay(
  { delayHours, timing }: Pick<RetentionStep, 'delayHours' | 'timing'>,
  cycle: UseCycle,
): number {
  return timing === null ? delayHours : Math.round(delayHours + 24 * moments[timing](cycle));
}
