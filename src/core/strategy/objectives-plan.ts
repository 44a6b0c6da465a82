import { typesetText } from '../language/typeset.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import type { Company } from '../framework/company/company.ts';
import { growthModel, growthSimulation } from '../framework/objectives/growth-simulation.ts';
import { objectiveVerdicts } from '../framework/objectives/objectives.ts';
import { plannedCost } from '../steering/planned-cost.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { pair, type Text } from '../values/text.ts';
import { oddsInWords } from './odds-in-words.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { nextCyclePlan } from '../steering/next-cycle-plan.ts';
import type { PlannedObjective } from '../planning/plan/planned-objective.ts';

/** The company's objectives with their odds; one that has less than one chance in ten is shown as set aside, with its replacement. */
export function objectivesPlan(context: PlanContext, seed: number): PlannedObjective[] {
  const { company } = context;
  if (company.growthObjectives.length === 0) return [];
  const costs = acquisitionCosts(company);
  const growth = growthSimulation(growthModel(company), seed);
  const planned = plannedCost(company, nextCyclePlan(company).allocation, costs);
  const blind = !company.channels.some((one) => (one.metrics.sessions ?? 0) > 0 && (one.metrics.newCustomers ?? 0) > 0);
  return objectiveVerdicts(company, growth, planned).map((found) => {
    const verdict = blind ? { ...found, probability: null, verdict: null } : found;
    const own = company.growthObjectives.find((one) => one.id === verdict.id) as Company['growthObjectives'][number];
    const kept = verdict.probability === null || verdict.probability >= 0.1;
    const customers = own.kpiId === 'K-NEWCUST' && !blind;
    return {
      id: own.id,
      kpiId: own.kpiId,
      baseline:
        own.baseline ??
        (customers ? Math.round(growth.idle) : blind && own.kpiId === 'K-NEWCUST' ? null : verdict.baseline),
      target: own.target,
      dueDate: own.dueDate ?? context.end,
      low: customers ? Math.round(growth.p10) : null,
      mid: customers ? Math.round(growth.p50) : null,
      high: customers ? Math.round(growth.p90) : null,
      probability: verdict.probability,
      verdict: verdict.verdict ?? 'not-simulated',
      kept,
      reason: typesetText(blind ? unmeasured : oddsInWords(company, verdict, growth, kept)),
      fallback:
        verdict.probability === null || verdict.probability >= 0.3
          ? null
          : fallbackOf(own, company, growth.p50, planned),
      strategicObjectiveIds: own.strategicObjectiveIds,
      personaIds: own.targetedPersonaIds,
      offerIds: own.offerIds,
      evidence: own.evidence,
    };
  });
}

/** What is aimed at when an unlikely objective is missed: the owner’s own words, else the even odds of the simulation. */
function fallbackOf(
  own: Company['growthObjectives'][number],
  company: Company,
  median: number,
  plannedCost: number,
): Text {
  if (own.fallback !== undefined) return { fr: own.fallback, en: own.fallback };
  const customers = Math.round(median);
  if (own.kpiId !== 'K-CAC-BLENDED' || median <= 0) {
    return typesetText(
      pair(
        `Objectif retenu à la place : ${customers} nouveaux clients (une chance sur deux).`,
        `Target kept instead: ${customers} new customers (one chance in two).`,
      ),
    );
  }
  const cost = moneyOf(plannedCost / median, company.organisation.currency);
  return typesetText(
    pair(
      `Objectif retenu à la place : ${showMoney(cost, 'fr')} par nouveau client (une chance sur deux).`,
      `Target kept instead: ${showMoney(cost, 'en')} per new customer (one chance in two).`,
    ),
  );
}

const unmeasured = pair(
  'Donnée à recueillir : sans visites ni clients mesurés par canal, les chances de cet objectif ne se calculent pas. Elles le seront au premier relevé.',
  'Data to collect: without sessions and customers measured by channel, the odds of this objective cannot be computed. They will be at the first reading.',
);
