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
