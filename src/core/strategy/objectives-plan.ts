import type { Company, CompanyChannel } from '../framework/company/company.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { blendedCacKpi, newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { type Growth, growthModel, growthSimulation } from '../framework/objectives/growth-simulation.ts';
import { type ObjectiveVerdict, objectiveVerdicts } from '../framework/objectives/objectives.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedObjective } from '../planning/plan/planned-objective.ts';
import { nextCyclePlan } from '../steering/next-cycle-plan.ts';
import { plannedCost } from '../steering/planned-cost.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { oddsInWords } from './odds-in-words.ts';

type Objective = Company['growthObjectives'][number];

/** What the objectives of a company are judged with. */
interface Forecast {
  readonly growth: Growth;
  /** Acquisition cost of the cycle, currency units. */
  readonly plannedCost: number;
  /** False when no channel knows both its sessions and its new customers: no odds can be computed. */
  readonly isMeasured: boolean;
}

/** The objectives of the company with their odds; one with less than one chance in ten is set aside and replaced. */
export function objectivesPlan(context: PlanContext, seed: number): PlannedObjective[] {
  const { company } = context;
  if (company.growthObjectives.length === 0) return [];
  const growth = growthSimulation(growthModel(company), seed);
  const cost = plannedCost(company, nextCyclePlan(company).allocation, acquisitionCosts(company));
  const forecast = { growth, plannedCost: cost, isMeasured: company.channels.some(convertsSessions) };
  const verdicts = new Map(objectiveVerdicts(company, growth, cost).map((verdict) => [verdict.id, verdict]));
  return company.growthObjectives.map((own) =>
    plannedObjective(context, own, verdicts.get(own.id) as ObjectiveVerdict, forecast),
  );
}

function convertsSessions({ metrics: { sessions, newCustomers } }: CompanyChannel): boolean {
  return (sessions ?? 0) > 0 && (newCustomers ?? 0) > 0;
}

function plannedObjective(
  { company, end }: PlanContext,
  own: Objective,
  simulated: ObjectiveVerdict,
  forecast: Forecast,
): PlannedObjective {
  const { growth, isMeasured } = forecast;
  const verdict = isMeasured ? simulated : { ...simulated, probability: null, verdict: null, accepted: true };
  const kept = verdict.verdict !== 'unrealistic';
  const isCustomers = own.kpiId === newCustomersKpi;
  const percentile = (value: number): number | null => (isCustomers && isMeasured ? Math.round(value) : null);
  return {
    id: own.id,
    kpiId: own.kpiId,
    baseline: own.baseline ?? (isCustomers ? percentile(growth.idle) : verdict.baseline),
    target: own.target,
    dueDate: own.dueDate ?? end,
    low: percentile(growth.p10),
    mid: percentile(growth.p50),
    high: percentile(growth.p90),
    probability: verdict.probability,
    verdict: verdict.verdict ?? 'not-simulated',
    kept,
    reason: typesetText(isMeasured ? oddsInWords(company, verdict, growth, kept) : unmeasured),
    fallback: verdict.accepted ? null : fallbackOf(own, company, forecast),
    strategicObjectiveIds: own.strategicObjectiveIds,
    personaIds: own.targetedPersonaIds,
    offerIds: own.offerIds,
    evidence: own.evidence,
  };
}

/** Text shown in place of an unlikely objective: the fallback that the company file states, otherwise one with the median of the simulation. */
function fallbackOf(own: Objective, company: Company, { growth, plannedCost }: Forecast): Text {
  if (own.fallback !== undefined) return { fr: own.fallback, en: own.fallback };
  if (own.kpiId !== blendedCacKpi || growth.p50 <= 0) {
    const customers = Math.round(growth.p50);
    return typesetText(
      pair(
        `Objectif retenu à la place : ${customers} nouveaux clients (une chance sur deux).`,
        `Target kept instead: ${customers} new customers (one chance in two).`,
      ),
    );
  }
  const money = moneyOf(plannedCost / growth.p50, company.organisation.currency);
  const cost = inBoth((locale) => showMoney(money, locale));
  return typesetText(
    pair(
      `Objectif retenu à la place : ${cost.fr} par nouveau client (une chance sur deux).`,
      `Target kept instead: ${cost.en} per new customer (one chance in two).`,
    ),
  );
}

const unmeasured = pair(
  'Donnée à recueillir : sans visites ni clients mesurés par canal, les chances de cet objectif ne se calculent pas. Elles le seront au premier relevé.',
  'Data to collect: without sessions and customers measured by channel, the odds of this objective cannot be computed. They will be at the first reading.',
);
