import type { Text } from '../values/text.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';
import { costEvidence, leastResults, reuseDecision } from './channel-decisions.ts';

/** An action at the end of its cycle, against what was planned. Costs in one unit, hours included. */
export interface ActionOutcome {
  readonly plannedCost: number;
  readonly cost: number;
  /** True when the indicator is a number of things, which a cost can be divided by. */
  readonly counted: boolean;
  readonly direction: 'up' | 'down';
  /** For a count that existed before the action: its number then, over a period as long. */
  readonly start?: number;
  /** Above the start; null = not read. */
  readonly result: number | null;
  readonly target: number;
  readonly low: number;
  readonly high: number;
  /** Ceiling and break-even of one result, for a channel; otherwise they come from the planned cost. */
  readonly ceiling?: { readonly cap: number; readonly breakEven: number };
  /** True when it serves another stage too, or is a duty: it is then never cut. */
  readonly supports: boolean;
}

/** Break-even of a result, as a multiple of its worst planned cost (working assumption). */
const tolerance = 1.5;

/** Standard deviations above which a rise of a count is more than chance: nine chances in ten, one-sided (working assumption). */
const leastRise = 1.28;

/**
 * What becomes of an action (docs/domain/formulas.md, Profitability of an action). Counts follow the rule of channels on
 * the cost and result of the action: the ceiling is its planned cost at the low mark. Rates and ranks, which no cost can
 * be divided by, follow their marks.
 */
export function actionDecision(outcome: ActionOutcome): { decision: ReuseDecision; rule: Text } {
  const { result } = outcome;
  if (result === null) return { decision: 'test_again', rule: rules.unread };
  // A low mark at the start of the profile: the cost rule has no ceiling there, and few results are within chance.
  const isFew = outcome.counted && outcome.direction === 'up' && outcome.low <= 0 && result < leastResults;
  if ((isFew && result < outcome.target) || isWithinChance(outcome, result)) {
    return { decision: 'test_again', rule: rules.few };
  }
  if (!outcome.counted || outcome.direction === 'down' || outcome.plannedCost <= 0 || outcome.low <= 0) {
    return { decision: byThreshold(outcome, result), rule: rules.threshold };
  }
  const cap = outcome.ceiling?.cap ?? outcome.plannedCost / outcome.low;
  const mean = outcome.plannedCost / outcome.target;
  const evidence = costEvidence(
    { spend: outcome.cost, customers: result },
    { mean, cap, breakEven: outcome.ceiling?.breakEven ?? cap * tolerance },
  );
  const decision = reuseDecision({
    ...evidence,
    brought: result,
    spend: outcome.cost,
    cap,
    supports: outcome.supports,
  });
  return { decision, rule: rules.cost };
}

/** True when neither the rise of a count nor the rise aimed at can be told from chance (difference of two Poisson counts). */
function isWithinChance({ start = 0, target }: ActionOutcome, result: number): boolean {
  const deviations = (rise: number): number => rise / Math.sqrt(2 * start + rise);
  return start > 0 && deviations(result) < leastRise && deviations(target) < leastRise;
}

/** Share of the target reached, 1 = met; 2 at most for a result to bring down, which is met at its target or under. */
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
  few: {
    fr: 'Trop peu de résultats de plus qu’au départ pour conclure\u202f: à essayer de nouveau.',
    en: 'Too few results above the start to conclude: to be tried again.',
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
