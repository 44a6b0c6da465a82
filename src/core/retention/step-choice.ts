import { packOf } from '../framework/models/pack-of.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { effortOf, type Work } from '../planning/context/effort-of.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { sum } from '../values/sum.ts';
import { unique } from '../values/unique.ts';
import {
  isEntry,
  type RetentionFamily,
  type RetentionRole,
  retentionRoles,
  type RetentionStep,
} from './retention-step.ts';
import { retentionSteps } from './steps/index.ts';

/** A step of the programme, with the work it takes here. */
export interface ChosenStep extends Work {
  readonly step: RetentionStep;
}

interface Budget {
  readonly hours: number;
  readonly cash: number;
}

/** The entry and the steps that the business model requires, whatever the hours, then the best step for each moment that the budget covers, hours being kept for the families that have no step yet. */
export function chooseSteps(context: PlanContext, budget: Budget): ChosenStep[] {
  const chosen = requiredSteps(context);
  const left = {
    hours: budget.hours - sum(chosen.map(({ hours }) => hours)),
    cash: budget.cash - sum(chosen.map(({ cash }) => cash)),
  };
  const lightest = lightestHours(context, budget);
  for (const role of retentionRoles) {
    if (chosen.some(({ step }) => step.roles[role] !== undefined && isRequired(context, step))) continue;
    const found = stepsFor(context, role).find((step) => {
      const covered = chosen.some((one) => one.step.family === step.family);
      if (chosen.some((one) => one.step === step) || (wasStopped(context, step.id) && covered)) return false;
      const cost = workOf(context, step);
      const others = [...lightest].filter(([family]) => family !== step.family && !hasFamily(chosen, family));
      const kept = sum(others.map(([, hours]) => hours));
      return cost.hours <= left.hours - kept && cost.cash <= left.cash;
    });
    if (found === undefined) continue;
    const work = workOf(context, found);
    chosen.push({ step: found, ...work });
    left.hours -= work.hours;
    left.cash -= work.cash;
  }
  return [...chosen.filter(({ step }) => isEntry(step)), ...chosen.filter(({ step }) => !isEntry(step))];
}

/** The entry, without which there is no path, and the first step of each moment that the model requires. */
function requiredSteps(context: PlanContext): ChosenStep[] {
  const steps = (['welcome', ...packOf(context.company).requires] as const).flatMap(
    (role) => stepsFor(context, role)[0] ?? [],
  );
  return unique(steps).map((step) => ({ step, ...workOf(context, step) }));
}

/** True for the entry and for a step that the business model requires. */
export const isRequired = (context: PlanContext, step: RetentionStep): boolean =>
  isEntry(step) || packOf(context.company).requires.some((role) => stepsFor(context, role)[0] === step);

/** The steps for a moment, the preferred one first, those stopped in the former cycle last. */
function stepsFor(context: PlanContext, role: RetentionRole): RetentionStep[] {
  const able = retentionSteps
    .filter((step) => step.roles[role] !== undefined && isPossible(context, step))
    .sort((a, b) => (a.roles[role] ?? 0) - (b.roles[role] ?? 0));
  return stoppedLast(context, able, ({ id }) => id);
}

const isPossible = (context: PlanContext, step: RetentionStep): boolean =>
  step.fits(context.reach) && isOpenTo(context.trades, step);

const hasFamily = (chosen: readonly ChosenStep[], family: RetentionFamily): boolean =>
  chosen.some(({ step }) => step.family === family);

const workOf = (context: PlanContext, step: RetentionStep): Work =>
  effortOf(context, step.skill, step.hours.mode, 'retention');

/** Hours of the lightest possible step of each family. */
function lightestHours(context: PlanContext, budget: Budget): Map<RetentionFamily, number> {
  const least = new Map<RetentionFamily, number>();
  for (const step of retentionSteps) {
    const cost = workOf(context, step);
    if (!isPossible(context, step) || cost.cash > budget.cash) continue;
    least.set(step.family, Math.min(least.get(step.family) ?? Infinity, cost.hours));
  }
  return least;
}
