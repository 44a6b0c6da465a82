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
      fr: named`le temps de mise en route, le prix et ce qui est compris`,
      en: named`the set-up time, the price and what is included`,
    },
    {
      fr: named`ce que vous gardez, ce que vous changez et ce que cela coûte`,
      en: named`what you keep, what you change and what it costs`,
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
