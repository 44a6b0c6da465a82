import { firstYearOf } from '../framework/economics/lines/line-of-channel.ts';
import { majorUnits } from '../values/money.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import {
  composePlan,
  type FixedParts,
  fixedParts,
  type PlanInput,
  withForecast,
  withoutCutsOf,
} from '../strategy/compose-plan.ts';
import { firstShares } from '../strategy/hour-shares.ts';
import { planRules } from './criteria/index.ts';
import type { Repair } from './criterion.ts';
import { repairedShares } from './repaired-shares.ts';
import { type Finding, validateStrategy } from './validate-strategy.ts';
import { waitingRules } from './waiting-rules.ts';

/** Rounds of repair at most (working assumption). */
const mostRepairs = 3;

const repairableRules = planRules.filter((rule) => rule.repairedBy !== undefined);

/**
 * The whole activation plan of a cycle: deterministic, within hours and cash, every choice explained. While the plan
 * breaks a rule that more hours can repair, hours move to that work and the plan is composed again; what still waits for
 * more hours a week than the company has is named with those hours.
 */
export function planStrategy(input: PlanInput): Strategy {
  const plan = planAboveNothing(input);
  const waiting = waitingRules(plan, (hoursPerWeek) => planWithinHours(withHours(input, hoursPerWeek)));
  return waiting.length === 0 ? plan : { ...plan, capacity: { ...plan.capacity, waiting } };
}

/**
 * A plan that brings fewer customers than would come without it keeps the budgets whose cut frees less for each lost
 * customer than the ceiling, or than the margin of a first year.
 */
function planAboveNothing(input: PlanInput): Strategy {
  const first = fixedParts(input);
  const compose = (fixed: FixedParts): Strategy => withForecast(input, fixed, planWithinHours(input, fixed));
  const proposed = compose(first);
  if (!losesCustomers(proposed)) return proposed;
  const { company } = input;
  const { channels, channelCap } = first.steering;
  const ceilingOf = (channelId: string): number => {
    const decided = channels.find((one) => one.channelId === channelId);
    if (decided?.decision === 'cut') return 0;
    const own = decided?.ceiling;
    const { currency } = company.organisation;
    const cap = own === undefined ? channelCap : majorUnits({ amountMinor: own, currency });
    return Math.max(cap, firstYearOf(company, channelId));
  };
  const held = withoutCutsOf(first, ceilingOf);
  return held.nextCycle.allocation.spent === first.nextCycle.allocation.spent ? proposed : compose(held);
}

/** True when the central forecast of a plan is below what comes without it. */
const losesCustomers = ({ ledger: { central, without } }: Strategy): boolean =>
  central !== null && without !== null && central.customers < without.customers;

/** The same company with more hours a week, those of each person in proportion. */
function withHours(input: PlanInput, hoursPerWeek: number): PlanInput {
  const { company } = input;
  const { capacity } = company;
  const more = hoursPerWeek / capacity.hoursPerWeek;
  const people = capacity.people.map((one) => (one.hours === undefined ? one : { ...one, hours: one.hours * more }));
  return { ...input, company: { ...company, capacity: { ...capacity, hoursPerWeek, people } } };
}

function planWithinHours(input: PlanInput, fixed: FixedParts = fixedParts(input)): Strategy {
  let shares = firstShares;
  let plan = composePlan(input, fixed, shares);
  let broken = repairableFindings(plan);
  for (let round = 0; round < mostRepairs; round += 1) {
    const next = repairedShares(shares, repairsOf(broken));
    if (next === null) break;
    const other = composePlan(input, fixed, next);
    const left = repairableFindings(other);
    if (left.length < broken.length) [plan, broken] = [other, left];
    shares = next;
  }
  return plan;
}

const repairableFindings = (plan: Strategy): Finding[] => validateStrategy(plan, null, repairableRules).findings;

const repairsOf = (findings: readonly Finding[]): Repair[] =>
  repairableRules
    .filter((rule) => findings.some((finding) => finding.ruleId === rule.id))
    .flatMap((rule) => rule.repairedBy ?? []);
