import { retentionKpi } from '../framework/kpis/company-kpis.ts';
import type { Aim } from '../framework/kpis/kpi.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { DashboardKpi } from '../planning/plan/kpi-binding.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { RetentionSummary } from '../planning/plan/details/retention-detail.ts';
import { isEntry } from '../retention/retention-step.ts';
import { retentionSteps } from '../retention/steps/index.ts';
import { pair } from '../values/text.ts';

/** Messages that one person receives in a week at most (working assumption). */
const maxMessagesPerWeek = 2;
/** Days over which the path is followed, by business model, unless a step or the next purchase comes later (working assumption). */
const horizonDays = { subscription: 365, transactional: 180 } as const;
const hoursPerDay = 24;
/** Part of an interval after which those who have not come back are known (working assumption). */
const afterInterval = 1.2;

/** The retention path as a whole: its first action, its length, and the rate it must move, to the target of the dashboard. */
export function retentionSummary(
  context: PlanContext,
  actions: readonly PlannedAction[],
  kpis: readonly Pick<DashboardKpi, 'kpiId' | 'target'>[] = [],
): RetentionSummary {
  const { company, weeks } = context;
  const { leadDays, serviceDays, intervalDays, intervalFrom } = context.reach.cycle;
  const kpi = kpiOf(retentionKpi(company));
  const start = actionStart(kpi, company);
  const usual = kpiAim(kpi, { company, weeks, monthlyClicks: null, start, cost: null }) as Aim;
  const entryStep = retentionSteps.find(isEntry)?.id ?? null;
  const delays = actions.map(({ retention }) => (retention?.trigger.delayHours ?? 0) / hoursPerDay);
  return {
    entry: actions.find(({ retention }) => retention?.stepTypeId === entryStep)?.id ?? '',
    horizonDays: Math.ceil(Math.max(horizonDays[company.economics.model], afterInterval * intervalDays, ...delays)),
    messagesPerWeekMax: maxMessagesPerWeek,
    outcomeKpiId: kpi.id,
    outcomeStart: start,
    outcomeTarget: kpis.find(({ kpiId }) => kpiId === kpi.id)?.target ?? usual.marks[1],
    cycle: { leadDays, serviceDays, intervalDays, intervalFrom },
    unsubscribe: pair(
      'Lien de désinscription et adresse d’opposition dans chaque message ; effet immédiat.',
      'Unsubscribe link and objection address in every message; immediate effect.',
    ),
  };
}
