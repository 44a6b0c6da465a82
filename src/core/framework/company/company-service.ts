import { z } from 'zod';
import { count, id, words } from './company-parts.ts';

/** What the company can serve at most: seats, rooms, appointments, parcels, hours sold. */
export const ServiceCapacity = z.strictObject({
  id,
  label: words.describe('What is limited: seats, room nights, appointments, parcels, jobs'),
  possible: count.describe('Most that can be served over the measured period, or over `months` of it'),
  used: count.nullable().describe('Part that was served or sold; null = not known'),
  refused: count.nullable().optional().describe('Requests that were turned away; null = not known'),
  months: z
    .array(z.number().int().min(1).max(12))
    .optional()
    .describe('Months of the year it concerns, 1–12; absent = the whole period'),
});
export type ServiceCapacity = z.infer<typeof ServiceCapacity>;
