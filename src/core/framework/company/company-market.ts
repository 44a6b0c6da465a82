import { z } from 'zod';
import {
  amount,
  businessLine,
  count,
  day,
  id,
  metricNames,
  ownMetrics,
  priceLevels,
  purposes,
  share,
  words,
} from './company-parts.ts';

/** Channels, personas, competitors, keywords and pages of the company file. */

const Relay = z.strictObject({
  kind: z.enum(['media', 'partner', 'federation', 'influencer']).describe('Who relays the messages of the company'),
  name: words.describe('Name of the relay'),
  url: z.string().optional().describe('Address of its site or profile'),
  contact: z.string().optional().describe('How to reach it'),
  tier: z.enum(['nano', 'micro', 'macro']).optional().describe('Audience of a creator'),
});

export const Channel = z.strictObject({
  id,
  typeId: z
    .string()
    .regex(/^CH-[A-Z-]+$/)
    .describe('Channel of the catalogue: CH-SEO'),
  name: words.optional().describe('Name of the channel in the company'),
  line: words.optional().describe(businessLine),
  url: z.string().optional().describe('Address of the channel'),
  handle: z.string().optional().describe('Name of the account on the network'),
  ownership: z
    .enum(['owned', 'paid', 'earned', 'partner'])
    .describe('Whether the company owns the channel, pays for it, earns it or shares it with a partner'),
  status: z.enum(['active', 'dormant', 'planned', 'absent']).describe('Whether the channel is used today'),
  reason: words.optional().describe('Why the channel is absent'),
  ownerPerson: words.optional().describe('Person in charge of the channel'),
  audienceSize: count.optional().describe('Followers or contacts'),
  alsoIncludes: z.array(z.string()).default([]).describe('Other catalogue channels counted in this one'),
  consent: z
    .enum(['opt_in', 'soft_opt_in', 'legitimate_interest_b2b', 'none'])
    .optional()
    .describe('Ground on which contacts receive messages'),
  relays: z.array(Relay).default([]).describe('Media, partners, federations and creators who relay the messages'),
  metrics: z
    .partialRecord(z.enum(metricNames), z.number().nullable())
    .describe('Totals of the measured period; null = not known, with its reason in `missing`'),
  missing: z.partialRecord(z.enum(metricNames), words).default({}).describe('Why a metric is null'),
  ownMetrics: ownMetrics.optional(),
  supportStages: z
    .array(z.enum(['acquisition', 'activation', 'retention', 'referral', 'revenue']))
    .default([])
    .describe('Stages the channel helps beyond acquisition'),
  gscAnomalyOverlap: z.boolean().default(false).describe('The period overlaps the over-reported impressions'),
});

export const Cost = z.strictObject({
  id,
  channelId: z.string().nullable().describe('null = shared by all channels'),
  purpose: z.enum(purposes).describe('Part of the budget that the cost belongs to'),
  label: words.optional().describe('What is paid for'),
  cash: amount.describe('Money spent over the measured period, currency units, excluding VAT'),
  inKind: amount.default(0).describe('Value of goods given'),
  hours: z.number().nonnegative().default(0).describe('Hours of work over the measured period'),
  volunteer: z.boolean().optional().describe('Hours given by volunteers: counted as time, not as money'),
});

export const Persona = z.strictObject({
  id,
  name: words.describe('Name of the persona'),
  weight: share.describe('Part of the plan; the weights sum to 1'),
  segment: z.string().optional().describe('Group of customers that the persona belongs to'),
  line: words.optional().describe(businessLine),
  ageRange: z
    .tuple([z.number().int().min(0).max(120), z.number().int().min(0).max(120)])
    .refine(([from, to]) => from <= to, { error: 'not-ordered' })
    .describe('Youngest and oldest age'),
  reached: share.nullable().default(null).describe('Part of the audience touched today; null = not known'),
  interests: z.array(words).min(1).describe('What the person is interested in, beyond the offers'),
  jobs: z.array(words).min(1).describe('What the person wants to get done'),
  pains: z.array(words).min(1).describe('What the person finds difficult'),
  objections: z.array(words).default([]).describe('What may stop the person from buying'),
  triggers: z.array(words).default([]).describe('Events that make the person look for a solution'),
  consumptionMode: z
    .strictObject({
      devices: z
        .strictObject({
          mobile: share.default(0),
          desktop: share.default(0),
          tablet: share.default(0),
          other: share.default(0).describe('Without a screen: landline, paper, counter'),
        })
        .describe('Parts of reading and asking by device; they sum to 1'),
      moments: z.array(words).min(1).describe('When the person reads: evening, weekend …'),
      purchase: words.describe('online_compare, quote, self_serve_trial …'),
      basket: words.optional().describe('Usual content of an order'),
      frequencyPerYear: z.number().nonnegative().optional().describe('Orders a year'),
      formats: z.array(z.string()).min(1).describe('Media that the person prefers: short_video, photo …'),
      attention: z.enum(['short', 'medium', 'long']).describe('How long the person stays on a content'),
    })
    .describe('How the person reads and buys'),
  codes: z
    .strictObject({
      register: words.describe('Tone that suits the person'),
      address: words.describe('How to address the person: tu, vous, you'),
      references: z.array(words).default([]).describe('Works, people and habits that the person knows'),
      visual: words.optional().describe('Images that suit the person'),
      emoji: z.enum(['none', 'few', 'many']).default('none').describe('How many emojis suit the person'),
      trends: z
        .array(
          z.strictObject({
            label: words.describe('Name of the trend'),
            seenAt: day.describe('Day on which it was seen, YYYY-MM-DD'),
          }),
        )
        .default([])
        .describe('Current trends that the person follows, with the day they were seen'),
    })
    .describe('Language and images that the person recognises'),
  channels: z
    .array(
      z.strictObject({
        typeId: z.string().regex(/^CH-/).describe('Channel of the catalogue: CH-SEO'),
        affinity: share.describe('How well the channel reaches the person, 0–1'),
      }),
    )
    .min(1)
    .describe('Channels that reach the person'),
  vocabulary: z.array(words).min(1).describe('Words the person uses'),
  maturity: z
    .enum(['unaware', 'problem_aware', 'solution_aware', 'aware', 'considering', 'customer'])
    .describe('How well the person knows the problem and its solutions'),
  accessibilityNeeds: z.array(words).default([]).describe('What the person needs in order to read and use pages'),
  decisionRole: z
    .enum(['user', 'buyer', 'influencer', 'approver'])
    .optional()
    .describe('Part of the person in a purchase of an organisation'),
  evidence: z.array(words).default([]).describe('Interviews, surveys and analytics behind the portrait'),
});

export const Competitor = z.strictObject({
  id,
  name: words.describe('Name of the competitor'),
  domain: z.string().optional().describe('Address of its site'),
  priceLevel: z.enum(priceLevels).optional().describe('Its price level seen by customers'),
  channels: z.array(z.string()).default([]).describe('Channels of the catalogue that it uses: CH-SEO'),
  attributes: z.array(words).default([]).describe('Words it is known by'),
  referralSystem: z
    .strictObject({
      kind: z
        .enum(['none', 'give_get', 'loyalty_points', 'affiliate', 'ambassador', 'partner_programme', 'review_reward'])
        .describe('Form of the programme; none = it has none'),
      reward: words.optional().describe('What the programme gives'),
      reviewReward: z.boolean().default(false).describe('It rewards reviews'),
      source: z.string().optional().describe('Where this was read'),
      seenAt: day.optional().describe('Day on which it was read, YYYY-MM-DD'),
    })
    .describe('How it rewards recommendations'),
});

const position = z.number().min(1).nullable().describe('Mean position in results; null = not found');
export const Keyword = z.strictObject({
  id,
  term: words.describe('The words that are searched'),
  volume: count.nullable().describe('Searches a month; null = not known'),
  difficulty: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('How hard a first page is to reach, 0–100; null = not known'),
  intent: z
    .enum(['transactional', 'commercial', 'local', 'informational', 'navigational'])
    .describe('What a person who searches these words wants to do'),
  position,
  targetPosition: z.number().min(1).describe('Position to reach in results, from 1'),
  serpFactor: share.default(1).describe('Part of clicks left by boxes and summaries'),
  conversionRate: share.describe('Share of visits from this keyword that convert, 0–1'),
  marginPerConversion: z.number().nonnegative().describe('Margin of one conversion, currency units'),
  personaRelevance: share.describe('How well the keyword suits the persona, 0–1'),
  personaId: z.string().describe('Id of the persona that searches it'),
  clusterId: z.string().describe('Id of the topic: keywords with the same id belong together'),
  pos: z.record(z.string(), position).default({}).describe('Positions by brand; `own` is ours'),
  sources: z
    .partialRecord(z.enum(['volume', 'difficulty', 'position', 'conversionRate']), words)
    .optional()
    .describe('Export each figure was read from; absent = declared'),
});

export const SitePage = z.strictObject({
  url: z.string().describe('Address of the page, or its path'),
  title: z.string().describe('Title of the page'),
  role: z
    .enum(['home', 'hub', 'landing', 'product', 'article', 'help', 'legal', 'other'])
    .describe('Part of the page in the site'),
  clusterId: z.string().nullable().describe('Id of its topic, as in the keywords; null = none'),
  depth: count.nullable().describe('Clicks from the home page; null = not known'),
  inlinksSameCluster: count.describe('Pages of the same topic that link to it'),
  inlinksTotal: count.describe('Pages of the site that link to it'),
  words: count.describe('Words of the main text'),
  indexable: z.boolean().describe('Search engines may index the page'),
});

export const Nps = z.strictObject({
  promoters: count.describe('Answers of 9 or 10'),
  passives: count.describe('Answers of 7 or 8'),
  detractors: count.describe('Answers of 0 to 6'),
});

export const Viral = z.strictObject({
  invitesPerCustomer: z.number().nonnegative().describe('Invitations that one customer sends'),
  convPerInvite: share.describe('Share of invitations that bring a customer, 0–1'),
  cycleDays: z.number().positive().describe('Days between the arrival of a customer and those of the people invited'),
});
