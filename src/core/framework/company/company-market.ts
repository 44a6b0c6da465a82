import { z } from 'zod';
import { amount, count, day, id, metricNames, priceLevels, purposes, share, words } from './company-parts.ts';

/** Channels, personas, competitors, keywords and pages of the company file. */

const Relay = z.strictObject({
  kind: z.enum(['media', 'partner', 'federation', 'influencer']),
  name: words,
  url: z.string().optional(),
  contact: z.string().optional(),
  tier: z.enum(['nano', 'micro', 'macro']).optional().describe('Audience of a creator'),
});

export const Channel = z.strictObject({
  id,
  typeId: z
    .string()
    .regex(/^CH-[A-Z-]+$/)
    .describe('Channel of the catalogue: CH-SEO'),
  name: words.optional(),
  url: z.string().optional(),
  handle: z.string().optional(),
  ownership: z.enum(['owned', 'paid', 'earned', 'partner']),
  status: z.enum(['active', 'dormant', 'planned', 'absent']),
  reason: words.optional().describe('Why the channel is absent'),
  ownerPerson: words.optional(),
  audienceSize: count.optional().describe('Followers or contacts'),
  alsoIncludes: z.array(z.string()).default([]).describe('Other catalogue channels counted in this one'),
  consent: z.enum(['opt_in', 'soft_opt_in', 'legitimate_interest_b2b', 'none']).optional(),
  relays: z.array(Relay).default([]),
  metrics: z
    .partialRecord(z.enum(metricNames), z.number().nullable())
    .describe('Totals of the measured period; null = not known, with its reason in `missing`'),
  missing: z.partialRecord(z.enum(metricNames), words).default({}).describe('Why a metric is null'),
  supportStages: z
    .array(z.enum(['acquisition', 'activation', 'retention', 'referral', 'revenue']))
    .default([])
    .describe('Stages the channel helps beyond acquisition'),
  gscAnomalyOverlap: z.boolean().default(false).describe('The period overlaps the over-reported impressions'),
});

export const Cost = z.strictObject({
  id,
  channelId: z.string().nullable().describe('null = shared by all channels'),
  purpose: z.enum(purposes),
  label: words.optional(),
  cash: amount,
  inKind: amount.default(0).describe('Value of goods given'),
  hours: z.number().nonnegative().default(0),
  volunteer: z.boolean().optional().describe('Hours given by volunteers: counted as time, not as money'),
});

export const Persona = z.strictObject({
  id,
  name: words,
  weight: share.describe('Part of the plan; the weights sum to 1'),
  segment: z.string().optional(),
  ageRange: z
    .tuple([z.number().int().min(0).max(120), z.number().int().min(0).max(120)])
    .refine(([from, to]) => from <= to, { error: 'not-ordered' }),
  reached: share.nullable().default(null).describe('Part of the audience touched today; null = not known'),
  interests: z.array(words).min(1),
  jobs: z.array(words).min(1).describe('What the person wants to get done'),
  pains: z.array(words).min(1),
  objections: z.array(words).default([]),
  triggers: z.array(words).default([]),
  consumptionMode: z.strictObject({
    devices: z
      .strictObject({ mobile: share.default(0), desktop: share.default(0), tablet: share.default(0) })
      .describe('Parts of visits by device; they sum to 1'),
    moments: z.array(words).min(1),
    purchase: words.describe('online_compare, quote, self_serve_trial …'),
    basket: words.optional(),
    frequencyPerYear: z.number().nonnegative().optional(),
    formats: z.array(z.string()).min(1),
    attention: z.enum(['short', 'medium', 'long']),
  }),
  codes: z.strictObject({
    register: words,
    address: words,
    references: z.array(words).default([]),
    visual: words.optional(),
    emoji: z.enum(['none', 'few', 'many']).default('none'),
    trends: z.array(z.strictObject({ label: words, seenAt: day })).default([]),
  }),
  channels: z.array(z.strictObject({ typeId: z.string().regex(/^CH-/), affinity: share })).min(1),
  vocabulary: z.array(words).min(1).describe('Words the person uses'),
  maturity: z.enum(['unaware', 'problem_aware', 'solution_aware', 'aware', 'considering', 'customer']),
  accessibilityNeeds: z.array(words).default([]),
  decisionRole: z.enum(['user', 'buyer', 'influencer', 'approver']).optional(),
  evidence: z.array(words).default([]).describe('Interviews, surveys and analytics behind the portrait'),
});

export const Competitor = z.strictObject({
  id,
  name: words,
  domain: z.string().optional(),
  priceLevel: z.enum(priceLevels).optional(),
  channels: z.array(z.string()).default([]),
  attributes: z.array(words).default([]),
  referralSystem: z.strictObject({
    kind: z.enum([
      'none',
      'give_get',
      'loyalty_points',
      'affiliate',
      'ambassador',
      'partner_programme',
      'review_reward',
    ]),
    reward: words.optional(),
    reviewReward: z.boolean().default(false),
    source: z.string().optional(),
    seenAt: day.optional(),
  }),
});

const position = z.number().min(1).nullable().describe('Mean position in results; null = not found');
export const Keyword = z.strictObject({
  id,
  term: words,
  volume: count.nullable().describe('Searches a month; null = not known'),
  difficulty: z.number().min(0).max(100).nullable(),
  intent: z.enum(['transactional', 'commercial', 'local', 'informational', 'navigational']),
  position,
  targetPosition: z.number().min(1),
  serpFactor: share.default(1).describe('Part of clicks left by boxes and summaries'),
  conversionRate: share,
  marginPerConversion: z.number().nonnegative(),
  personaRelevance: share,
  personaId: z.string(),
  clusterId: z.string(),
  pos: z.record(z.string(), position).default({}).describe('Positions by brand; `own` is ours'),
  sources: z
    .partialRecord(z.enum(['volume', 'difficulty', 'position']), words)
    .optional()
    .describe('Export each figure was read from; absent = declared'),
});

export const SitePage = z.strictObject({
  url: z.string(),
  title: z.string(),
  role: z.enum(['home', 'hub', 'landing', 'product', 'article', 'help', 'legal', 'other']),
  clusterId: z.string().nullable(),
  depth: count.nullable(),
  inlinksSameCluster: count,
  inlinksTotal: count,
  words: count,
  indexable: z.boolean(),
});
