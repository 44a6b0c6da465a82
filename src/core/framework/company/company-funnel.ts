import { z } from 'zod';
import { count, id, words } from './company-parts.ts';

/** A step of the way to a purchase that the company counts itself. */
export const FunnelStep = z.strictObject({
  id,
  label: words.describe('Name of the step, as the company calls it'),
  count: count.nullable().describe('How many times over the period; null = not known'),
  parallelTo: z
    .string()
    .optional()
    .describe('Id of the step that this one is another way of: calls beside forms, transfers beside cards'),
  source: z.string().default('declared').describe('Tool or register that the count comes from'),
  period: z.string().optional().describe('Days that the count runs over; absent = the measured period'),
});
export type FunnelStep = z.infer<typeof FunnelStep>;

/** The steps in order, each with its parallel ways; a way that names a step that is not there is a step by itself. */
export function funnelLevels(steps: readonly FunnelStep[]): FunnelStep[][] {
  const mainOf = ({ id, parallelTo }: FunnelStep): string =>
    parallelTo !== undefined && steps.some((one) => one.id === parallelTo) ? parallelTo : id;
  const levels = new Map<string, FunnelStep[]>();
  for (const step of steps) levels.set(mainOf(step), [...(levels.get(mainOf(step)) ?? []), step]);
  return [...levels.values()];
}

/** Count of all ways of a step; null when one of them is not known. */
export function levelCount(level: readonly FunnelStep[]): number | null {
  const counts = level.flatMap(({ count }) => count ?? []);
  return counts.length < level.length ? null : counts.reduce((total, one) => total + one, 0);
}

/** Difference under which ways add up to the step before (working assumption: registers differ by a few). */
const tolerance = 0.02;

/**
 * True for a step whose ways are the outcomes of the one before, each person having one: orders, refusals and silence add
 * up to the quotes sent. Such ways are shares of the step before, never steps that all pass.
 */
export function isOutcomes(levels: readonly (readonly FunnelStep[])[], at: number): boolean {
  const [before, own] = [levelCount(levels[at - 1] ?? []), levelCount(levels[at] ?? [])];
  if (at === 0 || (levels[at]?.length ?? 0) < 2 || before === null || own === null || before <= 0) return false;
  return Math.abs(own - before) <= tolerance * before;
}

/**
 * True when the ways of the first step stay apart: a later step has several ways again, which are not its outcomes. Each
 * way is then followed by its own place in the lists.
 */
export const hasLanes = (levels: readonly (readonly FunnelStep[])[]): boolean =>
  (levels[0]?.length ?? 0) > 1 && levels.some((level, at) => at > 0 && level.length > 1 && !isOutcomes(levels, at));

/** The count that a step is compared with: that of the step before, of its own way when the ways stay apart; null without one. */
export function countBefore(levels: readonly (readonly FunnelStep[])[], at: number, way: number): number | null {
  if (at === 0) return null;
  if (hasLanes(levels)) {
    const own = levels.slice(0, at).findLast((level) => level.length > way);
    return own?.[way]?.count ?? null;
  }
  const before = levels[at - 1] ?? [];
  return isOutcomes(levels, at - 1) ? (before[0]?.count ?? null) : levelCount(before);
}

/** The steps that lead to the result: of outcomes the first one, of ways that stay apart the main one. */
export const mainSteps = (steps: readonly FunnelStep[]): FunnelStep[][] => {
  const levels = funnelLevels(steps);
  const isLane = hasLanes(levels);
  return levels.map((level, at) => (isLane || isOutcomes(levels, at) ? level.slice(0, 1) : level));
};
