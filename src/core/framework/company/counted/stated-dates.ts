import { z } from 'zod';
import { amount, count, day, id, words } from '../company-parts.ts';

/** What binds the company beyond today, and the days by which something must be done. */

const NoticePeriod = z.strictObject({
  months: count.optional().describe('Months before'),
  weeks: count.optional().describe('Weeks before'),
  days: count.optional().describe('Days before'),
});
export type NoticePeriod = z.infer<typeof NoticePeriod>;

const Minimum = z.strictObject({
  what: words.describe('What is counted: parcels sent, covers bought, hours booked'),
  count: count.nullable().optional().describe('Least that is owed over the measured period; null = not known'),
  counted: count.nullable().optional().describe('What was reached over the measured period; null = not known'),
  penaltyEach: amount.nullable().optional().describe('What each one missing costs, currency units; null = not known'),
});

/** A lease, a subscription, a contract: it goes on unless somebody says no in time. */
export const Commitment = z.strictObject({
  id,
  name: words.describe('Name of the commitment: the lease of the van, the contract of the carrier'),
  renewsOn: day.optional().describe('Day on which it renews itself, YYYY-MM-DD'),
  endsOn: day.optional().describe('Day on which it ends, YYYY-MM-DD'),
  notice: NoticePeriod.optional().describe('How long before that day the company must say no'),
  cost: z
    .strictObject({
      amount: amount.describe('What it costs, currency units'),
      per: z.enum(['month', 'quarter', 'year']).describe('For how long this amount is'),
    })
    .optional()
    .describe('What it costs, as long as it goes on'),
  minimum: Minimum.optional().describe('Least use that it asks for, and what a use below it costs'),
});
export type Commitment = z.infer<typeof Commitment>;

/** Something to hand in, file or renew by a day. */
export const Deadline = z.strictObject({
  id,
  what: words.describe('What must be done: hand in the file of the grant'),
  by: day.describe('Last day, YYYY-MM-DD'),
  cost: amount.nullable().optional().describe('What missing it costs, currency units; null = not known'),
});
export type Deadline = z.infer<typeof Deadline>;
