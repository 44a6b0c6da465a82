import { offerLoads, timeUnitOf } from '../../framework/counters/offer-loads.ts';
import { isSameWord, monthsOf, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import type { Company } from '../../framework/company/company.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import { newCustomersKpi, revenueKpi } from '../../framework/kpis/kpi-ids.ts';
import { findKpi } from '../../framework/kpis/kpi-of.ts';
import { isOfPart } from '../../framework/objectives/objectives.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { groupName, groupsTitle } from '../compared-texts.ts';
import { comparisonOfIdea } from '../ideas/idea-comparison.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from './goal-reading.ts';
import { movedHours, noMoreServed } from './goal-texts.ts';
import { type LinkedObjective, linkedObjective } from './linked-objective.ts';

/** Goals whose figures an objective of the file gives, judged by the limit that they meet. */

interface Limit {
  readonly label: string;
  readonly possible: number;
  readonly used: number;
}

/** Differences under which a start and a counted use are the same (working assumption: registers differ). */
const sameUse = 0.06;
export const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= sameUse * Math.max(one, other);

/** Units of the measured period in one unit of an objective: 1 when its start is the use of the period, more when it is that of a cycle. */
function scaleOf({ baseline }: LinkedObjective, { used }: Limit, company: Company): number | null {
  const perCycle = company.period.baselineMonths / cycleMonths(company);
  if (isNear(baseline, used)) return 1;
  return isNear(baseline * perCycle, used) ? perCycle : null;
}

/** Unit of an objective: that of its indicator, else a count above one. */
function unitOf({ kpiId, target }: LinkedObjective): GoalMeasure['unit'] {
  const unit = findKpi(kpiId)?.unit;
  if (unit === 'money') return 'money';
  return unit === 'rate' || (unit === undefined && target <= 1) ? 'share' : 'count';
}

/** The limits of a company, with the seasons that make a whole year together as one. */
function limitsOf(company: Company): Limit[] {
  const known = serviceLimits(company).flatMap(({ used, ...one }) => (used === null ? [] : [{ ...one, used }]));
  const seasons = known.filter(({ months }) => months.length > 0);
  const isYear = new Set(seasons.flatMap(({ months }) => months)).size === 12;
  const year = {
    label: seasons.map(({ label }) => label).join(' + '),
    possible: sum(seasons.map(({ possible }) => possible)),
    used: sum(seasons.map(({ used }) => used)),
  };
  return [...known, ...(isYear ? [year] : [])];
}

/** More of what a limit counts, with the sum. */
export function limitedGoal({ goal, facts }: AskedGoal): GoalMeasure | null {
  const { company, amounts } = facts;
  const objective = linkedObjective(goal, company);
  if (objective === null || objective.target <= objective.baseline || unitOf(objective) !== 'count') return null;
  for (const limit of limitsOf(company)) {
    const scale = scaleOf(objective, limit, company);
    if (scale === null) continue;
    const { baseline, target } = objective;
    const [most, wanted] = [limit.possible / scale, target * scale];
    const [now, aim, need, possible, used, left, top] = [
      baseline,
      target,
      wanted,
      limit.possible,
      limit.used,
      limit.possible - limit.used,
      most,
    ].map(count) as [Text, Text, Text, Text, Text, Text, Text];
    const offer = offerNamedIn(limit.label, company.offers) ?? null;
    const each = offer === null ? null : offer.priceNet * offer.marginRate;
    const value =
      each === null
        ? pair('', '')
        : pair(
            ` Chacune laisse ${amounts.money(each).fr} de marge.`,
            ` Each leaves ${amounts.money(each).en} of margin.`,
          );
    const measure = named(limit.label);
    const base = { measure, unit: 'count', current: baseline, target } as const;
    if (wanted > limit.possible * (1 + sameUse / 10)) {
      const hour = hoursText(company, offer?.id ?? null, amounts.money);
      return {
        ...base,
        reachable: Math.floor(most),
        verdict: 'out-of-reach',
        proposal: pair(
          `De ${now.fr} à ${aim.fr} en demande ${need.fr} pour ${possible.fr} possibles (« ${limit.label} » : ${used.fr} pris) : hors d’atteinte. Viser ${top.fr} au plus.${hour.fr}`,
          `From ${now.en} to ${aim.en} takes ${need.en} of ${possible.en} possible (“${limit.label}”: ${used.en} taken): out of reach. Aim at ${top.en} at most.${hour.en}`,
        ),
      };
    }
    const first = Math.max(baseline, Math.round(repairedCount(limit.possible, limit.used) / scale));
    const isNearer = first < target;
    const step = isNearer
      ? pair(
          ` Viser ${count(first).fr} d’abord, et relire chaque mois.`,
          ` Aim at ${count(first).en} first, and read it every month.`,
        )
      : pair(' À relire chaque mois.', ' To be read every month.');
    return {
      ...base,
      reachable: isNearer ? first : target,
      verdict: isNearer ? 'ambitious' : 'within-reach',
      proposal: pair(
        `De ${now.fr} à ${aim.fr} : la place y est, ${left.fr} libres sur ${possible.fr} (« ${limit.label} »).${value.fr}${step.fr}`,
        `From ${now.en} to ${aim.en}: there is room, ${left.en} free of ${possible.en} (“${limit.label}”).${value.en}${step.en}`,
      ),
    };
  }
  return null;
}

/** What one hour leaves with the offer that a goal wants more of, beside the best one; nothing when it is the best. */
function hoursText(company: Company, offerId: string | null, money: (value: number) => Text): Text {
  const rows = offerLoads(company)
    .flatMap((one) => (one.each === null || one.unit !== 'hour' ? [] : [{ ...one, hour: one.margin / one.each }]))
    .sort((a, b) => b.hour - a.hour);
  const own = rows.find(({ offer }) => offer.id === offerId);
  const [best] = rows;
  if (own === undefined || best === undefined || own === best) return pair('', '');
  return pair(
    ` Une heure y laisse ${money(own.hour).fr}, contre ${money(best.hour).fr} avec « ${best.offer.name} » : y mettre ces heures.`,
    ` An hour leaves ${money(own.hour).en} there, against ${money(best.hour).en} with “${best.offer.name}”: put these hours there.`,
  );
}

/** Growth of the sales from which the room left is worked out (working assumption). */
const largeGrowth = 1.2;

/** Much more revenue, beside what the free room of the offers is worth. */
export function revenueGoal({ goal, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  const objective = linkedObjective(goal, company);
  if (objective === null || objective.kpiId !== revenueKpi || objective.target < largeGrowth * objective.baseline)
    return null;
  const part = cycleMonths(company) / company.period.baselineMonths;
  const rows = serviceLimits(company).flatMap(({ label, used, possible, months }) => {
    const words = nounWords(label);
    const offer = company.offers.find(({ name }) =>
      nounWords(name).some((word) => words.some((one) => isSameWord(one, word))),
    );
    return used === null || months.length > 0 || offer === undefined
      ? []
      : [{ label, free: (possible - used) * part, money: (possible - used) * part * offer.priceNet }];
  });
  const more = sum(rows.map(({ money }) => money));
  const { baseline, target } = objective;
  if (rows.length === 0 || baseline + more >= target) return null;
  const lines = (locale: 'fr' | 'en'): string =>
    rows
      .map(({ label, free, money }) => `${label} ${count(free)[locale]} (${amounts.money(money)[locale]})`)
      .join(' + ');
  const [now, aim, all, most] = [baseline, target, more, baseline + more].map(amounts.money) as [
    Text,
    Text,
    Text,
    Text,
  ];
  return {
    measure: pair('Chiffre d’affaires du cycle', 'Revenue of the cycle'),
    unit: 'money',
    current: baseline,
    target,
    reachable: Math.round(baseline + more),
    verdict: 'out-of-reach',
    proposal: pair(
      `De ${now.fr} à ${aim.fr} : hors d’atteinte. Toute la place libre d’ici là, ${lines('fr')}, ne vaut que ${all.fr} de ventes : ${most.fr} au plus. Retenir un but sur ce qui a de la place.`,
      `From ${now.en} to ${aim.en}: out of reach. All the room that is free until then, ${lines('en')}, is worth only ${all.en} of sales: ${most.en} at most. Take a goal on what has room.`,
    ),
  };
}

/** A goal that nothing else measures, on the start and the target of its objective. */
export function objectiveGoal({ goal, facts, months }: AskedGoal): GoalMeasure | null {
  const { company, amounts } = facts;
  const objective = linkedObjective(goal, company);
  if (objective === null || objective.target === objective.baseline) return null;
  const { baseline, target, offerIds } = objective;
  const unit = unitOf(objective);
  if (objective.kpiId === newCustomersKpi && facts.room?.isTight === true && !isOfPart(company, objective))
    return {
      measure: named(goal.statement),
      kpiId: objective.kpiId,
      unit,
      current: baseline,
      target,
      reachable: baseline + Math.floor(facts.room.customersPerMonth * months),
      verdict: 'out-of-reach',
      proposal: noMoreServed(facts.room.limit, target),
    };
  const show = (value: number): Text =>
    unit === 'share' ? share(value) : unit === 'money' ? amounts.money(value) : count(value);
  const [now, aim, pace] = [baseline, target, Math.abs(target - baseline) / months].map(show) as [Text, Text, Text];
  const found = comparisonOfIdea(goal.statement, company);
  const shown =
    found === null ? pair('', '') : withFigures(groupsTitle(found, groupName(found.better), groupName(found.other)));
  const room = roomText(company, offerIds);
  const way = target < baseline ? pair('de moins', 'less') : pair('de plus', 'more');
  const each =
    unit === 'share' ? pair('', '') : pair(` : ${pace.fr} ${way.fr} par mois`, `: ${pace.en} ${way.en} a month`);
  const isSupported = found !== null && found.interval[0] > 0;
  return {
    measure: named(goal.statement),
    kpiId: objective.kpiId,
    unit,
    current: baseline,
    target,
    reachable: null,
    verdict: isSupported || room.fr !== '' ? 'ambitious' : 'to-be-measured',
    proposal: pair(
      `De ${now.fr} à ${aim.fr}${each.fr}.${shown.fr}${room.fr} À compter chaque mois sur ce but seul, et à juger après deux mois.`,
      `From ${now.en} to ${aim.en}${each.en}.${shown.en}${room.en} To be counted every month on this goal alone, and judged after two.`,
    ),
  };
}

const withFigures = (title: Text): Text =>
  pair(` Vos chiffres le soutiennent : ${title.fr}.`, ` Your figures support it: ${title.en}.`);

/** The free room of the offers of an objective, when a limit counts it. */
function roomText(company: Company, offerIds: readonly string[]): Text {
  const offers = company.offers.filter(({ id }) => offerIds.includes(id));
  if (offers.length !== 1) return pair('', '');
  const free = serviceLimits(company).find(
    ({ label, used, possible, months }) =>
      used !== null &&
      months.length === 0 &&
      used < 0.8 * possible &&
      timeUnitOf(label) === null &&
      offerNamedIn(label, company.offers)?.id === offers[0]?.id,
  );
  return free === undefined
    ? pair('', '')
    : pair(
        ` La place y est : ${count(free.possible - (free.used ?? 0)).fr} libres (« ${free.label} »).`,
        ` There is room: ${count(free.possible - (free.used ?? 0)).en} free (“${free.label}”).`,
      );
}

const outsideSign = /\b(outside|hors|en dehors|except|apart from)\b/;

/** True for a goal about the rest of the year, not about the season that it names. */
export const isOutsideSeason = (statement: string): boolean =>
  monthsOf(statement).length > 0 && outsideSign.test(plainText(statement));

/** Part of the hours of the poorest offer that a first step moves (working assumption). */
const movedPart = 0.2;
const hourSign = /\b(heures?|hours?|temps|time)\b/;

/** A better use of hours that are nearly all taken: what each offer leaves for one. */
export function scarceHoursGoal({ goal, target, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'margin' || target !== null || !hourSign.test(plainText(goal.statement))) return null;
  const limit = serviceLimits(company).find(
    ({ label, used, possible, isPart }) =>
      !isPart && timeUnitOf(label) === 'hour' && used !== null && used >= 0.8 * possible,
  );
  const rows = offerLoads(company)
    .flatMap(({ offer, margin, each, used, unit }) =>
      each === null || used === null || unit !== 'hour' ? [] : [{ name: offer.name, used, hour: margin / each }],
    )
    .sort((a, b) => b.hour - a.hour);
  const [best, worst] = [rows[0], rows.at(-1)];
  if (limit === undefined || best === undefined || worst === undefined || rows.length < 2) return null;
  const hours = sum(rows.map(({ used }) => used));
  const now = sum(rows.map(({ used, hour }) => used * hour)) / hours;
  const aim = now + (movedPart * worst.used * (best.hour - worst.hour)) / hours;
  const lines = (locale: 'fr' | 'en'): string =>
    rows.map(({ name, hour }) => `${name} ${amounts.money(hour)[locale]}`).join(', ');
  const mean = amounts.money(now);
  const moved = movedHours(worst.name, best.name, amounts.money(aim));
  return {
    ...aimedAt({ measure: pair('Marge d’une heure', 'Margin of one hour'), unit: 'money', now, aim }),
    proposal: pair(
      `Une heure laisse ${mean.fr} en moyenne : ${lines('fr')}. ${moved.fr}`,
      `An hour leaves ${mean.en} on average: ${lines('en')}. ${moved.en}`,
    ),
  };
}
