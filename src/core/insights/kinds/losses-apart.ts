import type { Comparison } from '../../framework/counters/compared-groups.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { pair } from '../../values/text.ts';
import { share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { evidenceOfGroup, groupName, groupsArgument, groupsTitle, prudentGain } from '../compared-texts.ts';
import { defineInsight } from '../define-insight.ts';
import { resultWorth } from '../result-worth.ts';

/** Findings of this kind at most. */
const most = 6;

/** A loss that one group has and another hardly has: sent on one day or another, won at one price or another, from one channel or another. */
export const lossesApart = defineInsight({
  id: 'losses-apart',
  subject: 'losses',
  aim: 'keep',
  title: pair('Des pertes qui viennent d’un groupe', 'Losses that come from one group'),
  project: pair('Arrêter ce qui fait perdre', 'Stop what makes the losses'),
  needs: ['company', 'comparisons', 'counters', 'path', 'totals', 'yearMargin', 'amounts'],
  find: ({ comparisons, totals, amounts, ...facts }) =>
    comparisons
      .filter(({ isLoss }) => isLoss)
      .slice(0, most)
      .map((one) => {
        const { better, other, interval } = one;
        const [best, rest] = [groupName(better), groupName(other)];
        const labels = [better.label ?? '', other.label ?? ''];
        const worth = resultWorth({ result: one.result, labels, done: better.won + other.won, isLoss: true }, facts);
        const gained = prudentGain(one) / totals.months;
        const remedy =
          other.label === null
            ? pair(
                `Faire passer chaque cas par ${best.fr} avant la décision, et compter « ${one.result} » des deux côtés chaque mois`,
                `Bring every case through ${best.en} before the decision, and count “${one.result}” on both sides every month`,
              )
            : pair(
                `Faire de ${best.fr} la règle, réduire ${rest.fr} mois après mois, et compter « ${one.result} » des deux côtés`,
                `Make ${best.en} the rule, reduce ${rest.en} month after month, and count “${one.result}” on both sides`,
              );
        return {
          about: aboutOf(one),
          title: groupsTitle(one, best, rest),
          argument: groupsArgument(one, { worth, months: totals.months, amounts }),
          remedy,
          moneyPerMonth: worth === null ? null : gained * worth.each,
          customersPerMonth: null,
          certainty: interval[0] > 0 ? 0.75 : 0.35,
          evidence: [better, other].map((group) => evidenceOfGroup(group, one, facts.company)),
          chart: barChart(pair(`Part : ${one.result}`, `Share: ${one.result}`), 'share', [
            { label: best, value: better.won / better.of },
            { label: rest, value: other.won / other.of, strong: true },
          ]),
          action: {
            title: remedy,
            steps: [
              pair(
                `Lister ce qui mène encore à ${rest.fr} (une habitude, un horaire, un prix) et ce qui peut changer cette semaine.`,
                `List what still makes ${rest.en} happen (a habit, hours, a price) and what can change this week.`,
              ),
              pair(
                'Changer la règle et la dire à ceux qui l’appliquent.',
                'Change the rule and explain it to those who apply it.',
              ),
              pair(
                `Recompter après huit semaines : ${share(other.won / other.of).fr} aujourd’hui.`,
                `Count again after eight weeks: ${share(other.won / other.of).en} today.`,
              ),
            ],
            done: pair('La règle est changée et le compte est repris.', 'The rule has changed and the count goes on.'),
            indicator: {
              name: pair(`Part « ${one.result} » de ${rest.fr}`, `Share of “${one.result}” of ${rest.en}`),
              unit: 'share',
              start: other.won / other.of,
              target: (other.won - prudentGain(one)) / other.of,
            },
            hours: 3,
            skill: 'email',
          },
          answeredBy: isRetention,
        };
      }),
});

const aboutOf = ({ channelId, better, other }: Comparison): string =>
  contentWords(`${channelId ?? ''} ${other.label ?? better.label ?? ''}`)
    .slice(0, 3)
    .join('-');
