import { typesetText } from '../../language/typeset.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import type { AskedGoal, GoalMeasure } from './goal-reading.ts';

/** New customers asked for within the cycle, fewer than the pace of the measured period brings by then: the number is no progress. */
export function atThisPace(
  { goal, target, facts, months }: AskedGoal,
  read: GoalMeasure,
): Omit<StatedGoal, 'id' | 'statement'> | null {
  const { baselineMonths } = facts.company.period;
  if (goal.kind !== 'new_customers' || goal.horizon === undefined || read.current === null || months >= baselineMonths)
    return null;
  const pace = (read.current * months) / baselineMonths;
  const aim = target?.to ?? null;
  if (aim === null || aim > pace) return null;
  const [now, wanted] = [count(pace), count(aim)];
  return {
    measure: read.measure,
    unit: read.unit,
    current: Math.round(pace),
    target: aim,
    reachable: null,
    verdict: 'reached',
    proposal: typesetText(
      pair(
        `Au rythme mesuré, ce délai en apporte déjà ${now.fr} : ${wanted.fr} ne dit aucun progrès. Le plan retient une cible plus haute, ou le coût de chacun.`,
        `At the measured pace this delay already brings ${now.en}: ${wanted.en} shows no progress. The plan keeps a higher target, or the cost of each.`,
      ),
    ),
  };
}
