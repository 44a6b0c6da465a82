import { z } from 'zod';
import { count, id, words } from '../company-parts.ts';
import { StatedComparison } from './stated-comparison.ts';
import { Commitment, Deadline } from './stated-dates.ts';
import { StatedReasons } from './stated-reasons.ts';

const RelayReach = z.strictObject({
  id,
  label: words.describe('Who they are: prescribers, shops, former pupils'),
  active: count.nullable().optional().describe('How many recommend the company; null = not known'),
  of: count.nullable().optional().describe('How many exist or could; null = not known'),
  channelId: z.string().optional().describe('Id of the channel whose new customers they bring'),
});

const StatedIdea = z.strictObject({
  id,
  text: words.describe('The idea, in a sentence: judged in the plan, quoted by no text'),
  by: words.optional().describe('Who has it'),
});

/** What the company learned by counting: each fact has its own place, so that none is guessed from a name or a note. */
export const countedParts = {
  reasons: z
    .array(StatedReasons)
    .optional()
    .describe('Counted reasons: why people leave, hesitate, send back or cancel'),
  comparisons: z
    .array(StatedComparison)
    .optional()
    .describe('Groups of cases that differ by one thing, with the same result counted in each'),
  commitments: z
    .array(Commitment)
    .optional()
    .describe('What goes on unless the company says no in time: leases, subscriptions, contracts with a minimum'),
  deadlines: z.array(Deadline).optional().describe('Days by which something must be done'),
  relayReach: z.array(RelayReach).optional().describe('Partners who recommend the company, out of those who exist'),
  ideas: z.array(StatedIdea).optional().describe('Ideas of the team, which the plan answers'),
} as const;

/** Names of these parts, in the order of the file. */
export const countedPartNames = Object.keys(countedParts) as readonly (keyof typeof countedParts)[];
