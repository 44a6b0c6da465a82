import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const hospitalityVoice = defineVoice({
  id: 'hospitality',
  visited: true,
  begin: { fr: todo`réserver`, en: todo`book` },
  again: { fr: todo`revenir`, en: todo`come back` },
  deed: { fr: named`votre réservation`, en: named`your booking` },
  points: [
    { fr: named`les dates, le prix et ce qui est compris`, en: named`the dates, the price and what is included` },
    { fr: named`l’accès, les chambres et les repas`, en: named`how to get here, the rooms and the meals` },
    { fr: named`le calme, le confort et les alentours`, en: named`the quiet, the comfort and the surroundings` },
  ],
  team: { fr: named`l’accueil`, en: named`our reception` },
  acts: [
    both(call`Voir les disponibilités`, call`See what is free`),
    both(call`Réserver en direct`, call`Book direct`),
    both(call`Préparer votre venue`, call`Plan your stay`),
  ],
});
