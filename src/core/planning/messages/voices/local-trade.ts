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
      fr: named`la durée et le prix`,
      en: named`how long it takes and the price`,
    },
    { fr: named`l’accueil, l’heure et le tarif`, en: named`who you will see, the time and the price` },
    { fr: named`le créneau et ce qu’il faut préparer`, en: named`the slot and what to get ready` },
  ],
  team: { fr: named`l’accueil`, en: named`our reception` },
  acts: [
    both(call`Choisir un créneau`, call`Choose a time`),
    both(call`Prendre rendez-vous`, call`Book an appointment`),
    both(call`Poser votre question avant de venir`, call`Ask your question first`),
  ],
});
