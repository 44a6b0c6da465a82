import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const localTradeVoice = defineVoice({
  id: 'local-trade',
  visited: true,
  begin: { fr: todo`prendre rendez-vous`, en: todo`book a visit` },
  again: { fr: todo`reprendre rendez-vous`, en: todo`book your next visit` },
  deed: { fr: named`votre rendez-vous`, en: named`your appointment` },
  points: [
    {
      fr: named`ce qui est fait sur place, la durée et le prix`,
      en: named`what is done on the day, how long it takes and what it costs`,
    },
    { fr: named`qui vous reçoit, à quelle heure et à quel tarif`, en: named`who you will see, the time and the price` },
    { fr: named`le créneau, le tarif et ce qu’il faut préparer`, en: named`the slot, the price and what to get ready` },
  ],
  team: { fr: named`l’accueil`, en: named`our reception` },
  acts: [
    both(call`Choisir un créneau`, call`Choose a time`),
    both(call`Prendre rendez-vous`, call`Book an appointment`),
    both(call`Poser votre question avant de venir`, call`Ask your question first`),
  ],
});
