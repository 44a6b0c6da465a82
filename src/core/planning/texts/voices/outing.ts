import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Dated things that people come for: an activity, a concert, a table. */
export const outingVoice = defineVoice({
  id: 'outing',
  visited: true,
  begin: { fr: todo`réserver`, en: todo`book` },
  deed: { fr: named`votre réservation`, en: named`your booking` },
  visit: { fr: named`votre venue`, en: named`your visit` },
  last: { fr: named`votre dernière venue`, en: named`your last visit` },
  act: both(call`Réserver`, call`Book`),
  reply: { fr: named`la date et le nombre de personnes`, en: named`the date and how many you are` },
  detail: both(
    say`Le [date] à [heure], [ce qui est réservé], pour [nombre] personnes : [montant, tout compris].`,
    say`On [date] at [time], [what is booked], for [number] people: [amount, all included].`,
  ),
  done: both(say`Votre réservation est enregistrée.`, say`Your booking is confirmed.`),
});
