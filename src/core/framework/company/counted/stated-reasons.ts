import { z } from 'zod';
import { amount, count, id, words } from '../company-parts.ts';

/** Why people leave, hesitate, return goods or cancel, as the company counted it. */
export const StatedReasons = z.strictObject({
  id,
  of: words.describe('What they are the reasons of: baskets left, departures, goods sent back, cancellations'),
  asked: count
    .nullable()
    .optional()
    .describe('People asked, or cases counted; absent or null = the reasons add up to all of them'),
  given: z
    .array(
      z.strictObject({
        reason: words.describe('The reason, as people give it'),
        count: count.nullable().optional().describe('How many gave it; null = not known'),
      }),
    )
    .default([])
    .describe('The reasons with their counts'),
  isSurvey: z
    .boolean()
    .default(false)
    .describe('The reasons are answers of people who were asked, who may each give several'),
  isOrigin: z.boolean().default(false).describe('They say where people heard of the company: no obstacle to remove'),
  lostEach: amount
    .nullable()
    .optional()
    .describe('Margin that one of these cases takes away, currency units; null = not known'),
  source: z.string().default('declared').describe('Tool or register that the counts come from'),
  period: z.string().optional().describe('Days that the counts run over; absent = the measured period'),
});
export type StatedReasons = z.infer<typeof StatedReasons>;
