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
