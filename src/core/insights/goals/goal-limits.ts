import { type OfferLoad, offerLoads, timeUnitOf } from '../../framework/counters/offer-loads.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { type PartLimit, partLimits } from '../../framework/counters/service-room.ts';
import { channelType } from '../../framework/channels.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { named, share } from '../amounts.ts';
import { wantedCount } from './goal-counts.ts';
import { isOutsideSeason } from './bounded-goals.ts';
import { goalMonths, monthsShared } from './goal-months.ts';
import type { AskedGoal, GoalMeasure } from './goal-reading.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import {
  beyondCapacity,
  committedOn,
  fullPart,
  leftInSteps,
  pacedFollowers,
  raisedMean,
  withinCapacity,
} from './goal-texts.ts';

/** Readings of a goal that what the company can serve, or the pace that it measures, decides. */

const perMonth = /\b(a|per|each|every|par|chaque) (month|mois)\b|\bmonthly\b/;

/** A number of things sold, against the time that they take. */
export function timedGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  if (target === null || (target.to ?? target.more) === null || target.unit !== 'count') return null;
  const per = perMonth.test(plainText(goal.statement)) ? 'month' : 'year';
  const times = per === 'month' ? 12 : 1;
  const from = target.from === null ? null : target.from * times;
  const rows = concerned(goal.statement, from, offerLoads(company));
  const [first] = rows;
  const limit = serviceLimits(company).find(
    ({ label, used, isPart }) => !isPart && used !== null && timeUnitOf(label) === first?.unit,
  );
  if (first === undefined || limit === undefined || limit.used === null) return null;
  const units = sum(rows.map((one) => one.units ?? 0));
  const each = sum(rows.map((one) => one.used ?? 0)) / units;
  const to = wantedCount(target, units / times) ?? 0;
  const wanted = to * times;
  const left = Math.max(0, limit.possible - limit.used);
  const need = limit.used + (wanted - units) * each;
  const reachable = (units + left / each) / times;
  const sums = {
    from: units / times,
    to,
    per,
    need,
    possible: limit.possible,
    left,
    reachable,
    limit: limit.label,
  } as const;
  return {
    measure: named(rows.map(({ offer }) => offer.name).join(', ')),
    unit: 'count',
    current: units / times,
    target: to,
    reachable: Math.min(reachable, Math.max(to, units / times)),
    proposal: need > limit.possible ? beyondCapacity(sums) : withinCapacity(sums),
  };
}

/** Difference between a stated start and units sold under which they are the same thing (working assumption). */
const sameCount = 0.02;

/** The timed offers that a goal is about: those whose units add up to its start, else those that it names. */
function concerned(statement: string, from: number | null, loads: readonly OfferLoad[]): OfferLoad[] {
  const timed = loads.filter(({ each, units }) => each !== null && units !== null && units > 0);
  if (from !== null) {
    const sets = Array.from({ length: 2 ** Math.min(timed.length, 10) - 1 }, (_, at) =>
      timed.filter((_, place) => ((at + 1) >> place) % 2 === 1),
    );
    const gap = (set: readonly OfferLoad[]): number => Math.abs(sum(set.map((one) => one.units ?? 0)) - from);
    const [nearest] = sets.sort((a, b) => gap(a) - gap(b));
    if (nearest !== undefined && gap(nearest) <= sameCount * from) return nearest;
  }
  const words = nounWords(statement);
  return timed
    .filter(({ offer }) => nounWords(offer.name).some((word) => words.some((one) => isSameWord(one, word))))
    .slice(0, 1);
}

/** Part of a limit from which a season or a place is full (working assumption). */
const fullShare = 0.9;

/** More of a season or a place that is full already. */
export function fullSeasonGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  const months = goalMonths(goal.statement, company);
  const limits = partLimits(company);
  const most = Math.max(0, ...limits.map((one) => monthsShared(one, months)));
  const main = [...company.offers].sort((a, b) => b.revenueShare - a.revenueShare)[0];
  const full = limits.find(
    (one) =>
      one.share >= fullShare &&
      most > 0 &&
      monthsShared(one, months) === most &&
      (one.offerId === null || one.offerId === main?.id),
  );
  if (full === undefined || target?.to != null || goal.kind === 'retention' || isOutsideSeason(goal.statement))
    return null;
  const quiet = limits
    .filter((one) => one.share < fullShare && one.months.length > 0)
    .sort((a, b) => fillable(b) - fillable(a))[0];
  return {
    measure: named(full.label),
    unit: 'count',
    current: full.used,
    target: null,
    reachable: full.possible,
    verdict: 'out-of-reach',
    proposal: fullPart(full, quiet),
  };
}

/** What a repair can fill of a season: more where some demand exists than where there is hardly any. */
const fillable = ({ possible, used }: PartLimit): number => repairedCount(possible, used) - used;

/** A mean such as “8 learners a session”, from the two counts that give its start. */
export function meanGoal({ goal, target, facts: { counters } }: AskedGoal): GoalMeasure | null {
  if (target?.from == null || target.to === null || target.unit !== 'count' || target.from === 0) return null;
  const { from, to } = target;
  const per = /\b(?:par|per|a|each) ([a-z]+)/.exec(plainText(goal.statement).split(/\d/).at(-1) ?? '')?.[1] ?? '';
  const [noun = ''] = nounWords(per);
  const counts = counters.filter(({ unit, count }) => unit === 'count' && count > 0);
  const wholes = counts.filter(({ label }) => noun !== '' && isSameWord(nounWords(label)[0] ?? '', noun));
  for (const whole of wholes) {
    const part = counts.find((one) => one !== whole && Math.abs(one.count / whole.count - from) <= sameCount * from);
    if (part !== undefined)
      return {
        measure: pair(`${part.label} par ${per}`, `${part.label} per ${per}`),
        unit: 'count',
        current: part.count / whole.count,
        target: to,
        reachable: to,
        proposal: raisedMean(to, part, whole),
      };
  }
  return null;
}

const followersSign = /\b(followers?|subscribers?|fans?|abonnes?|abonnees?)\b/;

/** Followers of a network, at their measured pace. */
export function followersGoal({ goal, target, facts: { company }, months }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  if (target?.to == null || !followersSign.test(plain)) return null;
  const social = company.channels.filter(({ typeId }) => channelType(typeId).family === 'social');
  const words = nounWords(goal.statement);
  const channel =
    social.find(({ name = '', id }) => nounWords(`${name} ${id}`).some((word) => words.includes(word))) ??
    (social.length === 1 ? social[0] : undefined);
  if (channel?.audienceSize === undefined) return null;
  const gained = channel.metrics.followersGained;
  const pace = typeof gained === 'number' ? gained / company.period.baselineMonths : 0;
  return {
    measure: pair(`Abonnés de « ${channel.name ?? channel.id} »`, `Followers of “${channel.name ?? channel.id}”`),
    unit: 'count',
    current: channel.audienceSize,
    target: target.to,
    reachable: Math.round(channel.audienceSize + pace * months),
    proposal: pacedFollowers(channel.audienceSize, target.to, pace, months),
  };
}

const openSign =
  /\b(ouvrir|open|launch|lancer|embaucher|hire|recruter (un|une)|take on|prendre (un|une) (apprenti|salarie|employe|commis)\w*)\b/;

/** “Not hire before …” commits to nothing. */
const refusedSign = /\b(?:not|never|without|ne pas|sans|no need to) (?:to )?[a-z]+/g;

/** A spending to commit to, such as a second room or a first employee: judged on what is used of the whole year. */
export function commitmentGoal({ goal, target, facts: { company } }: AskedGoal): GoalMeasure | null {
  if (
    !openSign.test(plainText(goal.statement).replaceAll(refusedSign, ' ')) ||
    (target?.to != null && goal.kind === 'new_customers')
  )
    return null;
  const limits = serviceLimits(company).flatMap(({ used, ...one }) =>
    used === null || one.offerId !== null ? [] : [{ ...one, used }],
  );
  if (limits.length === 0) return null;
  const whole = limits.filter(({ isPart }) => !isPart).slice(0, 1);
  const parts = whole.length > 0 ? whole : limits;
  const [used, possible] = [sum(parts.map((one) => one.used)), sum(parts.map((one) => one.possible))];
  return {
    measure: named(parts.map(({ label }) => label).join(' + ')),
    unit: 'count',
    current: used,
    target: null,
    reachable: null,
    verdict: 'decision',
    proposal: committedOn(used, possible, share(used / possible)),
  };
}

const leaveSign = /\b(get off|get rid of|leave|quit|sortir de|quitter|ne plus dependre)\b/;
/** Part of the sales that a first step moves (working assumption). */
const firstStep = 0.1;

/** Leaving a channel whose share of the sales the company counts. */
export function leavingGoal({ goal, facts: { counters } }: AskedGoal): GoalMeasure | null {
  if (!leaveSign.test(plainText(goal.statement))) return null;
  const words = nounWords(goal.statement);
  const row = counters
    .filter(({ unit }) => unit === 'share')
    .find(({ label }) => nounWords(label).filter((word) => words.some((one) => isSameWord(one, word))).length > 1);
  if (row === undefined) return null;
  const next = Math.max(0, row.count - firstStep);
  return {
    measure: named(row.label),
    unit: 'share',
    current: row.count,
    target: 0,
    reachable: next,
    verdict: 'out-of-reach',
    proposal: leftInSteps(row.label, share(row.count), share(next)),
  };
}
