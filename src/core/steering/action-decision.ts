import type { Text } from '../values/text.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';
import { costEvidence, reuseDecision } from './channel-decisions.ts';

/** An action at the end of its cycle, against what was planned. Costs in one unit, hours included. */
export interface ActionOutcome {
  readonly plannedCost: number;
  readonly cost: number;
  /** Is the indicator a number of things, which may be counted against a cost? */
  readonly counted: boolean;
  readonly direction: 'up' | 'down';
  /** null = not read. */
  readonly result: number | null;
  readonly target: number;
  readonly low: number;
  readonly high: number;
  /** What one result may cost, when more is known than the plan’s own figures: the ceiling and the break-even of a channel. */
  readonly ceiling?: { readonly cap: number; readonly breakEven: number };
  /** Does it serve another stage too? */
  readonly supports: boolean;
}

/** How far over the worst planned cost per result an action still pays its way (assumption). */
const tolerance = 1.5;

/**
 * What becomes of an action (§6.8). Counts follow the rule of channels, on the action’s own cost and result: the ceiling
 * is its planned cost at the low bound. Rates and ranks, which no cost can be divided by, follow their thresholds.
 */
export function actionDecision(outcome: ActionOutcome): { decision: ReuseDecision; rule: Text } {
  const { result } = outcome;
  if (result === null) return { decision: 'test_again', rule: rules.unread };
  if (!outcome.counted || outcome.direction === 'down' || outcome.plannedCost <= 0 || outcome.low <= 0) {
    return { decision: byThreshold(outcome, result), rule: rules.threshold };
  }
  const cap = outcome.ceiling?.cap ?? outcome.plannedCost / outcome.low;
  const mean = outcome.plannedCost / outcome.target;
  const evidence = costEvidence(outcome.cost, result, mean, cap, outcome.ceiling?.breakEven ?? cap * tolerance);
  const decision = reuseDecision({
    ...evidence,
    brought: result,
    spend: outcome.cost,
    cap,
    supports: outcome.supports,
  });
  return { decision, rule: rules.cost };
}

/** Share of the target reached, 1 = met; a result to bring down is met when it is under its target. */
export function attainment({ direction, target }: Pick<ActionOutcome, 'direction' | 'target'>, result: number): number {
  if (direction === 'down') return result <= 0 ? 2 : target / result;
  return target <= 0 ? 1 : result / target;
}

function byThreshold(outcome: ActionOutcome, result: number): ReuseDecision {
  const atLeast = (bound: number) => (outcome.direction === 'down' ? result <= bound : result >= bound);
  if (atLeast(outcome.high)) return 'scale';
  if (atLeast(outcome.target)) return 'keep';
  return atLeast(outcome.low) || outcome.supports ? 'adapt' : 'cut';
}

const rules = {
  unread: {
    fr: 'Aucun résultat lu\u202f: à essayer de nouveau, avec une mesure.',
    en: 'No result was read: to be tried again, with a measure.',
  },
  threshold: {
    fr: 'Comparé à ses seuils\u202f: fort, visé, faible.',
    en: 'Compared with its thresholds: high, target, low.',
  },
  cost: {
    fr: 'Chances que le coût par résultat tienne sous celui prévu au seuil faible.',
    en: 'Odds that the cost per result stays under the one planned at the low threshold.',
  },
} as const satisfies Record<string, Text>;
