import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import type { InsightFacts } from '../insight-facts.ts';
import type { GoalMeasure } from './goal-reading.ts';

/** Part of the gain that is near enough to the whole (working assumption: within the error of the measure). */
const nearEnough = 0.85;
/** Times the reachable gain from which a target is out of reach (working assumption). */
const farOff = 1.5;

/** Growth in a year that no measured gain supports from which a target is out of reach, and the first step proposed instead (working assumptions). */
const mostGrowth = 1.5;
const firstStep = 1.2;

/** The verdict by the figures alone: what is reached, what the findings bring, or the growth that nothing supports. */
export function verdictOf({ current, target, reachable }: GoalMeasure): StatedGoal['verdict'] {
  if (current === null || target === null) return 'to-be-measured';
  const isFall = target < current;
  if (!isFall && current >= target) return 'reached';
  if (reachable === null) return target > mostGrowth * current ? 'out-of-reach' : 'to-be-measured';
  const [gained, needed] = [Math.abs(reachable - current), Math.abs(target - current)];
  if (gained >= nearEnough * needed) return 'within-reach';
  return needed <= farOff * gained ? 'ambitious' : 'out-of-reach';
}

interface Around {
  readonly facts: InsightFacts;
  readonly months: number;
  /** What to aim at once it is reached. */
  readonly next: Text;
  /** True for a goal that counts customers, each of whom a channel may win at its cost. */
  readonly isPeople: boolean;
}

/** The judgement in a sentence, for a measure that has none of its own. */
export function proposalOf(
  { unit, current, target, reachable }: GoalMeasure,
  verdict: StatedGoal['verdict'],
  { facts, months, next, isPeople }: Around,
): Text {
  const show = (value: number): Text =>
    unit === 'share' ? share(value) : unit === 'money' ? facts.amounts.money(value) : count(Math.round(value));
  const [now, aim, most] = [current ?? 0, target ?? 0, reachable ?? current ?? 0].map(show) as [Text, Text, Text];
  if (verdict === 'out-of-reach' && reachable === null && current !== null && current > 0)
    return isPeople
      ? withPrice(unsupported(show, current, target ?? current), (target ?? current) - current, facts)
      : unsupported(show, current, target ?? current);
  switch (verdict) {
    case 'reached':
      return pair(
        `Déjà atteint : ${now.fr}, pour ${aim.fr} visés.${next.fr}`,
        `Reached already: ${now.en}, for ${aim.en} aimed at.${next.en}`,
      );
    case 'within-reach':
      return pair(
        `De ${now.fr} à ${aim.fr} : à portée, ${most.fr} avec les constats de ce plan. À relire chaque mois.`,
        `From ${now.en} to ${aim.en}: within reach, ${most.en} with the findings of this plan. To be read every month.`,
      );
    case 'ambitious':
      return pair(
        `De ${now.fr} à ${aim.fr} : ambitieux. Les constats de ce plan mènent à ${most.fr} ; viser ${most.fr} d’abord et décider de la suite au premier relevé.`,
        `From ${now.en} to ${aim.en}: ambitious. The findings of this plan reach ${most.en}; aim at ${most.en} first and decide the rest at the first reading.`,
      );
    case 'out-of-reach':
      return pair(
        `De ${now.fr} à ${aim.fr} : hors d’atteinte à cette date. Les constats de ce plan mènent à ${most.fr} : retenir ${most.fr}.`,
        `From ${now.en} to ${aim.en}: out of reach by that date. The findings of this plan reach ${most.en}: aim at ${most.en}.`,
      );
    default: {
      const needed = ((target ?? 0) - (current ?? 0)) / months;
      const each = unit === 'money' ? facts.amounts.money(Math.abs(needed)) : count(Math.abs(needed));
      const way = needed < 0 ? pair('de moins', 'less') : pair('de plus', 'more');
      return pair(
        `De ${now.fr} à ${aim.fr} demande ${each.fr} ${way.fr} par mois : rien de mesuré ne dit encore si c’est possible. Compter chaque mois, et juger après deux mois.`,
        `From ${now.en} to ${aim.en} takes ${each.en} ${way.en} a month: nothing measured shows yet whether it is possible. Count every month, and judge after two.`,
      );
    }
  }
}

/** The first step towards a target that no measured gain supports; null for another verdict. */
export const steppedTo = ({ current, proposal, unit }: GoalMeasure, verdict: StatedGoal['verdict']): number | null =>
  verdict !== 'out-of-reach' || proposal !== undefined || current === null || current <= 0
    ? null
    : unit === 'count'
      ? Math.round(firstStep * current)
      : firstStep * current;

/** A target that no measured gain supports, with its pace and a first step. */
function unsupported(show: (value: number) => Text, current: number, target: number): Text {
  const [now, aim, first, times] = [show(current), show(target), show(firstStep * current), count(target / current)];
  return pair(
    `De ${now.fr} à ${aim.fr}, c’est ${times.fr} fois ce qui est mesuré, et aucun gain mesuré ne le porte : hors d’atteinte. Viser ${first.fr} d’abord, et décider de la suite au premier relevé.`,
    `From ${now.en} to ${aim.en} is ${times.en} times what is measured, and no measured gain supports it: out of reach. Aim at ${first.en} first, and decide the rest at the first reading.`,
  );
}

/** The same, with what the missing ones would cost at the price of the paid channels, when it is more than the budget. */
function withPrice(text: Text, missing: number, { company, costs, amounts }: InsightFacts): Text {
  const { paidCac } = costs;
  const budget = company.budget.cashCycle;
  if (paidCac === null || missing * paidCac <= budget) return text;
  const [all, each, cash] = [missing * paidCac, paidCac, budget].map(amounts.money) as [Text, Text, Text];
  return pair(
    `${text.fr} Les acheter au coût de vos canaux payants (${each.fr}) prendrait ${all.fr}, pour un budget de ${cash.fr}.`,
    `${text.en} Buying them at the cost of your paid channels (${each.en}) would take ${all.en}, for a budget of ${cash.en}.`,
  );
}
