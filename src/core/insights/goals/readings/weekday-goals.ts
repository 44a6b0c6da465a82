import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { hoursOfDay, namesClock, sharedHours } from '../../../framework/dated/hours-of-day.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import type { ServiceLimit } from '../../../framework/counters/service-limit.ts';
import { repairedCount } from '../../../framework/repaired-count.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { type AskedGoal, filledTo, type GoalMeasure } from '../goal-reading.ts';

/** Goals about days of the week or hours of the day, on the limit that counts the same ones. */

const dayNames: readonly (readonly string[])[] = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
];
const names = dayNames.flat().join('|');
const daySpan = new RegExp(String.raw`\b(${names})s? (?:to|through|until|au|a) (${names})s?\b`, 'g');
const oneDay = new RegExp(String.raw`\b(${names})s?\b`, 'g');
const workingDays = /\b(weekdays?|en semaine|jours ouvres|jours de semaine)\b/;
const week = 7;

const indexOf = (name: string): number => dayNames.findIndex((own) => own.includes(name));

/** Days of the week that a text names, 0 = Monday, in order. */
export function weekdaysOf(text: string): number[] {
  const plain = plainText(text);
  const spans = [...plain.matchAll(daySpan)].flatMap(([, from = '', to = '']) => {
    const first = indexOf(from);
    return Array.from({ length: ((indexOf(to) - first + week) % week) + 1 }, (_, at) => (first + at) % week);
  });
  const single = [...plain.matchAll(oneDay)].map(([, name = '']) => indexOf(name));
  const working = workingDays.test(plain) ? [0, 1, 2, 3, 4] : [];
  return [...new Set([...spans, ...single, ...working])].sort((a, b) => a - b);
}

export type UsedLimit = ServiceLimit & { readonly used: number };

/** The times beside those of a limit, in a sentence. */
interface OtherTimes {
  /** “on the other days” */
  readonly at: Text;
  /** “apart from the other days” */
  readonly from: Text;
}

const otherDays: OtherTimes = {
  at: pair('sur les autres jours', 'on the other days'),
  from: pair('des autres jours', 'the other days'),
};
const otherHours: OtherTimes = {
  at: pair('aux autres heures', 'at the other hours'),
  from: pair('des autres heures', 'the other hours'),
};
export const otherMonths: OtherTimes = {
  at: pair('dans les autres mois', 'in the other months'),
  from: pair('des autres mois', 'the other months'),
};

/** More on some days of the week, or at some hours of the day: what is taken of them, what is free, and who was refused at other times. */
export function timedRoomGoal({ goal, facts: { company } }: AskedGoal): GoalMeasure | null {
  if (goal.kind === 'retention') return null;
  const limits = serviceLimits(company).flatMap(({ used, ...one }) => (used === null ? [] : [{ ...one, used }]));
  const ofDays = limitOfDays(goal.statement, limits);
  const limit = ofDays ?? limitOfHours(goal.statement, limits);
  if (limit === undefined || limit.used >= limit.possible) return null;
  return freePart(limit, limits, ofDays === undefined ? otherHours : otherDays);
}

function limitOfDays(statement: string, limits: readonly UsedLimit[]): UsedLimit | undefined {
  const days = weekdaysOf(statement);
  return days.length === 0 ? undefined : limits.find(({ label }) => weekdaysOf(label).join() === days.join());
}

/** The limit of the hours that a goal names: all of its hours are the goal's, or all of the goal's are its own. */
function limitOfHours(statement: string, limits: readonly UsedLimit[]): UsedLimit | undefined {
  const wanted = namesClock(statement) ? hoursOfDay(statement) : [];
  return limits.find(({ label }) => {
    const own = hoursOfDay(label);
    const shared = sharedHours(own, wanted);
    return shared > 0 && (shared === sharedHours(own, own) || shared === sharedHours(wanted, wanted));
  });
}

/** Part of those who were turned away at other times who take what is free (working assumption). */
const movedPart = 0.2;

/** What was turned away of the same thing at other times. */
export const refusedBeside = (limit: UsedLimit, limits: readonly UsedLimit[]): number =>
  sum(
    limits
      .filter((one) => one.label !== limit.label && isSameWord(headOf(one), headOf(limit)))
      .map((one) => one.refused ?? 0),
  );

const headOf = ({ label }: UsedLimit): string => nounWords(label)[0] ?? '';

/** The free part of a limit: a repair of the demand, or those who were turned away at other times, fill some of it. */
export function freePart(limit: UsedLimit, limits: readonly UsedLimit[], times: OtherTimes): GoalMeasure {
  const refused = refusedBeside(limit, limits);
  const moved = Math.min(limit.possible, limit.used + Math.round(movedPart * refused));
  const aim = Math.max(Math.round(repairedCount(limit.possible, limit.used)), moved);
  const [now, all, left] = [count(limit.used), count(limit.possible), count(limit.possible - limit.used)];
  const [next, more, many, part] = [
    count(aim),
    count(aim - limit.used),
    count(refused),
    share(limit.used / limit.possible),
  ];
  const waiting =
    refused === 0
      ? pair('', '')
      : pair(
          ` ${many.fr} ont été refusés ${times.at.fr} : leur proposer d’abord ce qui est libre, un par un.`,
          ` ${many.en} were turned away ${times.at.en}: offer them these first, one by one.`,
        );
  return filledTo(
    limit,
    aim,
    pair(
      `« ${limit.label} » : ${now.fr} sur ${all.fr} (${part.fr}), ${left.fr} libres. Viser ${next.fr} d’abord, ${more.fr} de plus, comptés chaque mois à part ${times.from.fr}.${waiting.fr}`,
      `“${limit.label}”: ${now.en} of ${all.en} (${part.en}), ${left.en} free. Aim at ${next.en} first, ${more.en} more, counted every month apart from ${times.from.en}.${waiting.en}`,
    ),
  );
}
