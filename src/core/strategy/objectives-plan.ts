import { newCustomersText } from '../values/counted.ts';
import type { Company } from '../framework/company/company.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { blendedCacKpi, newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { findKpi } from '../framework/kpis/kpi-of.ts';
import type { Growth } from '../framework/objectives/growth-simulation.ts';
import {
  isOfPart,
  neededCustomers,
  type ObjectiveVerdict,
  objectiveVerdicts,
  verdictOf,
} from '../framework/objectives/objectives.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedObjective } from '../planning/plan/planned-objective.ts';
import { nextCyclePlan } from '../steering/next-cycle-plan.ts';
import { plannedCost } from '../steering/planned-cost.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import type { CountedEffects } from './ledger/indistinct-effect.ts';
import { heldInWords, oddsInWords } from './odds-in-words.ts';
import { roomInWords } from './ledger/room-in-words.ts';

type Objective = Company['growthObjectives'][number];

/** What the objectives of a company are judged with. */
export interface Forecast {
  /** New customers of the cycle with the effects of the ledger; null when no channel counts its customers. */
  readonly growth: Growth | null;
  readonly effects: CountedEffects;
}

interface Judged extends Forecast {
  /** Acquisition cost of the cycle, currency units. */
  readonly plannedCost: number;
}

/** The objectives of the company with their odds; one with less than one chance in ten is set aside and replaced. */
export function objectivesPlan(context: PlanContext, forecast: Forecast): PlannedObjective[] {
  const { company } = context;
  const plannedCostOfCycle = plannedCost(company, nextCyclePlan(company).allocation, acquisitionCosts(company));
  const judged = { ...forecast, plannedCost: plannedCostOfCycle };
  const verdicts = objectiveVerdicts(company, forecast.growth, plannedCostOfCycle);
  return company.growthObjectives.map((own, index) => {
    const verdict = verdicts[index] as ObjectiveVerdict;
    const reachable = isAssumed(company, own, index) ? proposedTarget(company, own, verdict, judged) : null;
    // A cost that stays at zero keeps its target: what a customer may cost once something is spent.
    return reachable === null || reachable === 0
      ? plannedObjective(context, own, verdict, judged)
      : plannedObjective(
          context,
          { ...own, target: reachable },
          { ...verdict, target: reachable, ...oddsOfProposed(own, reachable, judged) },
          judged,
        );
  });
}

/** True for a target that nobody stated: the number that the plan can reach takes its place. */
const isAssumed = ({ hypotheses = [] }: Company, { kpiId }: Objective, index: number): boolean =>
  hypotheses.some(
    ({ about }) => about === `growthObjectives/${index}/target` || (about === 'target' && kpiId === newCustomersKpi),
  );

function plannedObjective(
  { company, end }: PlanContext,
  own: Objective,
  simulated: ObjectiveVerdict,
  forecast: Judged,
): PlannedObjective {
  const { growth } = forecast;
  const proposed = proposedTarget(company, own, simulated, forecast);
  const verdict = proposed === null ? simulated : { ...simulated, ...oddsOfProposed(own, proposed, forecast) };
  const isCustomers = own.kpiId === newCustomersKpi;
  const isPart = isOfPart(company, own);
  if (growth !== null && isCustomers && !isPart && proposed !== null && isLosing(growth, proposed))
    return { ...heldObjective(own, growth, end), ...readingsOf(company, own) };
  const kept = verdict.verdict !== 'unrealistic';
  const percentile = (value: number | undefined): number | null =>
    isCustomers && !isPart && value !== undefined ? Math.round(value) : null;
  return {
    id: own.id,
    kpiId: own.kpiId,
    baseline: own.baseline ?? (isCustomers ? percentile(growth?.idle) : verdict.baseline),
    target: own.target,
    dueDate: own.dueDate ?? end,
    low: percentile(growth?.p10),
    mid: percentile(growth?.p50),
    high: percentile(growth?.p90),
    probability: verdict.probability,
    verdict: verdict.verdict ?? 'not-simulated',
    kept,
    proposed: proposed ?? (verdict.accepted || growth === null ? null : insteadOf(own, growth)),
    reason: typesetText(
      growth === null
        ? unmeasured
        : withRoom(
            oddsInWords(company, { ...verdict, proposed }, { ...forecast, growth, kept }),
            isCustomers && !isPart ? roomInWords(company) : null,
          ),
    ),
    fallback:
      verdict.accepted || growth === null
        ? null
        : isCustomers && proposed !== null
          ? typesetText(heldInstead(growth))
          : fallbackOf(own, company, { ...forecast, growth }),
    ...readingsOf(company, own),
  };
}

/** What an objective serves and rests on. */
const readingsOf = (
  company: Company,
  own: Objective,
): Pick<PlannedObjective, 'strategicObjectiveIds' | 'personaIds' | 'offerIds' | 'evidence'> => ({
  strategicObjectiveIds: own.strategicObjectiveIds,
  personaIds: own.targetedPersonaIds,
  offerIds: own.offerIds.length > 0 ? own.offerIds : company.offers.map(({ id }) => id),
  evidence: own.evidence.length > 0 ? own.evidence : countedChannels(company),
});

/** True when no number is better than what comes without the plan, and the plan brings fewer: it stops what won some of them. */
const isLosing = (growth: Growth, proposed: number): boolean =>
  proposed <= Math.round(growth.idle) && Math.round(growth.p50) < Math.round(growth.idle);

/** A target that comes without the plan, of which the plan brings fewer: what comes is the number to hold. */
function heldObjective(
  own: Objective,
  growth: Growth,
  end: string,
): Omit<PlannedObjective, 'strategicObjectiveIds' | 'personaIds' | 'offerIds' | 'evidence'> {
  const [idle, low, mid, high] = [growth.idle, growth.p10, growth.p50, growth.p90].map((value) =>
    Math.round(value),
  ) as [number, number, number, number];
  return {
    id: own.id,
    kpiId: own.kpiId,
    baseline: own.baseline ?? idle,
    target: own.target,
    proposed: idle,
    dueDate: own.dueDate ?? end,
    low,
    mid,
    high,
    probability: null,
    verdict: 'reached',
    kept: true,
    reason: typesetText(heldInWords(own.target, { idle, low, mid, high })),
    fallback: null,
  };
}

/** What to hold where the number that the plan aims at is missed: what comes without it. */
function heldInstead(growth: Growth): Text {
  const customers = newCustomersText(Math.round(growth.idle));
  return pair(
    `Sinon, tenir ${customers.fr}, ce qui vient sans le plan.`,
    `Otherwise hold ${customers.en}, which come without the plan.`,
  );
}

/** The number that takes the place of a target out of reach: even odds, never fewer than what comes without the plan. */
const insteadOf = ({ kpiId }: Objective, growth: Growth): number | null =>
  kpiId === newCustomersKpi ? Math.max(Math.round(growth.p50), Math.round(growth.idle)) : null;

/** The reason of a number of customers, with the room that bounds it. */
const withRoom = (reason: Text, room: Text | null): Text =>
  room === null ? reason : pair(`${reason.fr} ${room.fr}`, `${reason.en} ${room.en}`);

/** Channels with a figure: an objective that names none rests on all of them, as one that names no offer is about all. */
const countedChannels = ({ channels }: Company): string[] =>
  channels.filter(({ metrics }) => Object.values(metrics).some((value) => Number(value) > 0)).map(({ id }) => id);

/** Odds of the number that replaces a target at or below what comes without the plan. */
const reachableOdds = [0.5, 0.3] as const;

/** The number to aim at when the target is no better than what comes without the plan, or than what is measured; null when it is better. */
function proposedTarget(company: Company, own: Objective, verdict: ObjectiveVerdict, judged: Judged): number | null {
  const { baseline } = verdict;
  // A customer who costs nothing cannot cost less: that is kept, unless the cycle spends.
  if (own.kpiId === blendedCacKpi && baseline !== null && baseline <= 0) return judged.plannedCost > 0 ? null : 0;
  const proposed = betterTarget(company, own, verdict, judged);
  if (own.kpiId !== blendedCacKpi || baseline === null || (proposed ?? own.target) <= baseline) return proposed;
  return Math.round(baseline * saved * 100) / 100;
}

/** Part of a measured cost that is aimed at (working assumption). */
const saved = 0.9;

/** Odds under which a number is out of reach. */
const leastChance = 0.1;

/** The whole number of customers reached with these odds; a limit that cuts the draws leaves the number below it. */
function wholeAt(growth: Growth, odds: number): number {
  const near = Math.round(growth.at(odds));
  return growth.reaches(near) < leastChance ? near - 1 : near;
}

function betterTarget(
  company: Company,
  { kpiId, target }: Objective,
  { baseline, customersNeeded }: ObjectiveVerdict,
  { growth, plannedCost }: Judged,
): number | null {
  const kpi = findKpi(kpiId);
  if (kpiId === newCustomersKpi && customersNeeded === null) return null;
  if (customersNeeded !== null) {
    if (growth === null || customersNeeded > Math.round(growth.idle)) return null;
    const idle = Math.round(growth.idle);
    const reachable = reachableOdds.map((odds) => wholeAt(growth, odds)).find((one) => one > idle);
    // A company that can serve no more keeps what comes: one customer more would be a promise against its own limit.
    const customers = reachable ?? (growth.reaches(idle + 1) >= leastChance ? idle + 1 : idle);
    if (kpiId === newCustomersKpi) return customers;
    return customers <= 0 ? null : Math.ceil((plannedCost / customers) * 100) / 100;
  }
  if (kpi === undefined || kpi.norm === null || baseline === null || kpi.direction === 'none') return null;
  const isBetter = kpi.direction === 'up' ? target > baseline : target < baseline;
  const facts = { company, weeks: company.capacity.weeks, monthlyClicks: null, start: baseline, cost: null };
  return isBetter ? null : (kpiAim(kpi, facts)?.marks[1] ?? null);
}

/** The odds of the number that the plan aims at instead of the target. */
function oddsOfProposed(
  { kpiId }: Objective,
  proposed: number,
  { growth, plannedCost }: Judged,
): Partial<ObjectiveVerdict> {
  if (growth === null) return {};
  const customersNeeded = neededCustomers(kpiId, proposed, plannedCost);
  if (customersNeeded === null) return {};
  const probability = growth.reaches(customersNeeded);
  return { customersNeeded, probability, verdict: verdictOf(probability), accepted: probability >= reachableOdds[1] };
}

/** Text shown in place of an unlikely objective: the fallback that the company file states, otherwise one with the median of the simulation. */
function fallbackOf(
  own: Objective,
  company: Company,
  { growth, plannedCost }: { readonly growth: Growth; readonly plannedCost: number },
): Text {
  if (own.fallback !== undefined) return { fr: own.fallback, en: own.fallback };
  if (own.kpiId !== blendedCacKpi || growth.p50 <= 0) {
    const instead = Math.max(Math.round(growth.p50), Math.round(growth.idle));
    const customers = newCustomersText(instead);
    const odds =
      instead > Math.round(growth.p50)
        ? pair('ce qui vient sans le plan', 'what comes without the plan')
        : pair('une chance sur deux', 'one chance in two');
    return typesetText(
      pair(
        `Objectif retenu à la place : ${customers.fr} (${odds.fr}).`,
        `Target kept instead: ${customers.en} (${odds.en}).`,
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
  'Donnée à recueillir : sans nouveaux clients comptés, les chances d’y arriver ne se calculent pas. Elles le seront au premier relevé.',
  'Data to collect: without new customers counted, the odds of getting there cannot be computed. They will be at the first reading.',
);
