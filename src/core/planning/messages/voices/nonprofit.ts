import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const nonprofitVoice = defineVoice({
  id: 'nonprofit',
  visited: false,
  begin: { fr: todo`donner`, en: todo`give` },
  again: { fr: todo`continuer à nous soutenir`, en: todo`keep supporting us` },
  deed: { fr: named`votre soutien`, en: named`your support` },
  points: [
    {
      fr: named`l’usage du don et ses comptes`,
      en: named`what a gift pays for, whom it helps and what is published`,
    },
    { fr: named`le montant, l’usage et le compte rendu`, en: named`the amount, the use and the report` },
    { fr: named`l’action, les bénévoles et les comptes`, en: named`the work, the volunteers and the accounts` },
  ],
  team: { fr: named`notre équipe`, en: named`our team` },
  acts: [
    both(call`Voir à quoi sert un don`, call`See what a gift pays for`),
    both(call`Faire un don`, call`Make a gift`),
    both(call`Rejoindre les bénévoles`, call`Join the volunteers`),
  ],
});
