import { offerNamedIn } from '../../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import { isNear } from '../bounded-goals.ts';
import { soldUnits } from '../goal-figures.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** A sum of money to reach that the units of one offer make: units times their price, never a number of units. */

/** Growth that no measured gain supports from which a sum is out of reach, and the first step proposed instead (working assumptions). */
const mostGrowth = 1.5;
const firstStep = 1.2;

export function unitMoneyGoal({ goal, target, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  if (target?.unit !== 'money' || target.to === null) return null;
  const { from, to } = target;
  const rows = soldUnits(company).flatMap(({ offerId, count: units }) => {
    const offer = company.offers.find(({ id }) => id === offerId);
    return offer === undefined || units <= 0 ? [] : [{ offer, units, sum: units * offer.priceNet }];
  });
  const own = offerNamedIn(goal.statement, company.offers);
  const row = rows.find((one) => (from === null ? one.offer.id === own?.id : isNear(one.sum, from)));
  if (row === undefined) return null;
  const { offer, units, sum } = row;
  const isFar = to > mostGrowth * sum;
  const reachable = isFar ? Math.round(firstStep * sum) : null;
  const [now, aim, each, first] = [sum, to, offer.priceNet, reachable ?? to].map(amounts.money) as [
    Text,
    Text,
    Text,
    Text,
  ];
  const [many, needed, step, times] = [units, to / offer.priceNet, (reachable ?? to) / offer.priceNet, to / sum].map(
    (value, at) => count(at === 3 ? value : Math.round(value)),
  ) as [Text, Text, Text, Text];
  const start = pair(
    `« ${offer.name} » : ${many.fr} × ${each.fr} = ${now.fr}. ${aim.fr} en demande ${needed.fr}, ${times.fr} fois ce qui est compté`,
    `“${offer.name}”: ${many.en} × ${each.en} = ${now.en}. ${aim.en} takes ${needed.en}, ${times.en} times what is counted`,
  );
  return {
    measure: named(offer.name),
    unit: 'money',
    current: sum,
    target: to,
    reachable,
    verdict: to <= sum ? 'reached' : isFar ? 'out-of-reach' : 'to-be-measured',
    proposal: isFar
      ? pair(
          `${start.fr}, et aucun gain mesuré ne le porte : hors d’atteinte. Viser ${first.fr} d’abord, soit ${step.fr}, et décider de la suite au premier relevé.`,
          `${start.en}, and no measured gain supports it: out of reach. Aim at ${first.en} first, that is ${step.en}, and decide the rest at the first reading.`,
        )
      : pair(
          `${start.fr}. Compter chaque mois le nombre et la somme, et juger après deux mois.`,
          `${start.en}. Count the number and the sum every month, and judge after two.`,
        ),
  };
}
