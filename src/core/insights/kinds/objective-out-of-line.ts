import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { isMeasuring } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** A target below what comes anyway, or far above what the means can bring. */
export const objectiveOutOfLine = defineInsight({
  id: 'objective-out-of-line',
  subject: 'objective',
  aim: 'acquire',
  title: pair('Une cible qui ne correspond pas aux moyens', 'A target out of line with the means'),
  project: pair('Fixer une cible qui décide', 'Set a target that decides'),
  needs: ['objectives'],
  find: ({ objectives }) =>
    objectives
      .filter(({ kpiId, baseline, mid }) => kpiId === newCustomersKpi && baseline !== null && mid !== null)
      .filter(({ target, baseline, kept }) => !kept || target <= (baseline ?? 0))
      .slice(0, 1)
      .map(({ id, target, proposed, baseline, mid, high, kept }) => {
        const aimed = count(proposed ?? mid ?? 0);
        const [aim, idle, plan, most] = [target, baseline ?? 0, mid ?? 0, high ?? 0].map(count) as [
          ReturnType<typeof count>,
          ReturnType<typeof count>,
          ReturnType<typeof count>,
          ReturnType<typeof count>,
        ];
        return {
          about: id,
          title: kept
            ? pair(
                `La cible de ${aim.fr} nouveaux clients serait atteinte sans rien faire : ${idle.fr} sont attendus`,
                `The target of ${aim.en} new customers would be reached without doing anything: ${idle.en} are expected`,
              )
            : pair(
                `La cible de ${aim.fr} nouveaux clients est hors d’atteinte : ${plan.fr} avec le plan, ${most.fr} au mieux`,
                `The target of ${aim.en} new customers is out of reach: ${plan.en} with the plan, ${most.en} at best`,
              ),
          argument: pair(
            'Une cible sert à choisir entre deux actions. Trop basse, elle ne choisit rien ; trop haute, elle fait dépenser pour la rejoindre. Le plan se règle sur ce qu’il peut atteindre.',
            'A target serves to choose between two actions. Too low, it chooses nothing; too high, it makes people spend to reach it. The plan is set on what it can reach.',
          ),
          remedy: pair(
            `Retenir ${aimed.fr} nouveaux clients comme cible du cycle et la revoir au premier relevé`,
            `Take ${aimed.en} new customers as the target of the cycle and review it at the first reading`,
          ),
          moneyPerMonth: null,
          customersPerMonth: null,
          certainty: 0.6,
          evidence: [
            pair(
              `Sans le plan ${idle.fr}, avec le plan ${plan.fr}`,
              `Without the plan ${idle.en}, with the plan ${plan.en}`,
            ),
          ],
          chart: barChart(
            pair('Nouveaux clients du cycle', 'New customers of the cycle'),
            'count',
            [
              { label: pair('sans le plan', 'without the plan'), value: baseline ?? 0 },
              { label: pair('avec le plan', 'with the plan'), value: mid ?? 0, strong: true },
            ],
            { label: pair('cible déclarée', 'declared target'), value: target },
          ),
          answeredBy: isMeasuring,
        };
      }),
});
