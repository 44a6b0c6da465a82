import { contentLocale } from '../contents/company-reach.ts';
import { pair } from '../contents/pair.ts';
import { publishingSlot } from '../contents/publishing-calendar.ts';
import { isBusiness } from '../contents/company-reach.ts';
import { typesetAll, typesetText } from '../contents/typeset.ts';
import { channelTraffic, siteTraffic } from '../framework/traffic.ts';
import { nextCyclePlan, positioningPlan } from './position-and-next.ts';
import { acquisitionCosts } from '../framework/acquisition-costs.ts';
import type { Company } from '../framework/company.ts';
import { byPotential, keywordPotential } from '../framework/keyword-potential.ts';
import { addDays, daysBetween } from '../values/day.ts';
import type { Text } from '../values/text.ts';
import { bindAction } from './bind-action.ts';
import { channelBudgetDrafts } from './channel-budget-plan.ts';
import { contentDrafts } from './content-plan.ts';
import { conversionDrafts } from './conversion-plan.ts';
import type { DraftAction } from './draft-action.ts';
import { measurementDrafts } from './measurement-plan.ts';
import { objectivesPlan } from './objectives-plan.ts';
import { dashboard } from './dashboard.ts';
import { missingData } from './missing-data.ts';
import { type PlanContext, planContext } from './plan-context.ts';
import { hashOfInputs } from './hash-of-inputs.ts';
import { planHash } from './plan-hash.ts';
import type { PreviousCycle } from './previous-cycle.ts';
import {
  accessibilitySummary,
  calendarOf,
  capacitySummary,
  costSummary,
  maturityModel,
  methodSteps,
  retentionSummary,
} from './plan-summaries.ts';
import { referralDrafts } from './referral-plan.ts';
import { retentionDrafts } from './retention-plan.ts';
import { scenarioDrafts } from './scenario-plan.ts';
import { selectContents } from './select-contents.ts';
import type { SiteSignals } from './site-signals.ts';
import { stagesPlan } from './stages-plan.ts';
import { automationJobs, type Steering, steeringPlan } from './steering-plan.ts';
import type { PlannedAction, PlannedKeyword, PlannedTopic, Strategy } from './strategy.ts';
import { weeklyHours } from './weekly-hours.ts';

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

/** Hours of the cycle by kind of work; what is left absorbs the unexpected. */
const hourShares = { content: 0.5, scenario: 0.14, conversion: 0.15, retention: 0.13, referral: 0.06 };

/** The whole activation plan of a cycle: deterministic, within hours and cash, every choice explained. */
export function planStrategy(input: PlanInput): Strategy {
  const taught = input.previous === undefined ? {} : { previous: input.previous };
  const context = { ...planContext(input.company, input.site, input.cycle), ...taught };
  const { company } = context;
  const steering = steeringPlan(company);
  const { actions, used } = scheduled(context, draftsOf(context, steering));
  const costs = acquisitionCosts(company);
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
    objectives: objectivesPlan(context, input.seed),
    topics: topicsOf(context, actions),
    keywords: keywordsOf(context),
    actions,
    calendar: calendarOf(context, actions),
    costs: costSummary(context, actions),
    capacity: capacitySummary(context, used),
    kpis: dashboard(context, costs.blendedCac, steering.cacMax),
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

function draftsOf(context: PlanContext, steering: Steering): DraftAction[] {
  const hours = context.hoursTotal;
  const caps = context.company.budget.stageCaps;
  const usable = context.company.budget.cashCycle * (1 - Math.max(0.05, context.company.budget.contingencyShare));
  const cash = {
    acquisition: usable * caps.acquisition,
    activation: usable * caps.activation,
    retention: usable * caps.retention,
    referral: usable * caps.referral,
  };
  const chosen = selectContents(context, {
    hours: hours * hourShares.content,
    cash: {
      acquisition: cash.acquisition * 0.3,
      activation: cash.activation * 0.3,
      retention: cash.retention * 0.4,
      referral: cash.referral * 0.4,
    },
  });
  const scenarios = scenarioDrafts(context, steering, {
    hours: hours * hourShares.scenario,
    cash: cash.acquisition * 0.3,
  });
  const spent = [
    ...scenarios.map((one) => one.plannedCash),
    ...chosen.filter((one) => one.candidate.stage === 'ACQ').map((one) => one.candidate.cash),
  ].reduce((sum, one) => sum + one, 0);
  return [
    ...measurementDrafts(context),
    ...channelBudgetDrafts(context, steering, Math.floor(cash.acquisition - spent)),
    ...contentDrafts(context, chosen),
    ...scenarios,
    ...conversionDrafts(context, { hours: hours * hourShares.conversion, cash: cash.activation * 0.7 }),
    ...retentionDrafts(context, { hours: hours * hourShares.retention, cash: cash.retention * 0.6 }),
    ...referralDrafts(context, steering, { hours: hours * hourShares.referral, cash: cash.referral * 0.6 }),
  ];
}

/** Finds hours for each action, earliest wish first; what finds none in the whole cycle is left out. */
function scheduled(context: PlanContext, drafts: readonly DraftAction[]): { actions: PlannedAction[]; used: number[] } {
  const ledger = weeklyHours(context.weeks, levelOf(context, drafts));
  const actions: PlannedAction[] = [];
  const queue = [...drafts].sort(
    (a, b) => priority(a) - priority(b) || (a.due < b.due || (a.due === b.due && a.id < b.id) ? -1 : 1),
  );
  const ready = new Map<string, string>();
  for (const wished of queue) {
    const after = wished.dependencies
      .map((id) => ready.get(id))
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    const draft =
      after === undefined || after < wished.due ? wished : { ...wished, due: laterOf(context, addDays(after, 7)) };
    const weeks = ledger.reserve(draft.plannedHours, Math.floor(daysBetween(context.start, draft.due) / 7));
    if (weeks === null) continue;
    const lastWeek = weeks.at(-1)?.week ?? 0;
    const dated = redated(context, draft, lastWeek);
    ready.set(draft.id, dated.due);
    actions.push(bindAction(context, dated, weeks, dated.due));
  }
  const ids = new Set(actions.map((action) => action.id));
  const linked = actions.map((action) => ({
    ...action,
    dependencies: action.dependencies.filter((id) => ids.has(id)),
    retention:
      action.retention === null
        ? null
        : { ...action.retention, next: action.retention.next.filter((one) => ids.has(one.actionId)) },
  }));
  return {
    actions: linked.sort((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1)),
    used: ledger.used(),
  };
}

/** Hours a week the work is spread on: a tenth above the mean, so that no week is full while another is empty, and never above capacity. */
function levelOf(context: PlanContext, drafts: readonly DraftAction[]): number {
  const total = drafts.reduce((sum, draft) => sum + draft.plannedHours, 0);
  const mean = total / Math.max(1, context.weeks - 2);
  return Math.min(context.company.capacity.hoursPerWeek, Math.ceil(mean * 1.1 * 2) / 2);
}

/** Measures, duties and dated events have their hours first, then publications, pages before what points to them; the rest fits around. */
function priority(draft: DraftAction): number {
  if (
    draft.kind === 'measurement' ||
    draft.legalIds.includes('L-WDR') ||
    (draft.content?.event ?? null) !== null ||
    draft.catalogueId === 'S-SEASON'
  )
    return 0;
  if (draft.kind !== 'content') return 3;
  return draft.dependencies.length > 0 ? 2 : 1;
}

const laterOf = (context: PlanContext, day: string): string => (day > context.end ? context.end : day);

/** When the hours come later than wished, the date follows them; a publication takes the next good slot. */
function redated(context: PlanContext, draft: DraftAction, lastWeek: number): DraftAction {
  const weekOfDue = Math.floor(daysBetween(context.start, draft.due) / 7);
  const slotDay = draft.content?.publishAt.slice(0, 10) ?? draft.due;
  if (lastWeek <= weekOfDue && slotDay === draft.due) return draft;
  const day = lastWeek > weekOfDue ? addDays(context.start, 7 * lastWeek + 1) : draft.due;
  if (draft.content === null) return { ...draft, due: day, until: draft.until < day ? context.end : draft.until };
  const persona = context.company.personas.find((one) => one.id === draft.personaIds[0]);
  const slot = publishingSlot(
    day,
    context.end,
    draft.content.channelId,
    persona !== undefined && isBusiness(persona),
    context.company.organisation.country,
  );
  const late = draft.content.event !== null && slot.day > draft.content.event.day;
  return {
    ...draft,
    due: slot.day,
    content: { ...draft.content, event: late ? null : draft.content.event, publishAt: `${slot.day}T${slot.time}` },
  };
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
  return byPotential(context.company.keywords).map((keyword) => {
    const potential = keywordPotential(keyword);
    return {
      id: keyword.id,
      term: keyword.term,
      topicId: keyword.clusterId,
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
