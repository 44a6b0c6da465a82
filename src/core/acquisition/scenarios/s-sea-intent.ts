import { searchAds } from '../../planning/texts/kinds/search-ads.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { searchAd } from '../messages/posts.ts';

export const sSeaIntent = defineScenario({
  id: 'S-SEA-INTENT',
  title: pair("annonces sur requêtes d'achat", 'high-intent search ads'),
  task: pair(
    'Placez des annonces sur les recherches de ceux qui veulent acheter',
    'Place ads on the searches of people who want to buy',
  ),
  stage: 'ACQ',
  otherStages: ['REV'],
  channels: ['CH-SEA'],
  variable: pair("le texte de l'annonce", 'the ad text'),
  supports: ['article'],
  kpis: ['K-CTR', 'K-CR', 'K-CPA'],
  hours: { low: 3, mode: 6, high: 10 },
  cash: [400, 2500],
  skill: 'ads',
  namesSearch: true,
  needsMainChannel: true,
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Si les annonces ne visent plus que les requêtes d'achat, le coût par client passe sous le seuil de rentabilité.",
      'If ads target buying queries only, the cost per customer falls below break-even.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SEA',
      touch: () =>
        pair(
          'Exclure les recherches d’information et le nom de la marque',
          'Exclude informational searches and the name of the brand',
        ),
    },
    {
      day: 7,
      channelId: 'CH-SEA',
      touch: ({ keyword, page }) =>
        pair(`Une annonce sur « ${keyword} », qui mène à ${page}`, `One ad on “${keyword}”, which leads to ${page}`),
      says: searchAd,
    },
    {
      day: 28,
      channelId: 'CH-SEA',
      touch: () =>
        pair(
          'Lire le coût par client de chaque recherche, couper ce qui dépasse le plafond',
          'Read the cost per customer of each search, cut what exceeds the ceiling',
        ),
    },
  ],
  text: searchAds,
});
