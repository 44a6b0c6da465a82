import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const servicesVoice = defineVoice({
  id: 'services',
  visited: false,
  begin: { fr: todo`demander un devis`, en: todo`ask for a quote` },
  again: { fr: todo`demander un nouveau devis`, en: todo`ask for a new quote` },
  deed: { fr: named`votre demande`, en: named`your request` },
  points: [
    { fr: named`ce qui est compris, le délai et le prix`, en: named`what is included, the timing and the price` },
    {
      fr: named`l’intervenant, la date et le coût total`,
      en: named`who does the work, the date and the total cost`,
    },
    { fr: named`la méthode, les étapes et le coût`, en: named`the method, the steps and the cost` },
  ],
  team: { fr: named`votre interlocuteur`, en: named`your contact` },
  acts: [
    both(call`Demander un devis`, call`Ask for a quote`),
    both(call`Poser votre question`, call`Ask your question`),
    both(call`Prendre rendez-vous`, call`Book an appointment`),
  ],
});
