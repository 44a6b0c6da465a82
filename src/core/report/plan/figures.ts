import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ReportBlock, ReportFigure } from '../blocks.ts';
import { figure, heading } from '../build-blocks.ts';
import { inUnits, money } from '../plan-cells.ts';
import { ceilingReason } from './steering.ts';

/** Content, actions, hours, spending and cost ceiling in large type. */
export function figuresPart({ costs, capacity, actions, cac }: Strategy): ReportBlock[] {
  const { currency } = costs;
  const [budget, reason] = [money(costs.budget, currency), ceilingReason(cac)];
  return [
    heading('figures', pair('Le plan en chiffres', 'The plan in figures')),
    {
      kind: 'figures',
      items: [
        figure(
          pair('Contenus datés', 'Dated content items'),
          actions.filter((action) => action.content !== null).length,
          pair('sur la durée du cycle', 'over the cycle'),
          'computed',
        ),
        figure(
          pair('Actions en tout', 'Actions in all'),
          actions.length,
          pair(
            'contenus, scénarios, conversion, fidélisation, recommandation, mesure',
            'content, scenarios, conversion, retention, referral, measurement',
          ),
          'computed',
        ),
        figure(
          pair('Heures prévues', 'Hours planned'),
          Math.round(capacity.hoursPlanned),
          pair(`sur ${Math.round(capacity.hoursTotal)} disponibles`, `of ${Math.round(capacity.hoursTotal)} available`),
          'computed',
        ),
        amountFigure(
          pair('Dépenses prévues', 'Cash planned'),
          { amount: costs.cashPlanned, currency },
          pair(`pour un budget de ${budget.fr}`, `for a budget of ${budget.en}`),
        ),
        amountFigure(
          pair('Coût d’acquisition plafond', 'Acquisition cost ceiling'),
          { amount: cac.cacMax, currency },
          pair(`par nouveau client au plus\u202f: ${reason.fr}`, `per new customer at most: ${reason.en}`),
        ),
      ],
    },
  ];
}

function amountFigure(
  label: Text,
  { amount, currency }: { readonly amount: number; readonly currency: string },
  explanation: Text,
): ReportFigure {
  return {
    ...figure(label, inUnits(amount, currency), explanation, 'computed'),
    shown: money(amount, currency),
  };
}
