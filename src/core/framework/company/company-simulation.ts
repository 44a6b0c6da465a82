import { z } from 'zod';
import { amount, count, id, month, share, triple, words } from './company-parts.ts';

/** Data for the realism check and the reallocation, besides measured figures. */

const SimulatedAction = z.strictObject({
  id,
  label: words.describe('Name of the action'),
  actionId: z
    .string()
    .optional()
    .describe('Id of the action of the plan, or of its catalogue entry, that has this effect'),
  channel: z.string().describe('Channel id, or * for all'),
  target: z
    .enum(['sessions_rel', 'sessions_abs', 'cvr_rel', 'customers_abs'])
    .describe(
      'What the effect applies to: sessions (relative or absolute), the conversion rate (relative) or customers (absolute)',
    ),
  effect: triple.optional(),
  effectFrom: z.literal('keywords').optional().describe('The effect is computed from keyword potentials'),
  cvrFactor: z
    .number()
    .nonnegative()
    .default(1)
    .describe('Conversion of the extra sessions relative to that of the channel'),
  halfLifeMonths: z.number().nonnegative().describe('Months until half of the effect is reached'),
  startMonth: count.describe('Zero-based month of the first effect'),
  successProb: share.describe('Probability that the action has its effect, 0–1'),
});

const channelShares = z.record(z.string(), share);
export const Simulation = z.strictObject({
  seasonality: z.array(z.number().positive()).min(1).describe('Index of each month of the cycle, 1 = mean month'),
  seasonalityMonths: z.array(month).default([]).describe('Month of each index of seasonality, YYYY-MM'),
  sigma: z
    .record(z.string(), z.number().nonnegative())
    .default({})
    .describe('Spread of the monthly volume of each channel, log scale, by channel id'),
  actions: z.array(SimulatedAction).default([]).describe('Effects of actions to count in the simulation'),
  extraAcquisitionCost: amount.default(0).describe('Acquisition cost that these actions add, currency units'),
  extraAcquisitionCostNote: z.string().optional().describe('What this cost pays for'),
});

export const Reallocation = z.strictObject({
  note: z.string().optional().describe('Remark of the owner'),
  budget: amount.describe('Acquisition budget of one cycle, hours included'),
  beta: channelShares.describe('Curvature of the response of each channel'),
  minViable: z.record(z.string(), amount).default({}).describe('Below this amount the channel stops'),
  supportFloor: channelShares.default({}).describe('Part kept because the channel helps another stage'),
  floorShare: channelShares.default({}).describe('Customers who would come without spending'),
  reserveUse: z
    .array(
      z.strictObject({
        stage: z.string().describe('Use of the part: retention, activation, referral, tests …'),
        share,
      }),
    )
    .default([])
    .describe('How the amount that acquisition does not use is shared'),
});
