import type { Company } from '../framework/company/company.ts';
import type { Comparison } from '../framework/counters/compared-groups.ts';
import { canBeMoved } from '../framework/counters/comparisons/group-difference.ts';
import { fullLimitOf } from '../framework/counters/comparisons/full-limit.ts';
import { type ProvenWay, wayOf } from '../planning/ways/proven-ways.ts';
import { wayHours } from '../planning/ways/way-hours.ts';
import { wayName } from '../planning/ways/way-name.ts';
import { waySteps } from '../planning/ways/way-steps.ts';
import { wayTitle } from '../planning/ways/way-title.ts';
import { moneyOf, showMoney } from '../values/money.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { count } from './amounts.ts';
import { fixedRemedy, fixedSteps, groupName, prudentGain } from './compared-texts.ts';
import type { InsightAction } from './define-insight.ts';
import type { CountedGain } from './gains/gained-results.ts';

/** What is done about two compared groups. */
export interface ComparedAnswer {
  readonly remedy: Text;
  /** The task that does it; absent where nobody can move from one group to the other by an act. */
  readonly action?: InsightAction;
}

/**
 * A proven way as an operation for every case; a gap that may be chance as a trial on half; a season as what to prepare. What
 * customers are, or bought, is no way of doing: no task follows.
 */
export function comparedAnswer(one: Comparison, company: Company, gain: CountedGain | null = null): ComparedAnswer {
  const full = one.isLoss && !canBeMoved(one) ? null : fullLimitOf(one.stated?.what ?? '', company);
  if (full !== null) return { remedy: notExtended(full) };
  if (!canBeMoved(one)) {
    const remedy = fixedRemedy(one);
    return one.difference === 'season'
      ? { remedy, action: taskOf(one, { title: remedy, steps: fixedSteps(one) }) }
      : { remedy };
  }
  const way = one.interval[0] > 0 ? wayOf(one) : null;
  if (way === null) {
    const remedy = triedRemedy(one);
    return { remedy, action: taskOf(one, { title: remedy, steps: triedSteps(one) }) };
  }
  const least = gain === null ? null : leastWorth(gain, way, company);
  if (least !== null) return { remedy: notTheRule(way, least, company) };
  const remedy = wayTitle(way, company);
  return {
    remedy,
    action: { ...taskOf(one, { title: remedy, steps: waySteps(way, company) }), skill: way.deed.skill, way },
  };
}

/** The margin of a result from which the time of one case pays for itself, currency units; null where the whole gap pays for all cases. */
function leastWorth(gain: CountedGain, way: ProvenWay, company: Company): number | null {
  const { hours, done, isCounted } = wayHours(way, company);
  const cost = hours * company.hourlyCost;
  // minutes that we assume refuse nothing
  if (!isCounted || cost <= gain.whole * gain.each || done <= 0) return null;
  return cost / gain.whole;
}

/** What takes more than it leaves is done for the cases that leave more, and is no rule. */
function notTheRule(way: ProvenWay, least: number, company: Company): Text {
  const name = wayName(way, company);
  const { minutes } = wayHours(way, company);
  const from = inBoth((locale) => showMoney(moneyOf(least, company.organisation.currency), locale));
  return pair(
    `N’en faire une règle que pour les cas qui laissent au moins ${from.fr} : « ${name} » prend ${minutes} minutes par cas, plus qu’il ne laisse en moyenne`,
    `Make it the rule only for cases that leave at least ${from.en}: “${name}” takes ${minutes} minutes a case, more than it leaves on average`,
  );
}

/** A way that uses what is full serves nobody more. */
function notExtended({ label, used, possible }: { label: string; used: number; possible: number }): Text {
  const [taken, all] = [count(used), count(possible)];
  return pair(
    `Ne pas l’étendre : « ${label} » est plein, ${taken.fr} sur ${all.fr}. Donner d’abord à chacun ce que ce moment apprend, par écrit, et garder les places pour qui en a le plus besoin`,
    `Do not extend it: “${label}” is full, ${taken.en} of ${all.en}. First give everybody in writing what this moment teaches, and keep the places for those who need them most`,
  );
}

/** Hours to write the rule, prepare what it needs and explain it to whoever applies it (working assumption). */
const setUpHours = 2;

/** The task of a comparison, read on the share of the group that does worse. */
export function taskOf(
  one: Comparison,
  {
    title,
    steps,
    isRead = canBeMoved(one),
  }: { readonly title: Text; readonly steps: readonly Text[]; readonly isRead?: boolean },
): InsightAction {
  const { result, other, isLoss } = one;
  const rest = groupName(other);
  const gained = isRead ? prudentGain(one) : 0;
  return {
    title,
    steps,
    done: pair(
      'Le geste est fait à chaque cas depuis deux semaines, et la part est relue chaque mois.',
      'It has been done in each case for two weeks, and the share is read every month.',
    ),
    indicator: {
      // a group left out on purpose is no public to raise: the share is that of all, once each of them has it
      name:
        one.difference === 'treated'
          ? pair(`Part « ${result} », le geste fait pour tous`, `Share of “${result}”, with it done for all`)
          : pair(`Part « ${result} » de ${rest.fr}`, `Share of “${result}” of ${rest.en}`),
      unit: 'share',
      start: other.won / other.of,
      target: (isLoss ? other.won - gained : other.won + gained) / other.of,
    },
    hours: setUpHours,
    skill: 'partnerships',
  };
}

function triedRemedy({ better, result }: Comparison): Text {
  const best = groupName(better);
  return pair(
    `Essayer sur la moitié des cas, tirée au sort : faire comme pour ${best.fr}, et compter « ${result} » dans les deux moitiés pendant huit semaines`,
    `Try it on a random half of the cases: do as for ${best.en}, and count “${result}” in both halves for eight weeks`,
  );
}

const triedSteps = ({ better }: Comparison): Text[] => {
  const best = groupName(better);
  return [
    pair(
      `Écrire en une phrase ce qui est fait pour ${best.fr}, et tirer au sort un cas sur deux.`,
      `Write in one sentence what is done for ${best.en}, and draw every other case at random.`,
    ),
    pair(
      'Comparer les deux moitiés après huit semaines ; garder la règle si l’écart tient.',
      'Compare the two halves after eight weeks; keep the rule if the gap holds.',
    ),
  ];
};
