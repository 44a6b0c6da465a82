import { contentLocale } from '../planning/context/company-reach.ts';
import { typesetAll, typesetText } from '../language/typeset.ts';
import { siteTraffic } from '../framework/site-traffic.ts';
import { channelTraffic } from '../framework/traffic.ts';
import { positioningPlan } from './positioning-plan.ts';
import { nextCyclePlan } from '../steering/next-cycle-plan.ts';
import type { Company } from '../framework/company/company.ts';
import { byValue, keywordValue } from '../framework/keyword-value.ts';
import { pair, type Text } from '../values/text.ts';
import { channelBudgetDrafts } from '../acquisition/channel-budget-plan.ts';
import { contentDrafts } from '../contents/content-plan.ts';
import { conversionDrafts } from '../conversion/conversion-plan.ts';
import type { DraftAction } from '../planning/plan/draft-action.ts';
import { measurementDrafts } from './measurement-plan.ts';
import { objectivesPlan } from './objectives-plan.ts';
import { dashboard } from './dashboard.ts';
import { missingData } from './missing-data.ts';
import { type PlanContext, planContext } from '../planning/context/plan-context.ts';
import { hashOfInputs } from '../planning/plan/hash-of-inputs.ts';
import { planHash } from '../planning/plan/plan-hash.ts';
import type { PreviousCycle } from '../planning/plan/previous-cycle.ts';
import {
  accessibilitySummary,
  calendarOf,
  capacitySummary,
  costSummary,
  maturityModel,
  methodSteps,
  retentionSummary,
} from './plan-summaries.ts';
import { referralDrafts } from '../referral/referral-plan.ts';
import { retentionDrafts } from '../retention/retention-plan.ts';
import { scenarioDrafts } from '../acquisition/scenario-plan.ts';
import { scheduleActions } from '../planning/calendar/schedule-actions.ts';
import { selectContents } from '../contents/selection/select-contents.ts';
import type { SiteSignals } from '../planning/context/site-signals.ts';
import { stagesPlan } from './stages-plan.ts';
import { automationJobs, steeringPlan } from '../steering/steering-plan.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { HourShares } from './hour-shares.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedKeyword, PlannedTopic } from '../planning/plan/planned-topic.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';

export interface PlanInput {
  readonly company: Company;
  readonly site: SiteSignals | null;
  /** First day of the cycle; its length in weeks, by default that of the company's capacity. */
  readonly cycle: { readonly start: string; readonly weeks?: number };
  readonly seed: number;
  readonly engineVersion: string;
  /** What the former cycle taught; absent for a first one. */
  readonly previous?: PreviousCycle;
}

/** Raised when a catalogue changes what a plan may contain. */
export const catalogueVersion = '1.0.0';

/** What hours do not change: found once, whatever the rounds. */
export function groundOf(input: PlanInput) {
  const taught = input.previous === undefined ? {} : { previous: input.previous };
  const context = { ...planContext(input.company, input.site, input.cycle), ...taught };
  const steering = steeringPlan(context.company);
  return { taught, context, steering, objectives: objectivesPlan(context, input.seed) };
}

/** One plan within the hours that `shares` gives to each kind of work. */
export function composePlan(input: PlanInput, ground: ReturnType<typeof groundOf>, shares: HourShares): Strategy {
  const { taught, context, steering, objectives } = ground;
  const { company } = context;
  const { actions, used } = scheduleActions(context, draftsOf(context, steering, shares));
  const siteHash = input.site === null ? null : planHash(input.site);
  const plan: Omit<Strategy, 'inputs'> = {
    schemaVersion: '1',
    engineVersion: input.engineVersion,
    catalogueVersion,
    seed: input.seed,
    planHash: hashOfInputs({
      company,
      siteHash,
      start: context.start,
      weeks: context.weeks,
      seed: input.seed,
      engineVersion: input.engineVersion,
      catalogueVersion,
      ...taught,
    }),
    company: {
      id: company.organisation.id,
      name: company.organisation.name,
      domain: company.organisation.domain,
      currency: company.organisation.currency,
      country: company.organisation.country,
      timeZone: company.organisation.timezone,
      language: contentLocale(company),
    },
    cycle: {
      id: `cycle-${company.period.cycleNumber}`,
      number: company.period.cycleNumber,
      start: context.start,
      end: context.end,
      weeks: context.weeks,
      status: 'draft',
    },
    stages: stagesPlan(context, actions),
    objectives,
    topics: topicsOf(context, actions),
    keywords: keywordsOf(context),
    actions,
    calendar: calendarOf(context, actions),
    costs: costSummary(context, actions),
    capacity: capacitySummary(context, used),
    kpis: dashboard(context, objectives, steering.cacMax),
    maturity: maturityModel(),
    retention: retentionSummary(context, actions),
    accessibility: accessibilitySummary(context),
    cac: steering.cac,
    channels: steering.channels,
    automation: automationJobs,
    method: methodSteps(context),
    explain: explainOf(context, actions),
    dataToCollect: missingData(context),
    positioning: positioningPlan(context),
    traffic: { site: siteTraffic(company), channels: channelTraffic(company) },
    nextCycle: nextCyclePlan(company),
  };
  return { ...typesetAll(plan), inputs: { company, siteHash, ...taught } };
}

function draftsOf(context: PlanContext, steering: Steering, shares: HourShares): DraftAction[] {
  const measures = measurementDrafts(context);
  const measured = measures.reduce((sum, one) => sum + one.plannedHours, 0);
  // measuring has its hours first; the shares part what is left
  const hours = Math.max(0, context.hoursTotal - measured);
  const caps = context.company.budget.stageCaps;
  const usable = context.company.budget.cashCycle * (1 - Math.max(0.05, context.company.budget.contingencyShare));
  const cash = {
    acquisition: usable * caps.acquisition,
    activation: usable * caps.activation,
    retention: usable * caps.retention,
    referral: usable * caps.referral,
  };
  const chosen = selectContents(context, {
    hours: hours * shares.content,
    cash: {
      acquisition: cash.acquisition * 0.3,
      activation: cash.activation * 0.3,
      retention: cash.retention * 0.4,
      referral: cash.referral * 0.4,
    },
  });
  const scenarios = scenarioDrafts(context, steering, {
    hours: hours * shares.scenario,
    cash: cash.acquisition * 0.3,
  });
  const spent = [
    ...scenarios.map((one) => one.plannedCash),
    ...chosen.filter((one) => one.candidate.stage === 'ACQ').map((one) => one.candidate.cash),
  ].reduce((sum, one) => sum + one, 0);
  return [
    ...measures,
    ...channelBudgetDrafts(context, steering, Math.floor(cash.acquisition - spent)),
    ...contentDrafts(context, chosen),
    ...scenarios,
    ...conversionDrafts(context, { hours: hours * shares.conversion, cash: cash.activation * 0.7 }),
    ...retentionDrafts(context, { hours: hours * shares.retention, cash: cash.retention * 0.6 }),
    ...referralDrafts(context, steering, { hours: hours * shares.referral, cash: cash.referral * 0.6 }),
  ];
}

function topicsOf(context: PlanContext, actions: readonly PlannedAction[]): PlannedTopic[] {
  return context.topics.map((topic) => {
    const actionIds = actions
      .filter((action) => action.content?.topicId === topic.id)
      .map((action) => action.id)
      .sort();
    const { id, name, keyword, personaId, intent, terms, target, linkStatus } = topic;
    return {
      id,
      name,
      keyword,
      personaId,
      intent,
      terms,
      target,
      linkStatus,
      keywordIds: topic.keywords.map((one) => one.id),
      coverage: topic.coverage,
      potential: rounded(topic.potential),
      expectedClicks: rounded(topic.expectedClicks),
      gap: Math.round(topic.gap * 1e4) / 1e4,
      actionIds,
      noActionReason:
        actionIds.length > 0 || topic.linkStatus === 'ok'
          ? null
          : typesetText(
              pair(
                'Potentiel plus faible que les thèmes retenus : reporté au cycle suivant.',
                'Lower potential than the chosen topics: left for the next cycle.',
              ),
            ),
    };
  });
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

function keywordsOf(context: PlanContext): PlannedKeyword[] {
  return byValue(context.company.keywords).map((keyword) => {
    const potential = keywordValue(keyword);
    return {
      id: keyword.id,
      term: keyword.term,
      topicId:
        context.topics.find((topic) => topic.keywords.some((one) => one.id === keyword.id))?.id ?? keyword.clusterId,
      personaId: keyword.personaId,
      intent: keyword.intent,
      volume: keyword.volume,
      position: keyword.position,
      expectedClicks: potential.proxy ? null : rounded(potential.expectedClicks),
      value: potential.proxy ? null : rounded(potential.value),
      proxy: potential.proxy,
    };
  });
}

function explainOf(context: PlanContext, actions: readonly PlannedAction[]): Text[] {
  const contents = actions.filter((action) => action.content !== null);
  const hours = actions.reduce((sum, action) => sum + action.effort.planned, 0);
  const best = context.topics[0];
  const rows: Text[] = [
    pair(
      `${contents.length} contenus et ${actions.length - contents.length} autres actions, ${hours} h sur les ${context.hoursTotal} h disponibles.`,
      `${contents.length} content items and ${actions.length - contents.length} other actions, ${hours} h out of the ${context.hoursTotal} h available.`,
    ),
    ...(best === undefined
      ? []
      : [
          pair(
            `Premier thème : « ${best.name} », le plus grand écart entre ce que le public cherche et ce que le site répond.`,
            `First topic: “${best.name}”, the widest gap between what the audience looks for and what the site answers.`,
          ),
        ]),
    pair(
      'Chaque choix garde ses facteurs, leurs poids et la solution écartée.',
      'Every choice keeps its factors, their weights and the option it beat.',
    ),
  ];
  return rows.map(typesetText);
}
