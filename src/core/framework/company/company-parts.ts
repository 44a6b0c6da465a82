import { z } from 'zod';
import { isDay } from '../../values/day.ts';

/** Small schemas used by several parts of the company file; the whole file is in `company.ts`. */

export const id = z.string().min(1).max(64).describe('Short identifier, unique in its list');
export const words = z.string().trim().min(1).describe('Text for people, in the language of the company');
export const businessLine =
  'Line of business, where a company sells to several publics (pupils, employers): the same words on its offers, channels and personas';
export const share = z.number().min(0).max(1).describe('Part of a whole, 0–1');
export const amount = z.number().nonnegative().describe('Currency units, excluding VAT');
export const count = z.number().int().nonnegative().describe('Number of things');
export const day = z.string().refine(isDay, { error: 'not-a-day' }).describe('Day YYYY-MM-DD');
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('Month YYYY-MM');
/** low, mode, high with low ≤ mode ≤ high. */
export const triple = z
  .tuple([z.number(), z.number(), z.number()])
  .refine(([low, mode, high]) => low <= mode && mode <= high, { error: 'not-ordered' })
  .describe('Low, most likely and high value');

export const priceLevels = ['low', 'medium', 'medium_high', 'high'] as const;
export const PriceLevel = z.enum(priceLevels).describe('Price level seen by customers');

export const sectorIds = [
  'home_craft',
  'fashion',
  'beauty',
  'food_drink',
  'health_wellness',
  'sport_outdoor',
  'culture_media',
  'education_training',
  'travel_hospitality',
  'restaurant',
  'real_estate',
  'home_services',
  'vehicles',
  'personal_services',
  'professional_services',
  'software',
  'industry_b2b',
  'finance_insurance',
  'nonprofit',
  'public_local',
  'other',
] as const;
/** Trade of a company. */
export type SectorId = (typeof sectorIds)[number];

/** Sectors whose products are best shown in pictures. */
export const picturedSectors: ReadonlySet<string> = new Set<SectorId>([
  'home_craft',
  'fashion',
  'beauty',
  'food_drink',
  'travel_hospitality',
  'restaurant',
  'sport_outdoor',
]);

export const businessModels = [
  'ecommerce_b2c',
  'b2b_saas',
  'b2c_subscription',
  'lead_gen_services',
  'local_service',
  'marketplace',
  'media',
  'nonprofit',
] as const;
/** How a company earns. */
export type BusinessModel = (typeof businessModels)[number];

export const regulatedFlags = [
  'alcohol',
  'health',
  'finance',
  'gambling',
  'children',
  'cosmetic_procedure',
  'nicotine',
  'food_claims',
  'animals',
] as const;
export type RegulatedFlag = (typeof regulatedFlags)[number];

export const objectiveKinds = [
  'new_customers',
  'revenue_existing',
  'retention',
  'awareness',
  'margin',
  'market_entry',
  'referral',
] as const;
export type ObjectiveKind = (typeof objectiveKinds)[number];

export const purposes = ['acquisition', 'activation', 'retention', 'referral', 'steering', 'shared'] as const;
export const skills = ['writing', 'photo', 'short_video', 'seo', 'ads', 'email', 'dev', 'partnerships'] as const;

export const metricNames = [
  'users',
  'sessions',
  'engagedSessions',
  'pageviews',
  'totalEngagementSec',
  'orders',
  'trials',
  'leads',
  'newCustomers',
  'revenueNet',
  'newsletterSignups',
  'gscImpressions',
  'gscClicks',
  'gscAvgPosition',
  'emailsSent',
  'emailsDelivered',
  'uniqueOpens',
  'uniqueClicks',
  'unsubscribes',
  'hardBounces',
  'spamComplaints',
  'socialImpressions',
  'socialReach',
  'socialInteractions',
  'posts',
  'followersGained',
  'videoViews',
  'adImpressions',
  'adClicks',
  'adSpend',
  'adConversions',
  'profileViews',
  'calls',
  'directionRequests',
  'websiteClicks',
  'reviewsCount',
  'reviewsAvg',
  'assistedConversions',
  'firstTouchCustomers',
  'messages',
  'donations',
  'memberships',
  'volunteers',
  'newSellers',
  'appInstalls',
] as const;
export type MetricName = (typeof metricNames)[number];

export const ownMetrics = z
  .record(z.string().min(1).max(200), z.number().nullable())
  .describe('Figures that the company counts under its own names, over the measured period; null = not known');

/** A question of customers with its answer. */
export const Answer = z.strictObject({
  question: words.describe('What customers ask, in their words'),
  answer: words.describe('The answer of the company, in two or three sentences that texts may print'),
});

export const ownNotes = z
  .array(words)
  .default([])
  .describe('Ideas of the team, dates and facts for the company itself: judged in the plan, quoted by no text');
