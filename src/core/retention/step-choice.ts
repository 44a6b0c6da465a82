import { packOf } from '../framework/models/pack-of.ts';
import { isOpenTo } from '../framework/legal/sector-duties.ts';
import { effortOf, type Work } from '../planning/context/effort-of.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { canWrite } from '../planning/texts/text-of-action.ts';
import { sum } from '../values/sum.ts';
import { unique } from '../values/unique.ts';
import {
  isEntry,
  type RetentionFamily,
  type RetentionRole,
  retentionRoles,
  type RetentionStep,
} from './retention-step.ts';
import { stepSubject } from './step-subject.ts';
import { retentionSteps } from './steps/index.ts';

/** A step of the programme, with the work it takes here. */
export interface ChosenStep extends Work {
  readonly step: RetentionStep;
}

interface Budget {
  readonly hours: number;
  readonly cash: number;
}

/**
 * The entry and the steps that the business model requires, whatever the hours, then the best step for each moment that
 * the budget covers and whose text can be written, hours being kept for the families that have no step yet; a family that
 * no such step covers takes one whose text is still to come, and so does a path without a survey.
 */
export function chooseSteps(context: PlanContext, budget: Budget): ChosenStep[] {
  const chosen = requiredSteps(context);
  const left = {
    hours: budget.hours - sum(chosen.map(({ hours }) => hours)),
    cash: budget.cash - sum(chosen.map(({ cash }) => cash)),
  };
  const lightest = lightestHours(context, budget);
  const take = (role: RetentionRole, isAllowed: (step: RetentionStep, covered: boolean) => boolean): void => {
    if (chosen.some(({ step }) => step.roles[role] !== undefined && isRequired(context, step))) return;
    const found = stepsFor(context, role).find((step) => {
      const covered = hasFamily(chosen, step.family);
      if (chosen.some((one) => one.step === step) || (wasStopped(context, step.id) && covered)) return false;
      if (!isAllowed(step, covered)) return false;
      const cost = workOf(context, step);
      const others = [...lightest].filter(([family]) => family !== step.family && !hasFamily(chosen, family));
      const kept = sum(others.map(([, hours]) => hours));
      return cost.hours <= left.hours - kept && cost.cash <= left.cash;
    });
    if (found === undefined) return;
    const work = workOf(context, found);
    chosen.push({ step: found, ...work });
    left.hours -= work.hours;
    left.cash -= work.cash;
  };
  for (const role of retentionRoles) take(role, (step) => isReady(context, step, chosen));
  const asks = (): boolean => chosen.some(({ step }) => step.isSurvey);
  for (const role of retentionRoles) take(role, (step, covered) => !covered || (step.isSurvey && !asks()));
  return [...chosen.filter(({ step }) => isEntry(step)), ...chosen.filter(({ step }) => !isEntry(step))];
}

/**
 * True for a step that can send its message: the file gives what the text needs, and no other step sends the same one. A
 * message that nobody can write keeps no place in the path.
 */
const isReady = (context: PlanContext, step: RetentionStep, chosen: readonly ChosenStep[]): boolean =>
  !step.sent ||
  (canWrite(context, step.text, stepSubject(context, step, 0)) &&
    !chosen.some((one) => one.step.sent && one.step.text === step.text));

/** The entry, without which there is no path, and the first step of each moment that the model requires. */
function requiredSteps(context: PlanContext): ChosenStep[] {
  const steps = (['welcome', ...packOf(context.company).requires] as const).flatMap(
    (role) => requiredFor(context, role) ?? [],
  );
  return unique(steps).map((step) => ({ step, ...workOf(context, step) }));
}

/** True for the entry and for a step that the business model requires. */
export const isRequired = (context: PlanContext, step: RetentionStep): boolean =>
  isEntry(step) || packOf(context.company).requires.some((role) => requiredFor(context, role) === step);

/** The first step for a required moment; where it sends a message that cannot be written, the next one whose message can. */
function requiredFor(context: PlanContext, role: RetentionRole): RetentionStep | undefined {
  const [first, ...others] = stepsFor(context, role);
  if (first === undefined || isReady(context, first, [])) return first;
  return others.find((step) => step.sent && isReady(context, step, [])) ?? first;
}

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
