import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { lastCall, offerLetter } from '../messages/letters.ts';
import { offerPost } from '../messages/posts.ts';

export const sSeason = defineScenario({
  id: 'S-SEASON',
  title: pair('temps fort saisonnier', 'seasonal push'),
  task: pair(
    'Préparez une page et des messages pour un temps fort de l’année',
    'Prepare a page and messages for a key date of the year',
  ),
  stage: 'ACQ',
  otherStages: ['REV', 'RET'],
  channels: ['CH-EMAIL-NL', 'CH-IG', 'CH-SEO', 'CH-SEA'],
  variable: pair("l'offre mise en avant", 'the featured offer'),
  supports: ['photo', 'carousel', 'email', 'article'],
  kpis: ['K-REVENUE', 'K-NEWCUST'],
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 200],
  skill: 'writing',
  seasonal: true,
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      'Une page mise en ligne assez tôt et deux messages bien espacés captent la demande de la saison sans remise.',
      'A page online early enough and two well-spaced messages capture seasonal demand without a discount.',
    ),
  steps: [
    {
      day: -56,
      channelId: 'CH-SEO',
      touch: ({ offer }) =>
        pair(
          `Mettre en ligne la page de saison sur « ${offer} » et la relier à l’accueil`,
          `Publish the seasonal page on “${offer}” and link it from the home page`,
        ),
    },
    {
      day: -21,
      channelId: 'CH-IG',
      touch: ({ event, offer }) =>
        pair(
          `Montrer « ${offer} » avant ${event.fr} : une photo, le prix, le lien`,
          `Show “${offer}” before ${event.en}: a picture, the price, the link`,
        ),
      says: offerPost,
    },
    {
      day: -14,
      channelId: 'CH-EMAIL-NL',
      touch: ({ event, offer }) =>
        pair(
          `Lettre à la liste : « ${offer} » pour ${event.fr}, avec la date limite`,
          `Letter to the list: “${offer}” for ${event.en}, with the deadline`,
        ),
      says: offerLetter,
    },
    {
      day: -5,
      channelId: 'CH-EMAIL-NL',
      touch: ({ event }) =>
        pair(
          `Dernier rappel avant ${event.fr}, aux seules personnes qui n’ont pas commandé`,
          `Last reminder before ${event.en}, only to those who have not ordered`,
        ),
      says: lastCall,
    },
  ],
  fits: (reach) => reach.commerce,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: null,
});
