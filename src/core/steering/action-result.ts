import { addDays, type Day } from '../values/day.ts';
import { ratio } from '../values/ratio.ts';
import type { Text } from '../values/text.ts';

/** What an action has cost and brought so far. */
export interface ActionReading {
  readonly actionId: string;
  /** Cash, goods and hours, currency units. */
  readonly cost: number;
  /** Main performance (contacts, orders, clicks …); null = not read yet. */
  readonly result: number | null;
  /** Margin attributed to the action; null = none is. */
  readonly margin: number | null;
  readonly start: Day;
  /** Months until half of the effect is reached. */
  readonly halfLifeMonths: number;
}

/** Verdict on the profitability of an action. */
export type Profitability = 'profitable' | 'break_even' | 'not_profitable' | 'too_early';

/** Cost, result and profitability of an action; currency units. */
export interface ActionResult {
  /** Id of the action in the plan. */
  readonly actionId: string;
  /** Cash spent and hours at their cost, each as planned where it was not read. */
  readonly cost: number;
  /** Value of the main indicator, in its unit; null when not read. */
  readonly result: number | null;
  /** Cost of one unit of performance, the ratio of criterion Cr19; null without a result, or for a rate or a rank. */
  readonly costPerResult: number | null;
  /** (margin − cost) / cost; null for a free action or one without a margin. */
  readonly returnOnCost: number | null;
  /** Whether the margin covers the cost, within 5 % for `break_even`. */
  readonly status: Profitability;
  /** First day on which the action can be judged; null once it is. */
  readonly verdictOn: Day | null;
}

export const profitabilityTitles: Readonly<Record<Profitability, Text>> = {
  profitable: { fr: 'rentable', en: 'profitable' },
  break_even: { fr: 'à l’équilibre', en: 'break-even' },
  not_profitable: { fr: 'non rentable', en: 'not profitable' },
  too_early: { fr: 'trop tôt pour juger', en: 'too early to tell' },
};

/** Gain or loss, as a share of its cost, within which an action breaks even (working assumption). */
const breakEvenShare = 0.05;
/** Results that allow a verdict before the effect is shown (working assumption). */
const leastResults = 10;
const leastDays = 28;
const daysPerMonth = 30.4375;

/** Profitability of one action on a given day. */
export function actionResult(reading: ActionReading, today: Day): ActionResult {
  const { actionId, cost, result, margin } = reading;
  const verdictOn = verdictDay(reading);
  const enough = result !== null && result >= leastResults;
  const early = margin === null || (!enough && today < verdictOn);
  return {
    actionId,
    cost,
    result,
    costPerResult: ratio(cost, result),
    returnOnCost: margin === null ? null : ratio(margin - cost, cost),
    status: early ? 'too_early' : statusOf(margin, cost),
    verdictOn: early ? verdictOn : null,
  };
}

/** Two half-lives show three quarters of the effect; never before four weeks. */
function verdictDay({ start, halfLifeMonths }: ActionReading): Day {
  return addDays(start, Math.max(leastDays, Math.round(2 * halfLifeMonths * daysPerMonth)));
}

function statusOf(margin: number, cost: number): Profitability {
  const gain = margin - cost;
  if (Math.abs(gain) <= breakEvenShare * cost) return 'break_even';
  return gain > 0 ? 'profitable' : 'not_profitable';
}
