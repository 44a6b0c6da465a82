import type { Skill } from '../plan/action.ts';
import type { PlanContext } from './plan-context.ts';

/** Currency units for one hour bought outside when the company lacks the skill (working assumption). */
const outsideRate = 35;
/** Under this level a skill is bought outside, or learnt where there is no money for it. */
const skillFloor = 0.3;
/** Part of a stage's money that one action may take for work bought outside. */
const mostOfStage = 0.25;
/** Own hours for work whose skill is being learnt, relative to somebody who has it (working assumption). */
const learning = 1.5;

export interface Work {
  readonly hours: number;
  /** Cost of the work bought outside, currency units. */
  readonly cash: number;
  readonly outsourced: boolean;
}

type Purpose = 'acquisition' | 'activation' | 'retention' | 'referral';

/**
 * Own hours and outside cost of a piece of work: when the skill is missing, most of it is bought if the stage can pay,
 * else it is learnt.
 */
export function effortOf({ company }: PlanContext, skill: Skill, mode: number, purpose: Purpose): Work {
  if ((company.capacity.skills[skill] ?? 0) >= skillFloor) return { hours: mode, cash: 0, outsourced: false };
  const cash = Math.round(mode * 0.6 * outsideRate);
  const affordable = cash <= company.budget.cashCycle * company.budget.stageCaps[purpose] * mostOfStage;
  return affordable
    ? { hours: halves(mode * 0.4), cash, outsourced: true }
    : { hours: halves(mode * learning), cash: 0, outsourced: false };
}

const halves = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);
