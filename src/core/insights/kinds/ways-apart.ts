import { type Comparison, openComparisons } from '../../framework/counters/compared-groups.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { pair, type Text } from '../../values/text.ts';
import { isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import {
  evidenceOfGroup,
  fixedArgument,
  fixedRemedy,
  fixedSteps,
  groupName,
  groupsArgument,
  groupsTitle,
  prudentGain,
} from '../compared-texts.ts';
import { defineInsight, type Insight, type InsightAction } from '../define-insight.ts';
import { openGroups } from '../open-groups.ts';
import { resultWorth } from '../result-worth.ts';

/** Findings of this kind at most. */
const most = 6;

/** Two groups that the company counts and that succeed unequally: called back or not, chased or not, paid by one way or another. */
export const waysApart = defineInsight({
  id: 'ways-apart',
  subject: 'sales',
  aim: 'convert',
  title: pair('Deux groupes qui réussissent inégalement', 'Two groups that succeed unequally'),
  project: pair('Généraliser la façon qui réussit', 'Make the better way the rule'),
  needs: ['company', 'comparisons', 'counters', 'path', 'totals', 'yearMargin', 'amounts'],
  find: ({ comparisons, totals, amounts, ...facts }) => [
    ...openComparisons(facts.company).filter(isSure).slice(0, most).map(openGroups),
    ...comparisons
      .filter(({ isLoss }) => !isLoss)
      .slice(0, most)
      .map((one): Insight => {
        const { better, other, interval } = one;
        const [best, rest] = [groupName(better), groupName(other)];
        const isMovable = canBeMoved(one);
        const worth = !isMovable
          ? null
          : resultWorth(
              {
                result: one.result,
                labels: [better.label ?? '', other.label ?? ''],
                done: better.won + other.won,
                isLoss: false,
              },
              facts,
            );
        const gained = prudentGain(one) / totals.months;
        const money = worth === null ? null : gained * worth.each;
        return {
          about: aboutOf(one),
          title: groupsTitle(one, best, rest),
          argument: isMovable ? groupsArgument(one, { worth, months: totals.months, amounts }) : fixedArgument(one),
          remedy: remedyOf(one, best, rest),
          moneyPerMonth: money,
          customersPerMonth: worth === null || worth.customers === 0 ? null : gained * worth.customers,
          certainty: interval[0] > 0 ? 0.75 : 0.35,
          evidence: [better, other].map((group) => evidenceOfGroup(group, one, facts.company)),
          chart: barChart(pair(`Part : ${one.result}`, `Share: ${one.result}`), 'share', [
            { label: best, value: better.won / better.of, strong: true },
            { label: rest, value: other.won / other.of },
          ]),
          ...(one.difference === 'owned' ? {} : { action: actionOf(one, best, rest) }),
          answeredBy: isPathWork,
        };
      }),
  ],
});

/** An open question is asked only of a gap that is more than chance. */
const isSure = ({ interval }: Comparison): boolean => interval[0] > 0;

const aboutOf = ({ channelId, better, other }: Comparison): string =>
  contentWords(`${channelId ?? ''} ${better.label ?? other.label ?? ''}`)
    .slice(0, 3)
    .join('-');

function remedyOf(one: Comparison, best: Text, rest: Text): Text {
  const { interval } = one;
  if (!canBeMoved(one)) return fixedRemedy(one);
  if (interval[0] <= 0)
    return pair(
      `Essayer sur la moitié des cas, tirée au sort : faire comme pour ${best.fr}, et compter les deux moitiés pendant huit semaines`,
      `Try it on a random half of the cases: do as for ${best.en}, and count both halves for eight weeks`,
    );
  return one.difference === 'treated'
    ? pair(
        `Faire pour tous comme pour ${best.fr}, en commençant par la moitié tirée au sort pendant huit semaines, et compter les deux moitiés`,
        `Do for all as for ${best.en}, starting with a random half for eight weeks, and count both halves`,
      )
    : pair(
        `Amener le plus de cas possible de ${rest.fr} vers ${best.fr} : dire pourquoi, le rendre plus simple, et compter les deux groupes chaque mois`,
        `Move as many cases as possible from ${rest.en} to ${best.en}: say why, make it easier, and count both groups every month`,
      );
}

const actionOf = (one: Comparison, best: Text, rest: Text): InsightAction => ({
  title: remedyOf(one, best, rest),
  steps: !canBeMoved(one)
    ? fixedSteps(one)
    : [
        pair(
          `Écrire la règle en une phrase et son responsable : traiter chaque cas comme ${best.fr}.`,
          `Write the rule in one sentence with who is in charge: treat every case as ${best.en}.`,
        ),
        pair(
          'Noter pour chaque cas de quel groupe il est, et son résultat.',
          'Note for each case which group it is in, and its result.',
        ),
        pair(
          'Comparer les deux groupes après huit semaines ; garder la règle si l’écart tient.',
          'Compare the two groups after eight weeks; keep the rule if the gap holds.',
        ),
      ],
  done: pair(
    'La règle est écrite et les deux groupes sont comptés.',
    'The rule is written and both groups are counted.',
  ),
  indicator: {
    name: pair(`Part « ${one.result} » de ${rest.fr}`, `Share of “${one.result}” of ${rest.en}`),
    unit: 'share',
    start: one.other.won / one.other.of,
    target: (one.other.won + (canBeMoved(one) ? prudentGain(one) : 0)) / one.other.of,
  },
  hours: 3,
  skill: 'partnerships',
});
