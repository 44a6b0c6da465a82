import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const trainingVoice = defineVoice({
  id: 'training',
  visited: false,
  begin: { fr: todo`vous inscrire`, en: todo`enrol` },
  deed: { fr: named`votre inscription`, en: named`your enrolment` },
  visit: { fr: named`votre formation`, en: named`your course` },
  last: { fr: named`votre dernière formation avec nous`, en: named`your last course with us` },
  act: both(call`Voir les dates`, call`See the dates`),
  reply: { fr: named`les dates qui vous conviennent`, en: named`the dates that suit you` },
  detail: both(
    say`[Formation], première séance le [date] à [heure] : [montant].`,
    say`[Course], first session on [date] at [time]: [amount].`,
  ),
  done: both(say`Votre inscription est enregistrée.`, say`Your place is booked.`),
});
