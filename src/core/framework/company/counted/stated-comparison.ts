import { z } from 'zod';
import { count, id, words } from '../company-parts.ts';

const Group = z.strictObject({
  label: words.describe('The group: called the next day, not called'),
  cases: count.nullable().optional().describe('How many cases it has; null = not known'),
  results: count.nullable().optional().describe('How many of them had the result; null = not known'),
});

/** Groups of cases that differ by one thing, with the same result counted in each. */
export const StatedComparison = z.strictObject({
  id,
  what: words.describe('What differs between the groups: called the next day, with a deposit'),
  result: words.describe('What is counted in each group: ordered, sent back'),
  isLoss: z
    .boolean()
    .optional()
    .describe('The result is unwanted; absent = read in its words, wanted when they do not say'),
  drawn: z
    .boolean()
    .optional()
    .describe('Which case got it was drawn by lot or alternated: the difference is then what it does'),
  decidedBy: z
    .enum(['company', 'customers', 'nobody'])
    .optional()
    .describe('Who decides in which group a case is; nobody = a season, an age, a place; absent = read in the words'),
  groups: z.array(Group).default([]).describe('The groups, two or more'),
  channelId: z.string().optional().describe('Id of the channel whose cases these are'),
  offerId: z.string().optional().describe('Id of the offer that a result sells'),
  remaining: count.nullable().optional().describe('Known cases that never had it and may have it; null = not known'),
  perMonth: z.number().nonnegative().nullable().optional().describe('New cases a month that may have it'),
  minutes: z.number().nonnegative().nullable().optional().describe('Minutes of work for one case'),
});
export type StatedComparison = z.infer<typeof StatedComparison>;
