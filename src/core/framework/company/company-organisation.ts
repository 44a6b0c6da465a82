import { z } from 'zod';
import {
  amount,
  businessModels,
  count,
  day,
  id,
  PriceLevel,
  regulatedFlags,
  sectorIds,
  share,
  words,
} from './company-parts.ts';

/** Identity of the company, its offers and its business model. */

const Place = z.strictObject({
  name: words,
  postalCode: words.optional(),
  openToPublic: z.boolean().describe('Can customers come in?'),
});

const Brand = z.strictObject({
  promise: words.describe('One sentence: what the brand promises'),
  values: z.array(words).default([]).describe('What the brand stands for'),
  desiredAttributes: z.array(words).min(3).max(8).describe('Words the brand wants to be known by'),
  tone: words.describe('Tone of voice'),
  addressForm: z.enum(['tu', 'vous', 'you']).describe('How the brand speaks to people'),
  forbiddenClaims: z.array(words).default([]).describe('Claims no text may make'),
  visualCodes: words.optional().describe('Look of images'),
  proofs: z.array(words).default([]).describe('Verifiable facts about the brand'),
});

export const Organisation = z.strictObject({
  id,
  name: words,
  domain: z.url().describe('Address of the site'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 country: FR, GB'),
  region: z.string().optional().describe('ISO 3166-2 region: FR-26'),
  languages: z.array(z.string().min(2)).min(1).describe('Languages of the site, main one first'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217 currency: EUR'),
  timezone: words.describe('IANA time zone: Europe/Paris'),
  sector: z.enum(sectorIds).describe('Sector of the catalogue'),
  businessModel: z.enum(businessModels).describe('How the company earns money'),
  secondaryModel: z.string().optional().describe('A second way of earning, in a few words'),
  employees: z.number().nonnegative().describe('Full-time equivalents'),
  annualTurnoverNet: amount.optional(),
  balanceSheetTotal: amount.optional(),
  isMicroEnterprise: z.boolean().optional().describe('Checked against headcount and turnover when given'),
  sellsToConsumersOnline: z.boolean().describe('Decides the consumer and accessibility rules'),
  physicalPlaces: z.array(Place).default([]),
  brand: Brand,
  market: z.strictObject({
    shareDeclared: share.optional().describe('Market share, as the owner sees it'),
    shareDeclaredScope: words.optional().describe('Of which market'),
    priceLevel: PriceLevel,
    customersCount: count.optional().describe('All customers known'),
  }),
  regulatedFlags: z.array(z.enum(regulatedFlags)).default([]).describe('Regulated subjects of the offers'),
});

export const Period = z
  .strictObject({
    baselineStart: day.describe('First day of the measured period'),
    baselineEnd: day.describe('Last day of the measured period'),
    baselineMonths: z.number().int().min(1).max(24),
    cycleStart: day.describe('First day of the plan'),
    cycleEnd: day.describe('Last day of the plan'),
    cycleNumber: z.number().int().min(1).default(1),
  })
  .refine((period) => period.baselineStart < period.baselineEnd, { error: 'not-ordered', path: ['baselineEnd'] })
  .refine((period) => period.cycleStart < period.cycleEnd, { error: 'not-ordered', path: ['cycleEnd'] });

export const Offer = z.strictObject({
  id,
  name: words,
  kind: z.enum(['product', 'service', 'subscription']),
  priceNet: amount,
  vatRate: share,
  marginRate: share.describe('Margin after goods, packaging, shipping and payment fees'),
  revenueShare: share.describe('Part of the revenue; the shares sum to 1'),
  seasonality: z.string().optional().describe('flat, gift, spring_summer …'),
  lifecycle: z.enum(['launch', 'growth', 'mature', 'decline']).optional(),
  attributes: z.array(words).default([]),
  proofs: z.array(words).default([]).describe('Verifiable facts, quoted in texts'),
  landingUrls: z.array(z.string()).default([]),
  regulatedFlags: z.array(z.enum(regulatedFlags)).default([]),
});

export const Transactional = z.strictObject({
  model: z.literal('transactional'),
  aovNet: amount.describe('Average order value'),
  marginRate: share,
  horizonMonths: z.number().int().min(1).max(60),
  expectedOrders: z.number().min(1).describe('Orders of one customer within the horizon, first one included'),
  expectedOrdersByMonth: z
    .record(z.string().regex(/^\d+$/), z.number().min(1))
    .describe('Cumulated orders of one customer after so many months'),
  repeatRate12m: share.optional(),
  activeCustomers12m: count.optional(),
});

export const Subscription = z.strictObject({
  model: z.literal('subscription'),
  arpaMonthly: amount.describe('Average revenue per account and month'),
  marginRate: share,
  monthlyChurn: share,
  horizonMonths: z.number().int().min(1).max(60).default(36),
  customersStart: count.optional(),
  customersEnd: count.optional(),
  lostInPeriod: count.optional(),
  expansionMrr: amount.optional(),
  contractionMrr: amount.optional(),
  churnedMrr: amount.optional(),
  startMrr: amount.optional(),
});
