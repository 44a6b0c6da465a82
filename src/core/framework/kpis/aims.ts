import { typesetText } from '../../language/typeset.ts';
import { pair } from '../../values/text.ts';
import { unitEconomics } from '../economics/unit-economics.ts';
import type { Aim, AimFacts, Marks } from './kpi.ts';

/** Months until engines list the pages of a topic (working assumption: half-life of search work, four months). */
const growthMonths = 2;
const daysPerMonth = 30.4;

/** Half of the clicks expected from the topic of the action over the cycle, after the months of growth. */
export function topicClicksAim({ monthlyClicks, weeks }: AimFacts): Aim | null {
  if (monthlyClicks === null || monthlyClicks <= 0) return null;
  const reached = monthlyClicks * Math.max(1, (weeks * 7) / daysPerMonth - growthMonths) * 0.5;
  return {
    marks: [Math.ceil(reached * 0.5), Math.ceil(reached), Math.ceil(reached * 2)],
    basis: typesetText(
      pair(
        'Calculé : moitié des clics attendus du thème, deux mois de montée déduits.',
        'Computed: half of the clicks expected from the topic, two months of growth taken off.',
      ),
    ),
  };
}

export const computedBasis = pair(
  'Calculé d’après les coûts et les plafonds de ce plan.',
  'Computed from the costs and ceilings of this plan.',
);

/** Aims at the ceiling of a cost per customer that is not measured. */
export function costCeilingAim({ company, start }: AimFacts): Aim | null {
  if (start !== null) return null;
  const ceiling = Number(unitEconomics(company).cacMax.toFixed(2));
  const marks: Marks = [ceiling, ceiling, ceiling];
  return { marks, basis: typesetText(computedBasis) };
}
