import { z } from 'zod';
import {
  amount,
  businessLine,
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
  name: words.describe('Name of the place'),
  postalCode: words.optional().describe('Postal code of the place'),
  openToPublic: z.boolean().describe('Can customers come in?'),
});

/** Longest logo, in characters of its data address: 200 kB of image. */
const longestLogo = 280_000;

export const Look = z.strictObject({
  name: words.optional().describe('Name printed at the top of the documents; the company when absent'),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional()
    .describe('Main colour of the documents, `#rrggbb`; darkened when text in it could not be read'),
  logo: z
    .string()
    .max(longestLogo)
    .regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/)
    .optional()
    .describe(
      'Logo: a PNG or JPEG image of 200 kB at most as a data address; a command also takes the path of the file, from the folder of the company file',
    ),
});

const Brand = z.strictObject({
  promise: words.describe('One sentence: what the brand promises'),
  values: z.array(words).default([]).describe('What the brand stands for'),
  desiredAttributes: z.array(words).min(3).max(8).describe('Words the brand wants to be known by'),
  tone: words.describe('Tone of voice'),
  addressForm: z.enum(['tu', 'vous', 'you']).describe('How the brand speaks to people'),
  forbiddenClaims: z.array(words).default([]).describe('Claims no text may make'),
  visualCodes: words.optional().describe('Look of images'),
  look: Look.optional().describe('Look of the documents that maillage writes'),
  proofs: z.array(words).default([]).describe('Verifiable facts about the brand'),
  told: z
    .array(words)
    .optional()
    .describe('What texts may tell besides: sentences, or names of proofs that are cleared; separated by commas'),
});

export const Organisation = z.strictObject({
  id,
  name: words.describe('Name of the company'),
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
  annualTurnoverNet: amount.optional().describe('Turnover of a year, currency units, excluding VAT'),
  balanceSheetTotal: amount.optional().describe('Total of the balance sheet, currency units'),
  isMicroEnterprise: z.boolean().optional().describe('Checked against headcount and turnover when given'),
  sellsToConsumersOnline: z.boolean().describe('Decides the consumer and accessibility rules'),
  physicalPlaces: z.array(Place).default([]).describe('Shops, offices and workshops'),
  brand: Brand.describe('What the brand promises, and how it speaks'),
  market: z
    .strictObject({
      shareDeclared: share.optional().describe('Market share, as the owner sees it'),
      shareDeclaredScope: words.optional().describe('Of which market'),
      priceLevel: PriceLevel,
      customersCount: count.optional().describe('All customers known'),
    })
    .describe('Place of the company in its market'),
  regulatedFlags: z.array(z.enum(regulatedFlags)).default([]).describe('Regulated subjects of the offers'),
});

export const Period = z
  .strictObject({
    baselineStart: day.describe('First day of the measured period'),
    baselineEnd: day.describe('Last day of the measured period'),
    baselineMonths: z.number().int().min(1).max(24).describe('Length of the measured period, months'),
    cycleStart: day.describe('First day of the plan'),
    cycleEnd: day.describe('Last day of the plan'),
    cycleNumber: z.number().int().min(1).default(1).describe('Number of the cycle: 1 for the first plan'),
  })
  .refine((period) => period.baselineStart < period.baselineEnd, { error: 'not-ordered', path: ['baselineEnd'] })
  .refine((period) => period.cycleStart < period.cycleEnd, { error: 'not-ordered', path: ['cycleEnd'] });

export const Offer = z.strictObject({
  id,
  name: words.describe('Name of the offer, as customers know it'),
  kind: z.enum(['product', 'service', 'subscription']).describe('Whether it is a product, a service or a subscription'),
  priceNet: amount.describe('Price, currency units, excluding VAT'),
  line: words.optional().describe(businessLine),
  pricePer: words.optional().describe('Measure that the price is for (m², hour); absent = for one purchase'),
  vatRate: share.describe('Rate of VAT, 0–1'),
  marginRate: share.describe('Margin after goods, packaging, shipping and payment fees'),
  revenueShare: share.describe('Part of the revenue; the shares sum to 1'),
  seasonality: z.string().optional().describe('flat, gift, spring_summer …'),
  lifecycle: z.enum(['launch', 'growth', 'mature', 'decline']).optional().describe('Stage in the life of the offer'),
  attributes: z.array(words).default([]).describe('Qualities of the offer, in a few words each'),
  proofs: z.array(words).default([]).describe('Verifiable facts, quoted in texts'),
  notes: z
    .array(words)
    .default([])
    .describe('Facts for the company itself: figures are read in them, no text quotes them'),
  landingUrls: z.array(z.string()).default([]).describe('Addresses of its pages on the site, or their paths'),
  regulatedFlags: z.array(z.enum(regulatedFlags)).default([]).describe('Regulated subjects of the offer'),
});

export const Transactional = z.strictObject({
  model: z.literal('transactional').describe('Customers pay for each order'),
  aovNet: amount.describe('Average order value'),
  marginRate: share.describe('Margin on an order, 0–1'),
  horizonMonths: z.number().int().min(1).max(60).describe('Months over which the value of a customer is counted'),
  expectedOrders: z
    .number()
    .positive()
    .describe('Orders of one customer within the horizon, first one included; under 1 where some never order'),
  expectedOrdersByMonth: z
    .record(z.string().regex(/^\d+$/), z.number().positive())
    .describe('Cumulated orders of one customer after so many months'),
  repeatRate12m: share.optional().describe('Share of customers who order again within twelve months, 0–1'),
  activeCustomers12m: count.optional().describe('Customers with an order in the last twelve months'),
});

export const Subscription = z.strictObject({
  model: z.literal('subscription').describe('Customers pay every month'),
  arpaMonthly: amount.describe('Average revenue per account and month'),
  marginRate: share.describe('Margin on the revenue, 0–1'),
  monthlyChurn: share.describe('Share of customers lost each month, 0–1'),
  horizonMonths: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(36)
    .describe('Months over which the value of a customer is counted'),
  customersStart: count.optional().describe('Customers on the first day of the measured period'),
  customersEnd: count.optional().describe('Customers on its last day'),
  lostInPeriod: count.optional().describe('Customers lost during the period'),
  expansionMrr: amount.optional().describe('Monthly revenue gained from existing customers, currency units'),
  contractionMrr: amount.optional().describe('Monthly revenue lost from customers who stay, currency units'),
  churnedMrr: amount.optional().describe('Monthly revenue lost with customers who left, currency units'),
  startMrr: amount.optional().describe('Monthly revenue on the first day of the period, currency units'),
});
