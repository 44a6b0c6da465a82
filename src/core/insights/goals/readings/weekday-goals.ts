import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import { repairedCount } from '../../../framework/repaired-count.ts';
import { sum } from '../../../values/sum.ts';
import { pair } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { type AskedGoal, filledTo, type GoalMeasure } from '../goal-reading.ts';

/** Goals about days of the week, on the limit that counts the same days. */

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

/** More on some days of the week: what is taken of them, what is free, and who was refused on the other days. */
export function weekdayRoomGoal({ goal, facts: { company } }: AskedGoal): GoalMeasure | null {
  const days = weekdaysOf(goal.statement);
  if (days.length === 0 || goal.kind === 'retention') return null;
  const limits = serviceLimits(company).flatMap(({ used, ...one }) => (used === null ? [] : [{ ...one, used }]));
  const limit = limits.find(({ label }) => weekdaysOf(label).join() === days.join());
  if (limit === undefined || limit.used >= limit.possible) return null;
  const [head = ''] = nounWords(limit.label);
  const refused = sum(
    limits
      .filter((one) => one !== limit && isSameWord(nounWords(one.label)[0] ?? '', head))
      .map((one) => one.refused ?? 0),
  );
  const aim = Math.round(repairedCount(limit.possible, limit.used));
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
          ` ${many.fr} ont été refusés sur les autres jours : leur proposer ceux-ci d’abord, un par un.`,
          ` ${many.en} were turned away on the other days: offer them these first, one by one.`,
        );
  return filledTo(
    limit,
    aim,
    pair(
      `« ${limit.label} » : ${now.fr} sur ${all.fr} (${part.fr}), ${left.fr} libres. Viser ${next.fr} d’abord, ${more.fr} de plus, comptés chaque mois à part des autres jours.${waiting.fr}`,
      `“${limit.label}”: ${now.en} of ${all.en} (${part.en}), ${left.en} free. Aim at ${next.en} first, ${more.en} more, counted every month apart from the other days.${waiting.en}`,
    ),
  );
}
