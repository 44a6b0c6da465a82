import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const localTradeVoice = defineVoice({
  id: 'local-trade',
  visited: true,
  begin: { fr: todo`prendre rendez-vous`, en: todo`book a visit` },
  deed: { fr: named`votre rendez-vous`, en: named`your appointment` },
  visit: { fr: named`votre rendez-vous`, en: named`your appointment` },
  last: { fr: named`votre dernier rendez-vous`, en: named`your last visit` },
  act: both(call`Prendre rendez-vous`, call`Book`),
  reply: { fr: named`deux jours qui vous conviennent`, en: named`two days that suit you` },
  detail: both(
    say`Le [date] à [heure], pour [prestation] : [montant].`,
    say`On [date] at [time], for [service]: [amount].`,
  ),
  done: both(say`Votre rendez-vous est noté.`, say`Your appointment is booked.`),
});
