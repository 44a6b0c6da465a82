import { fewScenarios, unservedAudiences } from '../acquisition/scenario-choice.ts';
import { siteChannelId } from '../framework/channel-ids.ts';
import type { Company } from '../framework/company/company.ts';
import { ownFunnel } from '../framework/own-funnel.ts';
import { siteTraffic } from '../framework/site-traffic.ts';
import { channelTraffic } from '../framework/traffic.ts';
import { allInModelWords } from '../framework/models/model-words.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { countedGains, savedCosts } from '../insights/gains/counted-gains.ts';
import { foundInsights } from '../insights/found-insights.ts';
import { insightFacts } from '../insights/insight-facts.ts';
import { judgedIdeas } from '../insights/ideas/judged-ideas.ts';
import { judgedObjectives, withoutSetAside, withVerdictsOf } from '../insights/goals/judged-objectives.ts';
import { plannedInsights } from '../insights/planned-insights.ts';
import { plannedProjects } from '../insights/projects.ts';
import { withRepeatReach } from '../insights/goals/repeat-reach.ts';
import { statedGoals } from '../insights/goals/stated-goals.ts';
import type { Languages } from '../language/language.ts';
import { typesetAll } from '../language/typeset.ts';
import { scheduleActions } from '../planning/calendar/schedule-actions.ts';
import { contentLocale } from '../planning/context/company-reach.ts';
import { carriedOver } from '../planning/context/past-work.ts';
import { type PlanContext, planContext } from '../planning/context/plan-context.ts';
import type { SiteSignals } from '../planning/context/site-signals.ts';
import { hashOfInputs } from '../planning/plan/hash/hash-of-inputs.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { PhraseLedger } from '../planning/messages/phrase-ledger.ts';
import { textKinds } from '../planning/texts/kinds/index.ts';
import { writeCalledTexts } from '../planning/texts/text-of-action.ts';
import { WrittenTexts } from '../planning/texts/written-texts.ts';
import { planHash } from '../planning/plan/hash/plan-hash.ts';
import type { PlacedWork } from '../planning/calendar/placed-work.ts';
import type { PreviousCycle } from '../planning/plan/previous-cycle.ts';
import type { ChannelVerdict } from '../planning/plan/reallocation.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { heldCyclePlan, type NextCycle, nextCyclePlan } from '../steering/next-cycle-plan.ts';
import { automationJobs } from '../steering/review-rhythm.ts';
import { steeringPlan } from '../steering/steering-plan.ts';
import { sum } from '../values/sum.ts';
import { accessibilitySummary } from './accessibility-summary.ts';
import { capacitySummary, costSummary } from './cost-summary.ts';
import { dashboard } from './dashboard.ts';
import { effectLedger } from './ledger/effect-ledger.ts';
import { countedEffects } from './ledger/indistinct-effect.ts';
import { projectGains } from './ledger/project-gains.ts';
import { withSimulatedGains } from './ledger/simulated-gains.ts';
import { economicsPlan } from './economics-plan.ts';
import type { HourShares } from './hour-shares.ts';
import { maturityModel } from './maturity-model.ts';
import { methodSteps } from './method-steps.ts';
import { missingData } from './missing-data.ts';
import { objectivesPlan } from './objectives-plan.ts';
import { withProposedAims } from './measurement/proposed-aims.ts';
import { planCalendar } from './plan-calendar.ts';
import { planDrafts, referralBudget, scenarioCash } from './plan-drafts.ts';
import { referralSummary } from '../referral/referral-plan.ts';
import { planExplanation } from './plan-explanation.ts';
import { plannedTasks } from './planned-tasks.ts';
import { plannedKeywords, plannedTopics } from './planned-topics.ts';
import { positioningPlan } from './positioning/positioning-plan.ts';
import { retentionSummary } from './retention-summary.ts';
import { stagesPlan } from './stages/stages-plan.ts';

export interface PlanInput {
  readonly company: Company;
  readonly site: SiteSignals | null;
  /** First day of the cycle, and its length in weeks when it is not that of the company's capacity. */
  readonly cycle: { readonly start: string; readonly weeks?: number };
  /** Taggers and lexicons that read the fields of the company file for texts. */
  readonly languages: Languages;
  readonly seed: number;
  readonly engineVersion: string;
  /** Results of the previous cycle; absent for a first one. */
  readonly previous?: PreviousCycle;
  /** What a person put on days of the calendar: the plan keeps its hours free there; default nothing. */
  readonly placed?: readonly PlacedWork[];
}

/** Increased when a catalogue changes what a plan may contain. */
const catalogueVersion = '1.0.0';

/** The parts of a plan that do not depend on how hours are shared. */
export interface FixedParts {
  readonly context: PlanContext;
  /** The company as it declares itself, in the order of the plan: the context rejects the objectives that the plan sets aside. */
  readonly declared: Company;
  readonly steering: Steering;
  readonly nextCycle: NextCycle;
  /** Digest of the site signals; null without an audit. */
  readonly siteHash: string | null;
}

export function fixedParts(input: PlanInput): FixedParts {
  const { company, site, cycle, languages } = input;
  const read = { ...planContext(company, site, cycle, languages), ...optionalOf(input) };
  const steering = steeringPlan(read.company);
  const aimed = withoutSetAside(read.company, insightFacts(read, steering.allocation, []));
  const all = aimed === read.company ? read : { ...planContext(aimed, site, cycle, languages), ...optionalOf(input) };
  // nothing is published on a channel that the plan stops
  const channels = all.channels.filter((id) => id === siteChannelId || steering.decisionOf(id) !== 'cut');
  return {
    context: { ...all, channels },
    declared: read.company,
    steering,
    nextCycle: nextCyclePlan(read.company),
    siteHash: site === null ? null : planHash(site),
  };
}

/** The same parts without the cuts of channel budgets that lose customers cheaper than a ceiling. */
export function withoutCutsOf(fixed: FixedParts, ceilingOf: (channelId: string) => number): FixedParts {
  const nextCycle = heldCyclePlan(fixed.nextCycle, ceilingOf);
  return { ...fixed, nextCycle, steering: { ...fixed.steering, allocation: nextCycle.allocation } };
}

/** Runs of the simulation for a plan that is only compared with others, and for the one that is kept. */
const trialRuns = 200;
const keptRuns = 10_000;

/** The effects, odds, dashboard, insights and projects of a plan, from the simulation of its actions. */
export function withForecast(input: PlanInput, fixed: FixedParts, plan: Strategy, runs = keptRuns): Strategy {
  const forecast = typesetAll(forecastOf(input, fixed, plan, runs));
  const aimed = withProposedAims(plan.actions, forecast.objectives);
  const actions = withSimulatedGains(aimed, forecast.ledger, plan.company.currency);
  return { ...plan, ...allInModelWords(forecast, packOf(input.company)), actions };
}

function forecastOf(
  { seed }: PlanInput,
  { context, steering }: FixedParts,
  { topics, actions }: Pick<Strategy, 'topics' | 'actions'>,
  runs: number,
): Pick<Strategy, 'ledger' | 'objectives' | 'statedGoals' | 'ideas' | 'kpis' | 'insights' | 'priorities' | 'projects'> {
  const before = insightFacts(context, steering.allocation, []);
  const [gains, saved] = [countedGains(before), savedCosts(before)];
  const { ledger, growth } = effectLedger({ context, steering, topics, actions, gains, saved, seed, runs });
  const simulated = objectivesPlan(context, {
    growth,
    effects: countedEffects(ledger.rows, actions, ledger.breakEven),
  });
  const facts = insightFacts(context, steering.allocation, simulated);
  const found = foundInsights(facts);
  const goals = statedGoals(facts, found);
  const objectives = judgedObjectives(simulated, goals, context.company).map((one) => withRepeatReach(one, facts));
  const grouped = plannedProjects(found, actions);
  return {
    ledger: { ...ledger, byProject: projectGains(ledger, grouped.projects, actions) },
    objectives,
    statedGoals: withVerdictsOf(goals, objectives),
    ideas: judgedIdeas(context.company, { actions, found, moveOf: (id) => moveOn(steering, id) }),
    kpis: dashboard(context, objectives, steering.cacMax, goals),
    insights: plannedInsights(found, actions, facts.amounts),
    ...grouped,
  };
}

/** What becomes of the money of a channel; null for one that costs none. */
function moveOn({ allocation, moveOf }: Steering, channelId: string): ChannelVerdict | null {
  const row = allocation.rows.find((one) => one.channelId === channelId);
  return row === undefined ? null : moveOf(row).verdict;
}

/** One plan, within the share of hours of each kind of work; its odds are rough until `withForecast`. */
export function composePlan(input: PlanInput, fixed: FixedParts, shares: HourShares): Strategy {
  const { steering } = fixed;
  const context = { ...fixed.context, ledger: new PhraseLedger(), texts: new WrittenTexts() };
  const { company } = context;
  writeCalledTexts(context, textKinds);
  const { actions, site, used, waiting, madeWay } = scheduleActions(
    context,
    planDrafts(context, steering, shares).map((draft) => carriedOver(context, draft)),
  );
  const tasks = plannedTasks(context, site, actions);
  const topics = plannedTopics(context, actions);
  const forecast = forecastOf(input, fixed, { topics, actions }, trialRuns);
  const plan: Omit<Strategy, 'inputs'> = {
    ...identityOf(input, fixed),
    ...forecast,
    stages: stagesPlan(context, actions),
    topics,
    keywords: plannedKeywords(context),
    actions,
    texts: context.texts.texts(),
    missingTexts: context.texts.missingTexts(),
    tasks,
    calendar: planCalendar(tasks, actions, context.events),
    costs: costSummary(context, actions, sum(site.flatMap(({ weeks }) => weeks.map(({ hours }) => hours)))),
    capacity: capacitySummary(context, { used, madeWay }),
    maturity: maturityModel(context),
    retention: retentionSummary(context, actions, forecast.kpis),
    referral: referralSummary(context, steering, { actions, budget: referralBudget(context, shares) }),
    accessibility: accessibilitySummary(context),
    cac: steering.cac,
    channels: steering.channels,
    automation: automationJobs(company),
    method: methodSteps(context),
    explain: planExplanation(context, actions, {
      few: fewScenarios(context, steering, scenarioCash(context)),
      unserved: unservedAudiences(context),
      waiting,
      madeWay,
    }),
    dataToCollect: missingData(context),
    positioning: positioningPlan(context),
    traffic: { site: siteTraffic(company), channels: channelTraffic(company), funnel: ownFunnel(company) },
    economics: economicsPlan(company, steering),
    nextCycle: fixed.nextCycle,
  };
  return {
    ...allInModelWords(typesetAll(plan), packOf(company)),
    inputs: { company: fixed.declared, siteHash: fixed.siteHash, ...optionalOf(input) },
  };
}

/** Versions, digest of the inputs, company and cycle. */
function identityOf(
  input: PlanInput,
  { context: { start, end, weeks }, declared: company, siteHash }: FixedParts,
): Pick<Strategy, 'schemaVersion' | 'engineVersion' | 'catalogueVersion' | 'seed' | 'planHash' | 'company' | 'cycle'> {
  const { seed, engineVersion } = input;
  const { organisation, period } = company;
  return {
    schemaVersion: '1',
    engineVersion,
    catalogueVersion,
    seed,
    planHash: hashOfInputs({
      company,
      siteHash,
      start,
      weeks,
      seed,
      engineVersion,
      catalogueVersion,
      ...optionalOf(input),
    }),
    company: {
      id: organisation.id,
      name: organisation.name,
      domain: organisation.domain,
      currency: organisation.currency,
      country: organisation.country,
      timeZone: organisation.timezone,
      language: contentLocale(company),
    },
    cycle: { id: `cycle-${period.cycleNumber}`, number: period.cycleNumber, start, end, weeks, status: 'draft' },
  };
}

/** What not every plan is made from. */
const optionalOf = ({ previous, placed = [] }: PlanInput): Pick<PlanInput, 'previous' | 'placed'> => ({
  ...(previous === undefined ? {} : { previous }),
  ...(placed.length === 0 ? {} : { placed }),
});
