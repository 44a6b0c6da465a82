import { isEmailChannel } from '../framework/channels.ts';
import { kpis } from '../framework/kpis/index.ts';
import { sources } from '../framework/kpis/reading-sources.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { rounded } from '../values/rounded.ts';
import { blendedCacKpi, cartAbandonmentKpi, newCustomersKpi, revenueKpi } from '../framework/kpis/kpi-ids.ts';
import type { Kpi } from '../framework/kpis/kpi.ts';
import { kpiOf, kpiSuits } from '../framework/kpis/kpi-of.ts';
import { companyStart } from '../framework/kpis/kpi-start.ts';
import { aimedAt } from '../framework/objectives/aimed-at.ts';
import type { Company } from '../framework/company/company.ts';
import { isOfPart } from '../framework/objectives/objectives.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedObjective } from '../planning/plan/planned-objective.ts';
import type { DashboardKpi } from '../planning/plan/kpi-binding.ts';
import { readerOf } from '../planning/targets/reader-of.ts';
import { pair } from '../values/text.ts';
import { unique } from '../values/unique.ts';

const dashboardKpis = kpis
  .flatMap(({ id, dashboard }) => (dashboard === null ? [] : [{ id, place: dashboard.place }]))
  .sort((a, b) => a.place - b.place)
  .map(({ id }) => id);

/** The indicators read every week or month, each with the reason why; objectives add their own. */
export function dashboard(
  context: PlanContext,
  objectives: Strategy['objectives'],
  cacMax: number,
  goals: Strategy['statedGoals'] = [],
): DashboardKpi[] {
  const { company } = context;
  return unique([...dashboardKpis, ...company.growthObjectives.map(({ kpiId }) => kpiId)])
    .filter((id) => kpiSuits(id, company))
    .filter((id) => company.growthObjectives.some(({ kpiId }) => kpiId === id) || isReadable(id, company))
    .flatMap((kpiId): DashboardKpi[] => {
      const kpi = kpiOf(kpiId);
      // The baseline of an objective is what the cycle would bring without the plan, its season included: the mean of a
      // year may pass the target.
      const planned = objectives.filter(({ id, kpiId: own }) => own === kpiId && !isPart(company, id));
      const baseline = planned[0]?.baseline ?? companyStart(kpi, company);
      // The objective of the plan, since the target of the file may be one that nobody stated.
      const aimed =
        planned.length === 0 || aimedAt(company, kpiId) === null ? null : aimFrom(planned[0], { kpi, baseline });
      const target =
        planned.find(({ proposed }) => proposed !== null)?.proposed ??
        aimed ??
        (planned.length === 0 ? goalTarget(goals, kpiId, baseline) : null) ??
        usualTarget(context, kpiId, baseline, cacMax);
      // Nothing gives it a target: it is data to collect, not an indicator to steer with.
      if (target === null) return [];
      return [
        {
          kpiId,
          stage: kpi.stages[0] ?? 'ACQ',
          role: kpi.role,
          baseline: baseline === null ? null : Number(baseline.toPrecision(8)),
          baselineReason: baseline === null ? typesetText(unrecorded) : null,
          target,
          unit: kpi.unit,
          readingFrequency: kpi.reading.frequency,
          source: kpi.reading.source,
          owner: readerOf(company, kpi.reading.source),
          why: typesetText(kpi.dashboard?.why ?? carriesObjective),
        },
      ];
    });
}

/** Consents with which a list may be written to. */
const accepted: ReadonlySet<string> = new Set(['opt_in', 'soft_opt_in', 'legitimate_interest_b2b']);

/** False for an indicator without a start whose source the company does not have: no list to write to, no poll, no basket. */
function isReadable(kpiId: string, company: Company): boolean {
  const kpi = kpiOf(kpiId);
  if (companyStart(kpi, company) !== null) return true;
  if (kpi.reading.source === sources.mailingTool)
    return company.channels.some(({ typeId, consent }) => isEmailChannel(typeId) && accepted.has(consent ?? ''));
  if (kpi.reading.source === sources.survey) return false;
  return kpiId !== cartAbandonmentKpi || company.organisation.businessModel === 'ecommerce_b2c';
}

/** The target that a goal in words gives an indicator without an objective: the same change, on the value of the indicator. */
function goalTarget(goals: Strategy['statedGoals'], kpiId: string, baseline: number | null): number | null {
  const { current, reachable } = goals.find((goal) => goal.kpiId === kpiId && goal.verdict !== 'refused') ?? {};
  if (baseline === null || current == null || reachable == null || current <= 0) return null;
  return rounded((baseline * reachable) / current, 4);
}

/** The target of an objective, unless only the total of the company gives a start and the target is worse than it. */
function aimFrom(
  objective: PlannedObjective | undefined,
  { kpi, baseline }: { readonly kpi: Pick<Kpi, 'direction'>; readonly baseline: number | null },
): number | null {
  const aim = reachedAim(objective);
  if (aim === null || baseline === null || objective?.baseline != null) return aim;
  const isWorse = kpi.direction === 'up' ? aim < baseline : kpi.direction === 'down' && aim > baseline;
  return isWorse ? null : aim;
}

/** The target of an objective; of one out of reach, the number that takes its place, unless it is worse than the start. */
function reachedAim(objective: PlannedObjective | undefined): number | null {
  if (objective === undefined) return null;
  const { kept, target, mid, baseline } = objective;
  const isWorse = mid !== null && baseline !== null && (target < baseline ? mid > baseline : mid < baseline);
  return kept || isWorse ? target : mid;
}

/** An objective on some offers gives the company no target. */
const isPart = (company: Company, id: string): boolean =>
  company.growthObjectives.some((one) => one.id === id && isOfPart(company, one));

const unrecorded = pair(
  'non relevé à ce jour : tâche de mesure datée des deux premières semaines',
  'not recorded to date: measurement task dated in the first two weeks',
);
const carriesObjective = pair('porte un objectif de croissance', 'carries a growth objective');

/** Target of the whole company where no objective gives it. */
function usualTarget(context: PlanContext, kpiId: string, baseline: number | null, cacMax: number): number | null {
  // A cost under its ceiling is kept, never raised to it.
  if (kpiId === blendedCacKpi) return baseline === null ? cacMax : Math.min(cacMax, rounded(baseline * saved, 2));
  const sales = kpiId === revenueKpi && baseline === null ? expectedSales(context) : null;
  const { company, weeks } = context;
  return (
    sales ??
    kpiAim(kpiOf(kpiId), { company, weeks, monthlyClicks: null, start: baseline, cost: null })?.marks[1] ??
    null
  );
}

/** Expected payments of the new customers of the cycle at the usual price, used when revenue is not recorded. */
function expectedSales({ company }: PlanContext): number | null {
  const { economics } = company;
  const customers = companyStart(kpiOf(newCustomersKpi), company);
  const price = economics.model === 'subscription' ? economics.arpaMonthly : economics.aovNet;
  return customers === null ? null : Math.round(customers * price);
}

/** Part of a measured cost that is aimed at: a target equal to the start decides nothing (working assumption). */
const saved = 0.9;
