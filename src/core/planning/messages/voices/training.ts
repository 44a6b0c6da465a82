import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const trainingVoice = defineVoice({
  id: 'training',
  visited: false,
  begin: { fr: todo`vous inscrire`, en: todo`enrol` },
  again: { fr: todo`continuer à vous former`, en: todo`take your next step` },
  deed: { fr: named`votre inscription`, en: named`your enrolment` },
  points: [
    { fr: named`le programme, les dates et le coût`, en: named`the syllabus, the dates and the cost` },
    {
      fr: named`la durée, le rythme et les conditions d’entrée`,
      en: named`the length, the pace and the entry conditions`,
    },
    {
      fr: named`les acquis, les formateurs et le temps nécessaire`,
      en: named`what you learn, the trainers and the time it takes`,
    },
  ],
  team: { fr: named`l’équipe pédagogique`, en: named`the training team` },
  acts: [
    both(call`Voir les dates de session`, call`See the session dates`),
    both(call`Demander le programme`, call`Ask for the syllabus`),
    both(call`Réserver un entretien d’information`, call`Book an information call`),
  ],
});
