import { daysBetween } from '../values/day.ts';
import type { Strategy } from '../planning/plan/plan.ts';

/**
 * A positioning that cannot be computed yet is accepted only when the plan says so and measures it: the missing scores
 * are told as data to collect, and reading them is an action of the first two weeks with its hours.
 */
export function isAwaited({ dataToCollect, actions, cycle }: Strategy): boolean {
  const reading = actions.find((one) => one.id === 'measure-position');
  return (
    dataToCollect.some((one) => one.id === 'positioning') &&
    reading !== undefined &&
    daysBetween(cycle.start, reading.start) < 14 &&
    reading.effort.planned > 0
  );
}
