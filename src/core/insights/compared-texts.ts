import { channelNameOf } from '../framework/channel-name.ts';
import type { Company } from '../framework/company/company.ts';
import { choseThemselves } from '../framework/counters/comparisons/self-chosen.ts';
import type { Comparison, CountedGroup } from '../framework/counters/compared-groups.ts';
import { percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { count, share } from './amounts.ts';
import { repairedCount } from '../framework/repaired-count.ts';

/** Sentences about two groups that the company counts. */

/** Part of the gap that is counted where the company decided who got it without a draw (working assumption). */
const halfGap = 0.5;

/** Results gained in the other group: the whole gap where the groups were drawn, half of it at least where the company decided, else with its odds raised as by any repair, as the better group may have had the better cases; none where people chose their group. */
export function prudentGain(one: Comparison): number {
  const { other, gap, isLoss, stated } = one;
  if (choseThemselves(one)) return 0;
  if (stated?.isDrawn === true) return gap * other.of;
  const good = isLoss ? other.of - other.won : other.won;
  const half = stated?.decidedBy === 'company' ? halfGap * gap * other.of : 0;
  return Math.min(Math.max(half, repairedCount(other.of, good) - good), gap * other.of);
}

/** False for people who chose their group, for a season, for who people are, and for a gap that may be chance: none of them says what the others would do. */
export const isWay = (one: Comparison): boolean =>
  one.interval[0] > 0 &&
  !choseThemselves(one) &&
  one.stated?.decidedBy !== 'nobody' &&
  one.difference !== 'season' &&
  one.difference !== 'owned';

/** Chance that a gap is that of the deed and not of the people: drawn groups differ by the deed alone (working assumptions). */
export const certaintyOf = ({ interval, stated }: Comparison): number =>
  interval[0] <= 0 ? 0.35 : stated?.isDrawn === true ? 0.95 : 0.75;

/** Name of a group in quotation marks; the others when it has none. */
export const groupName = ({ label }: CountedGroup): Text =>
  label === null ? pair('les autres', 'the others') : pair(`«\u202f${label}\u202f»`, `“${label}”`);

/** Both rates with their counts. */
export function groupsTitle({ result, better, other }: Comparison, best: Text, rest: Text): Text {
  const [high, low] = [share(better.won / better.of), share(other.won / other.of)];
  return pair(
    `« ${result} » : ${high.fr} pour ${best.fr} (${count(better.won).fr} sur ${count(better.of).fr}), ${low.fr} pour ${rest.fr} (${count(other.won).fr} sur ${count(other.of).fr})`,
    `“${result}”: ${high.en} for ${best.en} (${count(better.won).en} of ${count(better.of).en}), ${low.en} for ${rest.en} (${count(other.won).en} of ${count(other.of).en})`,
  );
}

/** One group with its count, and its channel when the counters are those of a channel. */
export function evidenceOfGroup(group: CountedGroup, { result, channelId }: Comparison, company: Company): Text {
  const name = groupName(group);
  const channel = channelId === null ? pair('', '') : channelNameOf(company, channelId);
  const of = (locale: 'fr' | 'en'): string => (channel[locale] === '' ? '' : `${channel[locale]}, `);
  return pair(
    `${of('fr')}${name.fr} : ${count(group.won).fr} « ${result} » sur ${count(group.of).fr}`,
    `${of('en')}${name.en}: ${count(group.won).en} “${result}” of ${count(group.of).en}`,
  );
}

const whyFixed: Partial<Readonly<Record<Comparison['difference'], Text>>> & { readonly state: Text } = {
  season: pair('une saison ne se déplace pas', 'a season does not move'),
  owned: pair(
    'qui achète une seconde chose était souvent fidèle avant',
    'those who buy a second thing were often loyal before',
  ),
  state: pair('personne ne passe d’un groupe à l’autre', 'nobody moves from one group to the other'),
};

/** What a gap teaches that nobody can close: no gain is counted for it. */
export function fixedArgument({ difference, interval }: Comparison): Text {
  const points = (value: number): Text => inBoth((locale) => percentText(Math.max(0, value), locale, 0));
  const [from, to] = interval.map(points) as [Text, Text];
  const why = whyFixed[difference] ?? whyFixed.state;
  return pair(
    `L’écart va de ${from.fr} à ${to.fr} (intervalle à 95 %), mais ${why.fr} : il dit où mettre l’effort, et aucun gain n’en est compté.`,
    `The gap runs from ${from.en} to ${to.en} (95% interval), but ${why.en}: it says where to put the effort, and no gain is counted for it.`,
  );
}

/** What to do with a gap that nobody can close. */
export function fixedRemedy(one: Comparison): Text {
  const [best, rest] = [groupName(one.better), groupName(one.other)];
  if (one.difference === 'owned')
    return pair(
      `Ne rien changer sur ce seul écart : ${best.fr} décrit des clients déjà fidèles, ce n’est pas une façon de faire`,
      `Change nothing on this gap alone: ${best.en} describes customers who were loyal before, it is no way of doing`,
    );
  if (one.difference === 'state')
    return pair(
      `Parler d’abord à ceux comme ${best.fr} : les nommer en tête de la page et dans la prochaine annonce ; demander à cinq comme ${rest.fr} ce qui leur a manqué`,
      `Speak first to those like ${best.en}: name them at the top of the page and in the next announcement; ask five like ${rest.en} what they missed`,
    );
  return one.isLoss
    ? pair(
        `Dire avant l’achat que ${best.fr} réussit mieux, tout préparer pour ce moment, et prendre des commandes pour lui pendant ${rest.fr}`,
        `Say before the purchase that ${best.en} works better, prepare all for that time, and take orders for it during ${rest.en}`,
      )
    : pair(
        `Mettre les messages, les heures et le stock avant ${best.fr}, où l’on réussit mieux, et attendre moins de ${rest.fr}`,
        `Put messages, hours and stock before ${best.en}, where results are better, and expect less of ${rest.en}`,
      );
}

/** How it is done, in two steps. */
export const fixedSteps = (one: Comparison): Text[] =>
  one.difference === 'state'
    ? [
        pair(
          'Noter pour dix cas du meilleur groupe d’où ils viennent et ce qu’ils cherchaient.',
          'Note for ten cases of the better group where they come from and what they were looking for.',
        ),
        pair(
          'Y consacrer le prochain message, et compter les deux groupes.',
          'Give them the next message, and count both groups.',
        ),
      ]
    : [
        pair(
          'Écrire la phrase qui dit quand, pour la page et la confirmation de commande.',
          'Write the sentence that says when, for the page and the confirmation of an order.',
        ),
        pair('Dater la préparation quatre semaines avant.', 'Date the preparation four weeks before.'),
      ];
