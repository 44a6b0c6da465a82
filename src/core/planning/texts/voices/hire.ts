import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Things that are lent for a time. */
export const hireVoice = defineVoice({
  id: 'hire',
  visited: true,
  begin: { fr: todo`réserver`, en: todo`book` },
  deed: { fr: named`votre réservation`, en: named`your booking` },
  visit: { fr: named`votre location`, en: named`your hire` },
  last: { fr: named`votre dernière location`, en: named`your last hire` },
  act: both(call`Réserver`, call`Book`),
  reply: { fr: named`les dates de début et de fin`, en: named`the first and the last day` },
  detail: both(
    say`[Article], du [date, heure] au [date, heure] : [montant], [caution] de caution.`,
    say`[Item], from [date, time] to [date, time]: [amount], [deposit] deposit.`,
  ),
  done: both(say`Votre réservation est enregistrée.`, say`Your booking is confirmed.`),
});
