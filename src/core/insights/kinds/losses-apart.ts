import type { CompanyOffer } from '../../framework/company/company.ts';
import type { Comparison } from '../../framework/counters/compared-groups.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { choseThemselves } from '../../framework/counters/comparisons/self-chosen.ts';
import { harmSign } from '../../framework/counters/counter-words.ts';
import { contentWords, plainText } from '../../framework/counters/plain-words.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import { slug } from '../../values/strings/slug.ts';
import { pair, type Text } from '../../values/text.ts';
import { share } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { type ComparedAnswer, comparedAnswer, taskOf } from '../compared-answer.ts';
import { certaintyOf, evidenceOfGroup, fixedArgument, groupName, groupsTitle } from '../compared-texts.ts';
import { countedGain } from '../gains/gained-results.ts';
import { groupsArgument } from '../groups-argument.ts';
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
  needs: ['company', 'comparisons', 'counters', 'path', 'yearMargin', 'amounts'],
  find: ({ comparisons, amounts, ...facts }) =>
    comparisons
      .filter(({ isLoss }) => isLoss)
      .slice(0, most)
      .map((one) => {
        const { better, other } = one;
        const [best, rest] = [groupName(better), groupName(other)];
        const labels = [better.label ?? '', other.label ?? ''];
        // what is sold is chosen: its sales can go to another offer
        const isMovable = canBeMoved(one) || (one.difference === 'state' && namesAnOffer(one, facts.company.offers));
        const worth =
          isMovable && !choseThemselves(one)
            ? resultWorth(
                {
                  result: one.result,
                  labels,
                  done: better.won + other.won,
                  isLoss: true,
                  offerId: one.stated?.offerId ?? null,
                },
                facts,
              )
            : null;
        const gain = countedGain(one, worth, facts.company);
        const isFault = !['season', 'owned'].includes(one.difference) && isFaultOfAnOffer(one, facts.company.offers);
        const answer = isFault
          ? faultAnswer(one, rest)
          : isMovable && !canBeMoved(one)
            ? otherOffer(one, best, rest)
            : comparedAnswer(one, facts.company, gain);
        return {
          about: aboutOf(one),
          title: groupsTitle(one, best, rest),
          argument:
            isMovable || isFault ? groupsArgument(one, { worth, company: facts.company, amounts }) : fixedArgument(one),
          gain,
          moneyPerMonth: gain === null ? null : gain.results.mode * gain.each,
          customersPerMonth: null,
          certainty: certaintyOf(one),
          evidence: [better, other].map((group) => evidenceOfGroup(group, one, facts.company)),
          chart: barChart(pair(`Part : ${one.result}`, `Share: ${one.result}`), 'share', [
            { label: best, value: better.won / better.of },
            { label: rest, value: other.won / other.of, strong: true },
          ]),
          ...answer,
          answeredBy: () => false,
        };
      }),
});

/** The sales of an offer with the loss go to the better one. */
function otherOffer(one: Comparison, best: Text, rest: Text): ComparedAnswer {
  const remedy = pair(
    `Faire de ${best.fr} la règle, réduire ${rest.fr} mois après mois, et compter « ${one.result} » des deux côtés`,
    `Make ${best.en} the rule, reduce ${rest.en} month after month, and count “${one.result}” on both sides`,
  );
  return { remedy, action: taskOf(one, { title: remedy, steps: [...ruleSteps(rest), recount(one)], isRead: true }) };
}

function faultAnswer(one: Comparison, rest: Text): ComparedAnswer {
  const remedy = causeRemedy(one, rest);
  return { remedy, action: taskOf(one, { title: remedy, steps: [...causeSteps(one), recount(one)], isRead: true }) };
}

const recount = ({ other }: Comparison): Text => {
  const today = share(other.won / other.of);
  return pair(
    `Recompter après huit semaines : ${today.fr} aujourd’hui.`,
    `Count again after eight weeks: ${today.en} today.`,
  );
};

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

/** True when what was sold has the fault, not a way of working: customers who need one offer are not moved to another. Two groups of one offer have it alike. */
function isFaultOfAnOffer({ result, better, other }: Comparison, offers: readonly CompanyOffer[]): boolean {
  const isLacked = lacking.test(plainText(other.label ?? ''));
  const isSame = offerNamedIn(better.label ?? '', offers) === offerNamedIn(other.label ?? '', offers);
  return harmSign.test(plainText(result)) && !isLacked && !isSame && namesAnOffer({ other }, offers);
}

/** “Sold without the check”: the offer named is the one that was missing. */
const lacking = /\b(?:no|not|never|without|sans|pas|jamais|aucune?)\b/;

const namesAnOffer = ({ other }: Pick<Comparison, 'other'>, offers: readonly CompanyOffer[]): boolean =>
  other.label !== null && offerNamedIn(other.label, offers) !== null;

const aboutOf = ({ channelId, better, other, stated }: Comparison): string =>
  stated === undefined
    ? contentWords(`${channelId ?? ''} ${other.label ?? better.label ?? ''}`)
        .slice(0, 3)
        .join('-')
    : slug(stated.id);
