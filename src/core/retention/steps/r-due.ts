import { dueLetter } from '../../planning/texts/kinds/after-sale/due-letter.ts';
import { dayText } from '../../values/day-text.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Reach } from '../../planning/context/company-reach.ts';
import { byLetter, defineStep } from '../retention-step.ts';

export const rDue = defineStep({
  id: 'R-DUE',
  family: 'path',
  roles: { continuity: 0.5, next_purchase: 0.5 },
  title: pair('lettre à ceux dont la date arrive', 'letter to those whose date is coming'),
  task: pair(
    'Écrivez à chaque client quand vient le moment de renouveler',
    'Write to customers when it is time to replace or renew',
  ),
  event: pair(
    'dans le mois où la durée de ce qui a été acheté s’achève',
    'in the month when the life of what was bought ends',
  ),
  delayHours: 0,
  timing: 'next_use',
  isOnEvent: true,
  isDated: true,
  channel: 'CH-EMAIL-AUTO',
  by: byLetter,
  kpis: ['K-DUE-BACK'],
  hours: { low: 3, mode: 5, high: 9 },
  skill: 'writing',
  consent: 'not_needed',
  exit: pair('rendez-vous pris, refus, ou déjà fait ailleurs', 'visit booked, refused, or done elsewhere already'),
  fits: ({ due }) => due !== null,
  change: pair(
    'Écrire, mois par mois, à ceux dont la date arrive.',
    'Write, month by month, to those whose date is coming.',
  ),
  changeFor: cohortText,
  text: dueLetter,
});

/** Who is due, in which months, and what a reminder has changed so far. */
function cohortText({ due }: Reach): Text | null {
  if (due === null) return null;
  const { label, count, inCycle, from, until, back } = due;
  return inBoth((locale) => {
    const [first, last] = [dayText(from, locale), dayText(until, locale)];
    const [some, all] = [numberText(inCycle, locale), numberText(count, locale)];
    const who =
      locale === 'fr'
        ? `Écrire, mois par mois, du ${first} au ${last}, aux ${some} personnes dont la date tombe dans le cycle (« ${label} » : ${all}).`
        : `Write, month by month, from ${first} to ${last}, to the ${some} people whose date falls in the cycle (“${label}”: ${all}).`;
    if (back === null) return who;
    const [with_, without] = [back.reminded, back.others].map((rate) => percentText(rate, locale, 0));
    const [more, less] = [back.reminded, back.others].map((rate) => numberText(Math.round(rate * inCycle), locale));
    return locale === 'fr'
      ? `${who} Chez « ${back.label} », ${with_} sont revenus, chez les autres ${without} : environ ${more} retours au lieu de ${less}.`
      : `${who} Of “${back.label}”, ${with_} came back, of the others ${without}: about ${more} returns instead of ${less}.`;
  });
}
