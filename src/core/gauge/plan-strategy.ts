import type { Strategy } from '../planning/plan/plan.ts';
import { composePlan, groundOf, type PlanInput } from '../strategy/compose-plan.ts';
import { firstShares } from '../strategy/hour-shares.ts';
import type { Finding } from './plan-rule.ts';
import { repairableRules, repairedShares } from './repair-shares.ts';
import { validateStrategy } from './validate-strategy.ts';

/** Rounds of repair at most (§7, G13). */
const mostRepairs = 3;

/**
 * The whole activation plan of a cycle: deterministic, within hours and cash, every choice explained. Where the gauge
 * finds a blocker that hours can mend, they move to the work that lacks them and the plan is made again, thrice at most.
 */
export function planStrategy(input: PlanInput): Strategy {
  const ground = groundOf(input);
  let shares = firstShares;
  let plan = composePlan(input, ground, shares);
  for (let round = 0; round < mostRepairs; round += 1) {
    const next = repairedShares(shares, blockersOf(plan));
    if (next === null) break;
    const other = composePlan(input, ground, next);
    if (blockersOf(other).length < blockersOf(plan).length) plan = other;
    shares = next;
  }
  return plan;
}

const blockersOf = (plan: Strategy): Finding[] =>
  validateStrategy(plan, null, repairableRules).findings.filter((one) => one.severity === 'blocker');
