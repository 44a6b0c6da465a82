import type { Comparison } from '../framework/counters/compared-groups.ts';
import { contentWords } from '../framework/counters/plain-words.ts';
import { percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { isPathWork } from './answers.ts';
import { groupName, groupsTitle } from './compared-texts.ts';
import type { Insight } from './define-insight.ts';

/** Two groups that differ in a result whose words do not say whether more of it is better: the gap is shown, no direction is given. */
export function openGroups(one: Comparison): Insight {
  const { better: more, other: less, result, interval } = one;
  const [high, low] = [groupName(more), groupName(less)];
  const points = (value: number): Text => inBoth((locale) => percentText(value, locale, 0));
  const [from, to] = interval.map(points) as [Text, Text];
  return {
    about: contentWords(`${result} ${more.label ?? less.label ?? ''}`)
      .slice(0, 3)
      .join('-'),
    title: groupsTitle(one, high, low),
    argument: pair(
      `L’écart est de ${from.fr} à ${to.fr} (intervalle à 95 %) : plus que le hasard. Le nom « ${result} » ne dit pas si plus vaut mieux que moins : c’est à vous de le dire, et aucun gain n’en est compté.`,
      `The gap is ${from.en} to ${to.en} (95% interval): more than chance. The name “${result}” does not say whether more is better than less: which is better is yours to say, and no gain is counted for it.`,
    ),
    remedy: pair(
      `Écrire dans le nom du compteur « ${result} » si c’est un succès ou une perte, puis faire du meilleur des deux groupes la règle`,
      `Write in the name of the counter “${result}” whether it is a success or a loss, then make the better of the two groups the rule`,
    ),
    moneyPerMonth: null,
    customersPerMonth: null,
    certainty: 0.35,
    evidence: [],
    chart: null,
    answeredBy: isPathWork,
  };
}
