import type { WaitingRule } from '../planning/plan/capacity-summary.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { planRules } from './criteria/index.ts';
import { validateStrategy } from './validate-strategy.ts';

/** Hours a week tried one after the other are this many times the former (working assumption). */
const step = 1.5;
/** Hours of one person: a rule that waits for more is not a matter of hours. */
const mostHours = 40;

const blockingRules = planRules.filter(({ severity }) => severity === 'blocker');

/**
 * The rules that a plan breaks for lack of hours alone, each with the hours a week from which the plan meets it: the plan is
 * composed again with more and more hours.
 */
export function waitingRules(plan: Strategy, composeWithin: (hoursPerWeek: number) => Strategy): WaitingRule[] {
  let broken = brokenIn(plan);
  const waiting: WaitingRule[] = [];
  let hours = plan.capacity.hoursPerWeek;
  while (broken.size > 0 && hours < mostHours) {
    hours = Math.min(mostHours, Math.max(Math.ceil(hours) + 1, Math.ceil(hours * step)));
    const left = brokenIn(composeWithin(hours));
    for (const ruleId of broken) if (!left.has(ruleId)) waiting.push({ ruleId, hoursPerWeek: hours });
    broken = new Set([...broken].filter((ruleId) => left.has(ruleId)));
  }
  return waiting;
}

const brokenIn = (plan: Strategy): ReadonlySet<string> =>
  new Set(validateStrategy(plan, null, blockingRules).findings.map(({ ruleId }) => ruleId));
