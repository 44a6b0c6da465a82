import { call, named, say, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

/** Care of children by the day: the parents sign up, the child comes. */
export const childcareVoice = defineVoice({
  id: 'childcare',
  visited: false,
  begin: { fr: todo`demander une place`, en: todo`ask for a place` },
  deed: { fr: named`l’inscription de votre enfant`, en: named`your child’s place` },
  visit: { fr: named`l’accueil de votre enfant`, en: named`your child’s time with us` },
  last: { fr: named`la dernière inscription de votre enfant`, en: named`your child’s last place` },
  act: both(call`Demander une place`, call`Ask for a place`),
  reply: { fr: named`l’âge de votre enfant et les jours souhaités`, en: named`your child’s age and the days you need` },
  detail: both(
    say`[Prénom de l’enfant], [jours], à partir du [date] : [montant].`,
    say`[Child’s name], [days], from [date]: [amount].`,
  ),
  done: both(say`La place de votre enfant est réservée.`, say`Your child’s place is booked.`),
});
