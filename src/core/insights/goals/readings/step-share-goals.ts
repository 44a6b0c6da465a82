import { choseThemselves } from '../../../framework/counters/comparisons/self-chosen.ts';
import { canBeMoved } from '../../../framework/counters/comparisons/group-difference.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { repairedCount } from '../../../framework/repaired-count.ts';
import { numberText, percentText } from '../../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { groupName, groupsTitle, prudentGain } from '../../compared-texts.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** Goals on the counted steps of the path: a share of one that goes on to the next, more of one. */

const ofSign = /\d ?% (?:of|des?|d) (?:the |our |all |les |nos )?([a-z ]+)/;
/** Difference of two shares within the error of the measure (working assumption). */
const sameShare = 0.005;

const oneDecimal = (value: number): Text => inBoth((locale) => percentText(value, locale, 1));

/** “Turn 40 % of trials into members”: the next counted step, or the one that the goal names, over the step that it starts from. */
export function stepShareGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const [, rest = ''] = ofSign.exec(plainText(goal.statement)) ?? [];
  if (target?.unit !== 'share' || target.to === null || target.from !== null || rest === '') return null;
  const [head = '', ...others] = nounWords(rest);
  const steps = facts.company.funnel ?? [];
  const names = (label: string, word: string): boolean => nounWords(label).some((one) => isSameWord(one, word));
  const at = steps.findLastIndex(({ label, count }) => count !== null && names(label, head));
  const later = steps.slice(at + 1).filter(({ count }) => count !== null);
  const [from, to] = [steps[at], later.find(({ label }) => others.some((word) => names(label, word))) ?? later[0]];
  if (from?.count == null || to?.count == null || from.count === 0 || to.count > from.count) return null;
  const now = to.count / from.count;
  const [way] = facts.comparisons
    .filter(
      (one) => !one.isLoss && one.channelId === null && one.interval[0] > 0 && canBeMoved(one) && !choseThemselves(one),
    )
    .filter(({ better, other }) =>
      [better, other].every(({ label }) => isSameWord(nounWords(label ?? '')[0] ?? '', head)),
    );
  const best =
    way === undefined ? repairedCount(1, now) : Math.max(now, (way.other.won + prudentGain(way)) / way.other.of);
  const isReached = now >= target.to - sameShare;
  const [today, aim, most] = [now, target.to, best].map(oneDecimal) as [Text, Text, Text];
  const [all, some] = [from.count, to.count].map((value) => inBoth((locale) => numberText(value, locale, 0))) as [
    Text,
    Text,
  ];
  const shown = way === undefined ? pair('', '') : groupsTitle(way, groupName(way.better), groupName(way.other));
  const why = way === undefined ? shown : pair(` ${shown.fr}.`, ` ${shown.en}.`);
  const next = isReached
    ? pair(`${aim.fr} est atteint : viser ${most.fr}.`, `${aim.en} is reached: aim at ${most.en}.`)
    : pair(
        `De ${today.fr} à ${aim.fr} ; ${most.fr} est à portée.`,
        `From ${today.en} to ${aim.en}; ${most.en} is within reach.`,
      );
  return {
    measure: pair(`« ${to.label} » sur « ${from.label} »`, `“${to.label}” out of “${from.label}”`),
    unit: 'share',
    current: now,
    target: target.to,
    reachable: best,
    ...(isReached ? { verdict: 'reached' as const } : {}),
    proposal: pair(
      `${some.fr} sur ${all.fr}, soit ${today.fr}. ${next.fr}${why.fr} À compter chaque mois.`,
      `${some.en} of ${all.en}, that is ${today.en}. ${next.en}${why.en} To be counted every month.`,
    ),
  };
}
