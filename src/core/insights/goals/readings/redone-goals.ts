import { choseThemselves } from '../../../framework/counters/comparisons/self-chosen.ts';
import { canBeMoved } from '../../../framework/counters/comparisons/group-difference.ts';
import type { Comparison } from '../../../framework/counters/compared-groups.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { statedCauses } from '../../../framework/counters/stated/stated-causes.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, named, share } from '../../amounts.ts';
import { groupName, groupsTitle, prudentGain } from '../../compared-texts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';

/** Goals of doing a thing once, or of fewer things that come back: on the count of those done again. */

/** “Make each part once”, « juste du premier coup ». */
const onceSign =
  /\b(?:once|(?:the |right )?first time|une (?:seule )?fois|du premier coup|without (?:redoing|rework)|sans (?:reprise|refaire|retouche)s?)\b/;
/** Somebody who comes once is a person, not a thing made. */
const peopleKinds: ReadonlySet<string> = new Set(['new_customers', 'retention', 'referral', 'market_entry']);
const lessSign = /\b(?:fewer|less|moins|reduce|reduire|lower|baisser|cut|no more|stop|ne plus|arreter)\b/;
/** A thing that comes back, in a goal and in the name of a count. */
const backSign =
  /\b(?:(?:come|comes|came|coming|sent|send|brought) back|returns?|returned|retours?|retournee?s?|reviennent|revenir|renvoy\w*|renvois?)\b/;
/** A thing made again, in the name of a count. */
const againSign =
  /\b(?:re ?made|re ?makes?|re ?making|re ?done|re ?doing|re ?works?|re ?worked|made again|done again|redo|refaire|refaite?s?|refections?|reprises?|retouch\w*|recommence\w*|malfacons?)\b/;
/** A total that only contains them. */
const containsSign = /\b(?:included|including|compris\w*|inclus\w*)\b/;

export function redoneGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  const isOnce = onceSign.test(plain) && !peopleKinds.has(goal.kind);
  const isBack = lessSign.test(plain) && (backSign.test(plain) || againSign.test(plain)) && goal.kind !== 'retention';
  if (target !== null || !(isOnce || isBack)) return null;
  const words = nounWords(goal.statement);
  const counted = countedAgain(facts, words);
  const way = wayOf(facts.comparisons);
  const year = 12 / facts.totals.months;
  if (counted === null) return way === null ? null : shareOfWay(way);
  const now = counted.count * year;
  const left = way === null ? 1 - removedPart : partLeft(way);
  const aim = Math.round(now * left);
  const [today, then, less] = [count(now), count(aim), count(now - aim)];
  const why = way === null ? pair('', '') : titleOf(way);
  return {
    ...aimedAt({ measure: named(counted.label), unit: 'count', now, aim }),
    proposal: pair(
      `« ${counted.label} » : ${today.fr} en un an, à compter vers le bas.${why.fr} Viser ${then.fr} en un an, ${less.fr} de moins ; noter chaque mois leur nombre et la raison de chacun.`,
      `“${counted.label}”: ${today.en} in a year, to be counted downwards.${why.en} Aim at ${then.en} in a year, ${less.en} fewer; note every month how many there are and the reason of each.`,
    ),
  };
}

/** Part that a first plan avoids without a proven way (working assumption). */
const removedPart = 0.2;

const isAgain = (text: string): boolean => {
  const plain = plainText(text);
  return (againSign.test(plain) || backSign.test(plain)) && !containsSign.test(plain);
};

/** How many were done again: the list of their reasons, else the count that names what the goal names, else the largest. */
function countedAgain(
  { company, counters }: InsightFacts,
  words: readonly string[],
): { label: string; count: number } | null {
  const [stated] = statedCauses(company).filter(
    ({ label, isSurvey, isOrigin }) => !isSurvey && !isOrigin && isAgain(label),
  );
  if (stated !== undefined) return { label: stated.label, count: stated.total };
  const names = ({ label }: { readonly label: string }): number =>
    nounWords(label).some((word) => words.some((one) => isSameWord(one, word))) ? 1 : 0;
  const [row] = counters
    .filter(
      ({ label, unit, role, months }) =>
        unit === 'count' && role !== 'returned' && months.length === 0 && isAgain(label),
    )
    .toSorted((a, b) => names(b) - names(a) || b.count - a.count);
  return row === undefined ? null : { label: row.label, count: row.count };
}

/** The way in which fewer are done again: one that the company decides, drawn by lot before the others. */
function wayOf(comparisons: readonly Comparison[]): Comparison | null {
  const drawn = ({ stated }: Comparison): number => (stated?.isDrawn === true ? 1 : 0);
  const [first] = comparisons
    .filter((one) => one.isLoss && one.channelId === null && one.interval[0] > 0 && isAgain(one.result))
    .filter((one) => canBeMoved(one) && !choseThemselves(one))
    .toSorted((a, b) => drawn(b) - drawn(a));
  return first ?? null;
}

function partLeft(way: Comparison): number {
  const all = way.better.won + way.other.won;
  return (all - prudentGain(way)) / all;
}

function titleOf(way: Comparison): Text {
  const title = groupsTitle(way, groupName(way.better), groupName(way.other));
  return pair(` ${title.fr}.`, ` ${title.en}.`);
}

function shareOfWay(way: Comparison): GoalMeasure {
  const { better, other, result } = way;
  const [now, best] = [other.won / other.of, (other.won - prudentGain(way)) / other.of];
  const [today, then, title] = [share(now), share(best), titleOf(way)];
  return {
    ...aimedAt({ measure: named(result), unit: 'share', now, aim: best }),
    proposal: pair(
      `${title.fr.trim()} De ${today.fr} sans cela à ${then.fr}, en faisant pour tous comme pour ${groupName(better).fr} ; compter chaque mois ceux qui sont à refaire.`,
      `${title.en.trim()} From ${today.en} without it to ${then.en}, by doing for all as for ${groupName(better).en}; count every month those to be done again.`,
    ),
  };
}
