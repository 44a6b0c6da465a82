import type { Comparison } from '../../framework/counters/compared-groups.ts';
import { canBeMoved } from '../../framework/counters/comparisons/group-difference.ts';
import { monthsOf, plainText } from '../../framework/counters/plain-words.ts';
import { type PartLimit, partLimits } from '../../framework/counters/service-room.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, quoted } from '../amounts.ts';
import { groupName, groupsTitle, isWay, prudentGain } from '../compared-texts.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { goalMonths } from './goal-months.ts';
import type { AskedGoal, GoalMeasure } from './goal-reading.ts';

/** The proven ways that fill the quiet months of a company, or take requests out of its full ones. */

const textOf = ({ better, result, stated }: Comparison): string =>
  `${better.label ?? ''} ; ${result} ; ${stated?.what ?? ''}`;

const best = (rows: readonly Comparison[]): Comparison | null =>
  rows.toSorted((a, b) => prudentGain(b) - prudentGain(a))[0] ?? null;

type Facts = Pick<InsightFacts, 'company' | 'comparisons'>;

const deeds = ({ comparisons }: Facts): Comparison[] =>
  comparisons.filter((one) => !one.isLoss && isWay(one) && canBeMoved(one));

/** What brings people in the months of a limit: a deed that names one of them, or that sells what belongs to them. */
function fillingWay(months: readonly number[], facts: Facts): Comparison | null {
  const { offers } = facts.company;
  return best(
    deeds(facts).filter((one) => {
      const season = offers.find(({ id }) => id === one.stated?.offerId)?.seasonality ?? '';
      const own = monthsOf(textOf(one));
      return (own.length > 0 ? own : monthsOf(season)).some((month) => months.includes(month));
    }),
  );
}

/** Another day, an earlier date, another place: the request is served, elsewhere in time. */
const movedSign =
  /\b(?:avance\w*|decale\w*|deplace\w*|reporte\w*|(?:un|une|d )? ?autres? (?:jours?|dates?|creneaux?|mois|semaines?|horaires?)|(?:another|other) (?:days?|dates?|slots?|months?|weeks?|times?)|moved|earlier|brought forward|postponed|rescheduled)\b/;

/** What takes requests out of full months: a deed that moves them, or that names other months only. */
export function movingWay(months: readonly number[], facts: Facts): Comparison | null {
  return best(
    deeds(facts).filter((one) => {
      const own = monthsOf(textOf(one));
      const isElsewhere = months.length > 0 && own.length > 0 && own.every((month) => !months.includes(month));
      return isElsewhere || movedSign.test(plainText(textOf(one)));
    }),
  );
}

/** Part of a limit from which it leaves nothing to fill (working assumption). */
const nearlyTaken = 0.9;

/** A limit to fill, with the way that fills it and the other quiet parts that the goal names. */
export function withFillingWay(read: GoalMeasure, { goal, facts }: AskedGoal): GoalMeasure {
  const { measure, current, verdict, proposal } = read;
  const limits = partLimits(facts.company);
  const own = limits.find(({ label, used }) => label === measure?.fr && used === current);
  if (own === undefined || verdict !== 'within-reach' || proposal === undefined) return read;
  const months = goalMonths(goal.statement, facts.company);
  const isAsked = (one: PartLimit): boolean => one !== own && one.months.some((month) => months.includes(month));
  const others = limits.filter((one) => isAsked(one) && one.share < nearlyTaken);
  const sentences = [wayText(own, facts), ...others.map((one) => alsoText(one, facts))];
  return {
    ...read,
    proposal: sentences.reduce((all, text) => pair(`${all.fr}${text.fr}`, `${all.en}${text.en}`), proposal),
  };
}

function wayText({ months }: PartLimit, facts: Facts): Text {
  const way = fillingWay(months, facts);
  if (way === null) return pair('', '');
  const title = groupsTitle(way, groupName(way.better), groupName(way.other));
  return pair(
    ` Ce qui les remplit, vos chiffres le prouvent : ${title.fr}.`,
    ` What fills them, your figures prove it: ${title.en}.`,
  );
}

function alsoText(limit: PartLimit, facts: Facts): Text {
  const [name, used, all] = [quoted([named(limit.label)]), count(limit.used), count(limit.possible)];
  const way = wayText(limit, facts);
  return pair(
    ` De même ${name.fr} : ${used.fr} sur ${all.fr}.${way.fr}`,
    ` Likewise ${name.en}: ${used.en} of ${all.en}.${way.en}`,
  );
}
