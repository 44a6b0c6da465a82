import { addDays, type Day } from '../values/day.ts';
import { ratio } from '../values/ratio.ts';
import type { Text } from '../values/text.ts';

/** What an action cost and brought so far. */
export interface ActionReading {
  readonly actionId: string;
  /** Cash, goods and hours, currency units. */
  readonly cost: number;
  /** Primary performance (contacts, orders, clicks …); null = not read yet. */
  readonly result: number | null;
  /** Margin attributed to the action; null = it earns nothing by itself. */
  readonly margin: number | null;
  /** Results a verdict needs: the least sample of its indicator, 10 by default. */
  readonly leastResults?: number;
  readonly start: Day;
  /** Months until half of the effect is reached. */
  readonly halfLifeMonths: number;
}

export type Profitability = 'profitable' | 'break_even' | 'not_profitable' | 'too_early';

export interface ActionResult {
  readonly actionId: string;
  readonly cost: number;
  readonly result: number | null;
  /** Cost per unit of performance: the ratio of criterion Cr19. */
  readonly costPerResult: number | null;
  /** (margin − cost) / cost; null for a free action or one without a margin. */
  readonly returnOnCost: number | null;
  readonly status: Profitability;
  /** When a verdict is possible, for an action it is too early to judge. */
  readonly verdictOn: Day | null;
}

export const profitabilityTitles: Readonly<Record<Profitability, Text>> = {
  profitable: { fr: 'rentable', en: 'profitable' },
  break_even: { fr: 'à l’équilibre', en: 'break-even' },
  not_profitable: { fr: 'non rentable', en: 'not profitable' },
  too_early: { fr: 'trop tôt pour juger', en: 'too early to tell' },
};

/** Within a twentieth of its cost an action neither wins nor loses (assumption). */
const margins = { breakEven: 0.05 };

/** Profitability of one action on a given day. */
export function actionResult(reading: ActionReading, today: Day): ActionResult {
  const { actionId, cost, result, margin } = reading;
  const verdictOn = verdictDay(reading);
  const enough = result !== null && result >= (reading.leastResults ?? 10);
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
  return addDays(start, Math.max(28, Math.round(2 * halfLifeMonths * 30.4375)));
}

function statusOf(margin: number, cost: number): Profitability {
  const gain = margin - cost;
  if (Math.abs(gain) <= margins.breakEven * cost) return 'break_even';
  return gain > 0 ? 'profitable' : 'not_profitable';
}
