import type { CompanyOffer } from '../../framework/company/company.ts';
import type { Comparison } from '../../framework/counters/compared-groups.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { harmSign } from '../../framework/counters/counter-words.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../values/text.ts';
import { share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
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
import { defineInsight, type InsightAction } from '../define-insight.ts';
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
        // what is sold is chosen: its sales can go to another offer
        const isMovable = canBeMoved(one) || (one.difference === 'state' && namesAnOffer(one, facts.company.offers));
        const worth = isMovable
          ? resultWorth({ result: one.result, labels, done: better.won + other.won, isLoss: true }, facts)
          : null;
        const gained = prudentGain(one) / totals.months;
        const isFault = !['season', 'owned'].includes(one.difference) && isFaultOfAnOffer(one, facts.company.offers);
        const remedy = isFault ? causeRemedy(one, rest) : isMovable ? remedyOf(one, best, rest) : fixedRemedy(one);
        return {
          about: aboutOf(one),
          title: groupsTitle(one, best, rest),
          argument:
            isMovable || isFault ? groupsArgument(one, { worth, months: totals.months, amounts }) : fixedArgument(one),
          remedy,
          moneyPerMonth: worth === null ? null : gained * worth.each,
          customersPerMonth: null,
          certainty: interval[0] > 0 ? 0.75 : 0.35,
          evidence: [better, other].map((group) => evidenceOfGroup(group, one, facts.company)),
          chart: barChart(pair(`Part : ${one.result}`, `Share: ${one.result}`), 'share', [
            { label: best, value: better.won / better.of },
            { label: rest, value: other.won / other.of, strong: true },
          ]),
          ...(one.difference === 'owned'
            ? {}
            : {
                action: {
                  title: remedy,
                  steps: [
                    ...(isFault ? causeSteps(one) : isMovable ? ruleSteps(rest) : fixedSteps(one)),
                    pair(
                      `Recompter après huit semaines : ${share(other.won / other.of).fr} aujourd’hui.`,
                      `Count again after eight weeks: ${share(other.won / other.of).en} today.`,
                    ),
                  ],
                  done: pair(
                    'Ce qui devait changer l’est, et le compte est repris.',
                    'What had to change has changed, and the count goes on.',
                  ),
                  indicator: {
                    name: pair(`Part « ${one.result} » de ${rest.fr}`, `Share of “${one.result}” of ${rest.en}`),
                    unit: 'share',
                    start: other.won / other.of,
                    target: (other.won - (isMovable || isFault ? prudentGain(one) : 0)) / other.of,
                  },
                  hours: 3,
                  skill: 'email',
                } satisfies InsightAction,
              }),
          answeredBy: isRetention,
        };
      }),
});

/** The better group becomes the rule. */
function remedyOf({ result, other, interval }: Comparison, best: Text, rest: Text): Text {
  if (interval[0] <= 0)
    return pair(
      `Essayer sur la moitié des cas, tirée au sort : faire comme pour ${best.fr}, et compter « ${result} » dans les deux moitiés pendant huit semaines`,
      `Try it on a random half of the cases: do as for ${best.en}, and count “${result}” in both halves for eight weeks`,
    );
  return other.label === null
    ? pair(
        `Faire passer chaque cas par ${best.fr} avant la décision, et compter « ${result} » des deux côtés chaque mois`,
        `Bring every case through ${best.en} before the decision, and count “${result}” on both sides every month`,
      )
    : pair(
        `Faire de ${best.fr} la règle, réduire ${rest.fr} mois après mois, et compter « ${result} » des deux côtés`,
        `Make ${best.en} the rule, reduce ${rest.en} month after month, and count “${result}” on both sides`,
      );
}

const causeRemedy = ({ result }: Comparison, rest: Text): Text =>
  pair(
    `Chercher pourquoi « ${result} » touche ${rest.fr}, changer une seule chose et recompter ; d’ici là, ne pas en vendre davantage`,
    `Find out why “${result}” happens with ${rest.en}, change one thing and count again; until then sell no more of it`,
  );

const ruleSteps = (rest: Text): Text[] => [
  pair(
    `Lister ce qui mène encore à ${rest.fr} (une habitude, un horaire, un prix) et ce qui peut changer cette semaine.`,
    `List what still makes ${rest.en} happen (a habit, hours, a price) and what can change this week.`,
  ),
  pair('Changer la règle et la dire à ceux qui l’appliquent.', 'Change the rule and explain it to those who apply it.'),
];

const causeSteps = ({ result }: Comparison): Text[] => [
  pair(
    `Reprendre un par un les dix derniers cas « ${result} » et noter pour chacun ce qui a manqué.`,
    `Go through the last ten cases of “${result}” one by one and note for each what was missing.`,
  ),
  pair(
    'Changer une seule chose dans la façon de faire, et l’écrire.',
    'Change one thing in the way of working, and write it down.',
  ),
];

/** True when what was sold has the fault, not a way of working: customers who need one offer are not moved to another. */
function isFaultOfAnOffer({ result, other }: Comparison, offers: readonly CompanyOffer[]): boolean {
  return harmSign.test(plainText(result)) && namesAnOffer({ other }, offers);
}

const namesAnOffer = ({ other }: Pick<Comparison, 'other'>, offers: readonly CompanyOffer[]): boolean =>
  other.label !== null && offerNamedIn(other.label, offers) !== null;

const aboutOf = ({ channelId, better, other }: Comparison): string =>
  contentWords(`${channelId ?? ''} ${other.label ?? better.label ?? ''}`)
    .slice(0, 3)
    .join('-');
