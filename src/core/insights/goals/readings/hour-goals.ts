import { plainText } from '../../../framework/counters/plain-words.ts';
import { type PaidHour, paidHours } from '../../../framework/economics/paid-hours.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';
import { movedHours } from '../goal-texts.ts';

/** More for an hour of work, on what the hours of each offer bring today. */

const hourSign = /\b(?:par heure|de l heure|an hour|per hour|each hour|every hour|chaque heure)\b/;
/** Part of the hours of the poorest offer that a first step moves (working assumption). */
const movedPart = 0.2;
/** Rise of an hour that a first step aims at (working assumption). */
const firstRise = 1.1;

export function hourGoal({ goal, facts: { company, amounts } }: AskedGoal): GoalMeasure | null {
  if (goal.kind !== 'margin' || !hourSign.test(plainText(goal.statement))) return null;
  const rows = paidHours(company).flatMap((one) =>
    one.units === null ? [] : [{ ...one, taken: one.units * one.hours }],
  );
  const [best, worst] = [rows[0], rows.at(-1)];
  const hours = sum(rows.map(({ taken }) => taken));
  if (best === undefined || worst === undefined || rows.length < 2 || hours <= 0) return null;
  const now = sum(rows.map(({ taken, perHour }) => taken * perHour)) / hours;
  const moved = now + (movedPart * worst.taken * (best.perHour - worst.perHour)) / hours;
  const isMoved = moved >= firstRise * now;
  const aim = isMoved ? moved : firstRise * now;
  const [mean, next, line] = [amounts.money(now), amounts.money(aim), linesOf(rows, amounts.money)];
  const [top, low] = [best.offer.name, worst.offer.name];
  const way = isMoved
    ? movedHours(low, top, next)
    : pair(
        `Déplacer des heures n’y change presque rien : viser ${next.fr} par un prix plus haut ou un minimum, d’abord pour « ${low} », ou par moins de minutes.`,
        `Moving hours hardly changes it: aim at ${next.en} by a higher price or a minimum, first for “${low}”, or by fewer minutes.`,
      );
  return {
    ...aimedAt({
      measure: pair('Ce que rapporte une heure de travail', 'What one hour of work brings'),
      unit: 'money',
      now,
      aim,
    }),
    proposal: pair(
      `Une heure rapporte ${mean.fr} en moyenne, avant d’être payée : ${line.fr}. ${way.fr} Noter les minutes de chaque vente pendant deux mois.`,
      `One hour brings ${mean.en} on average, before it is paid: ${line.en}. ${way.en} Note the minutes of each sale for two months.`,
    ),
  };
}

function linesOf(rows: readonly PaidHour[], money: (value: number) => Text): Text {
  const shown = rows.map(({ offer, perHour }) => ({ name: offer.name, each: money(perHour) }));
  return pair(
    shown.map(({ name, each }) => `« ${name} » ${each.fr}`).join(', '),
    shown.map(({ name, each }) => `“${name}” ${each.en}`).join(', '),
  );
}
