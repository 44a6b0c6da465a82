import { z } from 'zod';
import { amount, count, id, month, share, triple, words } from './company-parts.ts';

/** Data for the realism check and the reallocation, besides measured figures. */

const SimulatedAction = z.strictObject({
  id,
  label: words,
  channel: z.string().describe('Channel id, or * for all'),
  target: z.enum(['sessions_rel', 'sessions_abs', 'cvr_rel', 'customers_abs']),
  effect: triple.optional(),
  effectFrom: z.literal('keywords').optional().describe('The effect is computed from keyword potentials'),
  cvrFactor: z.number().nonnegative().default(1),
  halfLifeMonths: z.number().nonnegative(),
  startMonth: count.describe('Zero-based month of the first effect'),
  successProb: share,
});

const channelShares = z.record(z.string(), share);
export const Simulation = z.strictObject({
  seasonality: z.array(z.number().positive()).min(1).describe('Index of each month of the cycle, 1 = mean month'),
  seasonalityMonths: z.array(month).default([]),
  sigma: z.record(z.string(), z.number().nonnegative()).default({}),
  actions: z.array(SimulatedAction).default([]),
  extraAcquisitionCost: amount.default(0),
  extraAcquisitionCostNote: z.string().optional(),
});

export const Reallocation = z.strictObject({
  note: z.string().optional(),
  budget: amount.describe('Acquisition budget of one cycle, hours included'),
  beta: channelShares.describe('Curvature of the response of each channel'),
  minViable: z.record(z.string(), amount).default({}).describe('Below this amount the channel stops'),
  supportFloor: channelShares.default({}).describe('Part kept because the channel helps another stage'),
  floorShare: channelShares.default({}).describe('Customers who would come without spending'),
  reserveUse: z.array(z.strictObject({ stage: z.string(), share })).default([]),
});
