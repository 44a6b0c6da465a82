import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** What is agreed for a date where the file does not say how: no word of it belongs to one trade. */
export const bookingVoice = defineVoice({
  id: 'booking',
  visited: true,
  begin: { fr: todo`réserver`, en: todo`book` },
  deed: { fr: named`votre réservation`, en: named`your booking` },
  visit: { fr: named`votre réservation`, en: named`your booking` },
  last: { fr: named`votre dernière réservation`, en: named`your last booking` },
  act: both(call`Réserver`, call`Book`),
  reply: { fr: named`ce qu’il vous faut et pour quand`, en: named`what you need and when` },
  detail: both(
    say`Le [date] à [heure], pour [prestation] : [montant].`,
    say`On [date] at [time], for [service]: [amount].`,
  ),
  done: both(say`Votre réservation est enregistrée.`, say`Your booking is confirmed.`),
});
