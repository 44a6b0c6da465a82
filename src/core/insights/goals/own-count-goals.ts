import { treatedSign } from '../../framework/counters/counter-words.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { partLimits } from '../../framework/counters/service-room.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { pair } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { groupName, groupsTitle } from '../compared-texts.ts';
import { isOutsideSeason } from './bounded-goals.ts';
import { goalMonths, monthsShared } from './goal-months.ts';
import { aimedAt, type AskedGoal, filledTo, type GoalMeasure } from './goal-reading.ts';

/** Goals that a count of the company's own means, though its words are others. */

/** Part of a limit from which a season is full (working assumption). */
const fullShare = 0.9;

/** A goal to fill is judged on all that it could fill. */
const fillSign = /\b(remplir|remplisse\w*|completer|fill|full)\b/;

/** People for months that are named and not full: what is left to sell in them. */
export function monthRoomGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  const isDemand = goal.kind === 'new_customers' || goal.kind === 'revenue_existing';
  const isFilled = fillSign.test(plainText(goal.statement));
  if (target !== null || !(isDemand || goal.kind === 'margin') || isFilled || isOutsideSeason(goal.statement))
    return null;
  const months = goalMonths(goal.statement, company);
  const [limit] = partLimits(company)
    .filter((one) => monthsShared(one, months) > 0)
    .sort((a, b) => monthsShared(b, months) - monthsShared(a, months));
  if (limit === undefined || limit.share >= fullShare) return null;
  const aim = Math.round(repairedCount(limit.possible, limit.used));
  const [now, all, left, next, more] = [
    limit.used,
    limit.possible,
    limit.possible - limit.used,
    aim,
    aim - limit.used,
  ].map((value) => count(value));
  return filledTo(
    limit,
    aim,
    pair(
      `« ${limit.label} » : ${now?.fr} sur ${all?.fr}, ${left?.fr} libres. Viser ${next?.fr} d’abord, ${more?.fr} de plus, comptés chaque mois à part des dates pleines.`,
      `“${limit.label}”: ${now?.en} of ${all?.en}, ${left?.en} free. Aim at ${next?.en} first, ${more?.en} more, counted every month apart from the full dates.`,
    ),
  );
}

const lessSign = /\b(?:less (?:to|from|through|on|with)|moins (?:a|de|d|par|chez|donner a)|moins donner a)\b/;
const properName = /(?<!^)\p{Lu}[\p{L}.]{3,}/gu;
/** Part of the sales that a first step moves (working assumption). */
const firstStep = 0.1;

/** Less through one channel: its part of all that is sold, as the counts of both give it. */
export function lessOfChannelGoal({ goal, facts: { counters } }: AskedGoal): GoalMeasure | null {
  if (!lessSign.test(plainText(goal.statement))) return null;
  const names = goal.statement.match(properName) ?? [];
  const counted = counters.filter(({ unit, count: many }) => unit === 'count' && many > 0);
  for (const part of counted) {
    if (part.months.length > 0 || !names.some((name) => part.label.includes(name))) continue;
    const whole = counted.find(
      (one) => one.count > part.count && part.label.startsWith(one.label) && one.months.length === 0,
    );
    if (whole === undefined) continue;
    const now = part.count / whole.count;
    const next = Math.max(0, now - firstStep);
    const [sold, all, today, then] = [count(part.count), count(whole.count), share(now), share(next)];
    return {
      ...aimedAt({ measure: named(part.label), unit: 'share', now, aim: next }),
      proposal: pair(
        `« ${part.label} » : ${sold.fr} sur ${all.fr} (${today.fr}). Viser ${then.fr} d’abord, en fermant ce canal aux dates qui se remplissent seules, et compter chaque mois ce qui revient en direct.`,
        `“${part.label}”: ${sold.en} of ${all.en} (${today.en}). Aim at ${then.en} first, by closing this channel on dates that fill by themselves, and count every month what comes back direct.`,
      ),
    };
  }
  return null;
}

/** Customers not to be left alone any more: the result of those whom the company contacted, beside that of the others. */
export function treatedGoal({ goal, facts: { comparisons } }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'retention') return null;
  const one = comparisons.find(
    ({ better, isLoss, interval, channelId }) =>
      !isLoss && channelId === null && interval[0] > 0 && knownSign.test(plainText(better.label ?? '')),
  );
  if (one === undefined) return null;
  const { better, other, result } = one;
  const now = (better.won + other.won) / (better.of + other.of);
  const best = better.won / better.of;
  const title = groupsTitle(one, groupName(better), groupName(other));
  const [today, then] = [share(now), share(best)];
  return {
    ...aimedAt({ measure: named(result), unit: 'share', now, aim: best }),
    proposal: pair(
      `${title.fr}. De ${today.fr} en tout à ${then.fr}, en faisant pour tous comme pour ${groupName(better).fr} ; noter chaque mois qui arrive à l’échéance, qui a été contacté et qui revient.`,
      `${title.en}. From ${today.en} in all to ${then.en}, by doing for all as for ${groupName(better).en}; note every month who falls due, who was contacted and who comes back.`,
    ),
  };
}

/** Customers whom the company knows, and contacted. */
const knownSign = new RegExp(
  String.raw`^(?:\w+ )?(?:clients?|customers?|patients?|members?|adherents?|abonne\w*|subscribers?|guests?|donors?|donateurs?)\b.*${treatedSign.source}`,
);
