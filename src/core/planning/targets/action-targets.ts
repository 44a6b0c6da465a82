import { typesetText } from '../../language/typeset.ts';
import { unitEconomics } from '../../framework/economics/unit-economics.ts';
import { pair, type Text } from '../../values/text.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import { kpiNorms } from './kpi-targets.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { KpiBinding } from '../plan/plan.ts';

/** The marks of an indicator on the two sides of what is aimed at, whichever way is better. */
export function around(
  aim: number,
  [low, , high]: readonly [number, number, number],
  direction: KpiBinding['direction'],
): [number, number, number] {
  return direction === 'down'
    ? [Math.max(low, aim), aim, Math.min(high, aim)]
    : [Math.min(low, aim), aim, Math.max(high, aim)];
}

export const computedBasis = pair(
  'Calculé d’après les coûts et les plafonds de ce plan.',
  'Computed from the costs and ceilings of this plan.',
);

/** Where a target comes from, in words: the topic's potential, a measured start with a supposed gain, or an assumption. */
export function targetBasis(draft: DraftAction, kpiId: string, baseline: number | null): Text {
  if (baseline === null && kpiId.startsWith('K-CAC-')) return typesetText(computedBasis);
  if (kpiId === 'K-SEO-CLK' && draft.monthlyClicks !== null && draft.monthlyClicks > 0)
    return typesetText(
      pair(
        'Calculé : moitié des clics attendus du thème, deux mois de montée déduits.',
        'Computed: half of the clicks expected from the topic, two months of growth taken off.',
      ),
    );
  return typesetText(
    baseline === null
      ? pair(
          'Hypothèse de première utilisation, à remplacer par votre premier relevé.',
          'First-use assumption, to be replaced by your first reading.',
        )
      : pair(
          'Départ mesuré ; la hausse visée est une hypothèse à confirmer en cours de cycle.',
          'Measured start; the gain aimed at is an assumption to confirm during the cycle.',
        ),
  );
}

/** low, target, high: the measured rate times a modest gain, the potential of the topic, or the first-use norm. */
export function targetsOf(
  context: PlanContext,
  draft: Pick<DraftAction, 'monthlyClicks'>,
  kpiId: string,
  baseline: number | null,
): [number, number, number] {
  const norm = kpiNorms[kpiId];
  if (norm === undefined) return [0, 1, 2];
  if (kpiId === 'K-SEO-CLK' && draft.monthlyClicks !== null && draft.monthlyClicks > 0) {
    const reached = draft.monthlyClicks * Math.max(1, (context.weeks * 7) / 30.4 - 2) * 0.5;
    return [Math.ceil(reached * 0.5), Math.ceil(reached), Math.ceil(reached * 2)];
  }
  if (baseline === null && kpiId.startsWith('K-CAC-')) {
    const ceiling = Number(unitEconomics(context.company).cacMax.toFixed(2));
    return [ceiling, ceiling, ceiling];
  }
  if (norm.unit === 'points' && baseline !== null)
    return [Math.round(baseline), Math.round(baseline + 4), Math.round(baseline + 10)];
  if (baseline !== null && norm.direction !== 'none')
    return norm.factors.map((factor) => capped(norm.unit, baseline * factor, norm.most)) as [number, number, number];
  return [...norm.first];
}

/** A share never passes 1, nor a mark the top of its scale. */
function capped(unit: KpiBinding['unit'], value: number, most: number | undefined): number {
  const bounded = Math.min(value, most ?? (unit === 'rate' ? 1 : value));
  return unit === 'money' ? Math.round(bounded * 100) / 100 : Number(bounded.toPrecision(4));
}
