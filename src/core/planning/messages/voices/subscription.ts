import { call, named, todo } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { defineVoice } from './voice.ts';

export const subscriptionVoice = defineVoice({
  id: 'subscription',
  visited: false,
  begin: { fr: todo`faire un essai`, en: todo`try it` },
  again: { fr: todo`aller plus loin`, en: todo`go further` },
  deed: { fr: named`votre abonnement`, en: named`your subscription` },
  points: [
    {
      fr: named`la mise en route et le prix`,
      en: named`the set-up, price and contents`,
    },
    {
      fr: named`ce qui change, et à quel coût`,
      en: named`what changes and what it costs`,
    },
    { fr: named`les réglages, les données et l’assistance`, en: named`the settings, the data and the support` },
  ],
  team: { fr: named`l’assistance`, en: named`our support team` },
  acts: [
    both(call`Essayer avec vos données`, call`Try it with your own data`),
    both(call`Voir une démonstration`, call`See a demonstration`),
    both(call`Comparer les formules`, call`Compare the plans`),
  ],
});
