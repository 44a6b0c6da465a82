import { z } from 'zod';
import { Failure, type FieldIssue } from '../../values/failure.ts';
import { plural } from '../../values/text.ts';
import { contradictions } from './company-checks.ts';
import { Hypothesis } from './company-hypotheses.ts';
import { ImportProfile, ImportRecord } from './company-imports.ts';
import { Channel, Competitor, Cost, Keyword, Nps, Persona, SitePage, Viral } from './company-market.ts';
import { Offer, Organisation, Period, Subscription, Transactional } from './company-organisation.ts';
import {
  Answer,
  amount,
  count,
  day,
  id,
  objectiveKinds,
  ownMetrics,
  ownNotes,
  share,
  skills,
  words,
} from './company-parts.ts';
import { FunnelStep } from './company-funnel.ts';
import { ServiceCapacity } from './company-service.ts';
import { Reallocation, Simulation } from './company-simulation.ts';
import { countedContradictions } from './counted/counted-contradictions.ts';
import { countedParts } from './counted/counted-parts.ts';
import { fieldIssues } from './input-issues.ts';
import { acceptedData } from './reading/accepted-data.ts';
import { contradictoryTotals } from './reading/contradictory-totals.ts';
import { withCountedChurn } from './reading/counted-churn.ts';
import { lookNotices } from './reading/look-notice.ts';
import { Notice } from './reading/notice.ts';
import type { Day } from '../../values/day.ts';

/** Everything a company declares about itself: one JSON file, `schemaVersion` 1. */
export const Company = z.strictObject({
  schemaVersion: z.string().regex(/^1\./).default('1.0.0').describe('Version of this format'),
  fixture: z.string().optional().describe('Name of an example file'),
  fictional: z.boolean().default(false).describe('The company is invented'),
  caseType: z
    .enum(['real', 'reconstructed'])
    .default('real')
    .describe('A real company, or one reconstructed from public facts'),
  locale: z.string().describe('Language and country of the company: fr-FR'),
  organisation: Organisation.describe('Who the company is'),
  period: Period.describe('Measured period, and cycle to plan'),
  offers: z.array(Offer).min(1).describe('What the company sells'),
  economics: z.discriminatedUnion('model', [Transactional, Subscription]).describe('What a customer is worth'),
  policy: z
    .strictObject({
      ltvCacMin: z.number().positive().default(3).describe('A customer must bring so many times its cost'),
      paybackMonthsMax: z.number().int().positive().describe('Cost recovered within so many months'),
      minPosteriorN: z.number().positive().default(10).describe('Read by no computation'),
      reasonLtvCacMin: z.string().optional().describe('Why this ratio was chosen'),
      reasonPaybackMonthsMax: z.string().optional().describe('Why this number of months was chosen'),
    })
    .describe('Choices that bound the acquisition cost'),
  siteTotals: z
    .strictObject({
      source: z.string().default('declared').describe('Tool the figures come from'),
      bounceDefinition: z.enum(['ga4', 'matomo']).default('ga4').describe('Tool whose definition of a bounce applies'),
      timeDefinition: z.string().default('declared').describe('How time on the site is measured'),
      attribution: z.string().default('declared').describe('Rule by which a conversion is given to a channel'),
      users: count.nullable().optional().describe('Distinct visitors'),
      sessions: count.nullable().optional().describe('Of the whole site, beside those of channels'),
      pageviews: count.nullable().optional().describe('Pages seen'),
      orders: count.nullable().optional().describe('Orders paid'),
      trials: count.nullable().optional().describe('Trials started'),
      leads: count.nullable().optional().describe('Contacts who asked for an answer'),
      donations: count.nullable().optional().describe('Donations received'),
      memberships: count.nullable().optional().describe('Memberships taken'),
      newCustomers: count.nullable().optional().describe('Customers with their first order'),
      revenueNet: amount.nullable().optional().describe('Revenue, currency units, excluding VAT'),
      newUsers: count.nullable().optional().describe('Visitors seen for the first time'),
      carts: count.nullable().optional().describe('Baskets filled'),
      checkouts: count.nullable().optional().describe('Checkouts started'),
      newsletterSubscribers: count.nullable().optional().describe('Subscribers to the newsletter'),
      trialFormStarts: count.nullable().optional().describe('Trial forms that visitors began to fill in'),
      templateDownloads: count.nullable().optional().describe('Templates downloaded'),
      activatedTrials: count.nullable().optional().describe('Trials whose user reached the first success'),
      ownMetrics: ownMetrics.optional(),
    })
    .optional()
    .describe('Totals of the whole site over the measured period; null = not known'),
  funnel: z
    .array(FunnelStep)
    .optional()
    .describe('Steps that the company counts itself, from the first to the last: form starts, quotes, payments …'),
  serviceCapacity: z
    .array(ServiceCapacity)
    .optional()
    .describe('What the company can serve at most: the plan brings no more demand than that'),
  ...countedParts,
  secondSide: z
    .strictObject({
      label: words.describe('Who they are: hosts, sellers, free readers'),
      margin: amount.describe('Margin that one of them brings over the horizon, currency units'),
    })
    .optional()
    .describe(
      'The other side of a market, or the first step of two: counted by `newSellers` or `newsletterSignups` of the channels',
    ),
  strategicObjectives: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(objectiveKinds).describe('What the objective is about'),
        statement: words.describe('The objective in one sentence'),
        weight: share.describe('Importance; the weights sum to 1'),
        horizon: day.optional().describe('Day by which to reach it, YYYY-MM-DD'),
      }),
    )
    .min(1)
    .describe('Aims of the company'),
  channels: z.array(Channel).min(1).describe('Channels that the company uses, could use or rules out'),
  costs: z.array(Cost).default([]).describe('Costs of the measured period'),
  hourlyCost: amount.describe('Cost of one hour of work'),
  capacity: z
    .strictObject({
      hoursPerWeek: z.number().positive().describe('Hours of work a week'),
      weeks: z.number().int().positive().describe('Length of the cycle, weeks'),
      skills: z.partialRecord(z.enum(skills), share).describe('Level of each skill in the team, 0–1'),
      people: z
        .array(
          z.strictObject({
            name: words.describe('Name of the person'),
            role: words.optional().describe('Role of the person; a skill in it makes the person its owner'),
            hours: z.number().nonnegative().optional().describe('Hours that the person gives each week'),
            volunteer: z.boolean().optional().describe('Gives time without pay'),
          }),
        )
        .default([])
        .describe('People who do the work'),
    })
    .describe('Work that the company can give to the plan'),
  budget: z
    .strictObject({
      cashCycle: amount.describe('Cash of the whole cycle'),
      stageCaps: z
        .strictObject({
          acquisition: share,
          activation: share,
          retention: share,
          referral: share,
          steering: share,
        })
        .describe('Most of the cash that each purpose may use, 0–1'),
      contingencyShare: share.default(0.05).describe('Part of the cash kept for the unexpected, 0–1'),
    })
    .describe('Cash of the cycle and its limits'),
  personas: z.array(Persona).min(1).describe('Audiences of the company'),
  competitors: z.array(Competitor).default([]).describe('Companies that the audiences compare with this one'),
  keywords: z.array(Keyword).default([]).describe('Searches to follow'),
  reviews: z
    .strictObject({
      count,
      average: z.number().min(1).max(5).nullable().describe('Mean rating, 1–5; null = not known'),
      verified: z.boolean().describe('The reviews are checked: only customers can write one'),
      withCounterpart: count.default(0).describe('Reviews given against a reward'),
    })
    .optional()
    .describe('Reviews of customers'),
  nps: Nps.optional().describe('Answers to the recommendation question, by group'),
  viral: Viral.optional().describe('How customers invite others'),
  cohorts: z
    .strictObject({
      unit: z.enum(['month', 'quarter']).describe('Length of a period'),
      rows: z
        .array(
          z.strictObject({
            cohort: z.string().describe('Name of the period: 2026-01'),
            size: count.describe('Customers at the start'),
            active: z.array(count).min(1).describe('Customers still active in each period, the first one included'),
          }),
        )
        .describe('One row for each period of first orders'),
    })
    .optional()
    .describe('Customers still active, by the period of their first order'),
  abCandidates: z
    .array(
      z.strictObject({
        id,
        label: words.describe('The question, in a few words'),
        metric: z.string().describe('Event that the test counts: order, trial, lead …'),
        baseline: share.describe('Present rate of the event, 0–1'),
        relMde: z.number().positive().describe('Smallest relative effect worth seeing'),
        eligibleSessionsPerDay: z.number().nonnegative().describe('Sessions a day that can take part'),
      }),
    )
    .default([])
    .describe('Questions that a test could answer'),
  simulation: Simulation.optional().describe('Data for the odds of the objectives'),
  growthObjectives: z
    .array(
      z.strictObject({
        id,
        kpiId: z.string().regex(/^K-/).describe('Indicator of the catalogue: K-…'),
        target: z.number().describe('Value to reach, in the unit of the indicator'),
        baseline: z
          .number()
          .nullable()
          .optional()
          .describe('Present value, in the unit of the indicator; null = not known'),
        dueDate: day.optional().describe('Day by which to reach it, YYYY-MM-DD'),
        strategicObjectiveIds: z.array(z.string()).min(1).describe('Ids of the strategic objectives that it serves'),
        targetedPersonaIds: z.array(z.string()).min(1).describe('Ids of the personas that it aims at'),
        offerIds: z.array(z.string()).default([]).describe('Ids of the offers that it concerns'),
        evidence: z.array(z.string()).default([]).describe('Channel ids the objective rests on'),
        expected: z.enum(['accepted', 'rejected']).optional().describe('Verdict expected of an example'),
        reason: z.string().optional().describe('Why this target was chosen'),
        fallback: z.string().optional().describe('Aim that replaces the target when its odds are too low'),
      }),
    )
    .default([])
    .describe('Targets of the cycle'),
  realloc: Reallocation.optional().describe('Data for the split of the acquisition budget'),
  leadEvents: z
    .array(
      z.strictObject({
        lead: z.string().describe('Identifier of the lead, without personal data'),
        events: z
          .array(
            z.strictObject({
              type: z.string().describe('Channel and event: email:click'),
              ageDays: z.number().nonnegative().describe('Days since the event'),
            }),
          )
          .describe('Events of the lead'),
      }),
    )
    .default([])
    .describe('What known leads did, for their score'),
  answers: z.array(Answer).default([]).describe('Questions of customers, with the answers that texts may give'),
  notes: ownNotes,
  sitePages: z.array(SitePage).default([]).describe('Pages of the site, used without an audit'),
  imports: z.array(ImportRecord).optional().describe('Exports the figures were read from'),
  importProfiles: z.array(ImportProfile).optional().describe('Columns of unknown tables, confirmed once'),
  hypotheses: z.array(Hypothesis).optional().describe('Values nobody gave: taken until the owner gives a better one'),
  notices: z
    .array(Notice)
    .optional()
    .describe('What the reading of this file left out, changed or could not reconcile'),
  relaysNone: z
    .array(
      z.strictObject({
        kind: z.string().describe('Kind of relay: media, partner, federation, influencer'),
        reason: words.describe('Why there is none'),
      }),
    )
    .default([])
    .describe('Kinds of relays that the company does not have'),
});
export type Company = z.infer<typeof Company>;
export type CompanyChannel = Company['channels'][number];
export type CompanyPersona = Company['personas'][number];
export type CompanyKeyword = Company['keywords'][number];
export type CompanyOffer = Company['offers'][number];

/**
 * Reads a company file. Unknown fields, nulls and gaps are accepted with a notice; only a wrong type or an impossible
 * value throws Failure('invalid-input'), with one issue per wrong field. `today`: day from which the periods of a file
 * without periods are counted; absent = such a file is refused.
 */
export function readCompany(data: unknown, today?: Day): Company {
  const { data: accepted, notices } = acceptedData(Company, data, today);
  const read = Company.safeParse(accepted);
  const issues = read.success ? contradictions(read.data) : fieldIssues(Company, read.error);
  if (!read.success || issues.length > 0) throw refusal(issues);
  const { company, notices: counted } = withCountedChurn(read.data);
  const known = [
    ...(company.notices ?? []),
    ...notices,
    ...contradictoryTotals(company),
    ...countedContradictions(company),
    ...counted,
  ];
  const all = [...known, ...lookNotices(company)];
  const places = new Set<string>();
  const distinct = all.filter(({ kind, path }) => {
    const place = `${kind} ${path}`;
    return places.has(place) ? false : places.add(place);
  });
  return distinct.length === 0 ? company : { ...company, notices: distinct };
}

function refusal(issues: readonly FieldIssue[]): Failure {
  const first = issues[0] as FieldIssue;
  return new Failure(
    'invalid-input',
    {
      fr: `Le fichier de l’entreprise a ${issues.length} ${plural(issues.length, 'fr', { one: 'champ', other: 'champs' })} à corriger. ${first.path || '/'} : ${first.message.fr}`,
      en: `The company file has ${issues.length} ${plural(issues.length, 'en', { one: 'field', other: 'fields' })} to correct. ${first.path || '/'}: ${first.message.en}`,
    },
    issues,
  );
}
