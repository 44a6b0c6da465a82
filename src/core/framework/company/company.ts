import { z } from 'zod';
import { Failure, type FieldIssue } from '../../values/failure.ts';
import { plural } from '../../values/text.ts';
import { contradictions } from './company-checks.ts';
import { Hypothesis } from './company-hypotheses.ts';
import { ImportProfile, ImportRecord } from './company-imports.ts';
import { Channel, Competitor, Cost, Keyword, Persona, SitePage } from './company-market.ts';
import { Offer, Organisation, Period, Subscription, Transactional } from './company-organisation.ts';
import { amount, count, day, id, objectiveKinds, share, skills, words } from './company-parts.ts';
import { Reallocation, Simulation } from './company-simulation.ts';
import { fieldIssues } from './input-issues.ts';

/** Everything a company declares about itself: one JSON file, `schemaVersion` 1. */
export const Company = z.strictObject({
  schemaVersion: z.string().regex(/^1\./).default('1.0.0').describe('Version of this format'),
  fixture: z.string().optional().describe('Name of an example file'),
  fictional: z.boolean().default(false).describe('The company is invented'),
  caseType: z.enum(['real', 'reconstructed']).default('real'),
  locale: z.string().describe('Language and country of the company: fr-FR'),
  organisation: Organisation,
  period: Period,
  offers: z.array(Offer).min(1),
  economics: z.discriminatedUnion('model', [Transactional, Subscription]),
  policy: z
    .strictObject({
      ltvCacMin: z.number().positive().default(3).describe('A customer must bring so many times its cost'),
      paybackMonthsMax: z.number().int().positive().describe('Cost recovered within so many months'),
      minPosteriorN: z.number().positive().default(10),
      reasonLtvCacMin: z.string().optional(),
      reasonPaybackMonthsMax: z.string().optional(),
    })
    .describe('Choices that bound the acquisition cost'),
  siteTotals: z
    .strictObject({
      source: z.string().describe('Tool the figures come from'),
      bounceDefinition: z.enum(['ga4', 'matomo']),
      timeDefinition: z.string(),
      attribution: z.string(),
      users: count.nullable().optional(),
      sessions: count.nullable().optional().describe('Of the whole site, beside those of channels'),
      pageviews: count.nullable().optional(),
      orders: count.nullable().optional(),
      trials: count.nullable().optional(),
      leads: count.nullable().optional(),
      donations: count.nullable().optional(),
      memberships: count.nullable().optional(),
      newCustomers: count.nullable().optional(),
      revenueNet: amount.nullable().optional(),
      newUsers: count.nullable().optional(),
      carts: count.nullable().optional(),
      checkouts: count.nullable().optional(),
      newsletterSubscribers: count.nullable().optional(),
      trialFormStarts: count.nullable().optional(),
      templateDownloads: count.nullable().optional(),
      activatedTrials: count.nullable().optional(),
    })
    .optional(),
  strategicObjectives: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(objectiveKinds),
        statement: words,
        weight: share.describe('Importance; the weights sum to 1'),
        horizon: day.optional(),
      }),
    )
    .min(1),
  channels: z.array(Channel).min(1),
  costs: z.array(Cost).default([]),
  hourlyCost: amount.describe('Cost of one hour of work'),
  capacity: z.strictObject({
    hoursPerWeek: z.number().positive(),
    weeks: z.number().int().positive(),
    skills: z.partialRecord(z.enum(skills), share),
    people: z
      .array(
        z.strictObject({
          name: words,
          role: words.optional(),
          hours: z.number().nonnegative().optional(),
          volunteer: z.boolean().optional().describe('Gives time without pay'),
        }),
      )
      .default([]),
  }),
  budget: z.strictObject({
    cashCycle: amount.describe('Cash of the whole cycle'),
    stageCaps: z.strictObject({
      acquisition: share,
      activation: share,
      retention: share,
      referral: share,
      steering: share,
    }),
    contingencyShare: share.default(0.05),
  }),
  personas: z.array(Persona).min(1),
  competitors: z.array(Competitor).default([]),
  keywords: z.array(Keyword).default([]),
  reviews: z
    .strictObject({
      count,
      average: z.number().min(1).max(5).nullable(),
      verified: z.boolean(),
      withCounterpart: count.default(0).describe('Reviews given against a reward'),
    })
    .optional(),
  nps: z.strictObject({ promoters: count, passives: count, detractors: count }).optional(),
  viral: z
    .strictObject({
      invitesPerCustomer: z.number().nonnegative(),
      convPerInvite: share,
      cycleDays: z.number().positive(),
    })
    .optional(),
  cohorts: z
    .strictObject({
      unit: z.enum(['month', 'quarter']),
      rows: z.array(z.strictObject({ cohort: z.string(), size: count, active: z.array(count).min(1) })),
    })
    .optional(),
  abCandidates: z
    .array(
      z.strictObject({
        id,
        label: words,
        metric: z.string(),
        baseline: share,
        relMde: z.number().positive().describe('Smallest relative effect worth seeing'),
        eligibleSessionsPerDay: z.number().nonnegative(),
      }),
    )
    .default([]),
  simulation: Simulation.optional(),
  growthObjectives: z
    .array(
      z.strictObject({
        id,
        kpiId: z.string().regex(/^K-/),
        target: z.number(),
        baseline: z.number().nullable().optional(),
        dueDate: day.optional(),
        strategicObjectiveIds: z.array(z.string()).min(1),
        targetedPersonaIds: z.array(z.string()).min(1),
        offerIds: z.array(z.string()).default([]),
        evidence: z.array(z.string()).default([]).describe('Channel ids the objective rests on'),
        expected: z.enum(['accepted', 'rejected']).optional().describe('Verdict expected of an example'),
        reason: z.string().optional(),
        fallback: z.string().optional(),
      }),
    )
    .default([]),
  realloc: Reallocation.optional(),
  leadEvents: z
    .array(
      z.strictObject({
        lead: z.string(),
        events: z.array(z.strictObject({ type: z.string(), ageDays: z.number().nonnegative() })),
      }),
    )
    .default([]),
  sitePages: z.array(SitePage).default([]),
  imports: z.array(ImportRecord).optional().describe('Exports the figures were read from'),
  importProfiles: z.array(ImportProfile).optional().describe('Columns of unknown tables, confirmed once'),
  hypotheses: z.array(Hypothesis).optional().describe('Values nobody gave: taken until the owner gives a better one'),
  relaysNone: z.array(z.strictObject({ kind: z.string(), reason: words })).default([]),
});
export type Company = z.infer<typeof Company>;
export type CompanyChannel = Company['channels'][number];
export type CompanyPersona = Company['personas'][number];
export type CompanyKeyword = Company['keywords'][number];
export type CompanyOffer = Company['offers'][number];

/** Reads a company file; throws Failure('invalid-input') with one issue per wrong field. */
export function readCompany(data: unknown): Company {
  const read = Company.safeParse(data);
  const issues = read.success ? contradictions(read.data) : fieldIssues(Company, read.error);
  if (!read.success || issues.length > 0) {
    const first = issues[0] as FieldIssue;
    throw new Failure(
      'invalid-input',
      {
        fr: `Le fichier de l’entreprise a ${issues.length} ${plural(issues.length, 'fr', { one: 'champ', other: 'champs' })} à corriger. ${first.path || '/'} : ${first.message.fr}`,
        en: `The company file has ${issues.length} ${plural(issues.length, 'en', { one: 'field', other: 'fields' })} to correct. ${first.path || '/'}: ${first.message.en}`,
      },
      issues,
    );
  }
  return read.data;
}
